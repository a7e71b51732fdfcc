import Experiments
import LuaBridge
import Simulation

/// How likely the values of an uncertainty are, as a script writes it: `uniform(0.05, 0.30) { basis = "judgement" }`.
///
/// It belongs to the thread of its session.
final class Spread: @unchecked Sendable, ShownInScripts {
    private unowned let session: Session
    let law: Law
    /// An amount in the unit of its values; `nil` for bare numbers.
    let like: Amount?
    let quantity: Quantity
    let written: String
    /// What stands in the braces behind it.
    let notes: Given?

    init(
        _ law: Law, _ quantity: Quantity, like: Amount?, written: String, notes: Given? = nil, session: Session
    ) {
        self.session = session
        (self.law, self.quantity, self.like) = (law, quantity, like)
        (self.written, self.notes) = (written, notes)
    }

    var shownInSentences: Text { Text(written) }

    /// The value below which a share `p` of its probability lies, as scripts see it.
    ///
    /// - Parameter p: A probability strictly between 0 and 1.
    /// - Throws: `Misuse` where the value is too large for its unit.
    func value(at p: Double) throws -> LuaValue {
        let number = law.quantile(p)
        if let name = quantity.name(of: number) { return .string(name) }
        return try like.map { .object(try $0.with(number)) } ?? .number(number)
    }

    static let basis = Parameter(
        "basis", .choice(["measured", "published", "judgement"]), or: "judgement", shown: "\"judgement\"",
        Text(id: "dasarnya: diukur, dari terbitan, atau pertimbangan", en: "what it rests on"))
    static let source = Parameter(
        "source", .words, or: Text(""), shown: "",
        Text(id: "sumbernya, wajib bila diukur atau dari terbitan", en: "its source, required unless it is judgement"))
    static let label = Parameter("label", .words, Text(id: "sebutannya", en: "what it is called")).optional
    static let unit = Parameter(
        "unit", .words, or: Text(""), shown: "", Text(id: "satuan dalam kata-kata", en: "the unit in words"))
    static let whole = Parameter(
        "whole", .yesNo, or: false, shown: "false", Text(id: "hanya bilangan bulat", en: "whole numbers only"))
    static let order = Parameter(
        "order", .whole(in: 1...1000), Text(id: "urutan tampilnya", en: "its place in tables")
    ).optional

    static let labels = Parameter(
        "labels", .labels, Text(id: "sebutan pilihannya", en: "what the choices are called")
    ).optional

    /// What may stand in the braces.
    static let record = Record([
        basis.declared, source.declared, label.declared, labels.declared, unit.declared, whole.declared,
        order.declared,
    ])

    /// How scripts see spreads.
    static let luaClass: LuaClass<Spread> = {
        var declared = LuaClass<Spread>("spread")
        declared.describe { $0.written }
        declared.index { spread, key, _ in
            throw Misuse.unknown(key.string ?? LuaWords.shown(key).en, in: Text("'\(spread.written)'"), known: [])
        }
        declared.on(.call) { spread, call in .object(try spread.noted(call[1])) }
        return declared
    }()

    /// The quantity of its values, choices with the labels that stand behind it.
    var labelled: Quantity {
        guard case .choice(let choices) = quantity, let labels = notes?[Spread.labels] else { return quantity }
        return .choice(choices.map { choice in labels.first { $0.name == choice.name } ?? choice })
    }

    private func checkLabels(_ labels: [Choice]?) throws {
        guard let labels else { return }
        let known = quantity.choices?.map(\.name) ?? []
        for label in labels where !known.contains(label.name) {
            throw UnknownField(name: label.name, known: known, trail: [Spread.labels.name])
        }
    }

    private func noted(_ value: LuaValue) throws -> Spread {
        let notes = try Subject(written).reading {
            guard let table = value.table else {
                throw Misfit(
                    .call, must: Text(id: "diikuti { basis = … }", en: "be followed by { basis = … }"),
                    got: LuaWords.shown(value))
            }
            let notes = try Spread.record.read(table, session)
            try checkLabels(notes[Spread.labels])
            return notes
        }
        return Spread(law, quantity, like: like, written: written, notes: notes, session: session)
    }
}

extension Kind where Value == Spread {
    /// A spread.
    static var spread: Kind {
        let noun = Text(id: "sebaran", en: "a spread")
        return Kind(noun: noun) { value, _ in
            guard let spread = value.object(as: Spread.self) else {
                throw Misfit(
                    must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value),
                    remedy: Text(
                        id: "tulis exponential(weeks(2)) atau uniform(0.1, 0.3)",
                        en: "write exponential(weeks(2)) or uniform(0.1, 0.3)"))
            }
            return spread
        }
    }
}
