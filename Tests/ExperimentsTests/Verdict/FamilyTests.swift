import Testing

@testable import Experiments

/// By how many the error is divided.
@Suite struct FamilyTests {
    @Test(arguments: [(1, 1, 1), (2, 1, 1), (3, 2, 3), (6, 5, 15), (10, 9, 45)])
    func sizes(strategies: Int, baseline: Int, best: Int) {
        #expect(Family.againstBaseline.size(strategies: strategies) == baseline)
        #expect(Family.againstBest.size(strategies: strategies) == best)
        #expect(Family.allPairs.size(strategies: strategies) == best)
    }
}
