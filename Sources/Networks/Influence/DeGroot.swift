import Simulation

/// Views that become the weighted mean of those one listens to: *x*(*t*+1) = *Wx*(*t*).
///
/// DeGroot, M. H. (1974), "Reaching a consensus", *Journal of the American Statistical Association* 69(345), 118–121.
/// doi:10.1080/01621459.1974.10480137
public enum DeGroot {
    /// The views after some steps.
    ///
    /// - Throws: `InvalidParameter` for a number of views that differs from the matrix's count, or a negative number of steps.
    public static func views(_ matrix: InfluenceMatrix, from initial: [Double], after steps: Int = 1) throws -> [Double]
    {
        guard initial.count == matrix.count, steps >= 0 else {
            throw InvalidParameter(
                "initial", must: Text(id: "berjumlah \(matrix.count)", en: "have \(matrix.count) numbers"),
                got: "\(initial.count)")
        }
        let open = [Double](repeating: 1, count: matrix.count)
        var present = initial
        var next = initial
        for _ in 0..<steps {
            FriedkinJohnsen.step(matrix, present: present, initial: initial, susceptibility: open, into: &next)
            swap(&present, &next)
        }
        return present
    }

    /// How much each node counts in the consensus: *π* with *πW* = *π* and sum 1; nil where not all are led to one view.
    ///
    /// Found by steps of (*W* + *I*)/2, which has the same *π* and no cycles.
    public static func influenceWeights(_ matrix: InfluenceMatrix) -> [Double]? {
        let count = matrix.count
        guard count > 0, hasOneSource(matrix) else { return nil }
        var present = [Double](repeating: 1 / Double(count), count: count)
        for _ in 0..<1_000_000 {
            var next = [Double](repeating: 0, count: count)
            for listener in 0..<count {
                next[listener] += 0.5 * (1 + matrix.own[listener]) * present[listener]
                for entry in Int(matrix.offsets[listener])..<Int(matrix.offsets[listener + 1]) {
                    next[Int(matrix.sources[entry])] += 0.5 * matrix.weights[entry] * present[listener]
                }
            }
            var change = 0.0
            for node in 0..<count { change = max(change, abs(next[node] - present[node])) }
            present = next
            if change <= 1e-15 { break }
        }
        let sum = present.reduce(0, +)
        return present.map { $0 / sum }
    }

    /// The view that all end with, or nil where they do not end with one.
    public static func consensus(_ matrix: InfluenceMatrix, from initial: [Double]) -> Double? {
        guard let weights = influenceWeights(matrix), initial.count == matrix.count else { return nil }
        return zip(weights, initial).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// Whether some node's view reaches everyone: the last root of a search that covers all must reach all by itself.
    private static func hasOneSource(_ matrix: InfluenceMatrix) -> Bool {
        var listeners = [[Int]](repeating: [], count: matrix.count)
        for listener in 0..<matrix.count {
            for entry in Int(matrix.offsets[listener])..<Int(matrix.offsets[listener + 1])
            where matrix.weights[entry] > 0 {
                listeners[Int(matrix.sources[entry])].append(listener)
            }
        }
        var seen = [Bool](repeating: false, count: matrix.count)
        func visit(_ root: Int) {
            var open = [root]
            seen[root] = true
            while let node = open.popLast() {
                for listener in listeners[node] where !seen[listener] {
                    seen[listener] = true
                    open.append(listener)
                }
            }
        }
        var last = 0
        for node in 0..<matrix.count where !seen[node] {
            visit(node)
            last = node
        }
        seen = [Bool](repeating: false, count: matrix.count)
        visit(last)
        return seen.allSatisfy { $0 }
    }
}
