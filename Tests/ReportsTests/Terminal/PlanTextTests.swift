import Simulation
import Testing

@testable import Reports

@Suite struct PlanTextTests {
    @Test func leversWithLabelValueUnitAndRange() throws {
        let lines = PlanText(try HandMade.plan(), .indonesian).lines()
        #expect(lines[0] == "Mulai dari siapa?")
        let lever = try #require(lines.first { $0.contains("facilitator_hours") })
        #expect(
            lever.contains("jam pendamping") && lever.contains("2 jam/minggu") && lever.contains("0,5 – 8 jam/minggu"))
        #expect(lines.contains { $0.contains("old_habits") && $0.contains("5% – 30%") && $0.contains("ilustratif") })
    }

    @Test func nothingTypedActs() throws {
        let lines = PlanText(try HandMade.plan(hostile: "\u{1B}[2J\n"), .english).lines()
        #expect(lines.allSatisfy { !$0.contains("\u{1B}") && !$0.contains("\n") })
    }
}
