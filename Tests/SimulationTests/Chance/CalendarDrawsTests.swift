import Testing

@testable import Simulation

struct CalendarDrawsTests {
    private static let decision = Decision("leaves", .calendar)
    private static let who = (0..<5).map { Identity(bits: UInt64($0 * 77 + 1)) }

    private static func chance(_ trace: ChanceTrace? = nil) -> Chance {
        Chance(seed: Seed(7), domain: .luck, index: 3, trace: trace)
    }

    /// The numbers are those that `Draws` gives for stretch and place, in whatever order they are asked for.
    @Test(arguments: [Array(0..<12), [11, 3, 4, 0, 7, 8, 1], [1_000_003, 2, 2]])
    func numbersAreThoseOfTheirKeys(steps: [Int]) {
        let draws = Self.chance().draws(Self.decision)
        let calendar = CalendarDraws(draws, of: Self.who)
        for step in steps {
            for actor in Self.who.indices.reversed() {
                #expect(
                    calendar.uniform(actor, at: step)
                        == draws.uniform(Self.who[actor], occasion: step / 4, part: step % 4))
            }
        }
    }

    /// The next step that could matter is the first below the chance, never beyond the beginning of the next stretch.
    @Test(arguments: [(0.0, false), (0.3, false), (0.7, false), (1.0, false), (0.3, true)])
    func nextPassesOverWhatCannotMatter(chance: Double, isTraced: Bool) {
        let draws = Self.chance(isTraced ? ChanceTrace() : nil).draws(Self.decision)
        let calendar = CalendarDraws(draws, of: Self.who)
        for step in 0..<16 {
            for actor in Self.who.indices {
                _ = calendar.uniform(actor, at: step)
                let end = (step / 4 + 1) * 4
                let expected =
                    (step + 1..<end).first {
                        isTraced || draws.uniform(Self.who[actor], occasion: $0 / 4, part: $0 % 4) < chance
                    } ?? end
                #expect(calendar.next(actor, after: step, below: chance) == expected)
            }
        }
    }

    @Test func aTraceHoldsEveryNumberThatWasUsed() {
        let trace = ChanceTrace()
        let calendar = CalendarDraws(Self.chance(trace).draws(Self.decision), of: Self.who)
        let used = [(0, 2), (4, 2), (0, 9)].map { actor, step in calendar.uniform(actor, at: step) }
        #expect(trace.entries.map { Draws.uniform($0.bits) } == used)
        #expect(trace.entries.map(\.key.occasion) == [0, 0, 2])
        #expect(trace.entries.map(\.key.part) == [2, 2, 1])
        #expect(trace.entries.map(\.key.who) == [Self.who[0], Self.who[4], Self.who[0]])
    }
}
