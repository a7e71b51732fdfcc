import Simulation

/// A share of runs said as people count: of ten.
enum OfTen {
    /// `7 dari 10`, `7 of 10`; a share that only rounds to none or all is said to be near it.
    static func words(_ share: Double, _ language: Language) -> String {
        let of = language == .indonesian ? "dari" : "of"
        let tenths = Int((min(max(share, 0), 1) * 10).rounded())
        if tenths == 0, share > 0 { return language == .indonesian ? "kurang dari 1 dari 10" : "fewer than 1 of 10" }
        if tenths == 10, share < 1 { return language == .indonesian ? "lebih dari 9 dari 10" : "more than 9 of 10" }
        return "\(tenths) \(of) 10"
    }
}
