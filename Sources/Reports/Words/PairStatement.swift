import Experiments
import Simulation

/// What the sentence on two strategies says: the numbers are the printed ones, first minus second, as measured.
public struct PairStatement: Sendable, Hashable {
    /// The index of the strategy that is spoken of.
    public var first: Int
    /// The index of the strategy that it is compared with.
    public var second: Int
    /// The class; a pair that is identical throughout counts as one without a difference that matters.
    public var verdict: Verdict
    /// Complete pairs.
    public var pairs: Int
    /// The difference, first minus second, in the outcome's unit, as printed; `nil` without an interval.
    public var estimate: Double?
    /// Its interval as printed.
    public var interval: Interval?
    /// Pairs in which the first was better, where that is said.
    public var wins: Int?
    /// How many paired runs would probably settle it, where that is said.
    public var settle: Int?
}

extension PairStatement {
    /// A difference as it is printed: the texts of the estimate and of the bounds, and the numbers that they say.
    struct Span: Sendable, Hashable {
        let estimate: String
        let low: String
        let high: String
        let numbers: (estimate: Double, interval: Interval)

        static func == (one: Span, two: Span) -> Bool {
            one.estimate == two.estimate && one.low == two.low && one.high == two.high
        }

        func hash(into hasher: inout Hasher) { hasher.combine(estimate + low + high) }

        /// A difference turned so that plus is better, printed as measured: less money spent is a minus.
        init(_ estimate: Double, _ interval: Interval, of outcome: ComparedOutcome, _ language: Language) {
            let amount = Amount(outcome.unit, language)
            let scale = amount.scale(for: max(abs(estimate), abs(interval.low), abs(interval.high)))
            let rounded = RoundedInterval(
                estimate, interval, negligible: outcome.negligible, scale: 1 / scale.size)
            let bounds = Interval(rounded.low * outcome.sign, rounded.high * outcome.sign)
            let middle = rounded.estimate * outcome.sign
            func signed(_ number: Double, _ before: String) -> String {
                let text = amount.writing.decimal(abs(number), places: min(rounded.decimals, 9))
                return (number > 0 ? "+" : number < 0 ? "−" : "") + before + text
            }
            let bare = amount.writing.decimal(abs(middle), places: min(rounded.decimals, 9))
            self.estimate = signed(middle, scale.before) + scale.after(bare, language)
            (low, high) = (signed(bounds.low, ""), signed(bounds.high, ""))
            numbers = (middle * scale.size, Interval(bounds.low * scale.size, bounds.high * scale.size))
        }
    }

    /// What is said about `pair`.
    init(_ pair: PairVerdict, of outcome: ComparedOutcome, _ language: Language) {
        (first, second, pairs) = (pair.first, pair.second, pair.pairs)
        verdict = pair.notes.contains(.identical) ? .noDifference : pair.verdict
        if let interval = pair.interval, !pair.notes.contains(.identical) {
            let span = Span(pair.estimate, interval, of: outcome, language)
            (estimate, self.interval) = (span.numbers.estimate, span.numbers.interval)
        }
        switch verdict {
        case .better, .betterPerhapsTooLittle, .worse, .worsePerhapsTooLittle: wins = pair.wins
        case .noDifference: break
        case .undecided: settle = pair.interval == nil ? nil : pair.settle?.runs
        }
    }
}
