import Experiments
import LuaBridge
import Simulation

/// How likely the values of an uncertainty are, as a script writes it: `uniform(0.05, 0.30) { basis = "judgement" }`.
///
/// It belongs to the thread of its session.
final class Spread: @unchecked Sendable, ShownInScripts {
    private unowned let session: Session
    let spread: Uncertainty.Spread
    let quantity: Quantity
    let written: String
    /// What stands in the braces behind it.
    let notes: Given?

    init(
        _ spread: Uncertainty.Spread, _ quantity: Quantity, written: String, notes: Given? = nil, session: Session
    ) {
        self.session = session
        (self.spread, self.quantity, self.written, self.notes) = (spread, quantity, written, notes)
    }

    var shownInSentences: Text { Text(written) }

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

    /// What may stand in the braces.
    static let record = Record([
        basis.declared, source.declared, label.declared, unit.declared, whole.declared, order.declared,
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

    private func noted(_ value: LuaValue) throws -> Spread {
        let notes = try Subject(written).reading {
            guard let table = value.table else {
                throw Misfit(
                    .call, must: Text(id: "diikuti { basis = … }", en: "be followed by { basis = … }"),
                    got: LuaWords.shown(value))
            }
            return try Spread.record.read(table, session)
        }
        return Spread(spread, quantity, written: written, notes: notes, session: session)
    }
}
