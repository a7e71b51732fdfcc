/// What can be said about a difference: six classes that leave nothing out.
public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    /// 1: the whole interval lies within the negligible difference.
    case noDifference = "no_difference"
    /// 2: better, by enough to matter.
    case better
    /// 3: better, perhaps by too little to matter.
    case betterPerhapsTooLittle = "better_perhaps_too_little"
    /// 4: worse, by enough to matter.
    case worse
    /// 5: worse, perhaps by too little to matter.
    case worsePerhapsTooLittle = "worse_perhaps_too_little"
    /// 6: cannot be told yet.
    case undecided

    /// The class of an interval; the first that applies, in the order of the cases.
    ///
    /// - Parameters:
    ///   - interval: Of the difference, turned so that plus is better.
    ///   - negligible: The largest difference that does not matter, 0 or more; with 0 class 1 is never said.
    public init(_ interval: Interval, negligible: Double) {
        let (low, high) = (interval.low, interval.high)
        if negligible > 0, -negligible <= low, high <= negligible {
            self = .noDifference
        } else if low > 0, low >= negligible {
            self = .better
        } else if low > 0, negligible < high {
            self = .betterPerhapsTooLittle
        } else if high < 0, -high >= negligible {
            self = .worse
        } else if high < 0, low < -negligible {
            self = .worsePerhapsTooLittle
        } else {
            self = .undecided
        }
    }

    /// The number of the class, 1 to 6.
    public var number: Int { (Verdict.allCases.firstIndex(of: self) ?? 5) + 1 }

    /// The verdict with the two strategies exchanged.
    public var mirrored: Verdict {
        switch self {
        case .better: .worse
        case .betterPerhapsTooLittle: .worsePerhapsTooLittle
        case .worse: .better
        case .worsePerhapsTooLittle: .betterPerhapsTooLittle
        case .noDifference, .undecided: self
        }
    }
}
