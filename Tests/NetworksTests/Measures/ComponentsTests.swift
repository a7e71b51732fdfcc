import Networks
import Testing

struct ComponentsTests {
    @Test func areNumberedByTheirFirstNode() throws {
        #expect(try GraphBuilder(nodeCount: 0).build().components().count == 0)
        let graph = try Figure.graph(6, [(4, 1), (0, 5)], isDirected: true)
        let components = graph.components()
        #expect(components.ofNode == [0, 1, 2, 3, 1, 0])
        #expect(components.sizes == [2, 2, 1, 1])
    }

    @Test func someKindsMayTieLess() throws {
        let graph = try GraphTests.multiplex()
        #expect(graph.components().sizes == [4, 1])
        #expect(graph.components([.faith]).sizes == [2, 1, 1, 1])
    }
}
