import Simulation

/// How many paired runs would probably settle a comparison that cannot be told yet.
///
/// The difference is drawn from its present estimate and error; an extended study of *N* runs keeps its *n*, so its
/// estimate is normal around the present one with variance *s*²(1/*n* − 1/*N*): predictive power, as in Spiegelhalter,
/// Freedman & Blackburn (1986), doi:10.1016/0197-2456(86)90003-6. At each level the chance is that of any class but
/// "cannot be told", with that level's own error.
public struct Settle: Sendable, Hashable, Encodable {
    /// The smallest level that settles it with a chance of 80 %; `nil` when that is above 100 times the present size:
    /// more runs alone will probably not settle it.
    public let runs: Int?
    /// The smallest level that settles it with a chance of 10 %; `nil` above 100 times the present size.
    public let soonest: Int?
    /// The smallest level that settles it with a chance of 90 %; `nil` above 100 times the present size.
    public let latest: Int?

    /// The forecast for a comparison of `level.replicates` runs.
    ///
    /// - Parameters:
    ///   - estimate: The difference, turned so that plus is better.
    ///   - deviation: The standard deviation of one pair's difference, above 0.
    ///   - pairs: The complete pairs that the estimate comes from, at least 2.
    ///   - familySize: By how many each level's error is divided.
    ///   - perFuture: How many runs each of them stands for; the others are then about futures.
    public init?(
        estimate: Double, deviation: Double, pairs: Int, negligible: Double, level: Level, familySize: Int,
        perFuture: Int = 1
    ) {
        guard deviation > 0, pairs >= 2 else { return nil }
        let sizes = level.sizesAbove(upTo: 100 * Double(max(level.replicates, 1)))
        let chances = sizes.map { size in
            Settle.chance(
                at: size, estimate: estimate, deviation: deviation, pairs: pairs, negligible: negligible,
                error: Level(replicates: size).error / Double(familySize))
        }
        func first(_ wanted: Double) -> Int? {
            chances.firstIndex { $0 >= wanted }.map { Settle.rounded(sizes[$0] * perFuture) }
        }
        (runs, soonest, latest) = (first(0.8), first(0.1), first(0.9))
    }

    /// The chance that a study of `size` runs gives any class but 6.
    static func chance(
        at size: Int, estimate: Double, deviation: Double, pairs: Int, negligible z: Double, error: Double
    ) -> Double {
        let total = Double(max(size, pairs + 1))
        let spread = deviation * (1 / Double(pairs) - 1 / total).squareRoot()
        let half = Student(degrees: total - 1).quantile(upper: error / 2) * deviation / total.squareRoot()
        // Undecided where the interval reaches 0 and leaves the negligible zone: z − half < |centre| ≤ half.
        let inner = z > 0 && half <= z ? z - half : -1
        guard inner < half else { return 1 }
        func below(_ x: Double) -> Double { Normal.cdf((x - estimate) / spread) }
        let undecided =
            inner < 0
            ? below(half) - below(-half)
            : below(half) - below(inner) + below(-inner) - below(-half)
        return min(max(1 - undecided, 0), 1)
    }

    /// Two significant digits, as a number that nobody takes for exact.
    static func rounded(_ size: Int) -> Int {
        var unit = 1
        while size / unit >= 100 { unit *= 10 }
        return (size + unit / 2) / unit * unit
    }
}
