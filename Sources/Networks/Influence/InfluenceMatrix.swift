import Simulation

/// Who listens to whom, and how much: rows of weights that are zero or more and sum to one, in compact form.
///
/// Row *i* holds the weights *wᵢⱼ* with which listener *i* takes up what *j* holds, its own *wᵢᵢ* apart in `own`. A node that
/// listens to nobody has *wᵢᵢ* = 1. In a directed graph a tie goes from the source to the listener.
public struct InfluenceMatrix: Sendable {
    /// What makes the strength of a listener's tie.
    public enum Strength: Sendable {
        /// Every tie counts the same.
        case equal
        /// The tie's weight.
        case weight
        /// The tie's trust.
        case trust
        /// Weight times trust.
        case weightTimesTrust
    }

    /// Where the row of each listener begins in `sources` and `weights`; one more closes the last.
    public let offsets: [UInt32]
    /// Whom the listener hears.
    public let sources: [UInt32]
    /// With what weight; each row and its `own` sum to one.
    public internal(set) var weights: [Double]
    /// The weight of each node's own present view.
    public internal(set) var own: [Double]
    /// The tie behind each entry; empty for a matrix that was given as rows.
    let ties: [UInt32]
    let strength: Strength
    let selfWeight: Double

    /// The number of nodes.
    public var count: Int { own.count }

    /// The matrix of a graph.
    ///
    /// - Parameters:
    ///   - kinds: The kinds of tie over which people listen; all where nil.
    ///   - strength: What makes a tie's strength.
    ///   - selfWeight: The share `0...1` of a listener's attention that stays with its own present view.
    /// - Throws: `InvalidParameter` for a self weight outside `0...1`, or a tie with a negative weight where weights count.
    public init(_ graph: Graph, kinds: [TieKind]? = nil, by strength: Strength = .weight, selfWeight: Double = 0) throws
    {
        try InvalidParameter.check(selfWeight, named: "selfWeight", in: 0...1)
        let used = (0..<graph.tieCount).filter { kinds?.contains(graph.tieKinds[$0]) ?? true }
        var offsets = [UInt32](repeating: 0, count: graph.nodeCount + 1)
        for tie in used {
            offsets[Int(graph.ends[tie]) + 1] += 1
            if !graph.isDirected { offsets[Int(graph.sources[tie]) + 1] += 1 }
        }
        for index in offsets.indices.dropFirst() { offsets[index] += offsets[index - 1] }
        var next = offsets
        var sources = [UInt32](repeating: 0, count: Int(offsets[graph.nodeCount]))
        var ties = sources
        func place(_ listener: UInt32, _ source: UInt32, _ tie: Int) {
            let position = Int(next[Int(listener)])
            (sources[position], ties[position]) = (source, UInt32(tie))
            next[Int(listener)] += 1
        }
        for tie in used {
            place(graph.ends[tie], graph.sources[tie], tie)
            if !graph.isDirected { place(graph.sources[tie], graph.ends[tie], tie) }
        }
        self.offsets = offsets
        self.sources = sources
        self.ties = ties
        self.strength = strength
        self.selfWeight = selfWeight
        weights = [Double](repeating: 0, count: sources.count)
        own = [Double](repeating: 1, count: graph.nodeCount)
        try refresh(graph)
    }

    /// Takes over the present weights and trust of the graph that it was made of, without allocating.
    ///
    /// - Throws: `InvalidParameter` for a negative weight where weights count; the matrix is then unchanged in later rows.
    public mutating func refresh(_ graph: Graph) throws {
        precondition(
            own.count == graph.nodeCount && ties.count == sources.count,
            "a matrix is refreshed from the graph it was made of")
        for listener in own.indices {
            let row = Int(offsets[listener])..<Int(offsets[listener + 1])
            var sum = 0.0
            for entry in row {
                let value = value(graph, Int(ties[entry]))
                guard value >= 0 else {
                    throw InvalidParameter(
                        "weight",
                        must: Text(
                            id: "nol atau lebih pada hubungan yang memengaruhi",
                            en: "be zero or more on a tie that influences"),
                        got: value)
                }
                weights[entry] = value
                sum += value
            }
            let share = sum > 0 ? 1 - selfWeight : 0
            own[listener] = 1 - share
            let factor = sum > 0 ? share / sum : 0
            for entry in row { weights[entry] *= factor }
        }
    }

    private func value(_ graph: Graph, _ tie: Int) -> Double {
        switch strength {
        case .equal: 1
        case .weight: graph.weights[tie]
        case .trust: graph.trust[tie]
        case .weightTimesTrust: graph.weights[tie] * graph.trust[tie]
        }
    }

    /// A matrix given as full rows.
    ///
    /// - Throws: `InvalidParameter` where it is not square, a weight is negative, or a row does not sum to one within 1e-9.
    public init(rows: [[Double]]) throws {
        var (offsets, sources, weights, own): ([UInt32], [UInt32], [Double], [Double]) = ([0], [], [], [])
        for (listener, row) in rows.enumerated() {
            let sum = row.reduce(0, +)
            guard row.count == rows.count, row.allSatisfy({ $0 >= 0 }), abs(sum - 1) <= 1e-9 else {
                throw InvalidParameter(
                    "rows",
                    must: Text(
                        id: "berbentuk persegi, tanpa bilangan negatif, dan tiap barisnya berjumlah 1",
                        en: "be square, with no negative number, each row with sum 1"),
                    got: "\(row)")
            }
            for (source, weight) in row.enumerated() where source != listener && weight > 0 {
                sources.append(UInt32(source))
                weights.append(weight)
            }
            own.append(row[listener])
            offsets.append(UInt32(sources.count))
        }
        (self.offsets, self.sources, self.weights, self.own) = (offsets, sources, weights, own)
        (ties, strength, selfWeight) = ([], .weight, 0)
    }
}
