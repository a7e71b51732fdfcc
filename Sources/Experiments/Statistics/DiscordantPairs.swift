import Foundation
import Simulation

/// The paired runs in which two strategies gave different answers to a yes-or-no question.
public struct DiscordantPairs: Sendable, Hashable {
    /// Pairs in which only the first said yes.
    public let onlyFirst: Int
    /// Pairs in which only the second said yes.
    public let onlySecond: Int
    /// All pairs.
    public let pairs: Int
    /// How many pairs count as one, because several share a future; 1 or more.
    let effect: Double
    /// The number of futures, where several pairs share one.
    let futures: Int?

    /// Counts of `pairs`, each 0 or more.
    public init(onlyFirst: Int, onlySecond: Int, of pairs: Int) {
        precondition(onlyFirst >= 0 && onlySecond >= 0 && onlyFirst + onlySecond <= pairs, "counts of the pairs")
        (self.onlyFirst, self.onlySecond, self.pairs) = (onlyFirst, onlySecond, pairs)
        (effect, futures) = (1, nil)
    }

    /// The pairs among differences of +1, 0 and −1.
    public init(_ differences: [Double]) { self.init(differences, nil) }

    init(_ differences: [Double], _ groups: FutureGroups?) {
        (onlyFirst, onlySecond) = (differences.count { $0 > 0 }, differences.count { $0 < 0 })
        (pairs, futures) = (differences.count, groups?.count)
        effect = groups?.effect(differences) ?? 1
    }

    /// The difference of the two shares; 0 without pairs.
    public var difference: Double { pairs > 0 ? Double(onlyFirst - onlySecond) / Double(pairs) : 0 }

    /// The interval of the difference of two shares seen in the same runs.
    ///
    /// Bonett and Price's adjusted Wald interval: shares (*n*₁₂ + 1)/(*n* + 2) and (*n*₂₁ + 1)/(*n* + 2) (Bonett & Price
    /// 2012, doi:10.3102/1076998611411915). With no discordant pair at all it is the bound on a share that
    /// was never seen in *n* pairs, 1 − error^(1/*n*), about 3/*n* at 5 % (Hanley & Lippman-Hand 1983,
    /// doi:10.1001/jama.1983.03330370053031), on both sides: wider than the formula, and right for rare events.
    ///
    /// Where several pairs share a future, the counts are divided by the design effect (Rao & Scott 1992) and Student's t
    /// with as many degrees of freedom as futures less one stands for the normal; a future without a discordant pair
    /// counts as one pair.
    ///
    /// - Parameter error: The chance that the interval misses, in (0, 1).
    /// - Returns: `nil` without pairs; otherwise a part of `-1...1`.
    public func interval(error: Double) -> Interval? {
        guard pairs > 0 else { return nil }
        guard onlyFirst + onlySecond > 0 else {
            let bound = 1 - pow(error, 1 / Double(futures ?? pairs))
            return Interval(-bound, bound)
        }
        let size = Double(pairs) / effect
        let middle = Double(onlyFirst - onlySecond) / effect / (size + 2)
        let quantile =
            futures.map { Student(degrees: Double(max(1, $0 - 1))).quantile(upper: error / 2) }
            ?? -Normal.quantile(error / 2)
        let half = quantile * (adjustedVariance / (size + 2)).squareRoot()
        return Interval(middle - half, middle + half).clipped(to: -1...1)
    }

    /// The adjusted variance of one pair's difference.
    var adjustedVariance: Double {
        let size = Double(pairs) / effect + 2
        let first = (Double(onlyFirst) / effect + 1) / size
        let second = (Double(onlySecond) / effect + 1) / size
        return first + second - (first - second) * (first - second)
    }
}
