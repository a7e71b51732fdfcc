/// Joining when enough others, whoever they are, have joined.
///
/// Granovetter, M. (1978), "Threshold models of collective behavior", *American Journal of Sociology* 83(6), 1420–1443.
/// doi:10.1086/226707: *x*(*t*+1) is the number of people whose threshold is at most *x*(*t*), from *x*(0) = 0.
public enum Granovetter {
    /// How many have joined after each round, until a round adds nobody; empty where nobody begins.
    ///
    /// - Parameter thresholds: For each person the number of others who must have joined; zero or less begins by itself.
    /// - Complexity: O(*n* log *n*).
    public static func rounds(thresholds: [Int]) -> [Int] {
        let sorted = thresholds.sorted()
        var joined = 0
        var rounds: [Int] = []
        while true {
            var next = joined
            while next < sorted.count, sorted[next] <= joined { next += 1 }
            if next == joined { return rounds }
            joined = next
            rounds.append(joined)
        }
    }
}
