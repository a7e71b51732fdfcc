import Experiments
import Foundation
import Simulation
import Testing

@testable import Reports

/// `points.csv`: every outcome at every point.
@Suite struct PointsTableTests {
    private func rows(_ analysis: SweepAnalysis) throws -> [[String: String]] {
        let lines = try Rendered.text(PointsTable(findings: analysis.runs).table).split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    }

    /// Three points of four outcomes, two strategies and one difference; each row is the summary of its runs.
    @Test func aRowForEach() throws {
        let spec = DesignSpec(
            .points, Array(HandMadeSweep.everything.prefix(2)), points: [[1, 0.1], [4, 0.2], [8, 0.3]])
        let analysis = try HandMadeSweep.analysis(spec, replicates: 30, perFuture: 5, strategies: 2)
        let rows = try rows(analysis)
        #expect(rows.count == 4 * 3 * 3)
        let keys = rows.map { row in ["outcome", "strategy", "minus", "point"].compactMap { row[$0] } }
        #expect(Set(keys).count == rows.count)
        let row = rows[7]
        #expect(row["outcome"] == "reached" && row["strategy"] == "notables_first" && row["minus"] == "as_is")
        #expect(row["point"] == "1" && row["facilitator_hours"] == "4" && row["old_habits"] == "0.2")
        let summary = analysis.runs.summary(0, .difference(1, 0), point: 1)
        #expect(row["mean"] == summary.mean.map { Exact.text($0.value) })
        #expect(row["low"] == summary.mean?.interval.map { Exact.text($0.low) })
        #expect(row["high"] == summary.mean?.interval.map { Exact.text($0.high) })
        #expect(row["method"] == "student_t" && row["futures"] == "6" && row["runs"] == "30")
        let yes = rows.filter { $0["outcome"] == "lasts" }
        #expect(Set(yes.filter { $0["minus"] == "" }.compactMap { $0["method"] }) == ["agresti_coull"])
        #expect(
            Set(yes.filter { $0["minus"] != "" }.compactMap { $0["method"] }).isSubset(of: [
                "bonett_price", "rule_of_three",
            ]))
    }

    /// A point of which every run failed has no mean and is there all the same; one run has no interval.
    @Test func whatFailedIsEmpty() throws {
        let spec = DesignSpec(.points, [Varied("facilitator_hours")], points: [[1], [4]])
        let failed = try rows(
            try HandMadeSweep.analysis(
                spec, replicates: 2, strategies: 1, fails: { $0.parameters.contains { $0.value == 4 } }))
        #expect(failed[0]["mean"]?.isEmpty == false && failed[0]["runs"] == "2")
        #expect(failed[1]["mean"] == "" && failed[1]["method"] == "" && failed[1]["runs"] == "0")
        let single = try rows(try HandMadeSweep.analysis(spec, strategies: 1))
        #expect(single[0]["mean"]?.isEmpty == false && single[0]["low"] == "" && single[0]["method"] == "")
    }

    /// Nothing is left out at any size.
    @Test func everyPointOfALargeDesign() throws {
        let spec = DesignSpec(.sobol, [Varied("facilitator_hours")], size: 6_000)
        let rows = try rows(try HandMadeSweep.analysis(spec, strategies: 1))
        #expect(rows.count == 4 * 6_000 && rows.last?["point"] == "5999")
    }

    /// It stands in the folder, the package and the codebook of every sweep but those whose points have one run each.
    @Test func standsInTheFolder() throws {
        for (name, analysis) in SweepTextTests.all {
            let files = try Rendered.all(try ResultFolder.files(analysis))
            let isThere = !["saltelli", "morris"].contains(name)
            #expect(files.contains { $0.name == "points.csv" } == isThere, "\(name)")
            func text(_ file: String) throws -> String {
                String(decoding: try #require(files.first { $0.name == file }).bytes, as: UTF8.self)
            }
            #expect(try text("codebook.csv").contains("points.csv,futures,") == isThere)
            let package = try text("datapackage.json")
            #expect(package.contains("\"path\": \"points.csv\"") == isThere)
            #expect(try text("manifest.json").contains("points.csv") == isThere)
        }
    }

    /// An input that is called as a column of the table has another name there.
    @Test func columnsHaveOneName() {
        #expect(PointsTable.column("mean") == "input.mean" && PointsTable.column("hours") == "hours")
    }
}
