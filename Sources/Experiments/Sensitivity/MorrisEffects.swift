import Simulation

/// How far an outcome moves when one input moves over its range, on average and how unevenly.
///
/// An elementary effect is the change of the outcome along one step of a trajectory, divided by the step in shares of the
/// input's probability, so that 1 is its whole range (Morris 1991, Technometrics 33(2), 161–174,
/// doi:10.1080/00401706.1991.10484804); *μ*\* is the mean of their sizes (Campolongo, Cariboni & Saltelli 2007,
/// Environmental Modelling & Software 22(10), 1509–1518, doi:10.1016/j.envsoft.2006.10.004). A step of whole numbers and
/// switches is the part of their range that they really moved, because a step in probability moves them to the nearest
/// value, further or less far. Of named choices the effect is the change from one to another, from the one that stands
/// first in their list.
public struct MorrisEffects: Sendable, Hashable, Encodable {
    /// The effects of one input, in the outcome's unit.
    public struct Effect: Sendable, Hashable, Encodable {
        /// The input's name.
        public let name: String
        /// The mean effect: near 0 also where effects of both signs cancel.
        public let mean: Estimate
        /// The mean size of the effects, *μ*\*.
        public let size: Estimate
        /// The standard deviation of the effects: above 0 where the effect depends on where the others stand or is
        /// curved.
        public let deviation: Estimate
        /// Its place by the mean size, from 1, shared by inputs that the trajectories cannot tell apart; `nil` for one
        /// whose mean size may be 0.
        public let rank: Int?
        /// Whether its mean size may be the largest: no rank decides it, because ranks are shared in chains.
        public let mayBeLargest: Bool
    }

    /// The effects, in the order of the inputs.
    public let inputs: [Effect]
    /// Trajectories used.
    public let trajectories: Int
    /// Trajectories left out because one of their runs failed.
    public let dropped: Int

    /// The fewest complete trajectories.
    public static let fewestTrajectories = 4

    /// The effects in one output of a design of Morris trajectories.
    ///
    /// Trajectories are independent, so the intervals of the two means are Student's, and inputs are compared by the
    /// difference of their sizes trajectory by trajectory; that of the deviation comes from resampling trajectories.
    ///
    /// - Parameters:
    ///   - seed: The study's, for the resamples.
    ///   - error: The chance that an interval misses, in (0, 1).
    /// - Throws: `InvalidParameter` for another design or too few complete trajectories.
    public init(_ output: DesignOutput, of design: Design, seed: Seed, error: Double = 0.05) throws {
        guard case .morris(let all, let levels) = design.method else {
            throw output.refuse(design, expected: "morris")
        }
        let complete = try output.blocks(of: design, fewest: MorrisEffects.fewestTrajectories).count
        (trajectories, dropped) = (complete, all - complete)
        let effects = MorrisEffects.elementary(output, design, levels: levels)
        let sizes = effects.map { $0.map(abs) }
        let means = sizes.map { Moments($0) }
        func interval(_ values: [Double]) -> Interval? { Interval.student(Moments(values), error: error) }
        let largest = means.map(\.mean)
        let above = sizes.map { (interval($0)?.low ?? 0) > 0 }
        let differ = { (above: Int, below: Int) in
            (interval(zip(sizes[above], sizes[below]).map { $0 - $1 })?.low ?? 0) > 0
        }
        let ranks = SensitivityRanking.ranks(sizes: largest, isAboveFloor: above, differ: differ)
        let leaders = SensitivityRanking.leaders(sizes: largest, isAboveFloor: above, differ: differ)
        let drawn = MorrisEffects.deviations(effects, Resamples(rows: complete, seed: seed))
        inputs = design.inputs.indices.map { place in
            let moments = Moments(effects[place])
            return Effect(
                name: design.inputs[place].name, mean: Estimate(moments.mean, interval(effects[place])),
                size: Estimate(means[place].mean, interval(sizes[place])),
                deviation: Estimate(moments.deviation, resampled: drawn[place], error: error), rank: ranks[place],
                mayBeLargest: leaders[place])
        }
    }

    /// The elementary effects by input, over the complete trajectories in order.
    static func elementary(_ output: DesignOutput, _ design: Design, levels: Int) -> [[Double]] {
        let size = design.blockCount
        var effects = [[Double]](repeating: [], count: design.inputs.count)
        for start in stride(from: 0, to: design.count, by: size) {
            let values = output.values[start..<start + size].compactMap { $0 }
            guard values.count == size else { continue }
            for step in 1..<size {
                for input in design.inputs.indices {
                    let move = design.unit(input, at: start + step) - design.unit(input, at: start + step - 1)
                    guard move != 0 else { continue }
                    let change = ExactDifference.of(values[step], minus: values[step - 1])
                    let part = part(of: input, design, from: start + step - 1, to: start + step, move)
                    effects[input].append(part == 0 ? 0 : change / part)
                }
            }
        }
        // Effects that are alike but for rounding do not deviate.
        return effects.map { ExactDifference.levelled($0).compactMap { $0 } }
    }

    /// How far a step went, as a part of the input's whole range: 0 where a whole number stayed what it was.
    private static func part(
        of place: Int, _ design: Design, from before: Int, to after: Int, _ move: Double
    ) -> Double {
        let input = design.inputs[place]
        if !input.names.isEmpty { return move > 0 ? 1 : -1 }
        guard input.valueCount != nil else { return move }
        return (design.value(place, at: after) - design.value(place, at: before)) / (input.high - input.low)
    }

    private static func deviations(_ effects: [[Double]], _ resamples: Resamples) -> [[Double]] {
        var drawn = [[Double]](repeating: [], count: effects.count)
        var picked: [Double] = []
        resamples.each(SobolIndices.resamples) { _, picks in
            for (place, own) in effects.enumerated() {
                picked.removeAll(keepingCapacity: true)
                for pick in picks { picked.append(own[Int(pick)]) }
                drawn[place].append(Moments(picked).deviation)
            }
        }
        return drawn
    }
}
