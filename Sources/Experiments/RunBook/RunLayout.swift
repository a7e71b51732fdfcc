import Simulation

/// The runs of a study in the order in which they are done: replicate by replicate, in each the points of a sweep, at
/// each point the strategies, so that a study that was cut is a smaller whole one; then the pairs behind the expected
/// signs.
///
/// A larger study of the same kind holds the runs of the smaller one.
public struct RunLayout: Sendable {
    /// The study.
    public let study: Study
    /// Which strategies are run, by their index in the plan.
    public let strategies: [Int]
    /// How many points each strategy is run at; 1 without a sweep.
    public let points: Int
    /// How many runs each strategy has at a point: the study's replicates, or 1 where the design says with which luck.
    public let replicates: Int
    private let signs: [SignedLever]
    private let pairsPerSign: Int

    /// An expected sign of a lever: the runs at its lowest and at its highest value.
    struct SignedLever: Sendable {
        let lever: Lever
        let strategy: Strategy
    }

    /// The runs of a study without expected signs.
    public init(_ study: Study) { self.init(study, signs: [], pairsPerSign: 0) }

    init(_ study: Study, signs: [SignedLever], pairsPerSign: Int) {
        (self.study, self.signs, self.pairsPerSign) = (study, signs, pairsPerSign)
        strategies = study.sweep?.strategies ?? Array(study.plan.strategies.indices)
        points = study.sweep?.design.count ?? 1
        replicates = study.sweep?.design.choosesLuck == true ? 1 : study.replicates
    }

    /// Runs of strategies: all but those behind the expected signs.
    public var mainCount: Int { replicates * points * strategies.count }

    /// All runs but the stories.
    public var count: Int { mainCount + 2 * signs.count * pairsPerSign }

    /// The number of a strategy's run.
    ///
    /// - Parameters:
    ///   - strategy: Its place in `strategies`.
    ///   - replicate: In `0..<replicates`.
    ///   - point: In `0..<points`.
    public func main(_ strategy: Int, replicate: Int, point: Int = 0) -> Int {
        (replicate * points + point) * strategies.count + strategy
    }

    /// The number of the run of an expected sign in a pair.
    func sign(_ sign: Int, pair: Int, high: Bool) -> Int {
        mainCount + 2 * (sign * pairsPerSign + pair) + (high ? 1 : 0)
    }

    /// The run with this number: what is to be done, and its place.
    public func run(_ number: Int) -> (place: RunPlace, assignment: Assignment) {
        guard number >= mainCount else {
            let (cell, strategy) = number.quotientAndRemainder(dividingBy: strategies.count)
            let (replicate, point) = cell.quotientAndRemainder(dividingBy: points)
            let assignment = study.assignment(
                study.plan.strategies[strategies[strategy]],
                replicate: study.sweep?.design.luck(at: point) ?? replicate,
                point: point)
            return (RunPlace(.main, point: point, assignment), assignment)
        }
        let rest = number - mainCount
        let (sign, pair, high) = (rest / 2 / pairsPerSign, rest / 2 % pairsPerSign, rest % 2 == 1)
        let signed = signs[sign]
        var assignment = study.assignment(signed.strategy, replicate: pair)
        let value = high ? signed.lever.range.upperBound : signed.lever.range.lowerBound
        assignment.key.parameters = assignment.key.parameters.map {
            $0.name == signed.lever.name ? RunKey.Parameter(signed.lever.name, value) : $0
        }
        return (RunPlace(high ? .signHigh : .signLow, point: sign, assignment), assignment)
    }

    /// What is kept of an outcome: of a sweep's runs how they ended, the values and the digest, of others everything.
    func kept(_ outcome: Outcome) -> Outcome {
        guard study.sweep != nil else { return outcome }
        var kept = Outcome(key: outcome.key, status: outcome.status)
        (kept.values, kept.digest) = (outcome.values, outcome.digest)
        return kept
    }

    /// The number of the run at `place`; `nil` when this layout has none there.
    public func number(of place: RunPlace) -> Int? {
        let number: Int
        switch place.part {
        case .main:
            let block = study.sweep?.design.choosesLuck == true ? 0 : place.replicate
            guard
                let strategy = strategies.firstIndex(where: { study.plan.strategies[$0].name == place.strategy }),
                block < replicates, place.point < points
            else { return nil }
            number = main(strategy, replicate: block, point: place.point)
        case .signLow, .signHigh:
            guard signs.indices.contains(place.point), place.replicate < pairsPerSign else { return nil }
            number = sign(place.point, pair: place.replicate, high: place.part == .signHigh)
        }
        return run(number).place == place ? number : nil
    }
}
