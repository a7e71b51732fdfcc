import Simulation

/// The runs of a study in the order in which they are done: replicate by replicate, in each the strategies, so that a
/// study that was cut is a smaller whole one; then the pairs behind the expected signs.
///
/// A larger study of the same kind begins with the runs of the smaller one.
public struct RunLayout: Sendable {
    /// The study.
    public let study: Study
    private let signs: [SignedLever]
    private let pairsPerSign: Int

    /// An expected sign of a lever: the runs at its lowest and at its highest value.
    struct SignedLever: Sendable {
        let lever: Lever
        let strategy: Strategy
    }

    init(_ study: Study, signs: [SignedLever] = [], pairsPerSign: Int = 0) {
        (self.study, self.signs, self.pairsPerSign) = (study, signs, pairsPerSign)
    }

    /// Runs that are compared.
    public var mainCount: Int { study.replicates * study.plan.strategies.count }

    /// All runs but the stories.
    public var count: Int { mainCount + 2 * signs.count * pairsPerSign }

    /// The number of the run of a strategy, by its index, in a replicate.
    public func main(_ strategy: Int, replicate: Int) -> Int { replicate * study.plan.strategies.count + strategy }

    /// The number of the run of an expected sign in a pair.
    func sign(_ sign: Int, pair: Int, high: Bool) -> Int {
        mainCount + 2 * (sign * pairsPerSign + pair) + (high ? 1 : 0)
    }

    /// The run with this number: what is to be done, and its place.
    public func run(_ number: Int) -> (place: RunPlace, assignment: Assignment) {
        let strategies = study.plan.strategies
        guard number >= mainCount else {
            let assignment = study.assignment(
                strategies[number % strategies.count], replicate: number / strategies.count)
            return (RunPlace(.main, point: 0, assignment), assignment)
        }
        let rest = number - mainCount
        let (sign, pair, high) = (rest / 2 / pairsPerSign, rest / 2 % pairsPerSign, rest % 2 == 1)
        let signed = signs[sign]
        var assignment = study.assignment(signed.strategy, replicate: pair)
        let value = high ? signed.lever.range.upperBound : signed.lever.range.lowerBound
        assignment.key.parameters = assignment.key.parameters.map {
            $0.name == signed.lever.name ? RunKey.Parameter($0.name, value) : $0
        }
        return (RunPlace(high ? .signHigh : .signLow, point: sign, assignment), assignment)
    }

    /// The number of the run at `place`; `nil` when this layout has none there.
    public func number(of place: RunPlace) -> Int? {
        let number: Int
        switch place.part {
        case .main:
            guard let strategy = study.plan.strategies.firstIndex(where: { $0.name == place.strategy }),
                place.replicate < study.replicates, place.point == 0
            else { return nil }
            number = main(strategy, replicate: place.replicate)
        case .signLow, .signHigh:
            guard signs.indices.contains(place.point), place.replicate < pairsPerSign else { return nil }
            number = sign(place.point, pair: place.replicate, high: place.part == .signHigh)
        }
        return run(number).place == place ? number : nil
    }
}
