import Simulation

/// How the values of a lever, an uncertainty or an assumption are written by planners.
public enum Quantity: Sendable, Hashable {
    /// A bare number.
    case number
    /// A whole number.
    case integer
    /// A share in 0…1, written `percent(5)`.
    case share
    /// A length of time in days, written `weeks(2)`.
    case time
    /// Whole rupiah, written `rupiah(500000)`.
    case rupiah
    /// Yes (1) or no (0).
    case toggle
    /// One of these, written as its name; the value is its number, from 0.
    case choice([Choice])

    /// What it is called in files.
    public var name: String {
        switch self {
        case .number: "number"
        case .integer: "integer"
        case .share: "share"
        case .time: "time"
        case .rupiah: "rupiah"
        case .toggle: "toggle"
        case .choice: "choice"
        }
    }

    /// The named choices; `nil` for anything else.
    public var choices: [Choice]? {
        if case .choice(let choices) = self { return choices }
        return nil
    }

    /// The name of the choice that `value` numbers; `nil` where values are numbers.
    public func name(of value: Double) -> String? {
        choices.flatMap { Choice.numbered(value, in: $0)?.name }
    }
}

extension Assumption {
    /// How its values are written: as names where it is a choice, else as bare numbers.
    public var quantity: Quantity { choices.isEmpty ? .number : .choice(choices) }
}

extension Plan {
    /// How the values of a lever, an uncertainty or an assumption are written; `nil` for an unknown name.
    public func quantity(of name: String) -> Quantity? {
        levers.first { $0.name == name }?.quantity ?? uncertainties.first { $0.name == name }?.quantity
            ?? assumptions.first { $0.name == name }?.quantity
    }

    /// The named choices of a lever, an uncertainty or an assumption; `nil` for what has numbers, and for unknown names.
    public func choices(of name: String) -> [Choice]? { quantity(of: name)?.choices }
}
