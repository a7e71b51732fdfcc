import Foundation

// Each candidate runs on its own keyed number, and the smallest −ln(u) / weight wins. Taking a candidate away leaves the
// others' numbers and so their order unchanged; with an index drawn as floor(u · n) it would reshuffle them all.
//
// Efraimidis & Spirakis (2006), Weighted random sampling with a reservoir, Information Processing Letters 97(5), 181-185,
// in the equivalent form of exponential clocks. doi:10.1016/j.ipl.2005.11.003
extension Draws {
    /// One candidate, chosen in proportion to weight; `nil` where there is none with a weight above zero.
    ///
    /// - Parameters:
    ///   - who: Who chooses.
    ///   - candidates: Whom to choose among, each once; their order does not matter.
    ///   - weights: One weight for each candidate, finite and not negative; all equal if left out.
    ///   - occasion: The occasion of the choice.
    ///   - part: Tells several choices of one occasion apart.
    /// - Precondition: As many weights as candidates, none negative.
    /// - Complexity: One number for each candidate.
    public func choose(
        _ who: Identity, among candidates: [Identity], weights: [Double]? = nil, occasion: Int = 0, part: Int = 0
    ) -> Identity? {
        precondition(weights == nil || weights!.count == candidates.count, "each candidate must have one weight")
        var best: Runner?
        for (index, candidate) in candidates.enumerated() {
            let runner = runner(who, candidate, weights?[index] ?? 1, occasion: occasion, part: part)
            guard runner.time < .infinity else { continue }
            if best == nil || runner < best! { best = runner }
        }
        return best?.candidate
    }

    /// The first `count` finishers of the race, winner first: a sample without replacement in proportion to weight.
    ///
    /// Fewer where fewer candidates have a weight above zero.
    public func sample(
        _ count: Int, _ who: Identity, among candidates: [Identity], weights: [Double]? = nil, occasion: Int = 0,
        part: Int = 0
    ) -> [Identity] {
        precondition(weights == nil || weights!.count == candidates.count, "each candidate must have one weight")
        var runners: [Runner] = []
        runners.reserveCapacity(candidates.count)
        for (index, candidate) in candidates.enumerated() {
            let runner = runner(who, candidate, weights?[index] ?? 1, occasion: occasion, part: part)
            if runner.time < .infinity { runners.append(runner) }
        }
        runners.sort()
        return runners.prefix(max(0, count)).map(\.candidate)
    }

    /// All candidates in a random order, each order equally likely; the input's order does not matter.
    public func shuffle(
        _ candidates: [Identity], _ who: Identity, occasion: Int = 0, part: Int = 0
    ) -> [Identity] {
        sample(candidates.count, who, among: candidates, occasion: occasion, part: part)
    }

    private struct Runner: Comparable {
        let time: Double
        let candidate: Identity

        static func < (one: Runner, other: Runner) -> Bool {
            (one.time, one.candidate) < (other.time, other.candidate)
        }
    }

    private func runner(
        _ who: Identity, _ candidate: Identity, _ weight: Double, occasion: Int, part: Int
    ) -> Runner {
        precondition(weight >= 0 && weight.isFinite, "a weight must be finite and not negative")
        let clock = -log(uniform(who, whom: candidate, occasion: occasion, part: part))
        return Runner(time: weight > 0 ? clock / weight : .infinity, candidate: candidate)
    }
}
