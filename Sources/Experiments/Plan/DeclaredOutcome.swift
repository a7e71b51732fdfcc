import Simulation

/// Something that counts: how it is measured over a run, what it is called, and what would be enough.
public struct DeclaredOutcome: Sendable, Hashable {
    /// When in a run an outcome is measured.
    public enum Window: Sendable, Hashable {
        /// At the horizon.
        case end
        /// The mean of the weekly looks.
        case mean
        /// The sum of the weekly looks.
        case sum
        /// The highest of the weekly looks.
        case peak
        /// At the ends of these months, averaged.
        case months([Int])
    }

    /// Name, kind, unit, direction, negligible difference, target.
    public let compared: ComparedOutcome
    /// What it is called.
    public let label: Text
    /// The unit in words, where it says more than the unit itself.
    public let unit: Text
    /// When it is measured.
    public let over: Window
    /// The day by which the target is to be reached.
    public let targetDay: CalendarDate?
    /// The value at present (capaian awal), as the plan states it.
    public let now: Double?

    /// A declared outcome.
    public init(
        _ compared: ComparedOutcome, label: Text, unit: Text = Text(""), over: Window = .end,
        targetDay: CalendarDate? = nil, now: Double? = nil
    ) {
        (self.compared, self.label, self.unit) = (compared, label, unit)
        (self.over, self.targetDay, self.now) = (over, targetDay, now)
    }
}
