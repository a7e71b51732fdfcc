/// Which strategies the best one is among: those that no other is better than by enough to matter.
public struct BestSet: Sendable, Hashable, Encodable {
    /// The strategy with the best mean; the first declared among equals.
    public let leader: Int
    /// The best is among these, in the order of declaration; the leader is always one.
    public let among: [Int]
    /// These are ruled out, in the order of declaration: the best of the others is better, by enough to matter.
    public let ruledOut: [Int]

    /// The set that follows from every strategy's verdict against the best of the others.
    init(leader: Int, againstBest verdicts: [PairVerdict]) {
        self.leader = leader
        among = verdicts.filter { $0.first == leader || $0.verdict != .worse }.map(\.first)
        ruledOut = verdicts.filter { $0.first != leader && $0.verdict == .worse }.map(\.first)
    }
}
