extension Graph {
    /// How many different nodes each node is tied to, in whichever way and direction.
    ///
    /// - Parameter kinds: The kinds of tie that count; all where nil.
    public func degrees(_ kinds: [TieKind]? = nil) -> [Int] {
        let flat = flattened(kinds)
        return (0..<nodeCount).map { flat.arcs(of: $0).count }
    }

    /// The sum of the weights of each node's ties of one kind, in either direction; signed for normative ties.
    ///
    /// Barrat, A. et al. (2004), "The architecture of complex weighted networks", *PNAS* 101(11), 3747–3752, equation 2.
    /// doi:10.1073/pnas.0400087101
    public func strength(by kind: TieKind) -> [Double] {
        var strength = [Double](repeating: 0, count: nodeCount)
        for tie in 0..<tieCount where tieKinds[tie] == kind {
            strength[Int(sources[tie])] += weights[tie]
            strength[Int(ends[tie])] += weights[tie]
        }
        return strength
    }

    /// The share `0...1` of pairs of nodes that are tied in at least one way, directions left out; 0 below two nodes.
    ///
    /// Wasserman, S. & Faust, K. (1994), *Social Network Analysis*, Cambridge University Press, equation 4.3.
    public func density(_ kinds: [TieKind]? = nil) -> Double {
        nodeCount < 2 ? 0 : Double(flattened(kinds).tieCount) / (Double(nodeCount) * Double(nodeCount - 1) / 2)
    }
}
