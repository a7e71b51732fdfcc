/// A graph's arrays as bare memory, for loops that must neither retain, release nor check.
///
/// Valid only inside the closure that `Graph.withView` or `Graph.withMutableView` calls; it must not be kept.
/// Indices are not checked in release builds.
@frozen
public struct GraphView {
    /// The number of nodes.
    public let nodeCount: Int
    /// The number of kinds of tie, the stride of `offsets`.
    public let kindCount: Int
    /// `Graph.offsets`.
    public let offsets: UnsafeBufferPointer<UInt32>
    /// `Graph.targets`.
    public let targets: UnsafeBufferPointer<UInt32>
    /// `Graph.ties`.
    public let ties: UnsafeBufferPointer<UInt32>
    /// `Graph.weights`.
    public let weights: UnsafeMutableBufferPointer<Double>
    /// `Graph.trust`.
    public let trust: UnsafeMutableBufferPointer<Double>
    /// `Graph.ages`.
    public let ages: UnsafeMutableBufferPointer<Double>

    @usableFromInline
    init(
        nodeCount: Int, kindCount: Int, offsets: UnsafeBufferPointer<UInt32>, targets: UnsafeBufferPointer<UInt32>,
        ties: UnsafeBufferPointer<UInt32>, weights: UnsafeMutableBufferPointer<Double>,
        trust: UnsafeMutableBufferPointer<Double>, ages: UnsafeMutableBufferPointer<Double>
    ) {
        self.nodeCount = nodeCount
        self.kindCount = kindCount
        self.offsets = offsets
        self.targets = targets
        self.ties = ties
        self.weights = weights
        self.trust = trust
        self.ages = ages
    }

    /// The arcs that leave a node.
    @inlinable
    public func arcs(of node: Int) -> Range<Int> {
        Range(
            uncheckedBounds: (
                Int(truncatingIfNeeded: offsets[node &* kindCount]),
                Int(truncatingIfNeeded: offsets[(node &+ 1) &* kindCount])
            ))
    }

    /// The neighbours of a node, as bare memory.
    @inlinable
    public func neighbours(of node: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(rebasing: targets[arcs(of: node)])
    }
}

extension Graph {
    /// Calls a closure with the graph's arrays as bare memory; weights, trust and ages may be changed there, in place.
    @inlinable
    public mutating func withMutableView<Result>(_ body: (GraphView) throws -> Result) rethrows -> Result {
        let (nodeCount, kindCount) = (nodeCount, kinds.count)
        let (offsets, targets, ties) = (offsets, targets, ties)
        return try offsets.withUnsafeBufferPointer { offsets in
            try targets.withUnsafeBufferPointer { targets in
                try ties.withUnsafeBufferPointer { ties in
                    try weights.withUnsafeMutableBufferPointer { weights in
                        try trust.withUnsafeMutableBufferPointer { trust in
                            try ages.withUnsafeMutableBufferPointer { ages in
                                try body(
                                    GraphView(
                                        nodeCount: nodeCount, kindCount: kindCount, offsets: offsets, targets: targets,
                                        ties: ties, weights: weights, trust: trust, ages: ages))
                            }
                        }
                    }
                }
            }
        }
    }

    /// Calls a closure with the graph's arrays as bare memory, for reading; writing through it is a programmer's error.
    @inlinable
    public func withView<Result>(_ body: (GraphView) throws -> Result) rethrows -> Result {
        try offsets.withUnsafeBufferPointer { offsets in
            try targets.withUnsafeBufferPointer { targets in
                try ties.withUnsafeBufferPointer { ties in
                    try weights.withUnsafeBufferPointer { weights in
                        try trust.withUnsafeBufferPointer { trust in
                            try ages.withUnsafeBufferPointer { ages in
                                try body(
                                    GraphView(
                                        nodeCount: nodeCount, kindCount: kinds.count, offsets: offsets,
                                        targets: targets, ties: ties, weights: .init(mutating: weights),
                                        trust: .init(mutating: trust), ages: .init(mutating: ages)))
                            }
                        }
                    }
                }
            }
        }
    }
}
