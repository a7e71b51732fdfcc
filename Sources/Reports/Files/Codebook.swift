import Experiments
import Simulation

/// `codebook.csv`: every column of the tables, and every number that the models stand on.
enum Codebook {
    static func bytes(_ findings: Findings) -> [UInt8] {
        var table = CSV(header: [
            "file", "column", "label_id", "label_en", "unit", "low", "high", "basis", "source_id", "source_en",
        ])
        let plan = findings.study.plan
        func add(
            _ file: String, _ column: String, _ label: Text, unit: String = "", range: ClosedRange<Double>? = nil,
            basis: String = "", source: Text = Text("")
        ) {
            table.add([
                .text(file), .text(column), .text(label.id), .text(label.en), .text(unit),
                range.map { .number($0.lowerBound) } ?? .empty, range.map { .number($0.upperBound) } ?? .empty,
                .text(basis), .text(source.id), .text(source.en),
            ])
        }
        for (column, label) in runColumns { add("runs.csv", column, label) }
        for name in RunsTable.parameters(findings) {
            if let lever = plan.levers.first(where: { $0.name == name }) {
                add(
                    "runs.csv", name, lever.label, unit: unit(lever.quantity, lever.unit.en), range: lever.range,
                    basis: "lever")
            } else if let one = plan.uncertainties.first(where: { $0.name == name }) {
                add(
                    "runs.csv", name, one.label, unit: unit(one.quantity, one.unit.en), range: one.range,
                    basis: basis(one.basis), source: one.source)
            } else if let one = plan.assumptions.first(where: { $0.name == name }) {
                add(
                    "runs.csv", name, one.sentence, unit: one.unit.en, range: one.range, basis: basis(one.basis),
                    source: one.source)
            }
        }
        for outcome in plan.outcomes {
            let unit = outcome.unit.en.isEmpty ? outcome.compared.unit.rawValue : outcome.unit.en
            add("runs.csv", outcome.compared.name, outcome.label, unit: unit, basis: "outcome")
            if outcome.compared.kind == .timeTo {
                add(
                    "runs.csv", "\(outcome.compared.name)_status",
                    Text(id: "apakah tercapai: ", en: "whether it came: ") + outcome.label, basis: "outcome")
            }
        }
        add("runs.csv", "digest", Text(id: "sidik SHA-256 dari ulangan", en: "SHA-256 of the run"))
        for column in SeriesTable.header(findings) { add("series.csv", column, seriesLabel(column)) }
        for measure in findings.outcomes.lazy.joined().first(where: { $0.status == .done })?.series.map(\.measure) ?? []
        {
            add("series.csv", "measure = \(measure.name)", measure.sentence, unit: measure.unit.rawValue)
        }
        for one in plan.assumptions {
            add(
                "(model)", one.name, one.sentence, unit: one.unit.en, range: one.range, basis: basis(one.basis),
                source: one.source)
        }
        return table.bytes
    }

    private static let runColumns: [(String, Text)] = [
        (
            "key",
            Text(
                id: "nama ulangan: strategi, titik, masa depan, ulangan",
                en: "the run: strategy, point, future, replicate")
        ),
        ("strategy", Text(id: "strategi", en: "strategy")),
        ("point", Text(id: "titik rancangan", en: "design point")),
        ("future", Text(id: "masa depan yang mana, dari 0", en: "which future, from 0")),
        ("replicate", Text(id: "ulangan yang mana, dari 0", en: "which replicate, from 0")),
        ("seed", Text(id: "bilangan awal acak dari studi", en: "seed of the study")),
        ("status", Text(id: "done, failed (gagal) atau stopped (terhenti)", en: "done, failed or stopped")),
    ]

    private static func seriesLabel(_ column: String) -> Text {
        switch column {
        case "day": Text(id: "hari sejak mulai", en: "days since the start")
        case "date": Text(id: "tanggal", en: "date")
        case "measure": Text(id: "yang diukur", en: "what is measured")
        case "value": Text(id: "nilai", en: "value")
        case "runs": Text(id: "banyaknya ulangan", en: "number of runs")
        case _ where column.hasPrefix("p"):
            Text(
                id: "nilai yang tidak dilampaui \(column.dropFirst())% ulangan",
                en: "the value that \(column.dropFirst())% of runs do not exceed")
        default: runColumns.first { $0.0 == column }?.1 ?? Text(column)
        }
    }

    private static func unit(_ quantity: Quantity, _ words: String) -> String {
        switch quantity {
        case .time: "days"
        case .rupiah: "rupiah"
        case .share: "share 0-1"
        case .toggle: "0 or 1"
        case .number, .integer: words
        }
    }

    private static func basis(_ basis: Assumption.Basis) -> String {
        basis == .judgement ? "illustrative" : basis.rawValue
    }
}
