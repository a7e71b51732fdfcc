/// Differences of numbers that were computed: what is only rounding is nothing.
enum ExactDifference {
    /// Numbers that differ by less than this share of their size differ by rounding only.
    static let rounding = 1e-12

    /// `first` less `second`; 0 where they differ by rounding only.
    static func of(_ first: Double, minus second: Double) -> Double {
        let difference = first - second
        return abs(difference) <= rounding * max(abs(first), abs(second)) ? 0 : difference
    }

    /// Numbers that are all alike but for rounding, as one number; others as they are.
    static func levelled(_ values: [Double?]) -> [Double?] {
        let told = values.compactMap { $0 }
        guard let low = told.min(), let high = told.max(), high - low <= rounding * max(abs(low), abs(high)) else {
            return values
        }
        return values.map { $0.map { _ in low } }
    }
}
