import Simulation
import Testing

@testable import Experiments

/// Elementary effects of Morris's own function (1991, section 4, doi:10.1080/00401706.1991.10484804).
///
/// y = Σβᵢwᵢ + Σβᵢⱼwᵢwⱼ + Σβwww + Σβwwww with w = 2(x − ½), but 2(1.1x/(x + 0.1) − ½) for inputs 3, 5, 7. β is 20 for the
/// first ten, −15 for pairs and −10 for triples and 5 for the quadruple of the first six, five and four. The remaining
/// first and second order ones, which Morris drew at random, are (−1)ⁱ and (−1)ⁱ⁺ʲ as Campolongo et al. use them
/// (2007, doi:10.1016/j.envsoft.2006.10.004).
@Suite struct MorrisEffectsTests {
    private static func w(_ input: Int, _ x: Double) -> Double {
        [3, 5, 7].contains(input) ? 2 * (1.1 * x / (x + 0.1) - 0.5) : 2 * (x - 0.5)
    }
    private static func beta(_ i: Int) -> Double { i <= 10 ? 20 : (i % 2 == 0 ? 1 : -1) }
    private static func beta(_ i: Int, _ j: Int) -> Double {
        max(i, j) <= 6 ? -15 : ((i + j) % 2 == 0 ? 1 : -1)
    }

    private static func morris(_ x: [Double]) -> Double {
        let w = [0] + x.enumerated().map { MorrisEffectsTests.w($0.offset + 1, $0.element) }
        var y = 5 * w[1] * w[2] * w[3] * w[4]
        for i in 1...20 {
            y += beta(i) * w[i]
            for j in stride(from: i + 1, through: 20, by: 1) {
                y += beta(i, j) * w[i] * w[j]
                guard j <= 5 else { continue }
                for l in stride(from: j + 1, through: 5, by: 1) { y -= 10 * w[i] * w[j] * w[l] }
            }
        }
        return y
    }

    /// The exact mean effect of input `i` on the grid of four levels: the function is linear in each w, and the others
    /// stand independently on levels 0, ⅓, ⅔, 1.
    private static func mean(_ i: Int) -> Double {
        let levels = [0, 1.0 / 3, 2.0 / 3, 1]
        func middle(_ j: Int) -> Double { levels.map { w(j, $0) }.reduce(0, +) / 4 }
        let slope = ((w(i, 2.0 / 3) - w(i, 0)) + (w(i, 1) - w(i, 1.0 / 3))) / 2 / (2.0 / 3)
        var rest = beta(i)
        for j in 1...20 where j != i {
            rest += beta(i, j) * middle(j)
            guard i <= 5, j <= 5 else { continue }
            for l in stride(from: j + 1, through: 5, by: 1) where l != i { rest -= 10 * middle(j) * middle(l) }
        }
        if i <= 4 {
            let others: [Double] = (1...4).filter { $0 != i }.map { middle($0) }
            rest += 5 * others.reduce(1, *)
        }
        return slope * rest
    }

    /// 200 trajectories. Every mean within 4 standard errors of the exact one. As Morris reads his figure: inputs 8 to 10
    /// act strongly and nearly linearly, 1 to 7 strongly and unevenly, 11 to 20 hardly.
    @Test func morrisOwnFunction() throws {
        let design = try Design.morris(DesignInputs.units(20), trajectories: 200, seed: Seed(1))
        let found = try MorrisEffects(
            TestFunctions.output(design) { Self.morris($0.values) }, of: design, seed: Seed(1))
        #expect(found.trajectories == 200 && found.dropped == 0)
        for (place, effect) in found.inputs.enumerated() {
            let moments = try #require(effect.mean.interval)
            let error = moments.width / 2 / Student(degrees: 199).quantile(upper: 0.025)
            #expect(abs(effect.mean.value - Self.mean(place + 1)) <= 4 * error, "input \(place + 1)")
            let interval = try #require(effect.deviation.interval)
            #expect(interval.contains(effect.deviation.value))
        }
        let (uneven, linear, idle) = (found.inputs[..<7], found.inputs[7..<10], found.inputs[10...])
        #expect(linear.allSatisfy { $0.size.value > 30 && $0.deviation.value < $0.size.value / 4 })
        #expect(uneven.allSatisfy { $0.size.value > 20 && $0.deviation.value > $0.size.value / 3 })
        #expect(idle.allSatisfy { $0.size.value < 12 })
        let worst = try #require(found.inputs[..<10].compactMap(\.rank).max())
        let best = try #require(idle.compactMap(\.rank).min())
        #expect(worst < best)
    }

