import Networks
import Simulation
import Testing

struct InfluenceMatrixTests {
    @Test func rowsSumToOne() throws {
        var graph = try GraphTests.multiplex()
        graph.weights[1] = 0.5
        for strength in [InfluenceMatrix.Strength.equal, .weight, .trust, .weightTimesTrust] {
            let matrix = try InfluenceMatrix(graph, by: strength, selfWeight: 0.25)
            for node in 0..<5 {
                let row = Int(matrix.offsets[node])..<Int(matrix.offsets[node + 1])
                #expect(abs(matrix.weights[row].reduce(matrix.own[node], +) - 1) < 1e-15)
                #expect(matrix.own[node] == (node == 4 ? 1 : 0.25))
            }
        }
    }

    @Test func aDirectedTieIsHeardAtItsEnd() throws {
        let matrix = try InfluenceMatrix(try Figure.graph(2, [(0, 1)], isDirected: true))
        #expect(matrix.own == [1, 0] && matrix.sources == [0] && matrix.offsets == [0, 0, 1])
    }

    @Test func refreshTakesOverPresentValues() throws {
        var graph = try Figure.graph(3, [(0, 1), (0, 2)])
        var matrix = try InfluenceMatrix(graph, by: .trust)
        graph.trust = [0.9, 0.1]
        try matrix.refresh(graph)
        #expect(matrix.weights[..<2] == [0.9, 0.1])
        graph.trust = [0, 0]
        try matrix.refresh(graph)
        #expect(matrix.own == [1, 1, 1] && matrix.weights == [0, 0, 0, 0])
    }

    @Test func refusesNegativeWeightsAndWrongRows() throws {
        #expect(throws: InvalidParameter.self) { try InfluenceMatrix(try GraphTests.multiplex()) }
        #expect(throws: Never.self) { try InfluenceMatrix(try GraphTests.multiplex(), kinds: [.kin, .faith]) }
        #expect(throws: InvalidParameter.self) { try InfluenceMatrix(try Figure.path(2), selfWeight: 1.5) }
        let wrong: [[[Double]]] = [
            [[1, 0]], [[0.5, 0.4], [0, 1]], [[1.5, -0.5], [0, 1]], [[.nan, 1], [0, 1]],
        ]
        for rows in wrong { #expect(throws: InvalidParameter.self) { try InfluenceMatrix(rows: rows) } }
    }
}
