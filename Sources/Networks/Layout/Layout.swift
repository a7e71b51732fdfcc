/// Where to draw each node: positions in the unit square that bring tied nodes together.
///
/// Stress majorisation: Gansner, E. R., Koren, Y. & North, S. (2005), "Graph drawing by stress majorization", GD 2004,
/// LNCS 3383, 239–250. doi:10.1007/978-3-540-31843-9_25, the local form of its section 2.3 with weights *d*⁻², from a circle on
/// which groups stand side by side. Nothing is drawn by lot and only operations that are exact on every platform are used, so
/// the same graph has the same picture everywhere.
public struct Layout: Equatable, Sendable {
    /// A place in the unit square, in millionths rounded: x to the right, y downwards.
    public struct Point: Equatable, Sendable {
        /// From the left edge, `0...1`.
        public let x: Double
        /// From the upper edge, `0...1`.
        public let y: Double
    }

    /// One place per node.
    public let points: [Point]

    /// The most nodes that are laid out by stress; larger graphs stay on the circle, because work grows with their square.
    public static let most = 1_500

    private static let sweeps = 300

    /// The layout of a graph, directions and weights left out.
    ///
    /// - Parameters:
    ///   - groups: The community or territory of each node; nodes of different groups are drawn further apart.
    ///   - gap: By how many ties the distance between nodes of different groups is lengthened.
    public init(_ graph: Graph, groups: [Int]? = nil, gap: Double = 1) {
        precondition(groups.map { $0.count == graph.nodeCount } ?? true, "groups have one number per node")
        let count = graph.nodeCount
        var (xs, ys) = Layout.circle(count, groups)
        if count > 1, count <= Layout.most {
            let ideal = Layout.idealDistances(graph, groups, gap)
            Layout.majorise(&xs, &ys, ideal)
        }
        points = Layout.fitted(xs, ys)
    }

    /// Places on a circle in the order of groups and then of nodes, by its rational form (no sine, whose last digits vary).
    private static func circle(_ count: Int, _ groups: [Int]?) -> (xs: [Double], ys: [Double]) {
        let order = (0..<count).sorted { (groups?[$0] ?? 0, $0) < (groups?[$1] ?? 0, $1) }
        var (xs, ys) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count))
        let radius = Double(count).squareRoot()
        for (place, node) in order.enumerated() {
            let turn = 4 * (Double(place) + 0.5) / Double(count)
            let quarter = min(3, Int(turn))
            let half = turn - Double(quarter)
            // From 0 to 1 the point ((1 − t²)/(1 + t²), 2t/(1 + t²)) runs through a quarter of the circle.
            let (along, up) = ((1 - half * half) / (1 + half * half), 2 * half / (1 + half * half))
            let (x, y) = [(along, up), (-up, along), (-along, -up), (up, -along)][quarter]
            xs[node] = radius * x
            ys[node] = radius * y
        }
        return (xs, ys)
    }

    /// The distance at which each pair should stand: ties between them, further for parts that do not hang together.
    private static func idealDistances(_ graph: Graph, _ groups: [Int]?, _ gap: Double) -> [Double] {
        let flat = graph.flattened()
        let count = graph.nodeCount
        var ideal = [Double](repeating: 0, count: count * count)
        var longest = 1
        for node in 0..<count {
            for (other, distance) in flat.distances(from: [node]).enumerated() {
                ideal[node * count + other] = distance.map(Double.init) ?? -1
                longest = max(longest, distance ?? 0)
            }
        }
        let apart = Double(min(longest, 4)) + 1
        for node in 0..<count {
            for other in 0..<count where other != node {
                if ideal[node * count + other] < 0 { ideal[node * count + other] = apart }
                if let groups, groups[node] != groups[other] { ideal[node * count + other] += gap }
            }
        }
        return ideal
    }

    /// Moves each node in turn to where its own stress is least, a fixed number of times or until nothing moves.
    private static func majorise(_ xs: inout [Double], _ ys: inout [Double], _ ideal: [Double]) {
        let count = xs.count
        let weights = ideal.map { $0 > 0 ? 1 / ($0 * $0) : 0 }
        for _ in 0..<sweeps {
            var moved = 0.0
            for node in 0..<count {
                var (x, y, total) = (0.0, 0.0, 0.0)
                for other in 0..<count where other != node {
                    let (across, down) = (xs[node] - xs[other], ys[node] - ys[other])
                    let length = (across * across + down * down).squareRoot()
                    let weight = weights[node * count + other]
                    let stretch = length > 1e-9 ? ideal[node * count + other] / length : 0
                    x += weight * (xs[other] + stretch * across)
                    y += weight * (ys[other] + stretch * down)
                    total += weight
                }
                moved = max(moved, abs(x / total - xs[node]), abs(y / total - ys[node]))
                xs[node] = x / total
                ys[node] = y / total
            }
            if moved < 1e-9 { return }
        }
    }

    /// The places moved and scaled into the unit square, proportions kept, and rounded to millionths.
    private static func fitted(_ xs: [Double], _ ys: [Double]) -> [Point] {
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return [] }
        let side = max(right - left, bottom - top)
        guard side > 0 else { return xs.map { _ in Point(x: 0.5, y: 0.5) } }
        func placed(_ value: Double, _ from: Double, _ to: Double) -> Double {
            ((0.5 + (value - (from + to) / 2) / side) * 1e6).rounded() / 1e6
        }
        return zip(xs, ys).map { Point(x: placed($0, left, right), y: placed($1, top, bottom)) }
    }
}
