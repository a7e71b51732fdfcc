import Simulation
import Testing

@testable import Models

@Suite("Board")
struct BoardTests {
    /// By hand: five members of competence × commitment = 0.5, long in office: chair 0.4 · 0.5 + others 0.6 · 0.5 = 0.5.
    /// Newly seated they bring half. Without the chair the others' 0.3 stay; without any but the chair 0.2.
    @Test("Leadership is a group of people, the chair the first among them")
    func effort() {
        let member = BoardMember(identity: Identity("x"), competence: 1, commitment: 0.5, hours: 2)
        var board = Board(institution: Identity("institution"))
        #expect(board.effort(chairShare: 0.4, monthsToSettle: 6, atFirst: 0.5, day: 0) == 0)
        board.seat(Array(repeating: member, count: 5), day: 0)
        #expect(abs(board.effort(chairShare: 0.4, monthsToSettle: 6, atFirst: 0.5, day: 0) - 0.25) < 1e-12)
        #expect(abs(board.effort(chairShare: 0.4, monthsToSettle: 6, atFirst: 0.5, day: 1000) - 0.5) < 1e-12)
        #expect(board.hours == 5 * 2 * 0.5)
        #expect(board.filled == 1)
        board.seats[0].member = nil
        #expect(abs(board.effort(chairShare: 0.4, monthsToSettle: 6, atFirst: 0.5, day: 1000) - 0.3) < 1e-12)
        #expect(!board.hasChair)
        board.seat([member], day: 0)
        #expect(abs(board.effort(chairShare: 0.4, monthsToSettle: 0, atFirst: 0.5, day: 0) - 0.2) < 1e-12)
        #expect(board.filled == 0.2)
    }
}
