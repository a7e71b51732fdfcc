/// Ranks that claim no more than the runs show.
///
/// Inputs that do not rise above the floor have no rank. Two inputs whose difference may be 0 share one, and so does
/// every input between them: a new rank begins only where all above differ from all below.
enum SensitivityRanking {
    /// The rank of each, from 1, or `nil`.
    ///
    /// - Parameters:
    ///   - sizes: By input, the larger the more it matters.
    ///   - isAboveFloor: By input, whether it rises above what an input that does nothing may show.
    ///   - differ: Whether two inputs surely differ.
    static func ranks(
        sizes: [Double], isAboveFloor: [Bool], differ: (Int, Int) -> Bool
    ) -> [Int?] {
        let order = sizes.indices.filter { isAboveFloor[$0] }.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
        var ranks = [Int?](repeating: nil, count: sizes.count)
        // The last place that somebody above may equal.
        var (rank, reach) = (1, 0)
        for (place, input) in order.enumerated() {
            if place > reach { rank = place + 1 }
            ranks[input] = rank
            if let last = order.indices[(place + 1)...].last(where: { !differ(input, order[$0]) }) {
                reach = max(reach, last)
            }
            reach = max(reach, place)
        }
        return ranks
    }

    /// Which of them may be the largest: the one with the largest size, and those that are not surely smaller than it.
    ///
    /// - Parameters: As for `ranks`.
    static func leaders(
        sizes: [Double], isAboveFloor: [Bool], differ: (Int, Int) -> Bool
    ) -> [Bool] {
        let ranked = sizes.indices.filter { isAboveFloor[$0] }
        guard let top = ranked.max(by: { (sizes[$0], $1) < (sizes[$1], $0) }) else {
            return [Bool](repeating: false, count: sizes.count)
        }
        return sizes.indices.map { isAboveFloor[$0] && ($0 == top || !differ(top, $0)) }
    }
}
