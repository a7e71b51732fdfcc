import Networks
import Testing

struct DistancesTests {
    @Test func aPath() throws {
        let path = try Figure.path(5)
        #expect(path.distances(from: [0]) == [0, 1, 2, 3, 4])
        #expect(path.distances(from: [4, 1, 1]) == [1, 0, 1, 1, 0])
        #expect(path.distances(from: []) == [nil, nil, nil, nil, nil])
        #expect([0, 1, 2, 9].map { path.reach(from: [0], within: $0) } == [0, 1, 2, 4])
        // From one end the distances sum to 10; from the middle to 6; from both ends to 1 + 2 + 1.
        #expect(path.closeness(to: [0]) == 0.4)
        #expect(path.closeness(to: [2]) == 4.0 / 6)
        #expect(path.closeness(to: [0, 4]) == 0.75)
        #expect(path.closeness(to: [0, 1, 2, 3, 4]) == 0 && path.closeness(to: []) == 0)
    }

    @Test func whoIsNotReachedCounts() throws {
        let graph = try Figure.graph(4, [(0, 1)])
        // One of three others is reached, at distance one.
        #expect(graph.closeness(to: [0]) == 1.0 / 3)
        #expect(graph.distances(from: [2])[0] == nil)
    }

    @Test func directedTiesAreFollowedForwards() throws {
        let graph = try Figure.graph(3, [(0, 1), (1, 2)], isDirected: true)
        #expect(graph.distances(from: [0]) == [0, 1, 2] && graph.distances(from: [2]) == [nil, nil, 0])
    }

    @Test func onlyTheNamedKindsCarry() throws {
        let graph = try GraphTests.multiplex()
        #expect(graph.distances(from: [2], over: [.kin]) == [2, 1, 0, nil, nil])
        #expect(graph.reach(from: [2], within: 3) == 3)
    }

    /// Case V19 of the reference cases (NetworkX, igraph).
    @Test(.enabled(if: KarateClub.isPresent, KarateClub.absence)) func karateClub() throws {
        let graph = try KarateClub.graph()
        let sum = (0..<34).flatMap { graph.distances(from: [$0]) }.reduce(0) { $0 + ($1 ?? 0) }
        #expect(abs(Double(sum) / (34 * 33) - 2.4081996435) < 1e-9)
        #expect((0..<34).allSatisfy { graph.reach(from: [$0], within: 5) == 33 })
        #expect(abs(graph.closeness(to: [0]) - 0.568965517241) < 1e-12)
        #expect(abs(graph.closeness(to: [33]) - 0.55) < 1e-12)
    }
}
