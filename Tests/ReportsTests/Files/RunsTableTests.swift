import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct RunsTableTests {
    private func rows(_ findings: Findings) throws -> [[String]] {
        try Rendered.text(RunsTable(findings).table).split(separator: "\r\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test func oneRowPerRunSortedByKey() throws {
        let rows = try rows(try HandMade.small.get())
        #expect(
            rows[0] == [
                "key", "strategy", "point", "future", "replicate", "seed", "status", "facilitator_hours", "old_habits",
                "reached", "spent", "mou", "mou_status", "lasts", "digest",
                "cause_id", "cause_en",
            ])
        #expect(rows.count == 1 + 4 * 30)
        let keys = rows.dropFirst().map { $0[0] }
        #expect(keys == keys.sorted())
        #expect(Set(keys).count == keys.count)
    }

    @Test func neverIsAnEmptyCellAndAStatus() throws {
        let rows = try rows(try HandMade.failing.get())
        let asIs = try #require(rows.first { $0[1] == "as_is" })
        #expect(asIs[11] == "" && asIs[12] == "never")
        let failed = try #require(rows.first { $0[6] == "failed" })
        #expect(failed[9...12].joined() == "" && failed.suffix(2) == ["x", "x"])
        #expect(asIs.suffix(2) == ["", ""])
    }
}
