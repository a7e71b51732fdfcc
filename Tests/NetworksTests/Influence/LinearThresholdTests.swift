import Networks
import Simulation
import Testing

struct LinearThresholdTests {
    /// Case V07 of the reference cases (NetworkX; against ndlib and netdiffuseR): fraction ≥ threshold, synchronous.
    @Test(
        .enabled(if: KarateClub.isPresent, KarateClub.absence),
        arguments: [
            ([0], 0.25, [1, 11, 14, 17, 21, 25, 34]), ([0], 0.34, [1, 5]), ([0], 0.5, [1, 5]),
            ([33], 0.25, [1, 13, 19, 24, 33, 34]), ([33], 0.34, [1, 8, 10, 13, 14, 15, 17, 18, 20]),
            ([33], 0.5, [1, 8, 10, 12, 14]), ([0, 33], 0.25, [2, 26, 34]), ([0, 33], 0.34, [2, 16, 22, 27, 29]),
            ([0, 33], 0.5, [2, 14, 16, 20, 24, 29]), ([0, 1, 2], 0.25, [3, 20, 25, 34]),
            ([0, 1, 2], 0.34, [3, 13, 14]),
            ([0, 1, 2], 0.5, [3, 12]),
        ] as [([Int], Double, [Int])])
    func karateClub(seeds: [Int], threshold: Double, joined: [Int]) throws {
        #expect(try LinearThreshold.spread(try KarateClub.graph(), threshold: threshold, seeds: seeds).joined == joined)
    }

    @Test func edgesOfTheDomain() throws {
        let path = try Figure.path(3)
        #expect(try LinearThreshold.spread(path, threshold: 0.5, seeds: []).joined == [0])
        #expect(try LinearThreshold.spread(path, threshold: 0, seeds: []).joined == [0, 3])
        #expect(try LinearThreshold.spread(path, threshold: 1, seeds: [1, 1]).rounds == [1, 0, 1])
        #expect(try LinearThreshold.spread(path, threshold: 0.6, seeds: [0]).joined == [1])
        let alone = try GraphBuilder(nodeCount: 2).build()
        #expect(try LinearThreshold.spread(alone, threshold: 0.1, seeds: [0]).rounds == [0, nil])
        #expect(throws: InvalidParameter.self) { try LinearThreshold.spread(path, threshold: 0.5, seeds: [3]) }
        #expect(throws: InvalidParameter.self) { try LinearThreshold.spread(path, thresholds: [], seeds: []) }
    }

    @Test func directedTiesAreHeardAtTheirEnd() throws {
        let graph = try Figure.graph(3, [(0, 1), (1, 2)], isDirected: true)
        #expect(try LinearThreshold.spread(graph, threshold: 1, seeds: [0]).rounds == [0, 1, 2])
        #expect(try LinearThreshold.spread(graph, threshold: 1, seeds: [2]).rounds == [nil, nil, 0])
    }

    /// Higher thresholds never let more people join.
    @Test func risingThresholdsNeverRaiseTheSize() throws {
        let graph = try Figure.ring(30, near: 3)
        let sizes = try stride(from: 0.0, through: 1, by: 0.05).map {
            try LinearThreshold.spread(graph, threshold: $0, seeds: [0, 1, 2]).joined.last ?? 0
        }
        #expect(zip(sizes, sizes.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(sizes.first == 30 && sizes.last == 3)
    }
}
