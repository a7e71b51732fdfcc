import Simulation
import Testing

@testable import Experiments

/// Main effects of a factorial design, by hand.
@Suite struct LevelMeansTests {
    private func design() throws -> Design {
        try .factorial(
            [try DesignInputs.lever("a", 0, 0...2), try DesignInputs.lever("b", 0, 0...1)],
            levels: [.values([0, 1, 2]), .values([0, 1])])
    }

    /// y = 10a + b + replicate: levels of a at 1.5 more than 10a, their span 20 whatever the replicate.
    @Test func byHand() throws {
        let design = try design()
        let values = (0..<6).map { point in
            (0..<3).map { replicate -> Double? in
                10 * design.value(0, at: point) + design.value(1, at: point) + Double(replicate)
            }
        }
        let a = try #require(LevelMeans(design, 0, values))
        #expect(a.levels.map(\.mean.value) == [1.5, 11.5, 21.5] && a.span?.value == 20 && a.differs)
        #expect(a.replicates == 3 && a.dropped == 0 && a.name == "a")
        // Three replicates 0.5, 1.5, 2.5 about 1.5: 4.3027 (Student, 2 degrees) · 1/√3.
        let interval = try #require(a.levels[0].mean.interval)
        #expect(abs(interval.high - 1.5 - 4.302_653 / 3.0.squareRoot()) < 1e-5)
        let b = try #require(LevelMeans(design, 1, values))
        #expect(b.levels.map(\.value) == [0, 1] && b.span?.value == 1)
    }

    /// y = 10a + b + replicate in two futures of two: their means are 0.5 and 2.5 of 2 on average, so ± 12.7062 (Student,
    /// 1 degree) · 1; the span is the same in each. A replicate of one future alone gives no interval.
    @Test func futuresAreCounted() throws {
        let design = try design()
        let values = (0..<6).map { point in
            (0..<4).map { Optional(10 * design.value(0, at: point) + design.value(1, at: point) + Double($0)) }
        }
        let a = try #require(LevelMeans(design, 0, values, perFuture: 2))
        #expect(a.replicates == 4 && a.futures == 2 && a.levels.map(\.mean.value) == [2, 12, 22] && a.differs)
        #expect(abs(try #require(a.levels[0].mean.interval).high - 14.7062) < 1e-4)
        #expect(try #require(LevelMeans(design, 0, values)).futures == 4)
        let one = try #require(LevelMeans(design, 0, values, perFuture: 4))
        #expect(one.futures == 1 && one.span == nil && one.levels.allSatisfy { $0.mean.interval == nil })
    }

    @Test func aFailedRunTakesItsReplicate() throws {
        let design = try design()
        var values = [[Double?]](repeating: [1, 2, 4], count: 6)
        values[4][1] = nil
        let a = try #require(LevelMeans(design, 0, values))
        #expect(a.replicates == 2 && a.dropped == 1 && a.levels[0].mean.value == 2.5 && !a.differs)
        values[0] = [nil, nil, 4]
        #expect(try #require(LevelMeans(design, 0, values)).span == nil)
        values[0] = [nil, nil, nil]
        #expect(LevelMeans(design, 0, values) == nil)
    }

    @Test func oneLevelHasNoEffect() throws {
        let design = try Design.factorial([try DesignInputs.lever("a", 0, 0...2)], levels: [.values([1])])
        #expect(LevelMeans(design, 0, [[1, 2]]) == nil)
    }
}
