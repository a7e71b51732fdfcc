/// In how many settings a verdict holds.
public struct HoldTally: Sendable, Hashable, Encodable {
    /// Settings looked at.
    public let settings: Int
    /// It points the same way.
    public let holds: Int
    /// It points the other way.
    public let reverses: Int
    /// There is no difference that matters.
    public let level: Int
    /// It cannot be told, or too many runs failed.
    public let undecided: Int
    /// Settings in which a run failed, whatever came of them.
    public let withFailures: Int
    /// Wilson's 95 % interval of the share in which it holds.
    public let interval: Interval?

    /// A tally by counts; what is in none of them cannot be told.
    public init(settings: Int, holds: Int, reverses: Int, level: Int = 0, withFailures: Int = 0) {
        (self.settings, self.holds, self.reverses, self.level) = (settings, holds, reverses, level)
        (undecided, self.withFailures) = (settings - holds - reverses - level, withFailures)
        interval = Interval.wilson(hits: holds, of: settings, error: 0.05)
    }

    init(_ answers: [SettingAnswer]) {
        func count(_ standing: Standing) -> Int { answers.count { $0.standing == standing } }
        self.init(
            settings: answers.count, holds: count(.holds), reverses: count(.reverses), level: count(.level),
            withFailures: answers.count { $0.failed > 0 })
    }

    /// Below this share the verdict is said to depend on the judged numbers.
    public static let enough = 0.9

    /// Whether it holds in fewer than nine of ten settings.
    public var depends: Bool { Double(holds) < HoldTally.enough * Double(settings) }
}
