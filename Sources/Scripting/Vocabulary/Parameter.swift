import LuaBridge
import Simulation

/// One value that an entry takes, by position or by name: the same constant declares it, reads it and documents it.
struct Parameter<Value: Sendable>: Sendable {
    let name: String
    let kind: Kind<Value>
    let sentence: Text
    /// The value when nothing is given; `nil` where something must be.
    let fallback: Value?
    /// The value when nothing is given, as a script would write it; empty for none.
    let shownFallback: String

    /// A parameter that must be given.
    init(_ name: String, _ kind: Kind<Value>, _ sentence: Text) {
        (self.name, self.kind, self.sentence) = (name, kind, sentence)
        fallback = nil
        shownFallback = ""
    }

    /// A parameter that may be left out.
    init(_ name: String, _ kind: Kind<Value>, or fallback: Value, shown: String, _ sentence: Text) {
        (self.name, self.kind, self.sentence) = (name, kind, sentence)
        (self.fallback, shownFallback) = (fallback, shown)
    }

    /// The same without its type, for lists of parameters.
    var declared: Declared {
        Declared(
            name: name, sentence: sentence, noun: kind.noun, bounds: kind.bounds, unit: kind.unit,
            choices: kind.choices, fields: kind.fields, tables: kind.tables, isRequired: fallback == nil,
            fallback: shownFallback,
            read: { value, session in
                if value.isNil, let fallback { return fallback }
                return try kind.read(value, session)
            })
    }

    /// The same, but it may be left out: then there is no value.
    var optional: Parameter<Value?> {
        let kind = kind
        return Parameter<Value?>(
            name,
            Kind<Value?>(
                noun: kind.noun, bounds: kind.bounds, unit: kind.unit, remedy: kind.remedy, choices: kind.choices,
                fields: kind.fields, tables: kind.tables
            ) { try kind.read($0, $1) },
            or: nil, shown: "", sentence)
    }
}

/// A parameter without its type.
struct Declared: Sendable {
    let name: String
    let sentence: Text
    let noun: Text
    let bounds: String
    let unit: Text
    let choices: [String]
    let fields: [Declared]
    let tables: TableForm
    let isRequired: Bool
    let fallback: String
    let read: @Sendable (LuaValue, Session) throws -> any Sendable
    /// Whether its value stands in front in a table, without its name.
    private(set) var isHead = false

    /// The same as the value that stands in front in a table.
    var withoutName: Declared {
        var copy = self
        copy.isHead = true
        return copy
    }
}

/// The values that were read, by parameter.
struct Given {
    private var entries: [(name: String, value: any Sendable)] = []

    /// These and `others`.
    func merging(_ others: Given) -> Given {
        var all = self
        all.entries += others.entries
        return all
    }

    mutating func add(_ name: String, _ value: any Sendable) { entries.append((name, value)) }

    /// The value of a parameter that the entry declares.
    subscript<Value>(_ parameter: Parameter<Value>) -> Value {
        for entry in entries where entry.name == parameter.name {
            if let value = entry.value as? Value { return value }
        }
        guard let fallback = parameter.fallback else {
            preconditionFailure("an entry asked for a parameter it does not declare: \(parameter.name)")
        }
        return fallback
    }
}
