import Experiments
import LuaBridge
import Simulation

/// What we choose and what we do not know.
enum LeverWords {
    static let entries = [levers, uncertainties]

    static let label = Parameter("label", .words, Text(id: "sebutannya", en: "what it is called")).optional
    static let about = Parameter("about", .words, Text(id: "penjelasan satu kalimat", en: "one sentence more")).optional
    private static let value = Parameter("value", .leverValue, Text(id: "nilai semula", en: "its value"))
    private static let from = Parameter("from", .measured, Text(id: "nilai terendah", en: "the lowest value")).optional
    private static let to = Parameter("to", .measured, Text(id: "nilai tertinggi", en: "the highest value")).optional

    private static let choices = Parameter(
        "choices", .choices, Text(id: "pilihan yang ada", en: "the choices that there are")
    ).optional

    /// One lever: `{ 2, from = 0.5, to = 8, unit = "hours/week" }`, or `{ "a", choices = { "a", "b" } }`.
    private static let lever = Record(
        head: value.declared,
        [
            from.declared, to.declared, choices.declared, label.declared, about.declared, Spread.unit.declared,
            Spread.whole.declared,
            Spread.order.declared,
        ])

    private static let leverTables = Parameter(
        "levers", .entries(lever, takesBareValue: true),
        Text(id: "nama = { nilai, from = …, to = … }", en: "name = { value, from = …, to = … }"))

    static let levers = Entry(
        .plan, .method, "levers",
        Text(
            id:
                "Yang kita tetapkan: nilai dan batasnya, atau salah satu pilihan bernama; true atau false adalah sakelar.",
            en: "What we choose: a value and its range, or one of some named choices; true or false is a switch."),
        takes: [leverTables.declared], .declares,
        example: """
            plan:levers {
              facilitator_hours = { 2, from = 0.5, to = 8, unit = "hours/week" },
              meeting_interval = { weeks(2), from = weeks(1), to = weeks(4) },
              venue = { "balai_desa", choices = { "balai_desa", "rumah_ketua" } },
              jimpitan = false,
            }
            return plan --> plan
            """
    ) { use in
        for entry in use[leverTables] {
            try use.session.declare(entry.name, in: "plan:levers") {
                try use.session.refuseTaken(entry.name, in: "plan:levers")
                use.session.draft.levers.append(try made(entry, use.session))
            }
        }
        return .object(use.session.draft.handle(use.session))
    }

    private static func made(_ entry: NamedTable, _ session: Session) throws -> PlanDraft.Ordered<Lever> {
        let values = try entry.values(session)
        let written = values[value]
        if let choices = values[choices] { return try made(entry.name, written, of: choices, values) }
        guard case .measured(let chosen) = written else {
            let hasRange = values[from] != nil || values[to] != nil
            throw Misfit(
                must: Text(id: "berupa bilangan", en: "be a number"),
                got: Text(id: "teks ", en: "text ") + Text(written.written),
                remedy: hasRange
                    ? nil
                    : Text(
                        id: "untuk pilihan bernama tambahkan choices = { \(written.written), … }",
                        en: "for named choices add choices = { \(written.written), … }"))
        }
        if chosen.quantity == .toggle {
            let lever = try Lever(
                entry.name, label: values[label] ?? Text(entry.name.spaced), about: values[about], value: chosen.number,
                range: 0...1, quantity: .toggle)
            return PlanDraft.Ordered(value: lever, order: values[Spread.order])
        }
        guard let low = values[from], let high = values[to] else {
            let missing = values[from] == nil ? from.declared : to.declared
            throw MissingField(name: missing.name, declared: missing)
        }
        for (name, bound) in [("from", low), ("to", high)] where bound.quantity != chosen.quantity {
            throw Misfit(
                .unit,
                must: Text(id: "bersatuan sama dengan nilainya", en: "have the unit of the value"),
                got: Text(bound.quantity.written(bound.number)),
                remedy: Text(
                    id: "nilainya \(chosen.quantity.written(chosen.number))",
                    en: "the value is \(chosen.quantity.written(chosen.number))")
            ).within(name)
        }
        guard low.number <= high.number else {
            throw Misfit(
                must: Text(id: "tidak melebihi 'to'", en: "not exceed 'to'"),
                got: Text("\(low.quantity.written(low.number)), \(high.quantity.written(high.number))")
            ).within("from")
        }
        guard (low.number...high.number).contains(chosen.number) else {
            throw Misfit(
                must: Text(
                    id: "berada dalam \(low.quantity.written(low.number))…\(high.quantity.written(high.number))",
                    en: "lie in \(low.quantity.written(low.number))…\(high.quantity.written(high.number))"),
                got: Text(chosen.quantity.written(chosen.number)))
        }
        let unit = values[Spread.unit]
        let lever = try Lever(
            entry.name, label: values[label] ?? Text(entry.name.spaced), about: values[about], value: chosen.number,
            range: low.number...high.number,
            quantity: values[Spread.whole] && chosen.quantity == .number ? .integer : chosen.quantity,
            unit: unit == Text("") ? chosen.unit : unit)
        return PlanDraft.Ordered(value: lever, order: values[Spread.order])
    }

