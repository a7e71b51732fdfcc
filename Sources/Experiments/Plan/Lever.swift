import Simulation

/// Something that we choose: a value, and the range it can be chosen from.
public struct Lever: Sendable, Hashable {
    /// The planner's name.
    public let name: String
    /// What it is called; the name where the plan gives no label.
    public let label: Text
    /// One sentence more, where the plan has it.
    public let about: Text?
    /// The value unless a strategy or `--set` chooses another.
    public let value: Double
    /// The range to choose from, bounds included.
    public let range: ClosedRange<Double>
    /// How values are written: a bare number, a length of time, rupiah, a share, a switch, a name.
    public let quantity: Quantity
    /// The unit in words for a bare number, such as "hours/week".
    public let unit: Text

    /// A lever; its value must lie in its range.
    ///
    /// - Throws: `InvalidParameter` naming the range.
    public init(
        _ name: String, label: Text, about: Text? = nil, value: Double, range: ClosedRange<Double>,
        quantity: Quantity = .number, unit: Text = Text("")
    ) throws {
        try InvalidParameter.check(value, named: name, in: range, unit: unit.en)
        if let choices = quantity.choices { try Choice.check(value, in: choices, for: name) }
        (self.name, self.label, self.about, self.value) = (name, label, about, value)
        (self.range, self.quantity, self.unit) = (range, quantity, unit)
    }
}
