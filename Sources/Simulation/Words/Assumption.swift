/// A number or a choice that a model stands on: its default, its range, and what it rests on.
///
/// A room declares its assumptions as constants; a run reads them through `Settings`; reports count and list them, and
/// label every one without a source *illustrative*.
public struct Assumption: Sendable, Hashable {
    /// What the default rests on.
    public enum Basis: String, Sendable, Hashable, Codable {
        /// Counted or measured; the source says where.
        case measured
        /// Taken from a publication; the source names it.
        case published
        /// The authors' judgement: illustrative.
        case judgement
    }

    /// The planner's name, room first: `acceptance.susceptibility`.
    public let name: String
    /// The default.
    public let value: Double
    /// The range in which it makes sense, bounds included.
    public let range: ClosedRange<Double>
    /// The unit in words, such as "per month"; empty for a bare number.
    public let unit: Text
    /// What it rests on.
    public let basis: Basis
    /// The source, or why this value was judged plausible.
    public let source: Text
    /// One sentence: what it is.
    public let sentence: Text
    /// The named choices that its values number; empty where it is a number.
    public let choices: [Choice]

    /// A declared number; the default must lie in its range.
    public init(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), basis: Basis,
        source: Text, _ sentence: Text
    ) {
        precondition(range.contains(value), "the default of \(name) lies outside its range")
        (self.name, self.value, self.range, self.unit) = (name, value, range, unit)
        (self.basis, self.source, self.sentence) = (basis, source, sentence)
        choices = []
    }

    /// A declared choice: its value is the number of one of `choices`, from 0, and nothing between.
    ///
    /// - Precondition: Two choices at least, their names all different, the default's among them.
    public init(
        _ name: String, _ usual: String, of choices: [Choice], basis: Basis, source: Text, _ sentence: Text
    ) {
        let number = choices.firstIndex { $0.name == usual }
        precondition(choices.count >= 2 && Set(choices.map(\.name)).count == choices.count, "choices of \(name)")
        precondition(number != nil, "the default of \(name) is not among its choices")
        (self.name, self.value, self.range) = (name, Double(number ?? 0), 0...Double(choices.count - 1))
        (self.unit, self.basis, self.source, self.sentence) = (Text(""), basis, source, sentence)
        self.choices = choices
    }

    /// Refuses a value that it cannot have.
    ///
    /// - Throws: `InvalidParameter` naming the range, or the choices.
    public func check(_ value: Double) throws {
        guard choices.isEmpty else { return try Choice.check(value, in: choices, for: name) }
        try InvalidParameter.check(value, named: name, in: range, unit: unit.en)
    }
}

/// The values of assumptions in one run: the defaults, but for what a scenario or a study set otherwise.
public struct Settings: Sendable, Hashable {
    private var changed: [String: Double]

    /// The defaults.
    public init() {
        changed = [:]
    }

    /// The value in this run.
    public subscript(assumption: Assumption) -> Double {
        changed[assumption.name] ?? assumption.value
    }

    /// Whether the assumption was given a value.
    public func sets(_ assumption: Assumption) -> Bool { changed[assumption.name] != nil }

    /// Sets one assumption.
    ///
    /// - Throws: `InvalidParameter` when `value` lies outside its range, or is the number of none of its choices.
    public mutating func set(_ assumption: Assumption, to value: Double) throws {
        try assumption.check(value)
        changed[assumption.name] = value
    }
}
