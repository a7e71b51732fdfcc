import Foundation
import Simulation
import Testing

@testable import Experiments

/// Shares of variance against known ones. Tolerances are 4 standard errors from the bootstrap interval, whose false rate
/// is under 1 in 10,000 for each check; scrambled points err less than the independent rows that the bootstrap assumes.
@Suite struct SobolIndicesTests {
    private func ishigami(_ rows: Int, seed: Int = 1, resamples: Int = 500) throws -> SobolIndices {
        let design = try Design.saltelli(
            DesignInputs.levers(3, over: -Double.pi...Double.pi), rows: rows, luck: false, seed: Seed(seed))
        return try SobolIndices(
            TestFunctions.output(design) { TestFunctions.ishigami($0.values) }, of: design, seed: Seed(seed),
            resamples: resamples)
    }

    /// Published: first order 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437 (Saltelli et al. 2008, Global Sensitivity
    /// Analysis: The Primer; the closed forms are in `TestFunctions`).
    @Test func closedFormsAreThePublishedNumbers() {
        for (found, published) in zip(TestFunctions.ishigamiFirst, [0.3139, 0.4424, 0]) {
            #expect(abs(found - published) <= 0.000_05)
        }
        for (found, published) in zip(TestFunctions.ishigamiTotal, [0.5576, 0.4424, 0.2437]) {
            #expect(abs(found - published) <= 0.000_05)
        }
    }

    @Test func ishigamiByItsShares() throws {
        let found = try ishigami(2_048)
        for (place, effect) in found.inputs.enumerated() {
            #expect(abs(TestFunctions.z(effect.first, TestFunctions.ishigamiFirst[place])) <= 4)
            #expect(abs(TestFunctions.z(effect.total, TestFunctions.ishigamiTotal[place])) <= 4)
            #expect(try #require(effect.total.interval).width < 0.15)
        }
        #expect(found.inputs.map(\.rank) == [1, 2, 3])
        #expect(found.inputs.map(\.name) == ["x1", "x2", "x3"])
        #expect(found.luck == nil && found.rows == 2_048 && found.dropped == 0)
        #expect(abs(found.variance / TestFunctions.ishigamiVariance - 1) < 0.1)
        #expect(abs(TestFunctions.z(found.dummy.first, 0)) <= 4 && abs(TestFunctions.z(found.dummy.total, 0)) <= 4)
    }

    /// The 95 % intervals hold the truth in at least 95 % of studies, but for three standard errors.
    @Test func intervalsCover() throws {
        let studies = Studies.count(sample: 12, long: 400)
        var (held, looks) = (0, 0)
        for study in 0..<studies {
            let found = try ishigami(128, seed: study, resamples: 400)
            for (place, effect) in found.inputs.enumerated() {
                held += effect.first.interval?.contains(TestFunctions.ishigamiFirst[place]) == true ? 1 : 0
                held += effect.total.interval?.contains(TestFunctions.ishigamiTotal[place]) == true ? 1 : 0
                looks += 2
            }
        }
        // The six of a study depend on each other; as if there were one look for each study.
        let slack: Double = 3 * (0.95 * 0.05 / Double(studies)).squareRoot()
        #expect(Double(held) / Double(looks) >= 0.95 - slack)
    }

    /// Sobol's G function with a = 0, 1, 4.5, 9, 99, 99, 99, 99: first order 0.716, 0.179, 0.024, 0.007, 0.000 ×4
    /// (Saltelli & Sobol 1995; closed form above), within half of the last digit.
    @Test func sobolG() throws {
        let a: [Double] = [0, 1, 4.5, 9, 99, 99, 99, 99]
        let truth = TestFunctions.gIndices(a)
        for (found, published) in zip(truth.first, [0.716, 0.179, 0.024, 0.007, 0, 0, 0, 0]) {
            #expect(abs(found - published) <= 0.000_5)
        }
        let design = try Design.saltelli(DesignInputs.units(8), rows: 2_048, luck: false, seed: Seed(3))
        let found = try SobolIndices(
            TestFunctions.output(design) { TestFunctions.g($0.values, a) }, of: design, seed: Seed(3), resamples: 300)
        for (place, effect) in found.inputs.enumerated() {
            #expect(abs(TestFunctions.z(effect.first, truth.first[place])) <= 4, "first \(effect)")
            #expect(abs(TestFunctions.z(effect.total, truth.total[place])) <= 4, "total \(effect)")
        }
        #expect(found.inputs[..<2].map(\.rank) == [1, 2])
        #expect(found.inputs[4...].allSatisfy { $0.rank == nil })
    }

