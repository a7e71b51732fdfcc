import Networks
import Simulation
import Testing

struct GraphBuilderTests {
    @Test(arguments: [
        (Tie(from: 0, to: 3), "to"), (Tie(from: -1, to: 1), "from"), (Tie(from: 1, to: 1), "to"),
        (Tie(from: 0, to: 1, weight: -0.1), "weight"), (Tie(from: 0, to: 1, weight: .nan), "weight"),
        (Tie(from: 0, to: 1, weight: .infinity), "weight"),
        (Tie(from: 0, to: 1, kind: .normative, weight: -1.01), "weight"),
        (Tie(from: 0, to: 1, trust: 1.01), "trust"), (Tie(from: 0, to: 1, trust: .nan), "trust"),
        (Tie(from: 0, to: 1, age: -1), "age"), (Tie(from: 0, to: 1, age: .infinity), "age"),
    ])
    func refusesWhatAGraphCannotHold(tie: Tie, name: String) throws {
        var builder = try GraphBuilder(nodeCount: 3)
        let error = #expect(throws: InvalidParameter.self) { try builder.add(tie) }
        #expect(error?.name == name)
        #expect(builder.ties.isEmpty)
    }

    @Test func refusesASecondTieOfOneKindButNotOfAnother() throws {
        var undirected = try GraphBuilder(nodeCount: 2)
        try undirected.add(Tie(from: 0, to: 1, kind: .kin))
        #expect(throws: InvalidParameter.self) { try undirected.add(Tie(from: 1, to: 0, kind: .kin)) }
        try undirected.add(Tie(from: 1, to: 0, kind: .normative, weight: -1))
        #expect(undirected.contains(from: 0, to: 1, kind: .normative))
        var directed = try GraphBuilder(nodeCount: 2, isDirected: true)
        try directed.add(Tie(from: 0, to: 1))
        try directed.add(Tie(from: 1, to: 0))
        #expect(try directed.build().arcCount == 2)
    }

    @Test func addsATieOnceWhenAskedToAddOnlyWhatIsNew() throws {
        var builder = try GraphBuilder(nodeCount: 2)
        #expect(try builder.addIfNew(Tie(from: 0, to: 1, kind: .kin, weight: 2)))
        #expect(try !builder.addIfNew(Tie(from: 1, to: 0, kind: .kin, weight: 3)))
        #expect(builder.ties == [Tie(from: 0, to: 1, kind: .kin, weight: 2)])
        #expect(throws: InvalidParameter.self) { try builder.addIfNew(Tie(from: 0, to: 2)) }
    }

    @Test(arguments: [-1, 1 << 28, Int.max]) func refusesANumberOfNodesThatIsNone(count: Int) {
        #expect(throws: InvalidParameter.self) { try GraphBuilder(nodeCount: count) }
    }

    @Test func copiesTheTiesThatStay() throws {
        var builder = try GraphBuilder(nodeCount: 3)
        try builder.add(Tie(from: 0, to: 1, weight: 2))
        try builder.add(Tie(from: 1, to: 2, trust: 0.9))
        var graph = try builder.build()
        graph.trust[1] = 0.25
        var next = GraphBuilder(copying: graph) { $0.trust < 0.5 }
        #expect(next.ties == [Tie(from: 1, to: 2, trust: 0.25)])
        try next.add(Tie(from: 0, to: 1))
        #expect(throws: InvalidParameter.self) { try next.add(Tie(from: 2, to: 1)) }
    }
}
