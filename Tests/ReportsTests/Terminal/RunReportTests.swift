import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct RunReportTests {
    @Test func theStoryThenWhatCameOfIt() throws {
        let findings = try HandMade.small.get()
        var outcome = findings.outcomes[1][0]
        outcome.values = [.number(0.62), .number(9_400_000), .after(days: 30.5), .yes(true)]
        outcome.told = [Told(day: 0, event: "grant.paid", facts: [("sum", .rupiah(500_000))])]
        let text = RunReport(outcome, of: findings.study.plan, phrases: StoryTests.book, .english).text()
        for line in [
            "Notables first: one run, replicate 0", "Week 1, 1–7 April 2027", "  • The village gave Rp500,000.",
            "  reach: 62%",
            "  cost: Rp9.4 million", "  the MoU: 1 May 2027", "  a living institution: yes",
        ] { #expect(text.contains(line), "\(line)") }
        #expect(text.contains("not a judgement of people or groups"))
    }
}
