import Simulation
import Testing

@testable import Experiments

/// What each design tells of a toss, which is the sum of its parameters and a normal number of its luck.
@Suite struct SweepAnalysisTests {
    static func analysis(
        _ spec: DesignSpec, replicates: Int = 1, perFuture: Int = 1, strategies: [String] = [],
        fails: @escaping @Sendable (RunKey) -> Bool = { _ in false }
    ) throws -> SweepAnalysis {
        let study = try SweepStudyTests.study(
            spec, replicates: replicates, perFuture: perFuture, strategies: strategies)
        let problem = Problem(.run, "W-TEST", Text("broken"))
        let batch = Batch(jobs: 2, makeSimulator: { CoinPlan.Tosser(fails: { fails($0) ? .failed(problem) : nil }) })
        return SweepAnalysis(try SweepStudy(study, on: batch).run())
    }

    static func result(_ analysis: SweepAnalysis, _ subject: SweepSubject = .strategy(0)) throws -> SweepAnalysis.Result
    {
        try #require(analysis.finding(0, subject)).result
    }

    @Test func subjectsAreStrategiesAndDifferencesToTheBaseline() throws {
        let both = try Self.analysis(DesignSpec(.sobol, [Varied("push")], size: 4))
        #expect(both.findings.map(\.subject) == [.strategy(0), .strategy(1), .difference(1, 0)])
        let other = try Self.analysis(DesignSpec(.sobol, [Varied("push")], size: 4), strategies: ["s1"])
        #expect(other.findings.map(\.subject) == [.strategy(0)])
        #expect(other.primary == 0 && other.leader == 0)
    }

    /// Push alone: variance 16/12; luck with doubt, which is not varied, 1 + 1/12.
    @Test func saltelliTellsShares() throws {
        let found = try Self.analysis(DesignSpec(.saltelli, [Varied("push")], size: 512), strategies: ["s0"])
        guard case .shares(let shares) = try Self.result(found) else { throw Unexpected() }
        let variance = 16.0 / 12 + 1 + 1.0 / 12
        #expect(abs(TestFunctions.z(shares.inputs[0].total, 16 / 12 / variance)) <= 4)
        #expect(abs(TestFunctions.z(try #require(shares.luck).total, (1 + 1.0 / 12) / variance)) <= 4)
        #expect(shares.inputs[0].rank == 1)
    }

    /// A difference that never varies has no variance to be shared out.
    @Test func whatNeverVariesIsSaid() throws {
        let found = try Self.analysis(DesignSpec(.saltelli, [Varied("push")], size: 16))
        guard case .nothing(let refusal) = try Self.result(found, .difference(1, 0)) else { throw Unexpected() }
        #expect(refusal.sentence.en == "level must vary between the runs for its variance to be shared out (got 0)")
    }

    /// A failed run takes its whole row, or its whole trajectory.
    @Test func failedRunsTakeTheirBlocks() throws {
        let fails: @Sendable (RunKey) -> Bool = { $0.replicate == 3 }
        let saltelli = try Self.analysis(
            DesignSpec(.saltelli, [Varied("push")], size: 40), strategies: ["s0"], fails: fails)
        guard case .shares(let shares) = try Self.result(saltelli) else { throw Unexpected() }
        // Replicate 3 is the luck of row 1's second point and of its last.
        #expect(shares.rows == 39 && shares.dropped == 1 && saltelli.findings[0].failed == 2)
        let morris = try Self.analysis(
            DesignSpec(.morris, [Varied("push"), Varied("doubt")], size: 12), strategies: ["s0"], fails: fails)
        guard case .effects(let effects) = try Self.result(morris) else { throw Unexpected() }
        #expect(effects.trajectories == 11 && effects.dropped == 1)
        #expect(effects.inputs.map { ($0.size.value * 1e9).rounded() / 1e9 } == [4, 1])
        #expect(effects.inputs.map(\.rank) == [1, 2])
    }

    @Test func oneAtATimeTellsBars() throws {
        let found = try Self.analysis(DesignSpec(.oneAtATime, [Varied("push"), Varied("doubt")]), replicates: 8)
        guard case .bars(let bars) = try Self.result(found) else { throw Unexpected() }
        #expect(bars.bars.map(\.name) == ["push", "doubt"])
        #expect(abs(bars.bars[0].across.value - 4) < 1e-9 && abs(bars.bars[1].across.value - 0.8) < 1e-9)
        guard case .bars(let difference) = try Self.result(found, .difference(1, 0)) else { throw Unexpected() }
        #expect(difference.bars.allSatisfy { $0.isGrey })
    }

