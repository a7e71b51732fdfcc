/// Comparisons that share one promise: together they give a false verdict in at most 5 % of studies.
public enum Family: String, Sendable, Hashable, Codable, CaseIterable {
    /// Every other strategy against the baseline.
    case againstBaseline = "against_baseline"
    /// Every strategy against the best of the others, which the data choose.
    case againstBest = "against_best"
    /// All pairs; for tables only.
    case allPairs = "all_pairs"

    /// By how many the error is divided (Bonferroni), at least 1.
    ///
    /// Against the best of the others it is the number of all pairs, because any pair may be chosen by the data: with
    /// the number of strategies, six equal ones gave 8 % false verdicts.
    public func size(strategies: Int) -> Int {
        switch self {
        case .againstBaseline: max(1, strategies - 1)
        case .againstBest, .allPairs: max(1, strategies * (strategies - 1) / 2)
        }
    }
}
