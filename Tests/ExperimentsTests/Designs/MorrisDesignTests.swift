import Simulation
import Testing

@testable import Experiments

/// Random walks through a grid.
@Suite struct MorrisDesignTests {
    /// Every step moves one input by Δ = p/(2(p − 1)), every input moves once, and all stay on the grid.
    @Test(arguments: [2, 4, 8])
    func everyInputMovesOnceByHalfTheLevels(levels: Int) throws {
        let design = try Design.morris(DesignInputs.units(5), trajectories: 30, levels: levels, seed: Seed(9))
        let delta = Double(levels) / Double(2 * (levels - 1))
        for trajectory in 0..<30 {
            let points = (0..<6).map { design.point(6 * trajectory + $0) }
            var moved: [Int] = []
            for (before, after) in zip(points, points.dropFirst()) {
                let changed = (0..<5).filter { before.values[$0] != after.values[$0] }
                moved += changed
                #expect(changed.count == 1)
                for input in changed { #expect(abs(abs(before.values[input] - after.values[input]) - delta) < 1e-12) }
            }
            #expect(moved.sorted() == Array(0..<5))
            #expect(points.allSatisfy { $0.luck == trajectory })
            for value in points.flatMap(\.values) {
                let level = value * Double(levels - 1)
                #expect(abs(level - level.rounded()) < 1e-9)
            }
        }
    }

    /// 4,000 starts on four levels: each level 1,000 times in the mean with deviation √(4000 · 3/16) = 27.4; each of two
    /// orders 2,000 times with deviation 31.6.
    @Test func startsAndOrdersAreEquallyLikely() throws {
        let design = try Design.morris(DesignInputs.units(2), trajectories: 4_000, seed: Seed(2))
        var levels = [Int](repeating: 0, count: 4)
        var first = 0
        for trajectory in 0..<4_000 {
            let start = design.point(3 * trajectory).values
            levels[Int((start[0] * 3).rounded())] += 1
            if design.point(3 * trajectory + 1).values[0] != start[0] { first += 1 }
        }
        #expect(levels.allSatisfy { abs(Double($0) - 1_000) < 4 * 27.4 })
        #expect(abs(Double(first) - 2_000) < 4 * 31.7)
    }

    @Test(arguments: [0, 1, 3, 1_002])
    func levelsAreEven(levels: Int) {
        let refusal = DesignInputs.refusal {
            _ = try Design.morris(DesignInputs.units(2), trajectories: 4, levels: levels, seed: Seed(1))
        }
        #expect(refusal?.en == "morris.levels must be even, 2 to 1000 (got \(levels))")
    }
}
