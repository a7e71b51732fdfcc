import Simulation

/// The paired values of two strategies for one outcome, and the interval that suits their kind.
struct PairSample: Sendable {
    /// An interval, how it was made and what has to be said of it.
    struct Estimate {
        var interval: Interval?
        var method: IntervalMethod?
        var notes: [Note] = []
    }

    let outcome: ComparedOutcome
    /// First minus second by row, turned so that plus is better for the first.
    let differences: [Double]
    /// Of the differences that were drawn independently: the means of futures where several rows share one.
    let moments: Moments
    /// Those differences.
    let independent: [Double]
    private let groups: FutureGroups?
    /// Whether rows stand for their futures, whose means all agree: resamples are of futures.
    private let isByRow: Bool
    /// The shares of runs that reach a `timeTo`; `nil` for other kinds.
    let reached: DiscordantPairs?

    /// Values that differ by less than this share of their size differ by rounding only.
    private static let rounding = 1e-12

    /// The pairs of `first` and `second`, a value per row; the flags only for a `timeTo`.
    init(
        _ outcome: ComparedOutcome, _ first: [Double], _ second: [Double],
        reached flags: (first: [Bool], second: [Bool])?, groups: FutureGroups? = nil
    ) {
        var largest = 0.0
        for row in first.indices { largest = max(largest, abs(first[row]), abs(second[row])) }
        let slack = PairSample.rounding * largest
        var differences = first.indices.map { row in
            let difference = (first[row] - second[row]) * outcome.sign
            return abs(difference) <= slack ? 0 : difference
        }
        if let low = differences.min(), let high = differences.max(), high - low <= slack {
            differences = differences.map { _ in differences[0] }
        }
        self.outcome = outcome
        self.differences = differences
        self.groups = groups
        let observed = differences.observed(groups)
        isByRow = groups.map { $0.count != observed.count } ?? false
        (independent, moments) = (observed, Moments(observed))
        reached = flags.map { flags in
            DiscordantPairs(zip(flags.first, flags.second).map { ($0 ? 1 : 0) - ($1 ? 1 : 0) }, groups)
        }
    }

    /// Whether its interval comes from the bootstrap.
    var needsBootstrap: Bool {
        outcome.kind != .yesNo && independent.count >= 2 && !isByRow && moments.isSkewed
    }

    /// The standard deviation of one pair's difference, never 0 for a yes-or-no question.
    var deviation: Double {
        guard outcome.kind == .yesNo else { return moments.deviation }
        return DiscordantPairs(differences, groups).adjustedVariance.squareRoot()
    }

    /// The interval that misses with `error`, from the bootstrap where the differences are skewed.
    ///
    /// - Parameter seed: The study's, for the resamples.
    func estimate(error: Double, seed: Seed) -> Estimate {
        let bootstrap =
            needsBootstrap
            ? StudentisedBootstrap(Resamples(rows: independent.count, seed: seed))
                .intervals(of: [independent], error: error)[0] : nil
        return estimate(error: error, bootstrap: bootstrap)
    }

    /// The interval that misses with `error`.
    ///
    /// - Parameter bootstrap: The studentised interval where `needsBootstrap`, or `nil` where it could not be made.
    func estimate(error: Double, bootstrap: Interval?) -> Estimate {
        guard independent.count >= 2 else { return Estimate(notes: [.tooFewPairs]) }
        if outcome.kind == .yesNo {
            let pairs = DiscordantPairs(differences, groups)
            let none = pairs.onlyFirst + pairs.onlySecond == 0
            let notes: [Note] = none ? [.noDiscordantPair] : (moments.constant ? [.sameAmount] : [])
            return Estimate(
                interval: pairs.interval(error: error), method: none ? .ruleOfThree : .bonettPrice, notes: notes)
        }
        if moments.constant {
            return Estimate(
                interval: Interval(moments.mean, moments.mean), method: .constant,
                notes: [moments.mean == 0 ? .identical : .sameAmount])
        }
        var notes: [Note] = ShortIntervals.suspected(moments) ? [.probablyTooShort] : []
        if needsBootstrap {
            if let bootstrap { return Estimate(interval: bootstrap, method: .studentisedBootstrap, notes: notes) }
            notes.append(Resamples.needed(tail: error / 2) == nil ? .tooManyResamples : .resamplesConstant)
        }
        return Estimate(interval: Interval.student(moments, error: error), method: .pairedT, notes: notes)
    }

    /// The class of an interval, held back to "cannot be told" where a shorter mean time would hide that fewer get
    /// there: the side that is called better must not reach it decidedly less often, nor the other way round.
    func verdict(_ estimate: Estimate, error: Double) -> (verdict: Verdict, disagrees: Bool) {
        guard let interval = estimate.interval else { return (.undecided, false) }
        let verdict = Verdict(interval, negligible: outcome.negligible)
        guard let share = reached?.interval(error: error) else { return (verdict, false) }
        // Reaching it more often is good when it should come soon, and bad when it should stay away.
        let turned = outcome.better == .lower ? share : share.mirrored
        let disagrees =
            switch verdict {
            case .better, .betterPerhapsTooLittle: turned.high < 0
            case .worse, .worsePerhapsTooLittle: turned.low > 0
            case .noDifference, .undecided: false
            }
        return disagrees ? (.undecided, true) : (verdict, false)
    }
}
