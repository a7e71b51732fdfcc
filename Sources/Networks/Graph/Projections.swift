extension Graph {
    /// The same nodes with at most one tie between any two, of kind `.plain` and weight 1: tied in any of the given ways.
    ///
    /// Measures that count whom one knows, and not how, work on this.
    ///
    /// - Parameters:
    ///   - kinds: The kinds that count; all where nil.
    ///   - directed: Whether directions stay; an undirected graph stays undirected.
    public func flattened(_ kinds: [TieKind]? = nil, directed: Bool = false) -> Graph {
        let keepsDirection = isDirected && directed
        var rows = [[UInt32]](repeating: [], count: nodeCount)
        for index in 0..<tieCount where kinds?.contains(tieKinds[index]) ?? true {
            let (from, to) = (sources[index], ends[index])
            let start = keepsDirection ? from : min(from, to)
            rows[Int(start)].append(start == from ? to : from)
        }
        var list: [Tie] = []
        for start in rows.indices {
            var last: UInt32?
            for end in rows[start].sorted() where end != last {
                list.append(Tie(from: start, to: Int(end)))
                last = end
            }
        }
        return Graph.made(of: list, nodeCount: nodeCount, isDirected: keepsDirection)
    }

    /// The ties of some kinds only, with their values.
    public func only(_ kinds: [TieKind]) -> Graph {
        let list = (0..<tieCount).map(tie).filter { kinds.contains($0.kind) }
        return Graph.made(of: list, nodeCount: nodeCount, isDirected: isDirected)
    }

    /// The graph of ties that are known to be right.
    private static func made(of list: [Tie], nodeCount: Int, isDirected: Bool) -> Graph {
        GraphBuilder(unchecked: list, nodeCount: nodeCount, isDirected: isDirected).assembled()
    }
}
