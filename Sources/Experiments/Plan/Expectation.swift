import Simulation

/// What the author of a plan expected before the first comparison, with the reason; afterwards it is a hit or a miss.
public struct Expectation: Sendable, Hashable {
    /// What is expected.
    public enum Claim: Sendable, Hashable {
        /// More of a lever moves the outcome up (+1) or down (−1) on average, under one strategy.
        case sign(lever: String, direction: Int, strategy: String)
        /// These strategies stand in this order by the mean of the outcome, the highest first.
        case order([String])
    }

    /// What is expected.
    public let claim: Claim
    /// Of which outcome.
    public let outcome: String
    /// Why.
    public let reason: Text

    /// An expectation with its reason.
    public init(_ claim: Claim, outcome: String, reason: Text) {
        (self.claim, self.outcome, self.reason) = (claim, outcome, reason)
    }
}
