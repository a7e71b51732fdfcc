import Simulation

/// The share of one's neighbours that must have joined before one joins, kept as a whole number of billionths.
///
/// It is compared with whole numbers, *joined* × 10⁹ ≥ *share* × *neighbours*, so that 3 of 9 meets a third written as 0.333333333
/// on every platform and no rounding decides.
public struct ThresholdShare: Hashable, Comparable, Sendable {
    /// The share in billionths, `0...1_000_000_000`.
    public let billionths: Int

    /// A share `0...1`, rounded to the nearest billionth.
    ///
    /// - Throws: `InvalidParameter` outside `0...1`.
    public init(_ share: Double) throws {
        try InvalidParameter.check(share, named: "threshold", in: 0...1)
        billionths = Int((share * 1e9).rounded())
    }

    /// The fewest of so many neighbours who meet it; nil where there is no neighbour and the share is above zero.
    @inlinable
    public func needed(of neighbours: Int) -> Int? {
        if billionths == 0 { return 0 }
        guard neighbours > 0 else { return nil }
        return (billionths * neighbours + 999_999_999) / 1_000_000_000
    }

    /// Shares are ordered by size.
    public static func < (left: ThresholdShare, right: ThresholdShare) -> Bool {
        left.billionths < right.billionths
    }
}
