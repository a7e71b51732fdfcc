import Testing

@testable import Experiments

/// Mean, spread and skewness.
@Suite struct MomentsTests {
    @Test func edges() {
        #expect(Moments([]) == Moments([]))
        #expect(Moments([]).count == 0)
        #expect(Moments([3]).variance == 0)
        #expect(Moments([3, 3, 3]).constant)
        #expect(Moments([3, 3, 3]).skewness == 0)
        #expect(!Moments([3, 3, 3]).isSkewed)
    }

    /// By hand: mean 4, squares 50, cubes 180; m₂ = 10, m₃ = 36, g₁ = 36/10^1.5.
    @Test func byHand() {
        let sample = Moments([1, 2, 3, 4, 10])
        #expect(sample.mean == 4)
        #expect(sample.variance == 12.5)
        #expect(abs(sample.skewness - 36 / (10 * 10.0.squareRoot())) < 1e-12)
        #expect(abs(sample.error - 2.5.squareRoot()) < 1e-12)
    }

    /// Numbers far from 0 keep their spread: 10⁹ + {1, 2, 3} has variance 1.
    @Test func farFromZero() {
        #expect(Moments([1_000_000_001, 1_000_000_002, 1_000_000_003]).variance == 1)
    }

    /// Cochran's n > 25 g₁²: five values with g₁ = 1.138 are too few, the same shape 20 times over is enough.
    @Test func cochransRule() {
        let shape: [Double] = [1, 2, 3, 4, 10]
        #expect(Moments(shape).isSkewed)
        #expect(!Moments(Array(repeating: shape, count: 20).flatMap { $0 }).isSkewed)
        #expect(Moments(Array(repeating: shape, count: 6).flatMap { $0 }).isSkewed)
    }
}
