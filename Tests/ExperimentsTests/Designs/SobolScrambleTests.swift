import Foundation
import Simulation
import Testing

@testable import Experiments

/// Random changes of a Sobol sequence.
@Suite struct SobolScrambleTests {
    private func points(_ number: Int, seed: Int = 3, dimensions: Int = 5, size: Int = 64) throws -> [Double] {
        try SobolSequence(dimensions: dimensions, scramble: SobolScramble(seed: Seed(seed), number: number))
            .points(0..<size)
    }

    @Test func sameStudyAndNumberSamePoints() throws {
        #expect(try points(0) == points(0))
        #expect(try points(0) != points(1))
        #expect(try points(0) != points(0, seed: 4))
    }

    @Test func pointsLieStrictlyInside() throws {
        for number in 0..<20 { #expect(try points(number).allSatisfy { $0 > 0 && $0 < 1 }) }
    }

    /// Over 2,000 scrambles any one coordinate is uniform: mean ½ with deviation √(1/12/2000) = 0.00645, mean square ⅓
    /// with √(4/45/2000) = 0.00667; within 4 of them each, in 24 checks a false alarm in 700.
    @Test func everyPointIsUniformOverScrambles() throws {
        let studies = 2_000
        var sums = [Double](repeating: 0, count: 12)
        var squares = sums
        for number in 0..<studies {
            for (place, value) in try points(number, dimensions: 3, size: 4).enumerated() {
                sums[place] += value
                squares[place] += value * value
            }
        }
        for place in sums.indices {
            #expect(abs(sums[place] / Double(studies) - 0.5) < 4 * 0.00646)
            #expect(abs(squares[place] / Double(studies) - 1.0 / 3) < 4 * 0.00668)
        }
    }

    /// The mean of a smooth function of two inputs over 256 points: no bias over 400 scrambles, and much less spread
    /// than 256 independent points have. ∫ xy = ¼; var(xy) = 7/144, so independent points would spread by 0.01378.
    @Test func meansAreUnbiasedAndMorePrecise() throws {
        let means = try (0..<400).map { number -> Double in
            let cells = try points(number, dimensions: 2, size: 256)
            var sum = 0.0
            for point in 0..<256 { sum += cells[2 * point] * cells[2 * point + 1] }
            return sum / 256
        }
        let moments = Moments(means)
        #expect(abs(moments.mean - 0.25) <= 4 * moments.error)
        #expect(moments.deviation < 0.01378 / 10)
    }
}
