import Networks
import Testing

struct ProjectionsTests {
    @Test func flatteningKeepsOneTieForTwoNodes() throws {
        let flat = try GraphTests.multiplex().flattened()
        #expect((0..<5).map { Array(flat.neighbours(of: $0)) } == [[1, 3], [0, 2], [1], [0], []])
        let kin = try GraphTests.multiplex().flattened([.kin])
        #expect(kin.tieCount == 2)
        #expect(try GraphTests.multiplex(isDirected: true).flattened(directed: true).neighbours(of: 2).isEmpty)
        #expect(
            try GraphTests.multiplex().only([.faith]).tie(0) == Tie(from: 0, to: 3, kind: .faith, trust: 0.7, age: 30))
    }
}