    /// By hand: y = 3x₁ − 2x₂ has effects 3 and −2 everywhere, and x₃ none; with whole steps of the probability.
    @Test func linearByHand() throws {
        let design = try Design.morris(DesignInputs.units(3), trajectories: 10, levels: 6, seed: Seed(1))
        let output = TestFunctions.output(design) { 3 * $0.values[0] - 2 * $0.values[1] }
        let found = try MorrisEffects(output, of: design, seed: Seed(1))
        for (effect, slope) in zip(found.inputs, [3.0, -2, 0]) {
            #expect(abs(effect.mean.value - slope) < 1e-12 && abs(effect.size.value - abs(slope)) < 1e-12)
            #expect(effect.deviation.value < 1e-12)
        }
        #expect(found.inputs.map(\.rank) == [1, 2, nil])
    }

    /// By hand: y = 4 · switch + 3 · whole (0…2) + 2 · (1…2) moves by 4, 6 and 2 over the ranges, evenly, though a step in
    /// probability moves whole numbers by one or by two.
    @Test func wholeNumbersByHand() throws {
        let inputs = [
            try DesignInputs.lever("on", 0, 0...1, .toggle), try DesignInputs.lever("whole", 0, 0...2, .integer),
            try DesignInputs.uncertainty("two", .uniform(1, 2), .integer),
        ]
        let design = try Design.morris(inputs, trajectories: 20, seed: Seed(1))
        let output = TestFunctions.output(design) { 4 * $0.values[0] + 3 * $0.values[1] + 2 * $0.values[2] }
        let found = try MorrisEffects(output, of: design, seed: Seed(1))
        for (effect, range) in zip(found.inputs, [4.0, 6, 2]) {
            #expect(abs(effect.mean.value - range) < 1e-12 && effect.deviation.value < 1e-12, "\(effect)")
        }
    }

    /// The same luck along a trajectory cancels: an input that does nothing has effects that are exactly 0.
    @Test func luckDoesNotShowInIdleInputs() throws {
        let design = try Design.morris(DesignInputs.units(2), trajectories: 20, seed: Seed(1))
        let output = TestFunctions.output(design) { $0.values[0] + 10 * TestFunctions.noise($0.luck ?? -1) }
        let found = try MorrisEffects(output, of: design, seed: Seed(1))
        #expect(found.inputs[1].size == Estimate(0, Interval(0, 0)) && found.inputs[1].rank == nil)
        #expect(found.inputs[0].rank == 1)
    }

    @Test func failedRunsTakeTheirTrajectory() throws {
        let design = try Design.morris(DesignInputs.units(2), trajectories: 6, seed: Seed(1))
        var values = TestFunctions.output(design) { $0.values[0] }.values
        values[4] = nil
        let found = try MorrisEffects(DesignOutput("y", values), of: design, seed: Seed(1))
        #expect(found.trajectories == 5 && found.dropped == 1)
        #expect(abs(found.inputs[0].mean.value - 1) < 1e-12)
    }

    @Test func refusals() throws {
        let inputs = try DesignInputs.units(2)
        let design = try Design.sobol(inputs, size: 6, scramble: nil)
        let output = DesignOutput("reached", [Double?](repeating: 1, count: 6))
        #expect(
            DesignInputs.refusal { _ = try MorrisEffects(output, of: design, seed: Seed(1)) }?.en
                == "design must be of the kind morris (got sobol)")
        let short = try Design.morris(inputs, trajectories: 2, seed: Seed(1))
        #expect(
            DesignInputs.refusal { _ = try MorrisEffects(output, of: short, seed: Seed(1)) }?.en
                == "reached must have at least 4 complete groups of points (got 2)")
    }
}
