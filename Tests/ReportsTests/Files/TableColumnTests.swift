import Simulation
import Testing

@testable import Reports

/// How a column is told to others: types are those of Table Schema, version 1 (https://specs.frictionlessdata.io).
@Suite struct TableColumnTests {
    @Test(arguments: [
        (TableColumn.Kind.string, "string"), (.integer, "integer"), (.number, "number"), (.boolean, "boolean"),
        (.date, "date"),
    ])
    func kindsAreNamedAsTableSchemaNamesThem(_ kind: TableColumn.Kind, _ name: String) throws {
        let field = try field(TableColumn("x", kind, Text(id: "iks", en: "ex")))
        #expect(field["type"] == .text(name) && field["name"] == .text("x") && field["format"] == .text("default"))
        #expect(field["title"] == .text("ex") && field["description"] == .text("ex"))
        #expect(field["titles"] == .object(["id": .text("iks"), "en": .text("ex")]))
        // What only numbers have, and what only yes and no have.
        #expect(field["decimalChar"] == (kind == .number ? .text(".") : nil))
        #expect(field["trueValues"] == (kind == .boolean ? .list([.text("1")]) : nil))
        #expect(field["falseValues"] == (kind == .boolean ? .list([.text("0")]) : nil))
        #expect(field["constraints"] == .object(["required": .yes(true)]))
    }

    @Test func aDecimalCommaIsSaid() throws {
        let field = try field(TableColumn("x", .number, Text("x")), .excelID)
        #expect(field["decimalChar"] == .text(","))
    }

    /// Each thing that may be said of a column, alone: where it is said, and what.
    @Test func whatIsKnownIsSaid() throws {
        let label = Text("x")
        #expect(
            try constraints(TableColumn("x", .number, label, range: -1.5...2)) == [
                "required": .yes(true), "minimum": .number(-1.5), "maximum": .number(2),
            ])
        #expect(
            try constraints(TableColumn("x", .string, label, isOptional: true, words: ["a", "b"])) == [
                "required": .yes(false), "enum": .list([.text("a"), .text("b")]),
            ])
        #expect(
            try constraints(TableColumn("x", .string, label, pattern: "[0-9]+")) == [
                "required": .yes(true), "pattern": .text("[0-9]+"),
            ])
        // The schema's words for it have no bounds for a column of yes and no.
        #expect(try constraints(TableColumn("x", .boolean, label, range: 0...1)) == ["required": .yes(true)])
        let told = try field(
            TableColumn("x", .number, label, unit: "hours/week", basis: "measured", source: Text("BPS (2024)")))
        #expect(told["unit"] == .text("hours/week") && told["basis"] == .text("measured"))
        #expect(told["description"] == .text("x; unit: hours/week; basis: measured; source: BPS (2024)"))
    }

    /// The same in the codebook: a row per column, empty where nothing is known.
    @Test func itStandsInTheCodebook() throws {
        let columns = [
            TableColumn("plain", .string, Text(id: "biasa", en: "plain")),
            TableColumn(
                "hours", .number, Text(id: "jam, per minggu", en: "hours"), unit: "hours/week", range: 0.5...8,
                basis: "lever", source: Text(id: "wawancara", en: "interviews")),
        ]
        let table = ResultTable(file: "t.csv", title: Text("t"), columns: columns) { _ in }
        var plan = try HandMade.plan()
        plan.assumptions = []
        let lines = try Rendered.text(Codebook(plan: plan, tables: [table], measures: []).table)
            .components(separatedBy: "\r\n")
        #expect(
            lines == [
                "file,column,label_id,label_en,unit,low,high,basis,source_id,source_en",
                "t.csv,plain,biasa,plain,,,,,,",
                "t.csv,hours,\"jam, per minggu\",hours,hours/week,0.5,8,lever,wawancara,interviews", "",
            ])
    }

    private func field(_ column: TableColumn, _ form: CSV.Form = .standard) throws -> [String: JSON] {
        let table = ResultTable(file: "t.csv", title: Text("t"), columns: [column]) { _ in }
        let package = DataPackage(study: try HandMade.small.get().study, tables: [table], form: form).json([])
        guard case .object(let object) = package, case .list(let resources)? = object["resources"],
            case .object(let resource)? = resources.first, case .object(let schema)? = resource["schema"],
            case .list(let fields)? = schema["fields"], case .object(let field)? = fields.first
        else {
            Issue.record("no field")
            return [:]
        }
        return field
    }

    private func constraints(_ column: TableColumn) throws -> [String: JSON] {
        if case .object(let constraints)? = try field(column)["constraints"] { constraints } else { [:] }
    }
}
