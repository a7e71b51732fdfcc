import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct ComparisonTextTests {
    @Test func verdictFirstThenTableThenGrounds() throws {
        let findings = try HandMade.full.get()
        let lines = ComparisonText(findings, .english, columns: 200).text(
            next: "wahana run kudus-permai notables_first"
        )
        .split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("In this model, over 18 months, the best in average reach is among") == true)
        let row = try #require(lines.first { $0.hasPrefix("  Notables first") })
        #expect(row.contains("56–68%") && row.contains("7 of 10") && row.contains("Rp9.4 million"))
        #expect(
            lines.contains {
                $0.contains("reach, 80 of 100 runs") && $0.contains("target 60%") && $0.contains("cost (median)")
            })
        #expect(lines.contains("Expected beforehand: 1 hit, 1 missed."))
        #expect(
            lines.contains(
                "1 of 3 assumptions have a source; 2 are illustrative; whether the verdict holds when they move is not yet checked."
            ))
        #expect(lines.suffix(2) == [Answer.standing.en, "Next: wahana run kudus-permai notables_first"])
    }

    @Test func withoutColourNotOneEscapeByte() throws {
        let findings = try HandMade.findings(replicates: 3, strategies: 2, weeks: 2, hostile: "\u{1B}[31mmerah\u{7}")
        for language in Language.allCases {
            #expect(!ComparisonText(findings, language).text(next: "x").utf8.contains { $0 == 27 || $0 == 7 })
            #expect(ComparisonText(findings, language, ink: Ink(true)).text().utf8.contains(27))
        }
    }

    @Test func columnsStandUnderOneAnother() throws {
        let findings = try HandMade.small.get()
        let table = ComparisonText(findings, .indonesian).table
        #expect(Set(table.map(Plain.width)).count == 1)
    }

    @Test func failedRunsAreCounted() throws {
        let findings = try HandMade.failing.get()
        #expect(
            ComparisonText(findings, .english).text().contains(
                "Failed runs: Notables first 1, each of 4; 1 paired runs left the comparison."))
    }
}
