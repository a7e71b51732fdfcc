/// The parts of a graph that hang together, directions left out.
public struct Components: Equatable, Sendable {
    /// The component of each node; components are numbered by their first node.
    public let ofNode: [Int]
    /// The number of nodes of each component.
    public let sizes: [Int]

    /// The number of components.
    public var count: Int { sizes.count }
}

extension Graph {
    /// The parts that hang together over ties of some kinds, all where nil.
    ///
    /// - Complexity: O(*n* + *m*) but for taking the graph's directions away.
    public func components(_ kinds: [TieKind]? = nil) -> Components {
        let flat = isDirected || kinds != nil ? flattened(kinds) : self
        var ofNode = [Int](repeating: -1, count: nodeCount)
        var sizes: [Int] = []
        var open: [Int] = []
        flat.withView { view in
            for root in 0..<nodeCount where ofNode[root] < 0 {
                ofNode[root] = sizes.count
                var size = 1
                open.append(root)
                while let node = open.popLast() {
                    for target in view.neighbours(of: node) where ofNode[Int(target)] < 0 {
                        ofNode[Int(target)] = sizes.count
                        size += 1
                        open.append(Int(target))
                    }
                }
                sizes.append(size)
            }
        }
        return Components(ofNode: ofNode, sizes: sizes)
    }
}
