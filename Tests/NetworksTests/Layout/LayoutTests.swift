import Networks
import Testing

struct LayoutTests {
    private func distance(_ layout: Layout, _ first: Int, _ second: Int) -> Double {
        let (one, other) = (layout.points[first], layout.points[second])
        return ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot()
    }

    @Test func edgesOfTheDomain() throws {
        #expect(Layout(try GraphBuilder(nodeCount: 0).build()).points.isEmpty)
        #expect(Layout(try GraphBuilder(nodeCount: 1).build()).points.map { [$0.x, $0.y] } == [[0.5, 0.5]])
        #expect(abs(distance(Layout(try Figure.path(2)), 0, 1) - 1) < 0.42)
    }

    @Test(arguments: [2, 3, 14, 60]) func everyPlaceIsInTheSquareAndItsOwn(count: Int) throws {
        for graph in [try GraphBuilder(nodeCount: count).build(), try Figure.path(count), try Figure.complete(count)] {
            let points = Layout(graph).points
            #expect(points.count == count)
            #expect(points.allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
            #expect(Set(points.map { "\($0.x) \($0.y)" }).count == count)
        }
    }

    /// The stress of a path is zero on a straight line with equal steps. Near it, a bend by h shortens the path's ends by
    /// h² only, so that the sweeps close the last hundredth slowly; a right angle would differ by 0.4.
    @Test func aPathOfThreeIsAStraightLine() throws {
        let layout = Layout(try Figure.path(3))
        #expect(abs(distance(layout, 0, 1) - distance(layout, 1, 2)) < 1e-5)
        #expect(abs(distance(layout, 0, 2) - 2 * distance(layout, 0, 1)) < 0.01)
    }

    @Test func theOrderOfTiesDoesNotMatter() throws {
        let pairs = (0..<40).map { ($0, ($0 * 7 + 3) % 41) }.filter { $0.0 != $0.1 }
        let forwards = try Figure.graph(41, pairs)
        let backwards = try Figure.graph(41, pairs.reversed())
        #expect(Layout(forwards) == Layout(backwards))
    }

    @Test func groupsStandApart() throws {
        let graph = try Figure.graph(8, [(0, 1), (2, 3), (4, 5), (6, 7), (0, 4)])
        let groups = [0, 0, 0, 0, 1, 1, 1, 1]
        let layout = Layout(graph, groups: groups, gap: 3)
        func mean(_ same: Bool) -> Double {
            let pairs = (0..<8).flatMap { first in (0..<first).map { (first, $0) } }
                .filter { (groups[$0.0] == groups[$0.1]) == same }
            return pairs.map { distance(layout, $0.0, $0.1) }.reduce(0, +) / Double(pairs.count)
        }
        #expect(mean(false) > 1.3 * mean(true))
    }

    /// Tied members of the karate club stand nearer than others; the ratio of the ideal distances is 1 to more than 2.5.
    @Test(.enabled(if: KarateClub.isPresent, KarateClub.absence)) func tiedNodesStandNear() throws {
        let graph = try KarateClub.graph()
        let layout = Layout(graph)
        var (tied, all) = (0.0, 0.0)
        for tie in 0..<graph.tieCount { tied += distance(layout, Int(graph.sources[tie]), Int(graph.ends[tie])) / 78 }
        for first in 0..<34 { for second in 0..<first { all += distance(layout, first, second) / 561 } }
        #expect(tied < 0.6 * all)
    }
}
