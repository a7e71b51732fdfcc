import Experiments
import Simulation

/// How likely each value of a spread is.
enum Law: Sendable, Hashable {
    /// One with bounds, as uncertainties have.
    case bounded(Uncertainty.Spread)
    /// Waiting for what comes at a constant rate: any value from 0 on.
    case exponential(mean: Double)

    /// The value below which a share `p` of its probability lies.
    ///
    /// - Parameter p: A probability strictly between 0 and 1.
    func quantile(_ p: Double) -> Double {
        switch self {
        case .bounded(let spread): spread.quantile(p)
        case .exponential(let mean): Exponential(mean: mean).quantile(p)
        }
    }
}
