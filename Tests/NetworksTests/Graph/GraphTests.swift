import Networks
import Testing

struct GraphTests {
    /// 0 – 1 kin and normative, 1 – 2 kin, 0 – 3 faith; 4 alone.
    static func multiplex(isDirected: Bool = false) throws -> Graph {
        var builder = try GraphBuilder(nodeCount: 5, isDirected: isDirected)
        try builder.add(Tie(from: 1, to: 2, kind: .kin, weight: 3))
        try builder.add(Tie(from: 0, to: 1, kind: .normative, weight: -0.5))
        try builder.add(Tie(from: 0, to: 1, kind: .kin))
        try builder.add(Tie(from: 0, to: 3, kind: .faith, trust: 0.7, age: 30))
        return try builder.build()
    }

    @Test func anEmptyGraphHasNoNeighbours() throws {
        let none = try GraphBuilder(nodeCount: 0).build()
        #expect(none.nodeCount == 0 && none.tieCount == 0 && none.kinds == [.plain])
        let alone = try GraphBuilder(nodeCount: 1).build()
        #expect(alone.neighbours(of: 0).isEmpty)
    }

    @Test func neighboursStandByKindAndThenByIndex() throws {
        let graph = try Self.multiplex()
        #expect(graph.kinds == [.kin, .faith, .normative])
        #expect((0..<5).map { Array(graph.neighbours(of: $0)) } == [[1, 3, 1], [0, 2, 0], [1], [0], []])
        #expect(Array(graph.neighbours(of: 1, by: .kin)) == [0, 2])
        #expect(graph.neighbours(of: 1, by: .enabling).isEmpty)
        #expect(graph.arcCount == 8)
    }

    /// A hub with 30 neighbours, added from the last to the first: longer than what is sorted by insertion.
    @Test(arguments: [2, 24, 30]) func neighboursAreInOrderHoweverMany(count: Int) throws {
        let graph = try Figure.graph(count + 1, (0..<count).reversed().map { (count, $0) })
        #expect(graph.neighbours(of: count).map(Int.init) == Array(0..<count))
        #expect((0..<count).allSatisfy { graph.tie(from: count, to: $0, kind: .plain) == count - 1 - $0 })
    }

    @Test func aDirectedTieIsSeenFromItsStartOnly() throws {
        let graph = try Self.multiplex(isDirected: true)
        #expect((0..<5).map { Array(graph.neighbours(of: $0)) } == [[1, 3, 1], [2], [], [], []])
        #expect(graph.tie(from: 1, to: 0, kind: .kin) == nil)
    }

    @Test func bothArcsOfATieShareItsValues() throws {
        var graph = try Self.multiplex()
        let tie = try #require(graph.tie(from: 2, to: 1, kind: .kin))
        #expect(graph.tie(tie) == Tie(from: 1, to: 2, kind: .kin, weight: 3))
        graph.weights[tie] = 4
        let seen = graph.withView { view in view.arcs(of: 2).map { view.weights[Int(view.ties[$0])] } }
        #expect(seen == [4])
        #expect(graph.tie(from: 2, to: 0, kind: .kin) == nil)
    }

    @Test func aMutableViewChangesOnlyItsOwnCopy() throws {
        var graph = try Self.multiplex()
        let before = graph
        graph.withMutableView { view in
            for tie in view.trust.indices { view.trust[tie] = 0.125 }
        }
        #expect(graph.trust == [0.125, 0.125, 0.125, 0.125])
        #expect(before.trust == [0.5, 0.5, 0.5, 0.7])
    }

    @Test func theViewSeesWhatTheGraphSees() throws {
        let graph = try Self.multiplex()
        let seen = graph.withView { view in (0..<5).map { Array(view.neighbours(of: $0)) } }
        #expect(seen == (0..<5).map { Array(graph.neighbours(of: $0)) })
    }
}
