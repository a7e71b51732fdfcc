import Simulation

/// Whole rows drawn with replacement, always the same for the same study: the bootstrap's luck.
///
/// Resample *b* is one draw of the domain `analysis`, and its parts pick the rows. All outcomes and strategies are
/// measured on the same resamples, so what is paired stays paired (Efron & Tibshirani 1993, An Introduction to the
/// Bootstrap, section 8.3).
public struct Resamples: Sendable {
    /// The number of rows to pick from, and of rows in each resample.
    public let rows: Int
    private let draws: Draws
    private let who: Identity

    /// The fewest resamples that anything is computed from.
    public static let fewest = 10_000
    /// The most that an interval may ask for; beyond it the paired t is used, with a note.
    public static let most = 1_000_000

    /// The name of the decision by which rows are drawn, in the domain `analysis` of the study's seed.
    public static let decisionName = "bootstrap rows"
    private static let decision = Decision(decisionName, .nth)

    /// Resamples of `rows` rows in the study with `seed`.
    public init(rows: Int, seed: Seed) {
        precondition(rows >= 0 && rows < Int(UInt32.max), "as many rows as 32 bits count")
        self.rows = rows
        draws = Chance(seed: seed, domain: .analysis, index: 0).draws(Resamples.decision)
        who = Identity("rows")
    }

    /// How many resamples an interval needs whose each end may miss with `tail`: 10,000, or 100 beyond each end.
    ///
    /// - Returns: `nil` above a million.
    public static func needed(tail: Double) -> Int? {
        let wanted = (100 / tail).rounded(.up)
        return wanted <= Double(most) ? max(fewest, Int(wanted)) : nil
    }

    /// Gives the rows of the resamples 0, 1, …, `count` − 1 to `body`, one resample after the other.
    ///
    /// Each row is ⌊32 random bits · rows / 2³²⌋; the shares differ by less than rows/2³².
    func each(_ count: Int, _ body: (_ resample: Int, _ picks: UnsafeBufferPointer<UInt32>) -> Void) {
        guard rows > 0 else { return }
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: rows + 1) { picks in
            picks.initialize(repeating: 0)
            let size = UInt64(rows)
            for resample in 0..<count {
                var parts = draws.parts(who, occasion: resample)
                var place = 0
                while place < rows {
                    let word = parts.bits()
                    picks[place] = UInt32(truncatingIfNeeded: ((word >> 32) &* size) >> 32)
                    picks[place + 1] = UInt32(truncatingIfNeeded: ((word & 0xFFFF_FFFF) &* size) >> 32)
                    place += 2
                }
                body(resample, UnsafeBufferPointer(rebasing: picks[0..<rows]))
            }
        }
    }
}
