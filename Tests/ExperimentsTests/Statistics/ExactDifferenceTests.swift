import Testing

@testable import Experiments

@Suite struct ExactDifferenceTests {
    /// 0.1 + 0.2 − 0.3 is 5.6e-17 in doubles, and nothing.
    @Test(arguments: [
        (0.1 + 0.2, 0.3, 0.0), (0, 0, 0), (1, 0, 1), (-2, 3, -5), (1e9, 1e9 - 1e-4, 0), (1e-20, 0, 1e-20),
    ])
    func roundingIsNothing(_ first: Double, _ second: Double, _ difference: Double) {
        #expect(ExactDifference.of(first, minus: second) == difference)
    }

    @Test func whatIsAlikeIsOneNumber() {
        #expect(ExactDifference.levelled([0.1 + 0.2, nil, 0.3]) == [0.3, nil, 0.3])
        #expect(ExactDifference.levelled([1, 2, nil]) == [1, 2, nil])
        #expect(ExactDifference.levelled([]) == [] && ExactDifference.levelled([nil]) == [nil])
        #expect(ExactDifference.levelled([0, 0]) == [0, 0])
    }
}
