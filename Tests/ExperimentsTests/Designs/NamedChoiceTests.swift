import Simulation
import Testing

@testable import Experiments

/// Named choices in every design: only whole choices, each as likely as the others, none between.
struct NamedChoiceTests {
    private func design(_ kind: DesignSpec.Kind, _ inputs: [Varied], size: Int? = nil) throws -> Design {
        try DesignSpec(kind, inputs, size: size).design(of: try ChoicePlan.plan(), seed: Seed(3))
    }

    private func counts(_ column: [Double]) -> [Double: Int] {
        column.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    @Test func aFactorialDesignTakesAllOrThoseNamed() throws {
        let all = try design(.factorial, [Varied("venue"), Varied("coins.rule")])
        #expect(all.count == 6 && all.column(0) == [0, 0, 1, 1, 2, 2] && all.column(1) == [0, 1, 0, 1, 0, 1])
        #expect(try design(.factorial, [Varied("venue", .listed([2, 0]))]).column(0) == [2, 0])
    }

    /// Twelve slices hold four points of each choice; so do twelve points of each half of 24 in a doubled hypercube.
    @Test func aHypercubeTakesEachAlike() throws {
        let cube = try design(.latinHypercube, [Varied("venue"), Varied("coins.rule")], size: 12)
        #expect(counts(cube.column(0)) == [0: 4, 1: 4, 2: 4] && counts(cube.column(1)) == [0: 6, 1: 6])
    }

    /// 2⁶ points of the sequence are balanced: 32 in either half, and 21 or 22 in each third.
    @Test func aSobolSequenceTakesEachAlike() throws {
        let points = try design(.sobol, [Varied("coins.rule"), Varied("venue")], size: 64)
        #expect(counts(points.column(0)) == [0: 32, 1: 32])
        #expect(counts(points.column(1)).values.allSatisfy { (21...22).contains($0) })
    }

    /// A listed part of the choices is taken alike too.
    @Test func aPartOfTheChoices() throws {
        let cube = try design(.latinHypercube, [Varied("venue", .listed([0, 2]))], size: 8)
        #expect(counts(cube.column(0)) == [0: 4, 2: 4])
    }

    /// Along a trajectory a choice moves to any other: each of the six ordered pairs of three choices is as likely. Of 600
    /// trajectories each is expected 100 times, with a deviation of √(600·⅙·⅚) = 9.1; within 4 of them.
    @Test func aTrajectoryMovesToAnyOtherChoice() throws {
        let walks = try design(.morris, [Varied("venue"), Varied("push")], size: 600)
        var moves: [[Double]: Int] = [:]
        for start in stride(from: 0, to: walks.count, by: 3) {
            let own = (0..<3).map { walks.value(0, at: start + $0) }
            let turns = zip(own, own.dropFirst()).filter { $0 != $1 }
            #expect(turns.count == 1)
            for (from, to) in turns { moves[[from, to], default: 0] += 1 }
        }
        #expect(moves.count == 6 && moves.values.allSatisfy { abs(Double($0) - 100) < 4 * 9.13 }, "\(moves)")
    }

    /// What a choice does is what it does from one to the other, not more: the level grows by 1 from fair to loaded.
    @Test func theEffectOfAChoiceIsThatOfAWholeMove() throws {
        let walks = try design(.morris, [Varied("coins.rule"), Varied("push")], size: 20)
        let output = DesignOutput(
            "level", (0..<walks.count).map { walks.value(0, at: $0) + 0.1 * walks.value(1, at: $0) })
        let effects = try MorrisEffects(output, of: walks, seed: Seed(1))
        #expect(abs(effects.inputs[0].size.value - 1) < 1e-9 && abs(effects.inputs[0].mean.value - 1) < 1e-9)
        #expect(abs(effects.inputs[1].mean.value - 0.4) < 1e-9)
    }

    /// However unlike the weights are, a trajectory moves to another choice: from dry to wet y grows by 8.
    @Test(arguments: [[3.0, 1], [1, 99], [5, 1, 1]])
    func weightsHideNoMove(weights: [Double]) throws {
        let names = ["dry", "wet", "hail"].prefix(weights.count).map { Choice($0) }
        let input = try DesignInputs.uncertainty("season", .weighted(weights), .choice(Array(names)))
        let design = try Design.morris([input], trajectories: 30, seed: Seed(1))
        let places = Set((0..<design.count).map { design.value(0, at: $0) })
        #expect(places == Set(weights.indices.map(Double.init)))
        for walk in stride(from: 0, to: design.count, by: 2) {
            #expect(design.value(0, at: walk) != design.value(0, at: walk + 1))
        }
        if weights.count == 2 {
            let output = DesignOutput("y", (0..<design.count).map { 8 * design.value(0, at: $0) })
            let effect = try MorrisEffects(output, of: design, seed: Seed(1)).inputs[0]
            #expect(effect.mean == Estimate(8, Interval(8, 8)) && effect.deviation.value == 0)
        }
    }

    @Test func theUsualChoiceIsTheDefault() throws {
        let input = try Input(ChoicePlan.rule)
        #expect(input.usual == 0 && input.valueCount == 2 && input.names.map(\.name) == ["fair", "loaded"])
        #expect(input.low == 0 && input.high == 1)
    }

    @Test func refusals() throws {
        let plan = try ChoicePlan.plan()
        let cases: [(Varied, String)] = [
            (
                Varied("venue", .listed([0, 0.5])),
                "venue must be the number of a choice: 0 (hall), 1 (house), 2 (mosque) (got 0.5)"
            ),
            (Varied("venue", .between(0, 1, count: nil)), "venue must have its choices named one by one (got 0..1)"),
            (Varied("venue", .count(2)), "venue must say which of its choices: hall, house, mosque (got 2)"),
            (Varied("venue", .count(4)), "venue must have at most 3 levels (got 4)"),
        ]
        for (varied, sentence) in cases {
            #expect("\(sentence)") {
                try DesignSpec(.factorial, [varied]).design(of: plan, seed: Seed(1))
            } throws: {
                ($0 as? InvalidParameter)?.sentence.en == sentence
            }
        }
        #expect(throws: InvalidParameter.self) {
            try Study(plan, replicates: 1, changes: [RunKey.Parameter("coins.rule", 0.5)])
        }
    }

    /// One at a time compares two choices; of three it must be said which.
    @Test func oneAtATimeComparesTwo() throws {
        let two = try design(.oneAtATime, [Varied("venue", .listed([0, 2])), Varied("coins.rule")])
        #expect(two.column(0) == [0, 0, 2, 0, 0] && two.column(1) == [0, 0, 0, 0, 1])
        #expect {
            try design(.oneAtATime, [Varied("venue")])
        } throws: {
            ($0 as? InvalidParameter)?.sentence.en
                == "venue must have two choices only here; name two, for example --vary venue=hall,house, or take the "
                + "design factorial (got 3)"
        }
    }

    /// A choice has no order: half of the differences between the shares is its distance, however its names are numbered.
    @Test func regionalSensitivityOfAChoice() throws {
        let cube = try design(.latinHypercube, [Varied("venue"), Varied("push")], size: 60)
        // Everything in the house and half of the rest lies above.
        let values = (0..<cube.count).map { point -> Double in
            cube.value(0, at: point) == 1 ? 1 : point % 2 == 0 ? 1 : 0
        }
        let effects = try RegionalSensitivity(DesignOutput("level", values), of: cube, .atLeast, 0.5, seed: Seed(1))
        let (above, below) = (Double(effects.inside), Double(effects.outside))
        let venue = effects.inputs[0]
        #expect(venue.choice == 1 && abs(venue.inside - 20 / above) < 1e-12 && venue.outside == 0)
        let shares = [0.0, 1, 2].map { choice -> Double in
            let inside = Double((0..<60).count { values[$0] == 1 && cube.value(0, at: $0) == choice }) / above
            let outside = Double((0..<60).count { values[$0] == 0 && cube.value(0, at: $0) == choice }) / below
            return abs(inside - outside)
        }
        #expect(abs(venue.distance - shares.reduce(0, +) / 2) < 1e-12)
        #expect(effects.inputs[1].choice == nil && venue.adjusted < 0.05)
    }
}
