import Experiments
import Simulation

/// `runs.csv`: one row per run, sorted by its key.
enum RunsTable {
    /// What names a run in a table: strategy, design point, future and replicate, padded so that text order is order.
    static func key(_ key: RunKey) -> String {
        "\(key.strategy).p0.f\(padded(key.future)).r\(padded(key.replicate))"
    }

    /// Eight digits hold the largest study.
    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }

    /// The names of the columns, in order.
    static func header(_ plan: Plan, _ parameters: [String]) -> [String] {
        var header = ["key", "strategy", "point", "future", "replicate", "seed", "status"] + parameters
        for outcome in plan.outcomes {
            header.append(outcome.compared.name)
            if outcome.compared.kind == .timeTo { header.append("\(outcome.compared.name)_status") }
        }
        return header + ["digest"]
    }

    /// The parameters that stand in the runs, in their order.
    static func parameters(_ findings: Findings) -> [String] {
        findings.outcomes.lazy.joined().first.map { $0.key.parameters.map(\.name) } ?? []
    }

    static func bytes(_ findings: Findings) -> [UInt8] {
        let plan = findings.study.plan
        let parameters = parameters(findings)
        var table = CSV(header: header(plan, parameters))
        let seed = "\(findings.study.seed)"
        let rows = findings.outcomes.joined().map { (key: key($0.key), outcome: $0) }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (key, outcome) in rows {
            var cells: [CSV.Cell] = [
                .text(key), .text(outcome.key.strategy), .whole(0), .whole(Int64(outcome.key.future)),
                .whole(Int64(outcome.key.replicate)), .text(seed), .text(status(outcome.status)),
            ]
            cells += parameters.indices.map { index in
                index < outcome.key.parameters.count ? .number(outcome.key.parameters[index].value) : .empty
            }
            for (place, declared) in plan.outcomes.enumerated() {
                let value = place < outcome.values.count ? outcome.values[place] : nil
                cells += self.cells(value, timed: declared.compared.kind == .timeTo)
            }
            table.add(cells + [.text(outcome.digest)])
        }
        return table.bytes
    }

    private static func status(_ status: RunStatus) -> String {
        switch status {
        case .done: "done"
        case .failed: "failed"
        case .stopped: "stopped"
        }
    }

    /// One cell, and for a time a second one that says whether it came.
    private static func cells(_ value: OutcomeValue?, timed: Bool) -> [CSV.Cell] {
        switch value {
        case nil: timed ? [.empty, .empty] : [.empty]
        case .number(let number): [.number(number)]
        case .yes(let yes): [.whole(yes ? 1 : 0)]
        case .count(let count): [.whole(Int64(count))]
        case .after(let days): [.number(days), .text("reached")]
        case .never: [.empty, .text("never")]
        case .ended(let days): [.empty, .text("ended after \(Exact.text(days)) days")]
        }
    }
}
