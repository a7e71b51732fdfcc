extension Graph {
    /// Ties between groups less ties within, over all ties: −1 where all stay within, 1 where all lead outside; nil without ties.
    ///
    /// Krackhardt, D. & Stern, R. N. (1988), "Informal networks and organizational crises", *Social Psychology Quarterly*
    /// 51(2), 123–140. doi:10.2307/2786835. Two nodes that are tied in several ways count as often.
    ///
    /// - Parameter groups: The group of each node, one number per node.
    public func externalInternalIndex(groups: [Int], over kinds: [TieKind]? = nil) -> Double? {
        precondition(groups.count == nodeCount, "groups have one number per node")
        var (external, count) = (0, 0)
        for tie in 0..<tieCount where kinds?.contains(tieKinds[tie]) ?? true {
            count += 1
            if groups[Int(sources[tie])] != groups[Int(ends[tie])] { external += 1 }
        }
        return count == 0 ? nil : Double(2 * external - count) / Double(count)
    }
}
