import Experiments
import Simulation

/// `series.csv`: one row per run, moment and measure; above a stated size the quantiles of all runs instead.
enum SeriesTable {
    /// The most rows of single runs; larger studies give quantiles.
    static let mostRows = 100_000

    /// Whether the table holds every run or only quantiles.
    static func holdsRuns(_ findings: Findings) -> Bool {
        let rows = findings.outcomes.joined().reduce(0) { sum, run in
            sum + run.series.reduce(0) { $0 + $1.times.count }
        }
        return rows <= mostRows
    }

    /// The names of the columns, in order.
    static func header(_ findings: Findings) -> [String] {
        holdsRuns(findings)
            ? ["key", "strategy", "future", "replicate", "day", "date", "measure", "value"]
            : ["strategy", "day", "date", "measure", "runs"] + Fan.shares.map { "p\(Exact.text($0 * 100))" }
    }

    static func bytes(_ findings: Findings) -> [UInt8] {
        var table = CSV(header: header(findings))
        let start = findings.study.plan.start
        func date(_ day: Double) -> CSV.Cell {
            abs(day) < 1e6 ? .text(start.adding(days: Int(day.rounded(.down))).description) : .empty
        }
        guard holdsRuns(findings) else {
            let fans = Fan.all(findings).enumerated().sorted {
                let (one, two) = (name(findings, $0.element), name(findings, $1.element))
                return one == two ? $0.offset < $1.offset : one.utf8.lexicographicallyPrecedes(two.utf8)
            }
            for (_, fan) in fans {
                for (index, time) in fan.times.enumerated() {
                    table.add(
                        [
                            .text(name(findings, fan)), .number(time), date(time), .text(fan.measure.name),
                            .whole(Int64(fan.runs)),
                        ] + fan.quantiles[index].map { .number($0) })
                }
            }
            return table.bytes
        }
        let rows = findings.outcomes.joined().map { (key: RunsTable.key($0.key), outcome: $0) }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (key, run) in rows {
            for series in run.series {
                for (time, value) in zip(series.times, series.values) {
                    table.add([
                        .text(key), .text(run.key.strategy), .whole(Int64(run.key.future)),
                        .whole(Int64(run.key.replicate)), .number(time), date(time), .text(series.measure.name),
                        .number(value),
                    ])
                }
            }
        }
        return table.bytes
    }

    private static func name(_ findings: Findings, _ fan: Fan) -> String {
        findings.study.plan.strategies[fan.strategy].name
    }
}
