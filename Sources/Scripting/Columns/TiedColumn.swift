import Models
import Networks
import Simulation

extension MemberColumn {
    /// For each resident the sum, or the mean, of this column over the residents he or she is tied to.
    ///
    /// Whoever is tied in several ways counts once, and those who moved away do not count; of nobody both are 0.
    func overTies(mean: Bool) throws -> MemberColumn {
        let graph = try session.world().ties.people
        try session.state.charge(count + graph.arcCount)
        let result = try MemberColumn(for: room, count: count, in: session)
        let (values, out) = (try now(), try result.now())
        var seen = [Int](repeating: -1, count: graph.nodeCount)
        for person in 0..<count {
            var (total, number) = (0.0, 0)
            for target in graph.neighbours(of: person) {
                let other = Int(target)
                guard other < count, seen[other] != person else { continue }
                seen[other] = person
                total += values[other]
                number += 1
            }
            out[person] = mean && number > 0 ? total / Double(number) : total
        }
        if let place = MemberColumn.firstNotFinite(out, count) {
            throw Misuse(
                .value,
                Text(
                    id: "hasil 'world.people:tied' pada urutan ke-\(place + 1) terlalu besar",
                    en: "the result of 'world.people:tied' at position \(place + 1) is too large"))
        }
        return result
    }
}
