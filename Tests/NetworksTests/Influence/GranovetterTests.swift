import Networks
import Testing

struct GranovetterTests {
    /// Case V04 of the reference cases: the riot of Granovetter (1978), section "The outcome of threshold distributions".
    @Test func oneChangedThresholdStopsTheRiot() {
        var thresholds = Array(0..<100)
        #expect(Granovetter.rounds(thresholds: thresholds) == Array(1...100))
        thresholds[1] = 2
        #expect(Granovetter.rounds(thresholds: thresholds) == [1])
    }

    @Test(
        arguments: [([], []), ([1], []), ([0], [1]), ([-5, 0, 9], [2]), ([2, 0, 0, 3, 3], [2, 3, 5])]
            as [([Int], [Int])])
    func smallCrowds(thresholds: [Int], rounds: [Int]) {
        #expect(Granovetter.rounds(thresholds: thresholds) == rounds)
    }
}
