import Experiments
import Simulation

/// `datapackage.json`: what stands in every column of every table, for programs that read data packages.
///
/// - SeeAlso: Frictionless Data (2017), Data Package and Table Schema, version 1, profile `tabular-data-package`.
///   https://specs.frictionlessdata.io
struct DataPackage {
    let study: Study
    let tables: [ResultTable]
    /// How the tables are written.
    let form: CSV.Form

    static let file = "datapackage.json"

    /// The file, which tells of the tables written before it.
    var file: ResultFolder.File {
        ResultFolder.File(DataPackage.file, knowing: { json($0).text })
    }

    func json(_ written: [FileSink.Written]) -> JSON {
        let plan = study.plan
        return .object([
            "profile": .text("tabular-data-package"), "name": .text("wahana-\(study.digest.prefix(8))"),
            "id": .text(study.digest), "title": .text(plan.title.en), "titles": DataPackage.both(plan.title),
            "description": .text(plan.question.en), "descriptions": DataPackage.both(plan.question),
            "sources": .list(
                plan.sources.map { .object(["title": .text($0.name), "hash": .text("sha256:\($0.sha256)")]) }),
            "resources": .list(
                tables.map { table in resource(table, written.first { $0.name == table.file }) }),
        ])
    }

    private func resource(_ table: ResultTable, _ written: FileSink.Written?) -> JSON {
        var object: [String: JSON] = [
            "profile": .text("tabular-data-resource"), "name": .text(DataPackage.name(of: table.file)),
            "path": .text(table.file), "title": .text(table.title.en), "titles": DataPackage.both(table.title),
            "format": .text("csv"), "mediatype": .text("text/csv"), "encoding": .text("utf-8"),
            "dialect": .object([
                "csvddfVersion": .number(1.2), "delimiter": .text(form.delimiter), "lineTerminator": .text("\r\n"),
                "quoteChar": .text("\""), "doubleQuote": .yes(true), "skipInitialSpace": .yes(false),
                "header": .yes(true), "caseSensitiveHeader": .yes(true),
            ]),
            "schema": schema(table),
        ]
        if let written {
            object["bytes"] = .whole(Int64(written.count))
            object["hash"] = .text("sha256:\(written.sha256)")
        }
        return .object(object)
    }

    private func schema(_ table: ResultTable) -> JSON {
        var object: [String: JSON] = [
            "fields": .list(table.columns.map { field($0, isKey: table.key == [$0.name]) }),
            "missingValues": .list([.text("")]),
        ]
        if !table.key.isEmpty { object["primaryKey"] = .list(table.key.map { .text($0) }) }
        if table.refersToRuns {
            object["foreignKeys"] = .list([
                .object([
                    "fields": .list([.text("key")]),
                    "reference": .object([
                        "resource": .text(DataPackage.name(of: RunsTable.file)), "fields": .list([.text("key")]),
                    ]),
                ])
            ])
        }
        return .object(object)
    }

    private func field(_ column: TableColumn, isKey: Bool) -> JSON {
        var object: [String: JSON] = [
            "name": .text(column.name), "type": .text(column.kind.rawValue), "format": .text("default"),
            "title": .text(column.label.en), "titles": DataPackage.both(column.label),
        ]
        var said = [column.label.en]
        if !column.unit.isEmpty {
            object["unit"] = .text(column.unit)
            said.append("unit: \(column.unit)")
        }
        if !column.basis.isEmpty {
            object["basis"] = .text(column.basis)
            said.append("basis: \(column.basis)")
        }
        if !column.source.en.isEmpty { said.append("source: \(column.source.en)") }
        object["description"] = .text(said.joined(separator: "; "))
        switch column.kind {
        case .number: object["decimalChar"] = .text(form.decimalMark)
        case .boolean:
            object["trueValues"] = .list([.text("1")])
            object["falseValues"] = .list([.text("0")])
        case .string, .integer, .date: break
        }
        var constraints: [String: JSON] = ["required": .yes(!column.isOptional)]
        if isKey { constraints["unique"] = .yes(true) }
        if !column.words.isEmpty { constraints["enum"] = .list(column.words.map { .text($0) }) }
        if let pattern = column.pattern { constraints["pattern"] = .text(pattern) }
        if let range = column.range, column.kind == .number {
            constraints["minimum"] = .number(range.lowerBound)
            constraints["maximum"] = .number(range.upperBound)
        }
        object["constraints"] = .object(constraints)
        return .object(object)
    }

    private static func name(of file: String) -> String { String(file.prefix { $0 != "." }) }

    private static func both(_ text: Text) -> JSON { .object(["id": .text(text.id), "en": .text(text.en)]) }
}
