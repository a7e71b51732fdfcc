import Experiments
import LuaBridge
import Simulation

/// What counts.
enum OutcomeWords {
    static let entries = [outcomes]

    private static let measure = Parameter(
        "measure", .function, Text(id: "function(world) … return nilai end", en: "function(world) … return value end"))
    private static let primary = Parameter(
        "primary", .yesNo, or: false, shown: "false",
        Text(id: "ukuran utama, tepat satu", en: "the one the verdict is about"))
    private static let kind = Parameter(
        "kind", .choice(["number", "yes_no", "count", "time_to"]), or: "number", shown: "\"number\"",
        Text(id: "jenisnya", en: "what kind of value it is"))
    private static let better = Parameter(
        "better", .choice(["higher", "lower"]), Text(id: "mana yang lebih baik", en: "which way is better"))
    private static let over = Parameter(
        "over", .window, or: .end, shown: "\"end\"",
        Text(id: "diukur di akhir, atau sepanjang jalan tiap minggu", en: "measured at the end, or weekly on the way"))
    private static let negligible = Parameter(
        "negligible", .measured,
        Text(id: "selisih yang terlalu kecil untuk berarti", en: "a difference too small to matter")
    ).optional
    private static let target = Parameter("target", .measured, Text(id: "target", en: "the target")).optional
    private static let by = Parameter("by", .date, Text(id: "kapan target dicapai", en: "when the target is due"))
        .optional
    private static let now = Parameter("now", .measured, Text(id: "capaian awal", en: "the value at present")).optional

    private static let outcome = Record(
        head: measure.declared,
        [
            primary.declared, kind.declared, better.declared, over.declared, negligible.declared, target.declared,
            by.declared, now.declared, LeverWords.label.declared, Spread.unit.declared, Spread.order.declared,
        ])

    private static let tables = Parameter(
        "outcomes", .entries(outcome),
        Text(id: "nama = { better = …, function(world) … end }", en: "name = { better = …, function(world) … end }"))

    static let outcomes = Entry(
        .plan, .method, "outcomes",
        Text(
            id: "Ukuran hasil; tepat satu yang utama. Fungsinya hanya membaca.",
            en: "What counts; exactly one is primary. Its functions only read."),
        takes: [tables.declared], .declares,
        example: """
            plan:outcomes {
              reached = { primary = true, better = "higher", negligible = percent(2), target = percent(60),
                          function(world) return world.services:reach() end },
              spent = { better = "lower", negligible = rupiah(500000), function(world) return world.funds:spent() end },
            }
            return plan --> plan
            """
    ) { use in
        let session = use.session
        for entry in use[tables] {
            try session.declare(entry.name, in: "plan:outcomes") {
                guard !session.draft.outcomes.contains(where: { $0.declared.compared.name == entry.name }) else {
                    throw Misuse(
                        .twice, Text(id: "'\(entry.name)' sudah ditulis", en: "'\(entry.name)' was already declared"),
                        remedy: Text(id: "beri nama lain", en: "give it another name"), trail: [entry.name])
                }
                session.draft.outcomes.append(try made(entry, session))
            }
        }
        return .object(session.draft.handle(session))
    }

    private static func made(_ entry: NamedTable, _ session: Session) throws -> PlanDraft.OutcomeDraft {
        let values = try entry.values(session)
        let kind = ComparedOutcome.Kind(rawValue: values[kind]) ?? .number
        let unit = try unit(of: kind, values)
        let compared = try ComparedOutcome(
            entry.name, kind, unit: unit, better: values[better] == "higher" ? .higher : .lower,
            negligible: values[negligible]?.number ?? 0, target: values[target]?.number, primary: values[primary],
            order: values[Spread.order])
        if kind == .timeTo || kind == .yesNo, values[over] != .end {
            throw Misfit(
                must: Text(id: "berupa \"end\" untuk jenis ini", en: "be \"end\" for this kind"),
                got: Text(kind.rawValue)
            ).within("over")
        }
        let declared = DeclaredOutcome(
            compared, label: values[LeverWords.label] ?? Text(entry.name.spaced), unit: values[Spread.unit],
            over: values[over], targetDay: values[by], now: values[now]?.number)
        return PlanDraft.OutcomeDraft(declared: declared, measure: values[measure].function)
    }

    /// The unit that the kind, or the numbers beside it, are written in.
    private static func unit(of kind: ComparedOutcome.Kind, _ values: Given) throws -> Unit {
        let given = [("negligible", values[negligible]), ("target", values[target]), ("now", values[now])]
            .compactMap { name, value in value.map { (name: name, unit: OutcomeWords.unit(of: $0)) } }
        let own: Unit? =
            switch kind {
            case .yesNo: .share
            case .timeTo: .days
            case .count: .count
            case .number: given.first { $0.unit != .number }?.unit
            }
        let unit = own ?? .number
        for (name, other) in given where other != unit && !(unit == .count && other == .number) {
            throw Misfit(
                .unit, must: Text(id: "bersatuan \(unit.example)", en: "have the unit \(unit.example)"),
                got: Text(other.example)
            ).within(name)
        }
        return unit
    }

    private static func unit(of value: Measured) -> Unit {
        switch value.quantity {
        case .share: .share
        case .rupiah: .rupiah
        case .time: .days
        default: value.unit == Text("") ? .number : .hours
        }
    }
}

extension Unit {
    /// How scripts write it.
    fileprivate var example: String {
        switch self {
        case .share: "percent(…)"
        case .rupiah: "rupiah(…)"
        case .hours: "hours(…)"
        case .days: "weeks(…)"
        case .count, .number: "1"
        }
    }
}

extension Kind where Value == DeclaredOutcome.Window {
    /// When an outcome is measured: `"end"`, `"mean"`, `"sum"`, `"peak"` or `months(12, 18)`.
    static var window: Kind {
        let words = Kind<String>.choice(["end", "mean", "sum", "peak"])
        let noun = words.noun + Text(id: ", atau months(12, 18)", en: ", or months(12, 18)")
        return Kind(noun: noun, choices: words.choices) { value, session in
            if let moments = value.object(as: Moments.self) { return .months(moments.months) }
            if case .time(.months(let month)) = value.object(as: Amount.self)?.measure { return .months([month]) }
            switch try words.read(value, session) {
            case "mean": return .mean
            case "sum": return .sum
            case "peak": return .peak
            default: return .end
            }
        }
    }
}
