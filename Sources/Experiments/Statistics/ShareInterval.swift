import Foundation
import Simulation

extension Interval {
    /// The interval for the share of runs in which something happened: Wilson's, or, where several runs share a future,
    /// one in which the future's own share is one observation.
    ///
    /// For futures it is Agresti and Coull's: two futures of nothing but yes and two of nothing but no are added, and the
    /// mean of all has a Wald interval (Agresti & Coull 1998, The American Statistician 52(2), 119–126,
    /// doi:10.1080/00031305.1998.10480550). We deviate in that a future may be partly yes, and in Student's t with as
    /// many degrees of freedom as futures less one in the place of the normal. What was seen in no run, or in all, is
    /// bounded by 1 − (error/2)^(1/futures) as well, which is exact where the runs of a future all agree (Clopper & Pearson
    /// 1934, doi:10.1093/biomet/26.4.404) and safe where they do not.
    ///
    /// It covered 94.5 % or more in 1,608 of 1,620 simulated cases of 10,000 studies (5 to 100 futures of 2 to 20 runs, a
    /// yes in 1 to 50 of 100 runs, futures that decide from nothing to all of it), and 94.1 % at worst, with 100 futures.
    /// Wilson's with the counts divided by a design effect fell to 19 % where a rare yes is seen in no future, or in one.
    /// The price is width where futures are few and decide nothing.
    ///
    /// - Parameters:
    ///   - yes: 1 where it happened, otherwise 0, by run.
    ///   - groups: The runs of each future, where several share one.
    ///   - error: The chance that the interval misses, in (0, 1).
    /// - Returns: `nil` without runs, and with a single future of several; otherwise a part of `0...1`.
    static func share(_ yes: [Double], _ groups: FutureGroups?, error: Double) -> Interval? {
        let hits = yes.count { $0 > 0.5 }
        guard let groups else { return wilson(hits: hits, of: yes.count, error: error) }
        guard groups.count >= 2 else { return nil }
        let shares = groups.means(yes)
        let size = Double(shares.count) + 4
        let middle = (shares.reduce(0, +) + 2) / size
        let variance = (shares.reduce(0) { $0 + $1 * $1 } + 2) / size - middle * middle
        let half =
            Student(degrees: Double(shares.count - 1)).quantile(upper: error / 2) * (variance / size).squareRoot()
        let bound = 1 - pow(error / 2, 1 / Double(shares.count))
        if hits == 0 { return Interval(0, min(middle + half, bound)) }
        if hits == yes.count { return Interval(max(middle - half, 1 - bound), 1) }
        return Interval(middle - half, middle + half).clipped(to: 0...1)
    }
}
