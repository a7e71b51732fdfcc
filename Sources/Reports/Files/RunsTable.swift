import Experiments
import Simulation

/// `runs.csv`: one row per run, sorted by its key.
struct RunsTable {
    let study: Study
    let runs: [StrategyRuns]

    init(_ study: Study, _ runs: [StrategyRuns]) { (self.study, self.runs) = (study, runs) }

    init(_ findings: Findings) { self.init(findings.study, StrategyRuns.all(findings)) }

    static let file = "runs.csv"

    /// What names a run in a table: strategy, design point, future and replicate, padded so that text order is order.
    static func key(_ key: RunKey, point: Int? = nil) -> String {
        "\(key.strategy).p\(point.map(padded) ?? "0").f\(padded(key.future)).r\(padded(key.replicate))"
    }

    /// Eight digits hold the largest study.
    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
    }

    /// The parameters that stand in the runs, in their order.
    private var parameters: [String] {
        study.plan.strategies.first.map { study.parameters(of: $0, future: 0).map(\.name) } ?? []
    }

    /// The table with its columns.
    var table: ResultTable {
        let plan = study.plan
        let parameters = parameters
        var columns = RunsTable.naming(plan)
        columns += parameters.map { parameter($0) ?? TableColumn($0, .number, Text($0)) }
        for outcome in plan.outcomes {
            let name = outcome.compared.name
            let unit = outcome.unit.en.isEmpty ? outcome.compared.unit.rawValue : outcome.unit.en
            columns.append(
                TableColumn(
                    name, RunsTable.kind(outcome.compared.kind), outcome.label, unit: unit, basis: "outcome",
                    isOptional: true))
            if outcome.compared.kind == .timeTo {
                columns.append(
                    TableColumn(
                        "\(name)_status", .string,
                        Text(id: "apakah tercapai: ", en: "whether it came: ") + outcome.label, basis: "outcome",
                        isOptional: true, pattern: "reached|never|ended after [0-9.e+-]+ days"))
            }
        }
        columns.append(
            TableColumn(
                "digest", .string, Text(id: "sidik SHA-256 dari ulangan", en: "SHA-256 of the run"),
                pattern: "[0-9a-f]{64}"))
        columns += [
            TableColumn(
                "cause_id", .string,
                Text(id: "mengapa gagal atau terhenti", en: "why it failed or stopped, in Indonesian"),
                isOptional: true),
            TableColumn(
                "cause_en", .string, Text(id: "mengapa gagal, bahasa Inggris", en: "why it failed or stopped"),
                isOptional: true),
        ]
        let (seed, runs) = ("\(study.seed)", runs)
        let quantities = parameters.map { plan.quantity(of: $0) ?? .number }
        return ResultTable(
            file: RunsTable.file, title: Text(id: "Semua ulangan", en: "Every run"), columns: columns, key: ["key"]
        ) { csv in
            try StrategyRuns.each(runs) { key, point, outcome in
                try csv.add(RunsTable.row(key, point, outcome, plan, quantities, seed))
            }
        }
    }

    private static func row(
        _ key: String, _ point: Int?, _ outcome: Outcome, _ plan: Plan, _ quantities: [Quantity], _ seed: String
    ) -> [CSV.Cell] {
        var cells: [CSV.Cell] = [
            .text(key), .text(outcome.key.strategy), .whole(Int64(point ?? 0)), .whole(Int64(outcome.key.future)),
            .whole(Int64(outcome.key.replicate)), .text(seed), .text(status(outcome.status)),
        ]
        cells += quantities.indices.map { index in
            guard index < outcome.key.parameters.count else { return .empty }
            let value = outcome.key.parameters[index].value
            return quantities[index].name(of: value).map { .text($0) } ?? .number(value)
        }
        for (place, declared) in plan.outcomes.enumerated() {
            let value = place < outcome.values.count ? outcome.values[place] : nil
            cells += self.cells(value, timed: declared.compared.kind == .timeTo)
        }
        return cells + [.text(outcome.digest)] + cause(outcome.status)
    }

    /// What went wrong and where; two empty cells for a run that went well.
    private static func cause(_ status: RunStatus) -> [CSV.Cell] {
        switch status {
        case .done: return [.empty, .empty]
        case .failed(let problem), .stopped(let problem):
            let place = problem.place.map { place in
                place.file + (place.line.map { ":\($0)" } ?? "") + ": "
            }
            return Language.allCases.map { .text(Plain.line((place ?? "") + problem.cause[$0])) }
        }
    }

    /// The columns that say which run it is and how it ended.
    static func naming(_ plan: Plan) -> [TableColumn] {
        let names = plan.strategies.map(\.name)
        return [
            TableColumn(
                "key", .string,
                Text(
                    id: "nama ulangan: strategi, titik, masa depan, ulangan",
                    en: "the run: strategy, point, future, replicate")),
            TableColumn("strategy", .string, Text(id: "strategi", en: "strategy"), words: names),
            TableColumn("point", .integer, Text(id: "titik rancangan", en: "design point")),
            TableColumn("future", .integer, Text(id: "masa depan yang mana, dari 0", en: "which future, from 0")),
            TableColumn("replicate", .integer, Text(id: "ulangan yang mana, dari 0", en: "which replicate, from 0")),
            TableColumn("seed", .string, Text(id: "bilangan awal acak dari studi", en: "seed of the study")),
            TableColumn(
                "status", .string,
                Text(id: "done, failed (gagal) atau stopped (terhenti)", en: "done, failed or stopped"),
                words: ["done", "failed", "stopped"]),
        ]
    }

    /// The column of a lever, an uncertainty or an assumption, a named choice by its name; `nil` for what the plan does not
    /// have.
    ///
    /// - Parameter column: What it is called in the table; as in the plan where it is `nil`.
    func parameter(_ name: String, as column: String? = nil) -> TableColumn? {
        let plan = study.plan
        let title = column ?? name
        if let choices = plan.choices(of: name) {
            let (label, basis, source) = spoken(name)
            return TableColumn(
                title, .string, label, unit: Codebook.unit(.choice(choices), ""), basis: basis, source: source,
                words: choices.map(\.name))
        }
        if let lever = plan.levers.first(where: { $0.name == name }) {
            return TableColumn(
                title, lever.quantity == .toggle ? .boolean : .number, lever.label,
                unit: Codebook.unit(lever.quantity, lever.unit.en), range: lever.range, basis: "lever")
        }
        if let one = plan.uncertainties.first(where: { $0.name == name }) {
            return TableColumn(
                title, .number, one.label, unit: Codebook.unit(one.quantity, one.unit.en), range: one.range,
                basis: Codebook.basis(one.basis), source: one.source)
        }
        return plan.assumptions.first { $0.name == name }.map { one in
            TableColumn(
                title, .number, one.sentence, unit: one.unit.en, range: one.range, basis: Codebook.basis(one.basis),
                source: one.source)
        }
    }

    /// What a named choice is called, on what it rests, and its source.
    private func spoken(_ name: String) -> (Text, String, Text) {
        let plan = study.plan
        if let lever = plan.levers.first(where: { $0.name == name }) { return (lever.label, "lever", Text("")) }
        if let one = plan.uncertainties.first(where: { $0.name == name }) {
            return (one.label, Codebook.basis(one.basis), one.source)
        }
        guard let one = plan.assumptions.first(where: { $0.name == name }) else { return (Text(name), "", Text("")) }
        return (one.sentence, Codebook.basis(one.basis), one.source)
    }

    private static func kind(_ kind: ComparedOutcome.Kind) -> TableColumn.Kind {
        switch kind {
        case .number, .timeTo: .number
        case .yesNo: .boolean
        case .count: .integer
        }
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
