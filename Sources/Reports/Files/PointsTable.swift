import Experiments
import Simulation

/// `points.csv`: every outcome at every point of a sweep, of each strategy and of each difference to the baseline, a row
/// for each, with the values of the inputs.
///
/// A row is made when it is written: a sweep of a million points takes no more memory for it.
struct PointsTable {
    let findings: SweepFindings

    static let file = "points.csv"

    /// Whether a sweep has the table: where every point has one run, as `runs.csv` has it, there is nothing to sum up.
    static func exists(for design: Design) -> Bool { !design.choosesLuck }

    /// The names of the columns that are not inputs.
    private static let own = [
        "outcome", "strategy", "minus", "point", "mean", "low", "high", "method", "futures", "runs",
    ]

    /// What the column of an input is called: its name, unless the table has another column of that name.
    static func column(_ input: String) -> String { own.contains(input) ? "input.\(input)" : input }

    /// The table with its columns.
    var table: ResultTable {
        let (study, design) = (findings.study, findings.design)
        let plan = study.plan
        let names = findings.layout.strategies.map { plan.strategies[$0].name }
        let inUnit = Text(
            id: ", dalam satuan ukuran hasil (lihat runs.csv)", en: ", in the outcome's unit (see runs.csv)")
        let nested = study.perFuture > 1
        let counted = nested ? Text(id: "masa depan", en: "futures") : Text(id: "ulangan", en: "replicates")
        var columns = [
            TableColumn(
                "outcome", .string, Text(id: "ukuran hasil", en: "outcome"), words: plan.outcomes.map(\.compared.name)),
            TableColumn("strategy", .string, Text(id: "strategi", en: "strategy"), words: names),
            TableColumn(
                "minus", .string,
                Text(
                    id: "strategi yang dikurangkan, bila barisnya selisih",
                    en: "the strategy that is subtracted, where the row is a difference"), isOptional: true,
                words: names),
            TableColumn("point", .integer, Text(id: "titik rancangan, dari 0", en: "design point, from 0")),
        ]
        let known = RunsTable(study, [])
        columns += design.inputs.map { input in
            known.parameter(input.name, as: PointsTable.column(input.name))
                ?? TableColumn(PointsTable.column(input.name), .number, Text(input.name))
        }
        columns += [
            TableColumn(
                "mean", .number,
                Text(
                    id: "rata-rata; bagian yang ya; atau rata-rata selisih berpasangan",
                    en: "mean; share of yes; or mean paired difference") + inUnit, isOptional: true),
            TableColumn(
                "low", .number,
                Text(id: "batas bawah rentang 95%, n menghitung ", en: "lower bound of the 95 % interval, n counts ")
                    + counted + inUnit, isOptional: true),
            TableColumn(
                "high", .number,
                Text(id: "batas atas rentang 95%, n menghitung ", en: "upper bound of the 95 % interval, n counts ")
                    + counted + inUnit, isOptional: true),
            TableColumn(
                "method", .string,
                Text(
                    id: "cara rentang dibuat (lihat sensitivity.json)",
                    en: "how the interval was made (see sensitivity.json)"), isOptional: true,
                words: PointSummary.methods.map(\.rawValue)),
            TableColumn(
                "futures", .integer,
                Text(id: "masa depan dengan ulangan yang selesai", en: "futures with a run that was done")),
            TableColumn(
                "runs", .integer, Text(id: "ulangan, atau pasangan ulangan", en: "runs, or pairs of runs")),
        ]
        let findings = findings
        let inputs: @Sendable (Int) -> [CSV.Cell] = { point in
            zip(design.inputs, design.point(point).values).map { input, value in
                input.quantity.name(of: value).map { .text($0) } ?? .number(value)
            }
        }
        return ResultTable(
            file: PointsTable.file,
            title: Text(id: "Setiap titik rancangan", en: "Every point of the design"), columns: columns,
            key: ["outcome", "strategy", "minus", "point"]
        ) { csv in
            for (outcome, declared) in plan.outcomes.enumerated() {
                for subject in findings.subjects {
                    let summaries = PointSummaries(findings, outcome, subject)
                    for point in summaries.indices {
                        try csv.add(
                            PointsTable.row(
                                declared.compared.name, subject, summaries[point], inputs(point), names))
                    }
                }
            }
        }
    }

    private static func row(
        _ outcome: String, _ subject: SweepSubject, _ summary: PointSummary, _ inputs: [CSV.Cell], _ names: [String]
    ) -> [CSV.Cell] {
        let whose: [CSV.Cell] =
            switch subject {
            case .strategy(let place): [.text(names[place]), .empty]
            case .difference(let one, let other): [.text(names[one]), .text(names[other])]
            }
        func number(_ value: Double?) -> CSV.Cell { value.map { .number($0) } ?? .empty }
        let interval = summary.mean?.interval
        return [.text(outcome)] + whose + [.whole(Int64(summary.point))] + inputs + [
            number(summary.mean?.value), number(interval?.low), number(interval?.high),
            summary.mean?.method.map { .text($0.rawValue) } ?? .empty, .whole(Int64(summary.futures)),
            .whole(Int64(summary.runs)),
        ]
    }
}
