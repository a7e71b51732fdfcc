import Simulation

/// One run to be done: what makes it, and what to keep of it.
public struct Assignment: Sendable, Hashable {
    /// How much of a run is kept.
    public enum Detail: Sendable, Hashable {
        /// The outcome alone.
        case outcome
        /// Also what happened, in order, and a picture of the ties at the end.
        case story
    }

    /// Strategy, replicate, future and parameters.
    public var key: RunKey
    /// The study's seed.
    public var seed: Seed
    /// How much is kept.
    public var detail: Detail
    /// Replicates by decision name, where a decision takes its luck from another replicate.
    public var overrides: [String: Int] = [:]
    /// How long it runs, in days; `nil` for as long as the plan says.
    public var days: Double?

    /// A run to be done.
    public init(key: RunKey, seed: Seed, detail: Detail = .outcome) {
        (self.key, self.seed, self.detail) = (key, seed, detail)
    }
}

/// What a traced run leaves beside its outcome.
public struct TracedOutcome: Sendable {
    /// The outcome.
    public let outcome: Outcome
    /// Every draw: when, its key and its number.
    public let trace: ChanceTrace
    /// The state after each moment at which something happened, in order.
    public let fingerprints: [Fingerprint]

    /// The state at one moment, as a number that differs when the state does.
    public struct Fingerprint: Sendable, Hashable {
        /// Days since the start.
        public let day: Double
        /// The fingerprint.
        public let bits: UInt64

        /// The state on `day`.
        public init(day: Double, bits: UInt64) { (self.day, self.bits) = (day, bits) }
    }

    /// A traced run.
    public init(outcome: Outcome, trace: ChanceTrace, fingerprints: [Fingerprint]) {
        (self.outcome, self.trace, self.fingerprints) = (outcome, trace, fingerprints)
    }

    /// The first moment at which the two runs' states differ, in days since the start; `nil` when they never do.
    public func firstDifference(from other: TracedOutcome) -> Double? {
        for (mine, theirs) in zip(fingerprints, other.fingerprints) where mine != theirs {
            return min(mine.day, theirs.day)
        }
        let shared = min(fingerprints.count, other.fingerprints.count)
        return (fingerprints.dropFirst(shared).first ?? other.fingerprints.dropFirst(shared).first)?.day
    }
}
