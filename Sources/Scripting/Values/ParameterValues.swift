import Experiments
import LuaBridge
import Simulation

/// What a run was given for every lever and uncertainty: the `p` of `plan:world(function(world, p) … end)`.
final class ParameterValues: Sendable, ShownInScripts {
    private let values: [(name: String, value: Double, quantity: Quantity)]

    init(_ values: [(name: String, value: Double, quantity: Quantity)]) { self.values = values }

    /// What it is called in sentences.
    static let words = Text(id: "'p' (yang ditetapkan dan yang belum pasti)", en: "'p' (levers and uncertainties)")

    var shownInSentences: Text { ParameterValues.words }

    /// How scripts see it: `p.old_habits`.
    static let luaClass: LuaClass<ParameterValues> = {
        var declared = LuaClass<ParameterValues>("p")
        declared.describe { _ in "p" }
        declared.index { parameters, key, _ in
            guard let name = key.string, let found = parameters.values.first(where: { $0.name == name }) else {
                throw Misuse.unknown(
                    key.string ?? LuaWords.shown(key).en, in: parameters.shownInSentences,
                    known: parameters.values.map(\.name))
            }
            return found.quantity.scriptValue(found.value)
        }
        declared.assign { _, key, _, _ in
            throw Misuse(
                .call,
                Text(
                    id: "'p.\(key.string ?? "…")' tidak dapat diubah di sini",
                    en: "'p.\(key.string ?? "…")' cannot be changed here"),
                remedy: Text(
                    id: "tulis nilainya pada strategi: { levers = { \(key.string ?? "…") = … } }",
                    en: "give its value to a strategy: { levers = { \(key.string ?? "…") = … } }"),
                trail: key.string.map { [$0] } ?? [])
        }
        return declared
    }()
}

extension Quantity {
    /// A value of this quantity as scripts see it: with its unit where it has one, shares and counts as bare numbers.
    func scriptValue(_ value: Double) -> LuaValue {
        switch self {
        case .number, .share: .number(value)
        case .integer: .integer(Int64(value))
        case .time: .object(Amount(.time(.days(value))))
        case .rupiah: .object(Amount(.rupiah(Int64(value.rounded()))))
        case .toggle: .boolean(value != 0)
        case .choice: name(of: value).map { .string($0) } ?? .nil
        }
    }

    /// A value as scripts write it.
    func written(_ value: Double) -> String {
        switch self {
        case .number: shortest(value)
        case .integer: shortest(value.rounded())
        case .share: Amount(.share(value)).written
        case .time: Amount(.time(.days(value))).written
        case .rupiah: "rupiah(\(shortest(value.rounded())))"
        case .toggle: value != 0 ? "true" : "false"
        case .choice: name(of: value).map { "\"\($0)\"" } ?? shortest(value)
        }
    }
}
