import LuaBridge
import Simulation

/// What a parameter of the vocabulary takes: its words, its range, and how it is read from a script.
struct Kind<Value: Sendable>: Sendable {
    /// What it is called after "must be", such as "a whole number".
    var noun: Text
    /// The range in words, such as `1…30`; empty where there is none.
    var bounds = ""
    /// The unit in words.
    var unit = Text("")
    /// What to write, when something else was written.
    var remedy: Text?
    /// The texts it can be, where it is one of a few.
    var choices: [String] = []
    /// The fields of each table it takes, where it takes tables.
    var fields: [Declared] = []
    /// How the tables it takes are built.
    var tables = TableForm.other
    /// Reads a value.
    let read: @Sendable (LuaValue, Session) throws -> Value

    /// The refusal of a value of another kind.
    func misfit(_ value: LuaValue, remedy other: Text? = nil, code: ProblemCode = .value) -> Misfit {
        Misfit(code, must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value), remedy: other ?? remedy)
    }

    /// The same kind seen through `change`.
    func map<Other>(_ change: @escaping @Sendable (Value) throws -> Other) -> Kind<Other> {
        Kind<Other>(
            noun: noun, bounds: bounds, unit: unit, remedy: remedy, choices: choices, fields: fields, tables: tables
        ) { try change(try read($0, $1)) }
    }
}

/// How a table that a parameter takes is built of the fields of its kind.
enum TableForm: Sendable {
    /// It has none of them.
    case other
    /// `{ field = … }`
    case record
    /// `{ { field = … }, … }`
    case list
    /// `{ name = { field = … }, … }`
    case byName
    /// The same, where the first value may stand alone: `{ name = value, … }`
    case byNameOrBare
}

/// A value that a parameter cannot take; the binding adds which parameter of which entry.
struct Misfit: Error {
    let code: ProblemCode
    let must: Text
    let got: Text
    let remedy: Text?
    /// Keys from the outermost table inwards, with the parameter's own name added on the way out.
    var trail: [String] = []

    init(_ code: ProblemCode = .value, must: Text, got: Text, remedy: Text? = nil) {
        (self.code, self.must, self.got, self.remedy) = (code, must, got, remedy)
    }

    func within(_ key: String) -> Misfit {
        var copy = self
        copy.trail.insert(key, at: 0)
        return copy
    }
}

extension Kind where Value == Double {
    /// A finite number in `range`.
    static func number(in range: ClosedRange<Double>? = nil, unit: Text = Text("")) -> Kind {
        let kind = Kind(noun: Text(id: "bilangan", en: "a number"), bounds: words(range), unit: unit) { value, _ in
            guard let number = value.finite else { throw Kinds.number.misfit(value) }
            try check(number, range, unit)
            return number
        }
        return kind
    }

    /// A share: a number in 0…1 or `percent(5)`.
    static func share(in range: ClosedRange<Double> = 0...1) -> Kind {
        Kind(
            noun: Text(id: "bagian, seperti percent(5) atau 0.05", en: "a share, such as percent(5) or 0.05"),
            bounds: words(range)
        ) { value, _ in
            if let amount = value.object(as: Amount.self) {
                guard case .share(let share) = amount.measure else { throw Kinds.share.misfit(value, code: .unit) }
                try check(share, range, Text(""))
                return share
            }
            guard let number = value.finite else { throw Kinds.share.misfit(value) }
            if number > 1, number <= 100, range.upperBound == 1 {
                throw Misfit(
                    must: inRange(range, Text("")), got: LuaWords.shown(value),
                    remedy: Text(
                        id: "untuk \(shortest(number)) persen tulis percent(\(shortest(number)))",
                        en: "for \(shortest(number)) percent write percent(\(shortest(number)))"))
            }
            try check(number, range, Text(""))
            return number
        }
    }

    private static func words(_ range: ClosedRange<Double>?) -> String {
        range.map { "\(shortest($0.lowerBound))…\(shortest($0.upperBound))" } ?? ""
    }

    static func inRange(_ range: ClosedRange<Double>, _ unit: Text) -> Text {
        let bounds = words(range)
        return Text(
            id: "berada dalam \(bounds)" + (unit.id.isEmpty ? "" : " \(unit.id)"),
            en: "lie in \(bounds)" + (unit.en.isEmpty ? "" : " \(unit.en)"))
    }

    static func check(_ number: Double, _ range: ClosedRange<Double>?, _ unit: Text) throws {
        guard let range, !range.contains(number) else { return }
        throw Misfit(must: inRange(range, unit), got: Text(shortest(number)))
    }
}

extension Kind where Value == Int {
    /// A whole number in `range`; 3.0 is one, 3.5 is not.
    static func whole(in range: ClosedRange<Int>, unit: Text = Text("")) -> Kind {
        let bounds = "\(range.lowerBound)…\(range.upperBound)"
        return Kind(noun: Text(id: "bilangan bulat", en: "a whole number"), bounds: bounds, unit: unit) { value, _ in
            guard let whole = value.integer else {
                throw Misfit(
                    must: Text(id: "berupa bilangan bulat", en: "be a whole number"), got: LuaWords.shown(value))
            }
            guard whole >= Int64(range.lowerBound), whole <= Int64(range.upperBound) else {
                throw Misfit(
                    must: Kind<Double>.inRange(Double(range.lowerBound)...Double(range.upperBound), unit),
                    got: Text("\(whole)"))
            }
            return Int(whole)
        }
    }
}

/// Kinds without a range, for their refusals.
private enum Kinds {
    static let number = Kind<Double>(noun: Text(id: "bilangan", en: "a number")) { _, _ in 0 }
    static let share = Kind<Double>.share()
}
