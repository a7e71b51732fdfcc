/// What a group or person holds dear, three numbers in 0…1 each (illustrative axes for S0's "differing interests").
public struct Values: Sendable, Hashable, Codable {
    /// Worship and religious life (ibadah, keagamaan).
    public var worship: Double
    /// Order and administration (ketertiban, administrasi).
    public var order: Double
    /// Mutual help (kegotongroyongan).
    public var mutuality: Double

    /// Three values, each in 0…1.
    @inlinable
    public init(worship: Double, order: Double, mutuality: Double) {
        (self.worship, self.order, self.mutuality) = (worship, order, mutuality)
    }

    /// The mean absolute distance to `other`, 0…1.
    @inlinable
    public func distance(to other: Values) -> Double {
        (abs(worship - other.worship) + abs(order - other.order) + abs(mutuality - other.mutuality)) / 3
    }

    /// 1 − distance: how well `doctrine` suits these values, 0…1.
    @inlinable
    public func fit(with doctrine: Values) -> Double {
        1 - distance(to: doctrine)
    }

    /// The point on the way to `other`; 0 stays, 1 arrives.
    @inlinable
    public func moved(towards other: Values, by share: Double) -> Values {
        Values(
            worship: worship + share * (other.worship - worship), order: order + share * (other.order - order),
            mutuality: mutuality + share * (other.mutuality - mutuality))
    }
}
