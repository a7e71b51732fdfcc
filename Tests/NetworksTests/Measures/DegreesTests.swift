import Networks
import Testing

struct DegreesTests {
    @Test func countsNodesAndNotTies() throws {
        let graph = try GraphTests.multiplex()
        #expect(graph.degrees() == [2, 2, 1, 1, 0])
        #expect(graph.degrees([.faith]) == [1, 0, 0, 1, 0])
        #expect(try GraphTests.multiplex(isDirected: true).degrees() == [2, 2, 1, 1, 0])
    }

    @Test func strengthIsSignedAndByKind() throws {
        let graph = try GraphTests.multiplex()
        #expect(graph.strength(by: .kin) == [1, 4, 3, 0, 0])
        #expect(graph.strength(by: .normative) == [-0.5, -0.5, 0, 0, 0])
        #expect(graph.strength(by: .enabling) == [0, 0, 0, 0, 0])
    }

    /// Densities by counting: 0 of 0 pairs, 3 of 10 pairs, all of 6.
    @Test func densityIsTheShareOfPairs() throws {
        #expect(try GraphBuilder(nodeCount: 0).build().density() == 0)
        #expect(try GraphBuilder(nodeCount: 1).build().density() == 0)
        #expect(try GraphTests.multiplex().density() == 0.3)
        #expect(try Figure.complete(4).density() == 1)
    }

    /// Case V19 of the reference cases (NetworkX, igraph).
    @Test(.enabled(if: KarateClub.isPresent, KarateClub.absence)) func karateClub() throws {
        let graph = try KarateClub.graph()
        #expect(graph.nodeCount == 34 && graph.tieCount == 78)
        #expect(abs(graph.density() - 0.139037433155) < 1e-12)
        #expect(Array(graph.degrees()[..<7]) == [16, 9, 10, 6, 3, 4, 4])
    }
}
