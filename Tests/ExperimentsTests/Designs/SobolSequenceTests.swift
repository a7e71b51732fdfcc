import Simulation
import Testing

@testable import Experiments

/// Points of Joe & Kuo's sequence, doi:10.1137/070709359.
@Suite struct SobolSequenceTests {
    /// The first ten points in ten dimensions, in sixteenths: those that Joe & Kuo publish with new-joe-kuo-6.21201, and
    /// SciPy 1.17.1 `qmc.Sobol(10, scramble=False).random(10)`.
    @Test func firstPointsAreThePublishedOnes() throws {
        let sixteenths: [[Double]] = [
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [8, 8, 8, 8, 8, 8, 8, 8, 8, 8], [12, 4, 4, 4, 12, 12, 4, 12, 12, 12],
            [4, 12, 12, 12, 4, 4, 12, 4, 4, 4], [6, 6, 10, 14, 6, 2, 6, 14, 14, 10],
            [14, 14, 2, 6, 14, 10, 14, 6, 6, 2],
            [10, 2, 14, 10, 10, 14, 2, 2, 2, 6], [2, 10, 6, 2, 2, 6, 10, 10, 10, 14],
            [3, 5, 15, 7, 9, 5, 7, 15, 15, 5],
            [11, 13, 7, 15, 1, 13, 15, 7, 7, 13],
        ]
        for dimensions in 1...10 {
            let points = try SobolSequence(dimensions: dimensions).points(0..<10)
            #expect(points == sixteenths.flatMap { $0.prefix(dimensions).map { $0 / 16 } })
        }
    }

    /// SHA-256 of 1,024 points as whole 65,536ths of two bytes, most significant first; computed with SciPy 1.17.1,
    /// whose direction numbers are those of new-joe-kuo-6.21201.
    @Test(arguments: [
        (64, "ed609adc3750e6533bb0a183aa54adbc75a1c5fdec211e09ab364d1f72bdd770"),
        (256, "a00b8f7762227585c6c9eb6d8145d1b53d5b5430c0e9a1f196888a553bab098d"),
    ])
    func manyPointsAreThoseOfSciPy(dimensions: Int, digest: String) throws {
        var bytes: [UInt8] = []
        for coordinate in try SobolSequence(dimensions: dimensions).points(0..<1_024) {
            let whole = Int(coordinate * 65_536)
            #expect(Double(whole) == coordinate * 65_536)
            bytes += [UInt8(whole >> 8), UInt8(whole & 255)]
        }
        #expect(SHA256.hexadecimal(digestOf: bytes) == digest)
    }

    /// Far points need direction numbers of the recurrence: SciPy 1.17.1, points 999,999 and 1,048,575 in 4 dimensions.
    @Test func farPointsAreThoseOfSciPy() throws {
        let sequence = try SobolSequence(dimensions: 4)
        #expect(
            sequence.points(1_048_575..<1_048_576)
                == [9.5367431640625e-07, 0.9375143051147461, 0.7717370986938477, 0.4603452682495117])
        #expect(
            sequence.points(999_999..<1_000_000)
                == [0.018662452697753906, 0.8978567123413086, 0.36705875396728516, 0.03543376922607422])
    }

    @Test(arguments: [false, true])
    func aPieceIsThatPieceOfTheWhole(scrambled: Bool) throws {
        let scramble = scrambled ? SobolScramble(seed: Seed(5)) : nil
        let sequence = try SobolSequence(dimensions: 3, scramble: scramble)
        let whole = sequence.points(0..<300)
        for begin in [0, 1, 2, 63, 64, 127, 255] {
            #expect(sequence.points(begin..<260) == Array(whole[3 * begin..<780]))
        }
        #expect(sequence.points(7..<7).isEmpty)
        let last = sequence.points(SobolSequence.mostPoints - 1..<SobolSequence.mostPoints)
        #expect(last.allSatisfy { $0 >= 0 && $0 < 1 })
    }

    /// Every 2ᵏ points from the start hold one in each of 2ᵏ slices of every dimension, scrambled or not, in all 256.
    @Test(arguments: [false, true])
    func everyPowerOfTwoIsBalanced(scrambled: Bool) throws {
        let scramble = scrambled ? SobolScramble(seed: Seed(1)) : nil
        let sequence = try SobolSequence(dimensions: 256, scramble: scramble)
        for size in [2, 64, 256] {
            let points = sequence.points(0..<size)
            for dimension in 0..<256 {
                let slices = (0..<size).map { Int(points[$0 * 256 + dimension] * Double(size)) }
                #expect(slices.sorted() == Array(0..<size))
            }
        }
    }

    @Test(arguments: [0, -1, 257])
    func otherDimensionsAreRefused(dimensions: Int) {
        let refusal = DesignInputs.refusal { _ = try SobolSequence(dimensions: dimensions) }
        #expect(refusal?.en == "sobol must have 1 to 256 dimensions (got \(dimensions))")
        #expect(refusal?.id == "sobol harus punya 1 sampai 256 dimensi (tertulis \(dimensions))")
    }
}
