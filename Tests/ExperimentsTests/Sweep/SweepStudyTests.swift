import Testing

@testable import Experiments
@testable import Simulation

/// A toss is the sum of its parameters and a normal number of its luck, so every answer is known.
struct SweepStudyTests {
    static func study(
        _ spec: DesignSpec, replicates: Int = 1, perFuture: Int = 1, strategies: [String] = [],
        changes: [RunKey.Parameter] = []
    ) throws -> Study {
        let plan = try CoinPlan.plan()
        let sweep = try Sweep(spec, of: plan, seed: Seed(1), strategies: strategies)
        return try Study(
            plan, seed: Seed(1), replicates: replicates, perFuture: perFuture, changes: changes, sweep: sweep)
    }

    static func findings(_ study: Study, jobs: Int = 1) throws -> SweepFindings {
        try SweepStudy(study, on: Batch(jobs: jobs, makeSimulator: { CoinPlan.Tosser() })).run()
    }

    /// A varied lever moves every strategy alike, whatever the strategies set themselves.
    @Test func pointsAreCrossedWithStrategiesAndLuck() throws {
        let study = try Self.study(
            DesignSpec(.factorial, [Varied("push", .listed([-1, 2])), Varied("coins.bias", .count(3))]), replicates: 4)
        let found = try Self.findings(study, jobs: 3)
        #expect(found.layout.count == 4 * 6 * 2 && found.failures == [0, 0])
        #expect(found.design.point(4).values == [2, 0])
        for point in 0..<6 {
            #expect(found.values(0, strategy: 0, point: point) == found.values(0, strategy: 1, point: point))
        }
        let (low, high) = (found.values(0, strategy: 0, point: 0), found.values(0, strategy: 0, point: 5))
        for (one, two) in zip(low, high) { #expect(abs((two ?? 0) - (one ?? 0) - 5) < 1e-12) }
        #expect(found.difference(0, 1, minus: 0).values == [0, 0, 0, 0, 0, 0])
    }

    /// Shares of the variance: push 16/12, bias 4/12, doubt, which is not varied and drawn with luck, 1/12 + 1.
    @Test func luckIsAnInput() throws {
        let study = try Self.study(
            DesignSpec(.saltelli, [Varied("push"), Varied("coins.bias")], size: 1024), strategies: ["s1"])
        let found = try Self.findings(study, jobs: 2)
        #expect(found.layout.count == 1024 * 5)
        let indices = try SobolIndices(found.output(0, strategy: 0), of: found.design, seed: study.seed)
        let variance = (16.0 + 4 + 1) / 12 + 1
        let expected = [16.0 / 12 / variance, 4.0 / 12 / variance, (1 + 1.0 / 12) / variance]
        let shares = indices.inputs.map(\.total) + [indices.luck?.total].compactMap { $0 }
        #expect(shares.count == 3)
        for (share, expected) in zip(shares, expected) {
            // Half an interval is about two standard errors; four are missed by chance once in 16,000.
            let error = ((share.interval?.high ?? 0) - (share.interval?.low ?? 0)) / 4
            #expect(abs(share.value - expected) < 4 * error && error < 0.05)
        }
    }

    /// The order of the threads and how often a study was asked for do not matter.
    @Test func everyNumberOfThreadsGivesTheSame() throws {
        let spec = DesignSpec(.morris, [Varied("push"), Varied("doubt")], size: 5)
        let one = try Self.findings(try Self.study(spec))
        let four = try Self.findings(try Self.study(spec), jobs: 4)
        #expect((0..<2).allSatisfy { one.output(0, strategy: $0) == four.output(0, strategy: $0) })
        #expect(one.output(0, strategy: 0).values.count == 15)
    }

    /// A larger sweep goes on in the same book.
    @Test func aLargerDesignRepeatsNothing() throws {
        let folder = BookFolder()
        for (kind, sizes) in [
            (DesignSpec.Kind.sobol, [4, 7, 16]), (.saltelli, [3, 4]), (.morris, [2, 3]), (.latinHypercube, [3, 6, 12]),
        ] {
            let path = folder.path + kind.rawValue
            let book = BookFolder(path)
            for size in sizes {
                let study = try Self.study(DesignSpec(kind, [Varied("push"), Varied("doubt")], size: size))
                let layout = RunLayout(study)
                let runs = try RunBook(book.path, layout)
                let before = runs.doneCount
                #expect(size == sizes[0] ? before == 0 : before > 0)
                #expect(try Batch(jobs: 1, makeSimulator: { CoinPlan.Tosser() }).fill(runs))
                #expect(runs.repeatedCount == 0 && runs.doneCount == layout.count)
            }
        }
    }

    @Test func whatFailedIsCountedAndLeftOut() throws {
        let study = try Self.study(
            DesignSpec(.points, [Varied("push")], points: [[0], [1], [2]]), replicates: 2)
        let problem = Problem(.run, "W-TEST", Text("broken"))
        let fails: @Sendable (RunKey) -> RunStatus? = {
            $0.strategy == "s1" && $0.parameters[0].value == 1 ? .failed(problem) : nil
        }
        let found = try SweepStudy(study, on: Batch(jobs: 1, makeSimulator: { CoinPlan.Tosser(fails: fails) })).run()
        #expect(found.failures == [0, 2] && found.firstFailure?.key.strategy == "s1")
        #expect(found.output(0, strategy: 1).values[1] == nil && found.output(0, strategy: 0).values[1] != nil)
        #expect(found.difference(0, 1, minus: 0).values.map { $0 == nil } == [false, true, false])
    }

    /// What is the same study and what is another: sizes that can grow, strategies and replicates do not tell.
    @Test func aSweepHasItsOwnDigest() throws {
        func digest(_ spec: DesignSpec, strategies: [String] = [], perFuture: Int = 1, replicates: Int = 2) throws
            -> String
        {
            try Self.study(spec, replicates: replicates, perFuture: perFuture, strategies: strategies).digest
        }
        let sobol = try digest(DesignSpec(.sobol, [Varied("push")], size: 8))
        #expect(try sobol == digest(DesignSpec(.sobol, [Varied("push")], size: 9)))
        #expect(try sobol == digest(DesignSpec(.sobol, [Varied("push")], size: 8), strategies: ["s0"], replicates: 6))
        let cube = try digest(DesignSpec(.latinHypercube, [Varied("push")], size: 6))
        #expect(try cube == digest(DesignSpec(.latinHypercube, [Varied("push")], size: 12)))
        let others = [
            try Study(try CoinPlan.plan(), seed: Seed(1), replicates: 2).digest, sobol, cube,
            try digest(DesignSpec(.sobol, [Varied("push")], size: 8, scrambled: true)),
            try digest(DesignSpec(.sobol, [Varied("doubt")], size: 8)),
            try digest(DesignSpec(.sobol, [Varied("push", .between(0, 1, count: nil))], size: 8)),
            try digest(DesignSpec(.sobol, [Varied("push"), Varied("doubt")], size: 8)),
            try digest(DesignSpec(.sobol, [Varied("push")], size: 8), perFuture: 2),
            try digest(DesignSpec(.latinHypercube, [Varied("push")], size: 10)),
            try digest(DesignSpec(.factorial, [Varied("push", .listed([0, 1]))])),
            try digest(DesignSpec(.factorial, [Varied("push", .listed([0, 2]))])),
        ]
        #expect(Set(others).count == others.count)
    }

    @Test func replicatesShareFutures() throws {
        let study = try Study(try CoinPlan.plan(), seed: Seed(1), replicates: 6, perFuture: 3)
        let keys = (0..<6).map { study.assignment(study.plan.strategies[0], replicate: $0).key }
        #expect(keys.map(\.future) == [0, 0, 0, 1, 1, 1] && keys.map(\.replicate) == [0, 1, 2, 3, 4, 5])
        let doubts = keys.map { $0.parameters.first { $0.name == "doubt" }?.value }
        #expect(doubts[0] == doubts[2] && doubts[2] != doubts[3])
    }

    @Test(arguments: [
        (DesignSpec(.sobol, [Varied("pusj")]), "--vary must name something of the plan; did you mean 'push'?"),
        (DesignSpec(.factorial, [Varied("push", .listed([3]))]), "push must lie in -2…2 (got 3)"),
        (DesignSpec(.factorial, [Varied("push")], size: 4), "--size must be left out for the design factorial"),
        (DesignSpec(.morris, [Varied("push")], size: 0), "--size must be 1 to 16777216 (got 0)"),
        (DesignSpec(.sobol, []), "must have at least one input"),
        (DesignSpec(.points, [Varied("push")], points: [[0, 1]]), "point 1"),
    ]) func whatCannotBeVariedIsRefused(_ spec: DesignSpec, _ sentence: String) throws {
        do {
            _ = try Self.study(spec)
            Issue.record("nothing was refused")
        } catch let refusal as InvalidParameter {
            #expect(refusal.sentence.en.contains(sentence), "\(refusal.sentence.en)")
        }
    }

    @Test func whatIsVariedIsNotSetToo() throws {
        #expect(throws: InvalidParameter.self) {
            try Self.study(DesignSpec(.sobol, [Varied("push")], size: 2), changes: [RunKey.Parameter("push", 1)])
        }
        #expect(throws: InvalidParameter.self) {
            try Self.study(DesignSpec(.sobol, [Varied("push")], size: 2), strategies: ["s9"])
        }
        #expect(throws: InvalidParameter.self) {
            try Self.study(DesignSpec(.sobol, [Varied("push")], size: 2), replicates: 5, perFuture: 2)
        }
    }

    /// Rows of a Saltelli design whose points A and B shared a future would take what is not known for what does nothing.
    @Test(arguments: [DesignSpec.Kind.saltelli, .morris]) func whatChoosesItsLuckSharesNoFuture(kind: DesignSpec.Kind) {
        let refused = DesignInputs.refusal {
            _ = try Self.study(DesignSpec(kind, [Varied("push")], size: 2), replicates: 4, perFuture: 2)
        }
        #expect(
            refused?.en
                == "--per-future must be 1 for the design \(kind.rawValue), which chooses luck and future of each "
                + "point itself (got 2)")
        #expect(
            refused?.id
                == "--per-future harus 1 untuk rancangan \(kind.rawValue), yang memilih sendiri nasib dan masa depan "
                + "tiap titik (tertulis 2)")
    }
}
