extension Graph {
    /// For each node the sum, over pairs of other nodes, of the share of their shortest paths that lead through it.
    ///
    /// Paths are counted in ties, whatever their weight. Brandes, U. (2001), "A faster algorithm for betweenness centrality",
    /// *Journal of Mathematical Sociology* 25(2), 163–177. doi:10.1080/0022250X.2001.9990249, algorithm 1.
    ///
    /// - Parameters:
    ///   - kinds: The kinds of tie that carry a path; all where nil.
    ///   - isNormalised: Whether to divide by the number of pairs of other nodes, so that values lie in `0...1`.
    /// - Returns: One value per node; in an undirected graph each pair counts once.
    /// - Complexity: O(*n* *m*).
    public func betweenness(_ kinds: [TieKind]? = nil, isNormalised: Bool = true) -> [Double] {
        let flat = flattened(kinds, directed: true)
        var scores = [Double](repeating: 0, count: nodeCount)
        var distance = [Int32](repeating: -1, count: nodeCount)
        var paths = [Double](repeating: 0, count: nodeCount)
        var dependence = [Double](repeating: 0, count: nodeCount)
        var order = [Int32](repeating: 0, count: nodeCount)
        flat.withView { view in
            scores.withUnsafeMutableBufferPointer { scores in
                distance.withUnsafeMutableBufferPointer { distance in
                    paths.withUnsafeMutableBufferPointer { paths in
                        dependence.withUnsafeMutableBufferPointer { dependence in
                            order.withUnsafeMutableBufferPointer { order in
                                for source in 0..<view.nodeCount {
                                    addPaths(from: source, view, scores, distance, paths, dependence, order)
                                }
                            }
                        }
                    }
                }
            }
        }
        let others = Double(max(1, (nodeCount - 1) * (nodeCount - 2)))
        let factor = isNormalised ? 1 / others : flat.isDirected ? 1 : 0.5
        return scores.map { $0 * factor }
    }
}

/// Adds what the shortest paths from one node give to the others' scores.
private func addPaths(
    from source: Int, _ view: GraphView, _ scores: UnsafeMutableBufferPointer<Double>,
    _ distance: UnsafeMutableBufferPointer<Int32>, _ paths: UnsafeMutableBufferPointer<Double>,
    _ dependence: UnsafeMutableBufferPointer<Double>, _ order: UnsafeMutableBufferPointer<Int32>
) {
    distance[source] = 0
    paths[source] = 1
    order[0] = Int32(truncatingIfNeeded: source)
    var (head, tail) = (0, 1)
    while head < tail {
        let node = Int(truncatingIfNeeded: order[head])
        head &+= 1
        for target in view.neighbours(of: node) {
            let next = Int(truncatingIfNeeded: target)
            if distance[next] < 0 {
                distance[next] = distance[node] &+ 1
                order[tail] = Int32(truncatingIfNeeded: next)
                tail &+= 1
            }
            if distance[next] == distance[node] &+ 1 { paths[next] += paths[node] }
        }
    }
    // A node's successors come after it in the order, so its dependence is complete when it is met from behind.
    while tail > 0 {
        tail &-= 1
        let node = Int(truncatingIfNeeded: order[tail])
        var sum = 0.0
        for target in view.neighbours(of: node) {
            let next = Int(truncatingIfNeeded: target)
            if distance[next] == distance[node] &+ 1 { sum += (1 + dependence[next]) / paths[next] }
        }
        dependence[node] = sum * paths[node]
        if node != source { scores[node] += dependence[node] }
    }
    for place in 0..<head {
        let node = Int(truncatingIfNeeded: order[place])
        distance[node] = -1
        paths[node] = 0
    }
}
