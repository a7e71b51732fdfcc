import Simulation
import Testing

@testable import Experiments

/// Two independent points and their mixtures.
@Suite struct SaltelliDesignTests {
    @Test func mixturesDifferInOneInput() throws {
        let design = try Design.saltelli(DesignInputs.units(3), rows: 20, seed: Seed(4))
        #expect(design.count == 20 * 6)
        for row in 0..<20 {
            let points = (0..<6).map { design.point(6 * row + $0) }
            let (first, second) = (points[0].values, points[1].values)
            #expect(zip(first, second).allSatisfy { $0 != $1 })
            for input in 0..<3 {
                var mixed = first
                mixed[input] = second[input]
                #expect(points[2 + input].values == mixed)
            }
            #expect(points[5].values == first)
            #expect(points.map(\.luck) == [2 * row, 2 * row + 1, 2 * row, 2 * row, 2 * row, 2 * row + 1])
        }
    }

    @Test func withoutLuckNothingSaysWhichLuck() throws {
        let design = try Design.saltelli(DesignInputs.units(2), rows: 3, luck: false, seed: Seed(4))
        #expect(design.count == 12 && design.blockCount == 4)
        #expect((0..<12).allSatisfy { design.point($0).luck == nil })
    }

    /// First and second points are the halves of a scrambled Sobol point: both are balanced.
    @Test func bothHalvesAreBalanced() throws {
        let design = try Design.saltelli(DesignInputs.units(4), rows: 64, seed: Seed(4))
        for input in 0..<4 {
            for block in 0..<2 {
                let slices = (0..<64).map { Int(design.value(input, at: 7 * $0 + block) * 64) }
                #expect(slices.sorted() == Array(0..<64))
            }
        }
    }

    @Test func atMost128Inputs() throws {
        _ = try Design.saltelli(DesignInputs.units(128), rows: 1, seed: Seed(1))
        let refusal = DesignInputs.refusal { _ = try Design.saltelli(DesignInputs.units(129), rows: 1, seed: Seed(1)) }
        #expect(refusal?.en == "saltelli must have at most 128 inputs; screen them with morris first (got 129)")
        #expect(
            refusal?.id == "saltelli harus punya paling banyak 128 masukan; saring dahulu dengan morris (tertulis 129)")
    }
}
