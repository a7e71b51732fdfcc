import Simulation

/// Views that move towards those of others while holding on to where they began: *x*(*t*+1) = *AWx*(*t*) + (*I*−*A*)*x*(0).
///
/// Friedkin, N. E. & Johnsen, E. C. (1990), "Social influence and opinions", *Journal of Mathematical Sociology* 15(3–4),
/// 193–206. doi:10.1080/0022250X.1990.9990069. Susceptibility *aᵢ* is 0 for one who never moves and 1 for one without anchor.
public enum FriedkinJohnsen {
    /// One step over bare memory; `next` must not overlap `present`, and all must have the matrix's count.
    ///
    /// - Complexity: O(*n* + *m*), without allocation, retain or release.
    @inlinable
    public static func step(
        offsets: UnsafeBufferPointer<UInt32>, sources: UnsafeBufferPointer<UInt32>,
        weights: UnsafeBufferPointer<Double>,
        own: UnsafeBufferPointer<Double>, present: UnsafeBufferPointer<Double>, initial: UnsafeBufferPointer<Double>,
        susceptibility: UnsafeBufferPointer<Double>, next: UnsafeMutableBufferPointer<Double>
    ) {
        var entry = 0
        var listener = 0
        let count = own.count
        while listener < count {
            let end = Int(truncatingIfNeeded: offsets[listener &+ 1])
            var heard = own[listener] * present[listener]
            while entry < end {
                heard += weights[entry] * present[Int(truncatingIfNeeded: sources[entry])]
                entry &+= 1
            }
            let open = susceptibility[listener]
            next[listener] = open * heard + (1 - open) * initial[listener]
            listener &+= 1
        }
    }

    /// One step of everyone at once, into an array that is kept and used again.
    ///
    /// Susceptibilities and views are taken as they are; a count that differs from the matrix's is a programmer's error.
    @inlinable
    public static func step(
        _ matrix: InfluenceMatrix, present: [Double], initial: [Double], susceptibility: [Double],
        into next: inout [Double]
    ) {
        let count = matrix.own.count
        precondition(
            present.count == count && initial.count == count && susceptibility.count == count && next.count == count,
            "views, anchors and susceptibilities have one number per node")
        matrix.offsets.withUnsafeBufferPointer { offsets in
            matrix.sources.withUnsafeBufferPointer { sources in
                matrix.weights.withUnsafeBufferPointer { weights in
                    matrix.own.withUnsafeBufferPointer { own in
                        present.withUnsafeBufferPointer { present in
                            initial.withUnsafeBufferPointer { initial in
                                susceptibility.withUnsafeBufferPointer { susceptibility in
                                    next.withUnsafeMutableBufferPointer { next in
                                        step(
                                            offsets: offsets, sources: sources, weights: weights, own: own,
                                            present: present, initial: initial, susceptibility: susceptibility,
                                            next: next)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Where the views end, found by steps until none moves by more than 1e-14 of the largest.
    ///
    /// - Throws: `InvalidParameter` for a susceptibility outside `0...1`, a view that is not finite, a wrong count, or views that do
    ///   not settle within a million steps (as in a circle of people without anchors who only repeat each other).
    public static func fixedPoint(_ matrix: InfluenceMatrix, initial: [Double], susceptibility: [Double]) throws
        -> [Double]
    {
        try check(
            matrix, initial, named: "initial", in: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude)
        try check(matrix, susceptibility, named: "susceptibility", in: 0...1)
        var present = initial
        var next = initial
        let scale = max(1, initial.map(abs).max() ?? 0)
        for _ in 0..<1_000_000 {
            step(matrix, present: present, initial: initial, susceptibility: susceptibility, into: &next)
            var change = 0.0
            for node in next.indices { change = max(change, abs(next[node] - present[node])) }
            swap(&present, &next)
            if change <= 1e-14 * scale { return present }
        }
        throw InvalidParameter(
            "susceptibility",
            must: Text(
                id: "memuat seseorang yang berpegang pada pandangannya",
                en: "leave someone an anchor, so that views settle"),
            got: "\(susceptibility.min() ?? 1)")
    }

    private static func check(
        _ matrix: InfluenceMatrix, _ values: [Double], named name: String, in range: ClosedRange<Double>
    ) throws {
        guard values.count == matrix.count else {
            throw InvalidParameter(
                name, must: Text(id: "berjumlah \(matrix.count)", en: "have \(matrix.count) numbers"),
                got: "\(values.count)")
        }
        for value in values { try InvalidParameter.check(value, named: name, in: range) }
    }
}
