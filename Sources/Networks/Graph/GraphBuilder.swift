import Simulation

/// Collects ties and makes a `Graph` of them.
///
/// Every tie in it joins two different nodes that exist, and no two of one kind join the same two nodes
/// (in a directed graph: in the same direction).
public struct GraphBuilder: Sendable {
    /// The number of nodes of the graph to come.
    public let nodeCount: Int
    /// Whether ties have a direction.
    public let isDirected: Bool
    /// The ties so far, in the order in which they were added; they keep these indices in the graph.
    public private(set) var ties: [Tie] = []
    private var present: TieSet

    /// An empty builder.
    ///
    /// - Throws: `InvalidParameter` when `nodeCount` is negative or above 2²⁸ − 1.
    public init(nodeCount: Int, isDirected: Bool = false) throws {
        guard nodeCount >= 0, nodeCount <= TieSet.mostNodes else {
            throw InvalidParameter(
                "nodeCount", must: Text(id: "berada dalam 0…\(TieSet.mostNodes)", en: "lie in 0…\(TieSet.mostNodes)"),
                got: "\(nodeCount)"
            )
        }
        self.nodeCount = nodeCount
        self.isDirected = isDirected
        present = TieSet(capacity: 0)
    }

    /// A builder that starts from the ties of a graph that satisfy a condition, with their present values.
    public init(copying graph: Graph, where keeps: (Tie) -> Bool = { _ in true }) {
        nodeCount = graph.nodeCount
        isDirected = graph.isDirected
        ties.reserveCapacity(graph.tieCount)
        present = TieSet(capacity: graph.tieCount)
        for index in 0..<graph.tieCount {
            let tie = graph.tie(index)
            if keeps(tie) {
                ties.append(tie)
                _ = insert(tie)
            }
        }
    }

    /// Ties that are known to be right; nothing may be added to it.
    init(unchecked ties: [Tie], nodeCount: Int, isDirected: Bool) {
        self.nodeCount = nodeCount
        self.isDirected = isDirected
        self.ties = ties
        present = TieSet(capacity: 0)
    }

    /// Adds a tie.
    ///
    /// - Throws: `InvalidParameter` for a node that does not exist, a node tied to itself, a tie that is there already, a weight
    ///   outside `TieKind.weights`, a trust outside `0...1`, or a negative or infinite age.
    public mutating func add(_ tie: Tie) throws {
        guard try addIfNew(tie) else {
            throw InvalidParameter(
                "tie",
                must: Text(
                    id: "ditulis satu kali saja untuk kedua ujung dan jenisnya",
                    en: "be given once for its two nodes and its kind"),
                got: "\(tie.from)–\(tie.to), \(tie.kind.code)")
        }
    }

    /// Adds a tie unless the two nodes are tied in this way already.
    ///
    /// - Returns: Whether it was new.
    /// - Throws: What `add` throws, but for a tie that is there already.
    @discardableResult
    public mutating func addIfNew(_ tie: Tie) throws -> Bool {
        try check(tie)
        guard insert(tie) else { return false }
        ties.append(tie)
        return true
    }

    /// Whether two nodes are tied in one way already; false where one of them is no node.
    public func contains(from: Int, to: Int, kind: TieKind) -> Bool {
        guard (0..<nodeCount).contains(from), (0..<nodeCount).contains(to) else { return false }
        return isDirected || from <= to ? present.contains(from, to, kind) : present.contains(to, from, kind)
    }

    private mutating func insert(_ tie: Tie) -> Bool {
        isDirected || tie.from <= tie.to
            ? present.insert(tie.from, tie.to, tie.kind) : present.insert(tie.to, tie.from, tie.kind)
    }

    private func check(_ tie: Tie) throws {
        try check(node: tie.from, "from")
        try check(node: tie.to, "to")
        guard tie.from != tie.to else {
            throw InvalidParameter(
                "to", must: Text(id: "berbeda dari ujung yang lain", en: "differ from the other end"), got: "\(tie.to)")
        }
        try InvalidParameter.check(tie.weight, named: "weight", in: tie.kind.weights)
        try InvalidParameter.check(tie.trust, named: "trust", in: 0...1)
        try InvalidParameter.check(
            tie.age, named: "age", in: 0...Double.greatestFiniteMagnitude, unit: "days")
    }

