import Experiments
import Simulation

/// `codebook.csv`: every column of the tables, and every number that the models stand on.
struct Codebook {
    let plan: Plan
    /// The tables whose columns it tells.
    let tables: [ResultTable]
    /// What was measured over time.
    let measures: [Measure]

    static let file = "codebook.csv"

    /// The codebook itself, as a table.
    var table: ResultTable {
        ResultTable(
            file: Codebook.file, title: Text(id: "Arti setiap kolom", en: "What every column means"),
            columns: [
                TableColumn("file", .string, Text(id: "berkas", en: "file")),
                TableColumn("column", .string, Text(id: "kolom", en: "column")),
                TableColumn("label_id", .string, Text(id: "artinya", en: "meaning in Indonesian"), isOptional: true),
                TableColumn(
                    "label_en", .string, Text(id: "artinya, bahasa Inggris", en: "meaning"), isOptional: true),
                TableColumn("unit", .string, Text(id: "satuan", en: "unit"), isOptional: true),
                TableColumn("low", .number, Text(id: "nilai terendah", en: "lowest value"), isOptional: true),
                TableColumn("high", .number, Text(id: "nilai tertinggi", en: "highest value"), isOptional: true),
                TableColumn("basis", .string, Text(id: "dasarnya", en: "what it rests on"), isOptional: true),
                TableColumn("source_id", .string, Text(id: "sumber", en: "source in Indonesian"), isOptional: true),
                TableColumn(
                    "source_en", .string, Text(id: "sumber, bahasa Inggris", en: "source"), isOptional: true),
            ]
        ) { csv in
            for table in tables {
                for column in table.columns {
                    try csv.add(
                        Codebook.row(
                            table.file, column.name, column.label, column.unit, column.range, column.basis,
                            column.source))
                }
            }
            for measure in measures {
                try csv.add(
                    Codebook.row(
                        SeriesTable.file, "measure = \(measure.name)", measure.sentence, measure.unit.rawValue))
            }
            for one in plan.assumptions {
                try csv.add(
                    Codebook.row(
                        "(model)", one.name, one.sentence, Codebook.unit(one.quantity, one.unit.en),
                        one.choices.isEmpty ? one.range : nil, Codebook.basis(one.basis), one.source))
            }
        }
    }

    private static func row(
        _ file: String, _ column: String, _ label: Text, _ unit: String, _ range: ClosedRange<Double>? = nil,
        _ basis: String = "", _ source: Text = Text("")
    ) -> [CSV.Cell] {
        [
            .text(file), .text(column), .text(label.id), .text(label.en), .text(unit),
            range.map { .number($0.lowerBound) } ?? .empty, range.map { .number($0.upperBound) } ?? .empty,
            .text(basis), .text(source.id), .text(source.en),
        ]
    }

    static func unit(_ quantity: Quantity, _ words: String) -> String {
        switch quantity {
        case .time: "days"
        case .rupiah: "rupiah"
        case .share: "share 0-1"
        case .toggle: "0 or 1"
        case .choice(let choices): "one of " + choices.map(\.name).joined(separator: ", ")
        case .number, .integer: words
        }
    }

    static func basis(_ basis: Assumption.Basis) -> String {
        basis == .judgement ? "illustrative" : basis.rawValue
    }
}
