import Foundation
import Simulation

/// How long a chain of stages takes when each takes an exponential time: the hypoexponential (phase-type) law.
///
/// The mean is the sum of the stage means, the variance the sum of their squares. The distribution function is found by
/// uniformisation (Jensen 1953; Neuts 1981, *Matrix-Geometric Solutions*, ch. 2), which is exact to rounding for equal and
/// unequal stages alike.
public struct PhaseType: Sendable, Hashable {
    /// The mean of each stage, in any one unit of time.
    public let means: [Double]

    /// A chain of stages.
    ///
    /// - Throws: `InvalidParameter` for no stage, or a mean that is not above 0.
    public init(means: [Double]) throws {
        guard !means.isEmpty else {
            throw InvalidParameter(
                "stages", must: Text(id: "berisi sedikitnya satu tahap", en: "hold at least one stage"), got: "0")
        }
        for mean in means { try InvalidParameter.check(mean, named: "stage mean", in: 1e-6...1e6) }
        self.means = means
    }

    /// The mean time.
    public var mean: Double { means.reduce(0, +) }

    /// The variance of the time.
    public var variance: Double { means.reduce(0) { $0 + $1 * $1 } }

    /// The chance that all stages are over by `time`; 0 for times up to 0.
    ///
    /// - Complexity: O(*n r t*), where *n* is the number of stages and *r* the largest rate.
    public func cdf(_ time: Double) -> Double {
        guard time > 0 else { return 0 }
        let rates = means.map { 1 / $0 }
        let fastest = rates.max()!
        let mass = fastest * time
        // Beyond this the chance that a stage is still open is under 1e-200.
        guard mass < 1e5 else { return 1 }
        var state = [Double](repeating: 0, count: rates.count)
        state[0] = 1
        var done = 0.0
        var result = 0.0
        let last = Int(mass + 10 * mass.squareRoot() + 50)
        for step in 0...last {
            let weight = exp(Double(step) * log(mass) - mass - lgamma(Double(step) + 1))
            result += weight * done
            var moved = 0.0
            for stage in rates.indices {
                let goes = state[stage] * rates[stage] / fastest
                state[stage] += moved - goes
                moved = goes
            }
            done += moved
        }
        return min(1, result)
    }

    /// The time by which all stages are over with chance `share`, by bisection.
    ///
    /// - Parameter share: In 0…1, both excluded; outside it the nearest time is 0 or infinite.
    public func quantile(_ share: Double) -> Double {
        guard share > 0 else { return 0 }
        guard share < 1 else { return .infinity }
        var (low, high) = (0.0, mean)
        while cdf(high) < share { high *= 2 }
        for _ in 0..<200 where high - low > 1e-12 * high {
            let middle = (low + high) / 2
            if cdf(middle) < share { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