    /// Every level of push moves the mean by its step; the best of levers is the highest push, as no luck hides.
    @Test func factorialTellsLevelsAndTheBest() throws {
        let spec = DesignSpec(.factorial, [Varied("push", .listed([-1, 0, 2]))])
        let found = try Self.analysis(spec, replicates: 5)
        guard case .points(let points) = try Self.result(found) else { throw Unexpected() }
        #expect(points.levels.count == 1 && points.levels[0].levels.map(\.value) == [-1, 0, 2])
        #expect(abs(try #require(points.levels[0].span).value - 3) < 1e-9 && points.levels[0].differs)
        #expect(points.best?.leader == 2 && points.best?.among == [2])
        #expect(points.range?.low.point == 0 && points.range?.high.point == 2 && points.empty == 0)
        guard case .points(let difference) = try Self.result(found, .difference(1, 0)) else { throw Unexpected() }
        #expect(difference.best == nil && !difference.levels[0].differs)
        // Doubt is not chosen: no value of it is best.
        let doubt = try Self.analysis(DesignSpec(.factorial, [Varied("doubt", .count(3))]), replicates: 5)
        guard case .points(let unchosen) = try Self.result(doubt) else { throw Unexpected() }
        #expect(unchosen.best == nil && unchosen.levels.count == 1)
    }

    /// Sixty-four points: half lie above the median, and push decides which; doubt's share is a sixteenth of push's.
    @Test func spaceFillingDesignsTellWhatDecides() throws {
        let found = try Self.analysis(
            DesignSpec(.latinHypercube, [Varied("push"), Varied("doubt")], size: 64), replicates: 20, strategies: ["s0"]
        )
        guard case .points(let points) = try Self.result(found) else { throw Unexpected() }
        let split = try #require(points.split)
        #expect(split.source == .median && split.side == .atLeast)
        #expect(split.effects.inputs[0].adjusted < 0.05 && split.effects.inputs[0].distance > 0.8)
        #expect(split.effects.inputs[0].inside > split.effects.inputs[0].outside)
        #expect(points.levels.isEmpty)
        let few = try Self.analysis(DesignSpec(.latinHypercube, [Varied("push")], size: 8), strategies: ["s0"])
        guard case .points(let bare) = try Self.result(few) else { throw Unexpected() }
        #expect(bare.split == nil && bare.points.allSatisfy { $0.mean?.interval == nil })
    }

    /// Doubt, which is not varied, is drawn once for each of four futures; every interval counts four.
    @Test func futuresAreCounted() throws {
        let levels = DesignSpec(.factorial, [Varied("push", .listed([-1, 0, 2]))])
        let found = try Self.analysis(levels, replicates: 20, perFuture: 5)
        guard case .points(let points) = try Self.result(found) else { throw Unexpected() }
        #expect(points.points.allSatisfy { $0.futures == 4 && $0.runs == 20 } && points.points.count == 3)
        #expect(points.levels[0].futures == 4 && points.best?.futures == 4)
        let values = found.runs.values(0, strategy: 0, point: 1).compactMap { $0 }
        let means = (0..<4).map { future in values[5 * future..<5 * future + 5].reduce(0, +) / 5 }
        let interval = try #require(Interval.student(Moments(means), error: 0.05))
        #expect(abs(try #require(points.points[1].mean?.interval).low - interval.low) < 1e-12)
        let alone = try Self.analysis(DesignSpec(.oneAtATime, [Varied("push")]), replicates: 20, perFuture: 5)
        guard case .bars(let bars) = try Self.result(alone) else { throw Unexpected() }
        #expect(bars.bars[0].futures == 4 && bars.bars[0].pairs == 20)
        let single = try Self.analysis(levels, replicates: 5, perFuture: 5)
        guard case .points(let one) = try Self.result(single) else { throw Unexpected() }
        #expect(one.points.allSatisfy { $0.mean?.interval == nil } && one.best == nil && one.levels[0].span == nil)
    }

    @Test func resamplesShrinkWithTheDesign() throws {
        func design(_ rows: Int, _ inputs: Int) throws -> Design {
            try .saltelli(DesignInputs.units(inputs), rows: rows, seed: Seed(1))
        }
        #expect(SobolIndices.affordable(for: try design(256, 4)) == 2_000)
        #expect(SobolIndices.affordable(for: try design(16_384, 10)) == 626)
    }

    struct Unexpected: Error {}
}
