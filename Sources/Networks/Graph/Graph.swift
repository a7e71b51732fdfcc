/// Who is tied to whom: a compact graph whose shape is fixed and whose weights, trust and ages may change.
///
/// The arcs of a node are one span of `targets`, ordered by kind and then by target, so that the neighbours of a node,
/// all of them or those of one kind, are found in O(1). An undirected tie is two arcs that share one weight, trust and age.
/// Build one with `GraphBuilder`; when ties form or end, build the next one with `GraphBuilder(copying:where:)`.
///
/// Nodes are `0..<nodeCount`, ties `0..<tieCount`, arcs `0..<arcCount`. A wrong index is a programmer's error and traps.
public struct Graph: Sendable {
    /// The number of nodes.
    public let nodeCount: Int
    /// Whether a tie has a direction.
    public let isDirected: Bool
    /// The kinds of tie that occur, by number; never empty (`.plain` where there is no tie).
    public let kinds: [TieKind]

    /// Where the arcs of node `v` in the `k`-th of `kinds` begin: `offsets[v * kinds.count + k]`; one more closes the last.
    public let offsets: [UInt32]
    /// The node at the end of each arc.
    public let targets: [UInt32]
    /// The tie that each arc belongs to.
    public let ties: [UInt32]

    /// The node where each tie starts.
    public let sources: [UInt32]
    /// The node where each tie ends.
    public let ends: [UInt32]
    /// The kind of each tie.
    public let tieKinds: [TieKind]

    /// The strength of each tie.
    public var weights: [Double]
    /// The trust over each tie, `0...1`.
    public var trust: [Double]
    /// The age of each tie, in days.
    public var ages: [Double]

    /// The number of ties.
    public var tieCount: Int { sources.count }
    /// The number of arcs: twice the ties in an undirected graph, else the ties.
    public var arcCount: Int { targets.count }

    init(
        nodeCount: Int, isDirected: Bool, kinds: [TieKind], offsets: [UInt32], targets: [UInt32], ties: [UInt32],
        list: [Tie]
    ) {
        self.nodeCount = nodeCount
        self.isDirected = isDirected
        self.kinds = kinds
        self.offsets = offsets
        self.targets = targets
        self.ties = ties
        sources = list.map { UInt32($0.from) }
        ends = list.map { UInt32($0.to) }
        tieKinds = list.map(\.kind)
        weights = list.map(\.weight)
        trust = list.map(\.trust)
        ages = list.map(\.age)
    }

    /// The arcs that leave a node.
    @inlinable
    public func arcs(of node: Int) -> Range<Int> {
        let kindCount = kinds.count
        return Int(offsets[node * kindCount])..<Int(offsets[(node + 1) * kindCount])
    }

    /// The arcs of one kind that leave a node; empty where the graph has no tie of that kind.
    @inlinable
    public func arcs(of node: Int, by kind: TieKind) -> Range<Int> {
        guard let slot = kinds.firstIndex(of: kind) else { return 0..<0 }
        let start = node * kinds.count + slot
        return Int(offsets[start])..<Int(offsets[start + 1])
    }

    /// The neighbours of a node by kind and then by index; one that is tied in two ways appears twice.
    ///
    /// In hot loops use `withView`, which neither retains nor checks.
    @inlinable
    public func neighbours(of node: Int) -> ArraySlice<UInt32> {
        targets[arcs(of: node)]
    }

    /// The neighbours of a node over ties of one kind, by index.
    @inlinable
    public func neighbours(of node: Int, by kind: TieKind) -> ArraySlice<UInt32> {
        targets[arcs(of: node, by: kind)]
    }

    /// The tie from one node to another of one kind, or nil where there is none.
    ///
    /// - Complexity: O(log *d*), where *d* is the degree of `from`.
    public func tie(from: Int, to: Int, kind: TieKind) -> Int? {
        var span = arcs(of: from, by: kind)
        while !span.isEmpty {
            let middle = span.lowerBound + span.count / 2
            let target = Int(targets[middle])
            if target == to { return Int(ties[middle]) }
            span = target < to ? (middle + 1)..<span.upperBound : span.lowerBound..<middle
        }
        return nil
    }

    /// A tie with its present values.
    public func tie(_ index: Int) -> Tie {
        Tie(
            from: Int(sources[index]), to: Int(ends[index]), kind: tieKinds[index], weight: weights[index],
            trust: trust[index], age: ages[index])
    }
}
