/// How far those whom somebody knows know each other, directions and kinds left out.
public struct Clustering: Equatable, Sendable {
    /// For each node the share `0...1` of pairs of its neighbours that are tied; 0 below two neighbours.
    public let ofNode: [Double]
    /// The mean of `ofNode` over all nodes: the clustering coefficient of Watts and Strogatz.
    public let average: Double
    /// Three times the triangles over the connected triples, `0...1`; 0 where there is no triple.
    public let transitivity: Double
    /// The number of triangles.
    public let triangles: Int
}

extension Graph {
    /// Clustering over ties of some kinds, all where nil.
    ///
    /// Watts, D. J. & Strogatz, S. H. (1998), *Nature* 393, 440–442. doi:10.1038/30918. Transitivity: Wasserman & Faust (1994),
    /// *Social Network Analysis*, section 6.5; as Newman, M. E. J. (2003), *SIAM Review* 45(2), equation 3.4.
    /// doi:10.1137/S003614450342480
    ///
    /// - Complexity: O(Σ *d*²) over the degrees *d*.
    public func clustering(_ kinds: [TieKind]? = nil) -> Clustering {
        let flat = flattened(kinds)
        var ofNode = [Double](repeating: 0, count: nodeCount)
        var isNeighbour = [Bool](repeating: false, count: nodeCount)
        var (closed, triples) = (0, 0)
        flat.withView { view in
            for node in 0..<nodeCount {
                let neighbours = view.neighbours(of: node)
                guard neighbours.count > 1 else { continue }
                for neighbour in neighbours { isNeighbour[Int(neighbour)] = true }
                var tied = 0
                for neighbour in neighbours {
                    for other in view.neighbours(of: Int(neighbour)) where other > neighbour && isNeighbour[Int(other)]
                    {
                        tied += 1
                    }
                }
                for neighbour in neighbours { isNeighbour[Int(neighbour)] = false }
                let pairs = neighbours.count * (neighbours.count - 1) / 2
                ofNode[node] = Double(tied) / Double(pairs)
                closed += tied
                triples += pairs
            }
        }
        return Clustering(
            ofNode: ofNode, average: nodeCount == 0 ? 0 : ofNode.reduce(0, +) / Double(nodeCount),
            transitivity: triples == 0 ? 0 : Double(closed) / Double(triples), triangles: closed / 3)
    }
}
