import Networks
import Testing

struct ClusteringTests {
    @Test func edgesOfTheDomain() throws {
        #expect(try GraphBuilder(nodeCount: 0).build().clustering().average == 0)
        #expect(try Figure.path(3).clustering().transitivity == 0)
        let complete = try Figure.complete(5).clustering()
        #expect(complete.average == 1 && complete.transitivity == 1 && complete.triangles == 10)
    }

    /// A ring lattice of degree k has clustering 3(k − 2) / 4(k − 1): Newman, M. E. J. (2003), SIAM Review 45(2), equation 57.
    @Test(arguments: [1, 2, 3, 4]) func ringLattice(near: Int) throws {
        let degree = Double(2 * near)
        let clustering = try Figure.ring(24, near: near).clustering()
        #expect(abs(clustering.average - 3 * (degree - 2) / (4 * (degree - 1))) < 1e-12)
        #expect(abs(clustering.transitivity - clustering.average) < 1e-12)
    }

    @Test func kindsAndDirectionsDoNotCountTwice() throws {
        var builder = try GraphBuilder(nodeCount: 3, isDirected: true)
        for (from, to) in [(0, 1), (1, 0), (1, 2), (2, 0)] { try builder.add(Tie(from: from, to: to, kind: .kin)) }
        try builder.add(Tie(from: 0, to: 1, kind: .faith))
        #expect(try builder.build().clustering().ofNode == [1, 1, 1])
    }

    /// Case V19 of the reference cases (NetworkX, igraph).
    @Test(.enabled(if: KarateClub.isPresent, KarateClub.absence)) func karateClub() throws {
        let clustering = try KarateClub.graph().clustering()
        #expect(abs(clustering.transitivity - 0.255681818182) < 1e-12)
        #expect(abs(clustering.average - 0.570638478208) < 1e-12)
        #expect(abs(clustering.ofNode[33] - 0.110294117647) < 1e-12)
        #expect(clustering.triangles == 45)
    }
}