    private func check(node: Int, _ name: String) throws {
        guard node < 0 || node >= nodeCount else { return }
        let bounds = "0..<\(nodeCount)"
        throw InvalidParameter(
            name, must: Text(id: "menunjuk simpul yang ada, \(bounds)", en: "be a node, \(bounds)"), got: "\(node)")
    }

    /// The graph of the ties so far.
    ///
    /// - Throws: `InvalidParameter` where nodes times kinds, or the arcs, do not fit 32 bits.
    /// - Complexity: O(*n* *k* + *m* log *m*) for *n* nodes, *k* kinds and *m* ties.
    public func build() throws -> Graph {
        let kinds = kindsPresent
        let arcCount = isDirected ? ties.count : ties.count * 2
        guard arcCount < Int(UInt32.max), (nodeCount + 1) * kinds.count < Int(UInt32.max) else {
            throw InvalidParameter(
                "ties", must: Text(id: "muat dalam 32 bit", en: "fit 32 bits"), got: "\(ties.count) × \(kinds.count)")
        }
        return assembled(kinds, arcCount)
    }

    /// The graph, its sizes known to fit.
    func assembled() -> Graph {
        assembled(kindsPresent, isDirected ? ties.count : ties.count * 2)
    }

    private var kindsPresent: [TieKind] {
        guard !ties.isEmpty else { return [.plain] }
        var isPresent = [Bool](repeating: false, count: 256)
        for tie in ties { isPresent[Int(tie.kind.rawValue)] = true }
        return (0..<256).filter { isPresent[$0] }.map { TieKind(rawValue: UInt8($0)) }
    }

    private func assembled(_ kinds: [TieKind], _ arcCount: Int) -> Graph {
        var slots = [Int](repeating: 0, count: 256)
        for (slot, kind) in kinds.enumerated() { slots[Int(kind.rawValue)] = slot }
        func row(_ node: Int, _ tie: Tie) -> Int { node * kinds.count + slots[Int(tie.kind.rawValue)] }

        var offsets = [UInt32](repeating: 0, count: nodeCount * kinds.count + 1)
        for tie in ties {
            offsets[row(tie.from, tie) + 1] += 1
            if !isDirected { offsets[row(tie.to, tie) + 1] += 1 }
        }
        for index in offsets.indices.dropFirst() { offsets[index] += offsets[index - 1] }

        var next = offsets
        var arcs = [(target: UInt32, tie: UInt32)](repeating: (0, 0), count: arcCount)
        func place(_ start: Int, _ end: Int, _ tie: Tie, _ index: Int) {
            let position = row(start, tie)
            arcs[Int(next[position])] = (UInt32(end), UInt32(index))
            next[position] += 1
        }
        for (index, tie) in ties.enumerated() {
            place(tie.from, tie.to, tie, index)
            if !isDirected { place(tie.to, tie.from, tie, index) }
        }
        for span in 0..<(offsets.count - 1) {
            sortByTarget(&arcs, Int(offsets[span])..<Int(offsets[span + 1]))
        }
        return Graph(
            nodeCount: nodeCount, isDirected: isDirected, kinds: kinds, offsets: offsets, targets: arcs.map(\.target),
            ties: arcs.map(\.tie), list: ties)
    }
}

/// Sorts the arcs of one span: by insertion where they are few, as they nearly always are.
private func sortByTarget(_ arcs: inout [(target: UInt32, tie: UInt32)], _ span: Range<Int>) {
    guard span.count <= 24 else { return arcs[span].sort { $0.target < $1.target } }
    for place in span.dropFirst() {
        let arc = arcs[place]
        var free = place
        while free > span.lowerBound, arcs[free - 1].target > arc.target {
            arcs[free] = arcs[free - 1]
            free -= 1
        }
        arcs[free] = arc
    }
}