    /// Ishigami's function plus c·x₄·ε with ε the luck's standard normal number: a noise that depends on an input.
    ///
    /// Its variance is c²/3; c is chosen so that it is 30 % of the whole. By hand: of the noise, luck alone has
    /// E(x₄)² / E(x₄²) = ¾ and luck with x₄ the other ¼; x₄ alone has nothing. Five more inputs do nothing.
    @Test func noiseThatDependsOnAnInput() throws {
        let share = 0.3
        let noiseVariance: Double = TestFunctions.ishigamiVariance * share / (1 - share)
        let c: Double = (3 * noiseVariance).squareRoot()
        var inputs = try DesignInputs.levers(3, over: -Double.pi...Double.pi)
        for place in 4...9 { inputs.append(try DesignInputs.lever("x\(place)", 0, 0...1)) }
        let design = try Design.saltelli(inputs, rows: 2_048, seed: Seed(5))
        let output = TestFunctions.output(design) { point in
            TestFunctions.ishigami(point.values) + c * point.values[3] * TestFunctions.noise(point.luck ?? -1)
        }
        let found = try SobolIndices(output, of: design, seed: Seed(5), resamples: 300)
        let first: [Double] = TestFunctions.ishigamiFirst.map { $0 * (1 - share) } + [0]
        let total: [Double] = TestFunctions.ishigamiTotal.map { $0 * (1 - share) } + [share / 4]
        for place in 0..<4 {
            #expect(abs(TestFunctions.z(found.inputs[place].first, first[place])) <= 4, "x\(place + 1)")
            #expect(abs(TestFunctions.z(found.inputs[place].total, total[place])) <= 4, "x\(place + 1)")
        }
        let luck = try #require(found.luck)
        #expect(abs(TestFunctions.z(luck.first, share * 0.75)) <= 4)
        #expect(abs(TestFunctions.z(luck.total, share)) <= 4)
        #expect(try #require(luck.total.interval).width < 0.1)
        #expect(abs(TestFunctions.z(found.dummy.first, 0)) <= 4 && abs(TestFunctions.z(found.dummy.total, 0)) <= 4)
        for useless in found.inputs[4...] {
            #expect(useless.rank == nil && useless.total.value == 0 && useless.first.value == 0)
        }
        #expect(found.inputs[..<2].allSatisfy { $0.rank != nil })
    }

    /// Two inputs that matter the same share a rank; one that does nothing has none.
    @Test func equalInputsShareARank() throws {
        let design = try Design.saltelli(DesignInputs.units(4), rows: 512, luck: false, seed: Seed(2))
        let output = TestFunctions.output(design) { 2 * $0.values[0] + $0.values[1] + 2 * $0.values[2] }
        let found = try SobolIndices(output, of: design, seed: Seed(2), resamples: 300)
        #expect(found.inputs.map(\.rank) == [1, 3, 1, nil])
        // Additive, uniform: 4/9, 1/9, 4/9, first order and total alike.
        for (effect, share) in zip(found.inputs, [4.0 / 9, 1.0 / 9, 4.0 / 9]) {
            #expect(abs(TestFunctions.z(effect.first, share)) <= 4 && abs(TestFunctions.z(effect.total, share)) <= 4)
        }
    }

    /// The difference between two strategies has its own indices: what both share is gone.
    @Test func pairedDifference() throws {
        let design = try Design.saltelli(DesignInputs.units(3), rows: 64, seed: Seed(2))
        let one = TestFunctions.output(design) {
            $0.values[0] + 3 * $0.values[1] + TestFunctions.noise($0.luck ?? -1)
        }
        let two = TestFunctions.output(design) { $0.values[0] + TestFunctions.noise($0.luck ?? -1) }
        let found = try SobolIndices(.difference(one, minus: two), of: design, seed: Seed(2), resamples: 300)
        #expect(found.inputs.map(\.rank) == [nil, 1, nil])
        #expect(found.inputs[0].total.value < 1e-20)
        #expect(abs(TestFunctions.z(found.inputs[1].total, 1)) <= 4)
        #expect(try #require(found.luck).total.value < 1e-20)
    }

    /// A row with a failed run is left out whole: the rest is what it would be without that row.
    @Test func failedRunsTakeTheirRow() throws {
        let inputs = try DesignInputs.units(2)
        let design = try Design.saltelli(inputs, rows: 33, luck: false, seed: Seed(2))
        let whole = TestFunctions.output(design) { $0.values[0] * $0.values[1] }
        var values = whole.values
        values[4 * 32 + 2] = nil
        let fewer = try Design.saltelli(inputs, rows: 32, luck: false, seed: Seed(2))
        let broken = try SobolIndices(DesignOutput("y", values), of: design, seed: Seed(2), resamples: 50)
        let short = try SobolIndices(
            DesignOutput("y", Array(whole.values[..<fewer.count])), of: fewer, seed: Seed(2), resamples: 50)
        #expect(broken.rows == 32 && broken.dropped == 1 && short.dropped == 0)
        #expect(broken.inputs == short.inputs && broken.dummy == short.dummy)
        // A value that is no number counts as failed too.
        values[4 * 32 + 2] = .nan
        #expect(try SobolIndices(DesignOutput("y", values), of: design, seed: Seed(2), resamples: 50) == broken)
    }

    @Test func refusals() throws {
        let inputs = try DesignInputs.units(2)
        let design = try Design.saltelli(inputs, rows: 20, luck: false, seed: Seed(2))
        let other = try Design.sobol(inputs, size: 80, scramble: nil)
        func refusal(_ values: [Double?], _ design: Design) -> Text? {
            DesignInputs.refusal { _ = try SobolIndices(DesignOutput("reached", values), of: design, seed: Seed(1)) }
        }
        let constant = [Double?](repeating: 0.5, count: 80)
        #expect(refusal(constant, other)?.en == "design must be of the kind saltelli (got sobol)")
        #expect(
            refusal(constant, design)?.en
                == "reached must vary between the runs for its variance to be shared out (got 0.5)")
        #expect(
            refusal(constant, design)?.id
                == "reached harus berbeda-beda antarjalan agar pengaruhnya dapat dibagi (tertulis 0.5)")
        #expect(refusal([1], design)?.en == "reached must have one value for each point (80) (got 1)")
        #expect(
            refusal([Double?](repeating: nil, count: 80), design)?.en
                == "reached must have at least 16 complete groups of points (got 0)")
    }
}
