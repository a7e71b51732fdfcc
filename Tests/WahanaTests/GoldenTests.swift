import Foundation
import Testing

/// Every shipped scenario has its golden outcomes: means of a small fixed study to six significant digits.
///
/// They change only when a change of the models or the kernel means to change them; `Scripts/record` writes them anew
/// and fails, so that nobody records by accident.
struct GoldenTests {
    static let scenarios: [String] = {
        let folder = Command.project.appending(path: "Scenarios").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".lua") }.map { String($0.dropLast(4)) }.sorted()
    }()

    @Test(arguments: scenarios) func outcomesAreThoseRecorded(_ scenario: String) throws {
        let target = Command.project.appending(path: "Scenarios/\(scenario).out")
        let found = try outcomes(of: scenario)
        if ProcessInfo.processInfo.environment["WAHANA_RECORD"] == "1" {
            try Data(found.utf8).write(to: target)
            Issue.record("Scenarios/\(scenario).out was recorded anew: look at the difference, then commit it")
            return
        }
        let recorded = try String(contentsOf: target, encoding: .utf8)
        let (old, new) = (recorded.split(separator: "\n"), found.split(separator: "\n"))
        for (was, now) in zip(old, new) { #expect(was == now) }
        #expect(old.count == new.count)
    }

    /// One line per strategy and measure: the mean over the runs that have a value, and how many have one.
    private func outcomes(of scenario: String) throws -> String {
        let folder = try Folder()
        let command = "compare \(scenario) --seed 0 -n 10"
        let result = try Command.run(command + " -q -o out", in: folder)
        #expect(result.status == 0, "\(result.errors)")
        let checked = try #require(try Command.run("check \(scenario) --json", in: folder).json)
        let plan = try #require(checked["plan"] as? [String: Any])
        func names(_ list: String) -> [String] {
            ((plan[list] as? [[String: Any]]) ?? []).compactMap { $0["name"] as? String }
        }
        let file = RunsFile(try folder.read("out/runs.csv"))
        var lines = ["# wahana \(command)"]
        for strategy in names("strategies") {
            let rows = file.rows.filter { $0["strategy"] == strategy }
            for outcome in names("outcomes") {
                let values = rows.compactMap { $0[outcome].flatMap(Double.init) }
                let mean = values.isEmpty ? "–" : String(format: "%.6g", values.reduce(0, +) / Double(values.count))
                var line = "\(strategy) \(outcome) \(mean) of \(values.count)"
                let reached = rows.count { $0["\(outcome)_status"] == "reached" }
                if file.header.contains("\(outcome)_status") { line += ", reached in \(reached)" }
                lines.append(line)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
