/// A range that an unknown value probably lies in, bounds included, in the unit of what it is about.
public struct Interval: Sendable, Hashable, Codable {
    /// The lower bound.
    public let low: Double
    /// The upper bound, never below `low`.
    public let high: Double

    /// The range between two bounds, in either order.
    public init(_ first: Double, _ second: Double) {
        (low, high) = (Swift.min(first, second), Swift.max(first, second))
    }

    /// The distance between the bounds.
    public var width: Double { high - low }

    /// Whether `value` lies in it, bounds included.
    public func contains(_ value: Double) -> Bool { low <= value && value <= high }

    /// The range after a change of sign, as when a difference is turned round.
    public var mirrored: Interval { Interval(-high, -low) }

    /// The part of it that lies in `bounds`; the nearest bound when there is none.
    public func clipped(to bounds: ClosedRange<Double>) -> Interval {
        Interval(
            Swift.min(Swift.max(low, bounds.lowerBound), bounds.upperBound),
            Swift.min(Swift.max(high, bounds.lowerBound), bounds.upperBound))
    }
}

/// How an interval was made.
public enum IntervalMethod: String, Sendable, Hashable, Codable {
    /// Student's t on the paired differences.
    case pairedT = "paired_t"
    /// Student's t on single values.
    case studentT = "student_t"
    /// Bonett and Price's adjusted Wald interval on the discordant pairs.
    case bonettPrice = "bonett_price"
    /// The bound on a share that was never seen, for no discordant pair at all.
    case ruleOfThree = "rule_of_three"
    /// Studentised bootstrap of whole rows.
    case studentisedBootstrap = "studentised_bootstrap"
    /// Percentile bootstrap of whole rows, for quantiles.
    case percentileBootstrap = "percentile_bootstrap"
    /// Wilson's score interval for a share of runs.
    case wilson
    /// Agresti and Coull's interval for a share, over the shares of futures.
    case agrestiCoull = "agresti_coull"
    /// Every pair differs by the same amount, which is the interval.
    case constant
}
