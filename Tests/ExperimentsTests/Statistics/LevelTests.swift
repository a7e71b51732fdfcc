import Testing

@testable import Experiments

/// The error that is left at a size of study.
@Suite struct LevelTests {
    @Test(arguments: [
        (0, 1), (1, 1), (99, 1), (199, 1), (200, 1), (201, 2), (400, 2), (401, 3), (800, 3), (801, 4), (1_600, 4),
        (25_600, 8),
    ])
    func level(replicates: Int, number: Int) {
        let level = Level(replicates: replicates)
        #expect(level.number == number)
        #expect(level.error == 0.05 / Double(1 << number))
    }

    @Test func allLevelsTogetherStayUnderFivePercent() {
        let sizes = (0..<40).map { 200 << $0 }
        #expect(sizes.map { Level(replicates: $0).error }.reduce(0, +) < 0.05)
    }

    @Test func preliminaryBelowAHundred() {
        #expect(Level(replicates: 99).preliminary)
        #expect(!Level(replicates: 100).preliminary)
    }

    @Test(arguments: [(0, [200, 400]), (199, [200, 400]), (200, [400]), (300, [400]), (400, [])])
    func largerLevels(replicates: Int, sizes: [Int]) {
        #expect(Level(replicates: replicates).sizesAbove(upTo: 400) == sizes)
    }

    /// A size that no study has does not overflow.
    @Test func enormous() {
        #expect(Level(replicates: Int.max).number > 50)
        #expect(Level(replicates: 200).sizesAbove(upTo: .infinity).last.map { $0 > 1 << 60 } == true)
    }
}