    /// A lever that is one of some named choices.
    private static func made(
        _ name: String, _ written: WrittenValue, of choices: [Choice], _ values: Given
    ) throws -> PlanDraft.Ordered<Lever> {
        for (bound, value) in [(from.name, values[from]), (to.name, values[to])] where value != nil {
            throw Misfit(
                must: Text(id: "tidak ditulis di samping 'choices'", en: "not stand beside 'choices'"),
                got: Text(value.map { $0.quantity.written($0.number) } ?? "")
            ).within(bound)
        }
        guard let number = written.number(as: .choice(choices)) else { throw written.misfit(among: choices) }
        let lever = try Lever(
            name, label: values[label] ?? Text(name.spaced), about: values[about], value: number,
            range: 0...Double(choices.count - 1), quantity: .choice(choices), unit: values[Spread.unit])
        return PlanDraft.Ordered(value: lever, order: values[Spread.order])
    }

    private static let spreads = Parameter(
        "uncertainties", .valuesByName, Text(id: "nama = sebaran", en: "name = a spread"))

    static let uncertainties = Entry(
        .plan, .method, "uncertainties",
        Text(
            id: "Yang belum pasti: seberapa mungkin tiap nilainya, dan apa dasarnya.",
            en: "What we do not know: how likely its values are, and on what basis."),
        takes: [spreads.declared], .declares,
        example: """
            plan:uncertainties {
              old_habits = uniform(0.05, 0.30) { basis = "judgement" },
              attendance = triangular(0.2, 0.35, 0.6),
            }
            return plan --> plan
            """
    ) { use in
        for entry in use[spreads] {
            try use.session.declare(entry.name, in: "plan:uncertainties") {
                try use.session.refuseTaken(entry.name, in: "plan:uncertainties")
                use.session.draft.uncertainties.append(try uncertainty(entry.name, entry.value))
            }
        }
        return .object(use.session.draft.handle(use.session))
    }

    private static func uncertainty(_ name: String, _ value: LuaValue) throws -> PlanDraft.Ordered<Uncertainty> {
        guard let spread = value.object(as: Spread.self) else {
            if let number = value.finite {
                return PlanDraft.Ordered(
                    value: try Uncertainty(name, label: Text(name.spaced), spread: .fixed(number)), order: nil)
            }
            if let amount = value.object(as: Amount.self)?.measured {
                let fixed = try Uncertainty(
                    name, label: Text(name.spaced), spread: .fixed(amount.number), quantity: amount.quantity,
                    unit: amount.unit)
                return PlanDraft.Ordered(value: fixed, order: nil)
            }
            throw Misfit(
                must: Text(id: "berupa sebaran", en: "be a spread"), got: LuaWords.shown(value),
                remedy: Text(id: "tulis uniform(0.1, 0.3)", en: "write uniform(0.1, 0.3)"))
        }
        let basis = spread.notes.flatMap { Assumption.Basis(rawValue: $0[Spread.basis]) } ?? .judgement
        let source = spread.notes?[Spread.source] ?? Text("")
        guard basis == .judgement || source != Text("") else {
            throw Misfit(
                .missing, must: Text(id: "menyebut sumbernya", en: "name its source"),
                got: Text("basis = \"\(basis.rawValue)\""),
                remedy: Text(id: "tambahkan source = \"…\"", en: "add source = \"…\""))
        }
        guard case .bounded(let bounded) = spread.law else {
            throw Misfit(
                must: Text(id: "berupa sebaran yang berbatas", en: "be a spread with bounds"),
                got: Text(spread.written),
                remedy: Text(
                    id: "tulis triangular(…), dan pakai exponential dengan draw",
                    en: "write triangular(…), and use exponential with draw"))
        }
        let isWhole = spread.notes?[Spread.whole] ?? false
        let made = try Uncertainty(
            name, label: spread.notes?[Spread.label] ?? Text(name.spaced), spread: bounded,
            quantity: isWhole && spread.quantity == .number ? .integer : spread.labelled,
            unit: spread.notes?[Spread.unit] ?? Text(""), basis: basis, source: source)
        return PlanDraft.Ordered(value: made, order: spread.notes?[Spread.order])
    }
}

extension String {
    /// An identifier as words, where a plan gives no label.
    var spaced: String { replacing("_", with: " ") }
}

extension Session {
    /// Declares one entry of a table by name; what is wrong with it is collected, and the next one is read.
    func declare(_ name: String, in function: String, _ body: () throws -> Void) throws {
        do {
            try Subject(function).reading {
                do {
                    try body()
                } catch let misfit as Misfit {
                    throw misfit.within(name)
                } catch var field as UnknownField {
                    field.trail.insert(name, at: 0)
                    throw field
                } catch var field as MissingField {
                    field.trail.insert(name, at: 0)
                    throw field
                } catch let invalid as InvalidParameter {
                    throw Misfit(must: invalid.must, got: Text(invalid.got)).within(name)
                }
            }
        } catch let error where collects(error) {
            refused.formUnion([name, function])
        }
    }

    /// Refuses a name that a lever or an uncertainty has already.
    func refuseTaken(_ name: String, in function: String) throws {
        guard draft.quantities[name] == nil else {
            throw Misuse(
                .twice, Text(id: "'\(name)' sudah ditulis", en: "'\(name)' was already declared"),
                remedy: Text(id: "beri nama lain", en: "give it another name"), trail: [name])
        }
    }
}
