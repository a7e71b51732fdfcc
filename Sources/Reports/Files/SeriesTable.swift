import Experiments
import Simulation

/// `series.csv`: one row per run, moment and measure; above a stated size the quantiles of all runs instead.
struct SeriesTable {
    let findings: Findings
    /// The quantiles of every measure over time; used above the stated size.
    let fans: [Fan]

    static let file = "series.csv"

    /// The most rows of single runs; larger studies give quantiles.
    static let mostRows = 100_000

    /// Whether the table holds every run or only quantiles.
    static func holdsRuns(_ findings: Findings) -> Bool {
        var rows = 0
        for run in findings.outcomes.joined() {
            rows += run.series.reduce(0) { $0 + $1.times.count }
            if rows > mostRows { return false }
        }
        return true
    }

    /// The table with its columns.
    var table: ResultTable { SeriesTable.holdsRuns(findings) ? ofRuns : ofQuantiles }

    private var ofRuns: ResultTable {
        let naming = RunsTable.naming(findings.study.plan)
        let start = findings.study.plan.start
        let runs = StrategyRuns.all(findings)
        return ResultTable(
            file: SeriesTable.file,
            title: Text(id: "Ukuran dari waktu ke waktu, tiap ulangan", en: "Measures over time, every run"),
            columns: ["key", "strategy", "future", "replicate"].compactMap { name in naming.first { $0.name == name } }
                + SeriesTable.moment + [SeriesTable.measure, SeriesTable.value], key: ["key", "day", "measure"],
            refersToRuns: true
        ) { csv in
            try StrategyRuns.each(runs) { key, _, run in
                for series in run.series {
                    for (time, value) in zip(series.times, series.values) {
                        try csv.add([
                            .text(key), .text(run.key.strategy), .whole(Int64(run.key.future)),
                            .whole(Int64(run.key.replicate)), .number(time), SeriesTable.date(time, from: start),
                            .text(series.measure.name), .number(value),
                        ])
                    }
                }
            }
        }
    }

    private var ofQuantiles: ResultTable {
        let plan = findings.study.plan
        let fans = fans.enumerated().sorted {
            let (one, two) = (plan.strategies[$0.element.strategy].name, plan.strategies[$1.element.strategy].name)
            return one == two ? $0.offset < $1.offset : one.utf8.lexicographicallyPrecedes(two.utf8)
        }.map(\.element)
        let quantiles = Fan.shares.map { share in
            let percent = Exact.text(share * 100)
            return TableColumn(
                "p\(percent)", .number,
                Text(
                    id: "nilai yang tidak dilampaui \(percent)% ulangan",
                    en: "the value that \(percent)% of runs do not exceed"))
        }
        return ResultTable(
            file: SeriesTable.file,
            title: Text(
                id: "Ukuran dari waktu ke waktu, sebaran semua ulangan",
                en: "Measures over time, quantiles of all runs"),
            columns: RunsTable.naming(plan).filter { $0.name == "strategy" } + SeriesTable.moment
                + [
                    SeriesTable.measure,
                    TableColumn("runs", .integer, Text(id: "banyaknya ulangan", en: "number of runs")),
                ] + quantiles, key: ["strategy", "day", "measure"]
        ) { csv in
            for fan in fans {
                for (index, time) in fan.times.enumerated() {
                    try csv.add(
                        [
                            .text(plan.strategies[fan.strategy].name), .number(time),
                            SeriesTable.date(time, from: plan.start), .text(fan.measure.name), .whole(Int64(fan.runs)),
                        ] + fan.quantiles[index].map { .number($0) })
                }
            }
        }
    }

    private static let moment = [
        TableColumn("day", .number, Text(id: "hari sejak mulai", en: "days since the start")),
        TableColumn("date", .date, Text(id: "tanggal", en: "date"), isOptional: true),
    ]
    private static let measure = TableColumn("measure", .string, Text(id: "yang diukur", en: "what is measured"))
    private static let value = TableColumn("value", .number, Text(id: "nilai", en: "value"), isOptional: true)

    private static func date(_ day: Double, from start: CalendarDate) -> CSV.Cell {
        abs(day) < 1e6 ? .text(start.adding(days: Int(day.rounded(.down))).description) : .empty
    }
}
