import Simulation

/// Which share of an outcome's variance each input accounts for, alone and with all its interactions.
///
/// With *f* the outcome less its mean, *V* its variance over the points A and B, and AB the point A with one input taken
/// from B, over the rows:
/// first order mean(*f*(B) · (*f*(AB) − *f*(A)))/*V* (Saltelli et al. 2010, Computer Physics Communications 181(2),
/// 259–270, table 2 (b), doi:10.1016/j.cpc.2009.09.018); total order mean((*f*(A) − *f*(AB))²)/2*V* (Jansen 1999,
/// Computer Physics Communications 117, 35–43, doi:10.1016/S0010-4655(98)00154-4; table 2 (f) there). Intervals come from
/// resampling whole rows (Archer, Saltelli & Sobol 1997, doi:10.1080/00949659708811825).
public struct SobolIndices: Sendable, Hashable, Encodable {
    /// The shares of one input.
    public struct Effect: Sendable, Hashable, Encodable {
        /// The input's name.
        public let name: String
        /// The share of the variance that goes when only this input is known.
        public let first: Estimate
        /// The share of the variance that stays when all but this input are known.
        public let total: Estimate
        /// Its place by the total order, from 1, shared by inputs that the rows cannot tell apart; `nil` for one that
        /// does not rise above the dummy.
        public let rank: Int?
        /// Whether its total order may be the largest: no rank decides it, because ranks are shared in chains.
        public let mayBeLargest: Bool
    }

    /// The effects, in the order of the inputs.
    public let inputs: [Effect]
    /// The effect of luck, where it is an input of the design. Its total order is the *noise share*: what stays unknown
    /// however well all inputs are known.
    public let luck: Effect?
    /// What an input that does nothing would show: the floor.
    ///
    /// Its mixtures would be the points A themselves, so that it costs no run and differences would be 0 by
    /// construction. It is therefore measured by products, mean(*f*(A) · *f*(B))/*V* and 1 − mean(*f*(A)²)/*V*, whose
    /// spread is the sampling error of means and of the variance itself (after Khorashadi Zadeh et al. 2017,
    /// Environmental Modelling & Software 91, 210–222, doi:10.1016/j.envsoft.2017.02.001).
    public let dummy: Effect
    /// The mean over the points A and B.
    public let mean: Double
    /// The variance over the points A and B.
    public let variance: Double
    /// Rows used.
    public let rows: Int
    /// Rows left out because one of their runs failed.
    public let dropped: Int
    /// Resamples of whole rows behind the intervals.
    public let resamples: Int

    /// Resamples behind an interval: enough for its ends to within a tenth of its width.
    public static let resamples = 2_000
    /// The fewest complete rows.
    public static let fewestRows = 16

    /// The indices of one output of a Saltelli design.
    ///
    /// - Parameters:
    ///   - seed: The study's, for the resamples.
    ///   - error: The chance that an interval misses, in (0, 1).
    /// - Throws: `InvalidParameter` for another design, too few complete rows, or an output that never varies.
    public init(
        _ output: DesignOutput, of design: Design, seed: Seed, error: Double = 0.05,
        resamples count: Int = SobolIndices.resamples
    ) throws {
        guard case .saltelli(let all, let hasLuck) = design.method else {
            throw output.refuse(design, expected: "saltelli")
        }
        let blocks = try output.blocks(of: design, fewest: SobolIndices.fewestRows)
        let table = SaltelliSums(blocks)
        guard table.variance > 0 else {
            throw InvalidParameter(
                output.name,
                must: Text(
                    id: "berbeda-beda antarjalan agar pengaruhnya dapat dibagi",
                    en: "vary between the runs for its variance to be shared out"),
                got: table.mean)
        }
        (rows, dropped) = (blocks.count, all - blocks.count)
        (mean, variance, resamples) = (table.mean, table.variance, count)
        let estimate = table.indices
        let drawn = table.resampled(Resamples(rows: blocks.count, seed: seed), count: count)
        let effects = (0...table.width).map { place in
            (
                first: Estimate(estimate.first[place], resampled: drawn.map { $0.first[place] }, error: error),
                total: Estimate(estimate.total[place], resampled: drawn.map { $0.total[place] }, error: error)
            )
        }
        let floor = effects[table.width].total.interval?.high ?? .infinity
        let width = design.inputs.count
        let beyond = Estimate.beyond(drawn.count, error: error)
        let sizes = Array(estimate.total[..<width])
        let above = sizes.indices.map { sizes[$0] > floor && (effects[$0].total.interval?.low ?? 0) > 0 }
        let differ = { (above: Int, below: Int) in drawn.count { $0.total[above] <= $0.total[below] } < beyond }
        let ranks = SensitivityRanking.ranks(sizes: sizes, isAboveFloor: above, differ: differ)
        let leaders = SensitivityRanking.leaders(sizes: sizes, isAboveFloor: above, differ: differ)
        inputs = design.inputs.enumerated().map { place, input in
            Effect(
                name: input.name, first: effects[place].first, total: effects[place].total, rank: ranks[place],
                mayBeLargest: leaders[place])
        }
        luck =
            hasLuck
            ? Effect(
                name: "luck", first: effects[width].first, total: effects[width].total, rank: nil, mayBeLargest: false)
            : nil
        dummy = Effect(
            name: "dummy", first: effects[table.width].first, total: effects[table.width].total, rank: nil,
            mayBeLargest: false)
    }
}
