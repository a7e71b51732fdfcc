/// A number that a model stands on: its default, its range, and what it rests on.
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

    /// A declared number; the default must lie in its range.
    public init(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), basis: Basis,
        source: Text, _ sentence: Text
    ) {
        precondition(range.contains(value), "the default of \(name) lies outside its range")
        (self.name, self.value, self.range, self.unit) = (name, value, range, unit)
        (self.basis, self.source, self.sentence) = (basis, source, sentence)
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

    /// Sets one assumption.
    ///
    /// - Throws: `InvalidParameter` when `value` lies outside its range.
    public mutating func set(_ assumption: Assumption, to value: Double) throws {
        try InvalidParameter.check(value, named: assumption.name, in: assumption.range, unit: assumption.unit.en)
        changed[assumption.name] = value
    }
}
