import Simulation
import Testing

@testable import Experiments

/// Bars of paired differences.
@Suite struct TornadoTests {
    private let inputs: [Input]
    private let design: Design
    init() throws {
        inputs = [
            try DesignInputs.lever("idle", 1, 0...2), try DesignInputs.lever("small", 1, 0...2),
            try DesignInputs.lever("large", 1, 0...2),
        ]
        design = try Design.oneAtATime(inputs)
    }

    private func outcome(_ better: ComparedOutcome.Direction = .higher) throws -> ComparedOutcome {
        try Studies.outcome(.number, better: better)
    }

    /// y = small + large² + luck + a little of the point's own: by hand the bars are −1, +1 and −1, +3.
    private func runs(_ replicates: Int) -> [[Double?]] {
        (0..<design.count).map { index in
            let values = design.point(index).values
            return (0..<replicates).map { replicate in
                let own = 0.1 * TestFunctions.noise(1_000 * (index + 1) + replicate)
                let moved = values[0] == 1 ? own : 0.1 * TestFunctions.noise(900_000 + 1_000 * index + replicate)
                return values[1] + values[2] * values[2] + 5 * TestFunctions.noise(replicate) + moved
            }
        }
    }

    @Test(arguments: [ComparedOutcome.Direction.higher, .lower])
    func byHand(better: ComparedOutcome.Direction) throws {
        let found = try Tornado(outcome(better), runs(40), of: design, seed: Seed(1))
        #expect(found.bars.map(\.name) == ["large", "small", "idle"])
        #expect(found.bars.map(\.isGrey) == [false, false, true])
        #expect(found.bars.allSatisfy { $0.low == 0 && $0.high == 2 && $0.pairs == 40 })
        let expected: [(Double, Double, Double)] = [(-1, 3, 4), (-1, 1, 2), (0, 0, 0)]
        // A difference of two own noises of 0.1 over 40 pairs: 0.1 · √2 / √40 = 0.0224; within 4 of them.
        for (bar, truth) in zip(found.bars, expected) {
            for (estimate, value) in [(bar.atLow, truth.0), (bar.atHigh, truth.1), (bar.across, truth.2)] {
                #expect(abs(estimate.value - value) <= 4 * 0.0224)
                let interval = try #require(estimate.interval)
                #expect(interval.contains(estimate.value) && interval.width < 0.25)
            }
        }
        #expect(found.failed == 0)
    }

    /// What never differs has a bar of no width, which is grey; a difference that is always the same is its own interval.
    @Test func exactDifferences() throws {
        let runs: [[Double?]] = (0..<design.count).map { index in
            let values = design.point(index).values
            return (0..<10).map { replicate -> Double? in values[1] + Double(replicate) }
        }
        let found = try Tornado(outcome(), runs, of: design, seed: Seed(1))
        #expect(found.bars.map(\.name) == ["small", "idle", "large"])
        #expect(found.bars[0].across == Estimate(2, Interval(2, 2), .constant) && !found.bars[0].isGrey)
        #expect(found.bars[1].across == Estimate(0, Interval(0, 0), .constant) && found.bars[1].isGrey)
        #expect(found.usual == 5.5)
    }

    @Test func yesOrNoHasTheIntervalOfShares() throws {
        let runs: [[Double?]] = (0..<design.count).map { index in
            (0..<50).map { replicate in design.point(index).values[2] == 2 && replicate % 2 == 0 ? 1 : 0 }
        }
        let found = try Tornado(Studies.outcome(.yesNo), runs, of: design, seed: Seed(1))
        let bar = try #require(found.bars.first)
        #expect(bar.name == "large" && !bar.isGrey && bar.atHigh.value == 0.5)
        // No discordant pair does not mean no difference.
        #expect(try #require(found.bars[1].across.interval).width > 0)
    }

    /// Differences 1, 3, 5, 7, 6, 8 of one bar, two runs to a future: 5 ± 4.302653 (Student, 2 degrees) · √(7/3), as too
    /// many resamples of three futures are constant for the bootstrap. One future gives no bar.
    @Test func futuresAreCounted() throws {
        let design = try Design.oneAtATime([inputs[0]])
        let runs: [[Double?]] = [[0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], [1, 3, 5, 7, 6, 8]]
        let found = try Tornado(outcome(), runs, of: design, perFuture: 2, seed: Seed(1), error: 0.15)
        let bar = try #require(found.bars.first)
        #expect(bar.pairs == 6 && bar.futures == 3 && bar.across.value == 5 && bar.across.method == .pairedT)
        #expect(abs(try #require(bar.across.interval).high - (5 + 4.302_653 * (7.0 / 3).squareRoot())) < 1e-5)
        let plain = try Tornado(outcome(), runs, of: design, seed: Seed(1))
        let alone = try Tornado(outcome(), runs, of: design, perFuture: 1, seed: Seed(1))
        #expect(plain.bars == alone.bars && plain.bars[0].futures == 6)
        let refused = DesignInputs.refusal {
            _ = try Tornado(outcome(), runs, of: design, perFuture: 6, seed: Seed(1))
        }
        #expect(refused?.en == "o must have at least two futures with a complete pair of runs for idle (got 1)")
        #expect(
            refused?.id
                == "o harus punya sedikitnya dua masa depan dengan sepasang jalan yang lengkap untuk idle (tertulis 1)")
    }

    @Test func failedRunsTakeTheirPairs() throws {
        var runs = runs(40)
        runs[6][3] = nil
        runs[0][5] = nil
        let found = try Tornado(outcome(), runs, of: design, seed: Seed(1))
        #expect(found.failed == 2)
        #expect(found.bars.first { $0.name == "large" }?.pairs == 39)
    }

    @Test func refusals() throws {
        let design = design
        let outcome = try outcome()
        let cases: [(String, [[Double?]], Design)] = [
            ("o must have the same replicates at each point (7) (got 1)", [[1, 2]], design),
            (
                "o must have at least two complete pairs of runs for idle (got 1)",
                [[Double?]](repeating: [1, nil], count: 7), design
            ),
            (
                "design must be of the kind one_at_a_time (got sobol)", [[1, 2]],
                try Design.sobol(inputs, size: 1, scramble: nil)
            ),
        ]
        for (sentence, runs, design) in cases {
            #expect(DesignInputs.refusal { _ = try Tornado(outcome, runs, of: design, seed: Seed(1)) }?.en == sentence)
        }
    }
}
