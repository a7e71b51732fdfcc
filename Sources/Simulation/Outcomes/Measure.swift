/// What a number counts, for the way it is written and compared.
public enum Unit: String, Sendable, Hashable, Codable {
    /// A share in 0…1, written in percent; differences are in points.
    case share
    /// Whole rupiah.
    case rupiah
    /// Hours of work or attendance.
    case hours
    /// A number of things.
    case count
    /// Days since the start, written in months where long.
    case days
    /// A score or index without a unit.
    case number
}

/// Something that a model can be asked at any moment: its name, unit, and what it means.
///
/// Declared as a constant by the room that owns the state; outcomes record by it and reports label by it.
public struct Measure: Sendable, Hashable {
    /// A stable English name such as `services.reach`.
    public let name: String
    /// What it counts.
    public let unit: Unit
    /// A short label for tables and axes.
    public let label: Text
    /// One sentence that says what is measured.
    public let sentence: Text

    /// A measure with its label and sentence.
    public init(_ name: String, _ unit: Unit, label: Text, sentence: Text) {
        (self.name, self.unit, self.label, self.sentence) = (name, unit, label, sentence)
    }
}

/// A measure at regular moments of one run.
public struct Series: Sendable, Hashable {
    /// What was measured.
    public let measure: Measure
    /// The moments in days since the start.
    public let times: [Double]
    /// One value per moment.
    public let values: [Double]

    /// A series; as many values as times.
    public init(measure: Measure, times: [Double], values: [Double]) {
        precondition(times.count == values.count, "a series has one value per time")
        (self.measure, self.times, self.values) = (measure, times, values)
    }
}
