import Simulation
import Testing

@testable import Experiments

/// Which points may be the best.
@Suite struct BestPointsTests {
    private func outcome(_ better: ComparedOutcome.Direction, _ kind: ComparedOutcome.Kind = .number) throws
        -> ComparedOutcome
    { try Studies.outcome(kind, better: better) }

    /// On the same luck a constant difference is exact: only the leader is left.
    @Test func sameLuckTellsThemApart() throws {
        let luck = (0..<10).map { 3 * TestFunctions.noise($0) }
        let values = [0.0, 1, 0.5].map { shift in luck.map { Optional($0 + shift) } }
        let most = try #require(BestPoints(values, of: outcome(.higher)))
        #expect(most.leader == 1 && most.among == [1] && most.replicates == 10)
        #expect(try #require(BestPoints(values, of: outcome(.lower))).among == [0])
    }

    /// Five points that are all alike: over 200 studies the best is among those named but for 5 %; the bound is three
    /// standard errors above, √(0.05 · 0.95 / 200) = 0.0154.
    @Test func equalPointsStayTogether() throws {
        var lost = 0
        for study in 0..<200 {
            let values = (0..<5).map { point in
                (0..<12).map { Optional(TestFunctions.noise(study * 100 + point * 12 + $0)) }
            }
            // Any one of them is as good as another: the first stands for the true best.
            if !(try #require(BestPoints(values, of: outcome(.higher))).among.contains(0)) { lost += 1 }
        }
        #expect(Double(lost) / 200 <= 0.05 + 3 * 0.0154)
    }

    /// Differences 1, 3, 5, 7, 6, 8: six runs tell the points apart (5 ± 2.74), three futures do not (5 ± 6.57).
    @Test func futuresAreCounted() throws {
        let values: [[Double?]] = [[0, 0, 0, 0, 0, 0], [1, 3, 5, 7, 6, 8]]
        let runs = try #require(BestPoints(values, of: outcome(.higher)))
        #expect(runs.among == [1] && runs.futures == 6)
        let futures = try #require(BestPoints(values, of: outcome(.higher), perFuture: 2))
        #expect(futures.leader == 1 && futures.among == [0, 1] && futures.futures == 3 && futures.replicates == 6)
        #expect(try BestPoints(values, of: outcome(.higher), perFuture: 6) == nil)
    }

    @Test func edges() throws {
        #expect(BestPoints([[1, 2]], of: try outcome(.higher)) == nil)
        #expect(BestPoints([[1], [2]], of: try outcome(.higher)) == nil)
        #expect(BestPoints([[1, nil, 2], [nil, 3, 2]], of: try outcome(.higher)) == nil)
        let equal = try #require(BestPoints([[1, 2], [1, 2]], of: try outcome(.higher)))
        #expect(equal.leader == 0 && equal.among == [0, 1])
        // Two yes against no in two runs show nothing yet; forty do.
        #expect(try #require(BestPoints([[1, 1], [0, 0]], of: outcome(.higher, .yesNo))).among == [0, 1])
        let many = [[Double?](repeating: 1, count: 40), [Double?](repeating: 0, count: 40)]
        #expect(try #require(BestPoints(many, of: outcome(.higher, .yesNo))).among == [0])
    }
}
