import Simulation

/// Joining when enough of one's neighbours have joined.
///
/// The convention is: the *share* of neighbours that joined is *at least* the threshold (≥, never >), every tie counts the same,
/// and all who are ready join at once, round by round. One who joined stays.
/// Kempe, D., Kleinberg, J. & Tardos, É. (2003), KDD '03, section 2. doi:10.1145/956750.956769, with *b* = 1/degree; and
/// Granovetter, M. (1978), *American Journal of Sociology* 83(6), 1420–1443. doi:10.1086/226707
public enum LinearThreshold {
    /// Who joined when.
    public struct Spread: Equatable, Sendable {
        /// How many had joined after each round, the seeds as round 0; the last round is the last in which somebody joined.
        public let joined: [Int]
        /// The round in which each node joined, nil for those who never did.
        public let rounds: [Int?]
    }

    /// Lets joining spread from seeds until nobody joins.
    ///
    /// A directed tie is heard at its end. A node without neighbours joins only as a seed or with threshold zero.
    ///
    /// - Parameters:
    ///   - thresholds: One share per node.
    ///   - seeds: Those who have joined at the start; one named twice counts once.
    /// - Throws: `InvalidParameter` for a wrong count of thresholds or a seed that is no node.
    /// - Complexity: O(*n* + *m*): each joiner's ties are visited once.
    public static func spread(_ graph: Graph, thresholds: [ThresholdShare], seeds: [Int]) throws -> Spread {
        let count = graph.nodeCount
        guard thresholds.count == count else {
            throw InvalidParameter(
                "thresholds", must: Text(id: "berjumlah \(count)", en: "have \(count) numbers"),
                got: "\(thresholds.count)")
        }
        if let wrong = seeds.first(where: { !(0..<count).contains($0) }) {
            throw InvalidParameter(
                "seeds", must: Text(id: "menunjuk simpul yang ada", en: "name nodes that exist"), got: "\(wrong)")
        }
        var degrees = [Int](repeating: 0, count: count)
        for target in graph.targets { degrees[Int(target)] += 1 }
        var missing = (0..<count).map { thresholds[$0].needed(of: degrees[$0]) ?? Int.max }
        var rounds = [Int?](repeating: nil, count: count)
        var newest: [Int] = []
        for seed in seeds where rounds[seed] == nil {
            rounds[seed] = 0
            newest.append(seed)
        }
        var joined = [newest.count]
        var ready = (0..<count).filter { missing[$0] == 0 && rounds[$0] == nil }
        graph.withView { view in
            while true {
                for joiner in newest {
                    for target in view.neighbours(of: joiner) {
                        let node = Int(target)
                        guard missing[node] > 0, missing[node] < Int.max else { continue }
                        missing[node] -= 1
                        if missing[node] == 0, rounds[node] == nil { ready.append(node) }
                    }
                }
                if ready.isEmpty { return }
                for node in ready { rounds[node] = joined.count }
                joined.append(joined[joined.count - 1] + ready.count)
                newest = ready
                ready.removeAll(keepingCapacity: true)
            }
        }
        return Spread(joined: joined, rounds: rounds)
    }

    /// The same with one threshold for everyone.
    public static func spread(_ graph: Graph, threshold: Double, seeds: [Int]) throws -> Spread {
        let share = try ThresholdShare(threshold)
        return try spread(graph, thresholds: [ThresholdShare](repeating: share, count: graph.nodeCount), seeds: seeds)
    }
}
