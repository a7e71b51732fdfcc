/// A bound that a finding has to keep; it is met when the interval's near end keeps it.
public struct Requirement: Sendable, Hashable {
    /// On which side of the value the finding has to lie.
    public enum Side: String, Sendable, Hashable {
        /// At or above it.
        case atLeast
        /// At or below it.
        case atMost
    }

    /// What came of a requirement.
    public enum Answer: String, Sendable, Hashable, Codable {
        /// The whole interval keeps the bound.
        case met
        /// The whole interval breaks it.
        case notMet = "not met"
        /// The interval holds the bound, or there is none.
        case undecided
    }

    /// On which side.
    public let side: Side
    /// The bound, in the outcome's unit.
    public let value: Double

    /// A bound.
    public init(_ side: Side, _ value: Double) { (self.side, self.value) = (side, value) }

    /// What an interval says about it.
    public func judge(_ interval: Interval?) -> Answer {
        guard let interval else { return .undecided }
        let (near, far) = side == .atLeast ? (interval.low, interval.high) : (-interval.high, -interval.low)
        let bound = side == .atLeast ? value : -value
        return near >= bound ? .met : (far < bound ? .notMet : .undecided)
    }
}
