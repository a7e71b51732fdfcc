import Synchronization

/// A record of every number drawn in one run, for showing that two runs met the same luck.
///
/// The kernel sets `now`; each draw is then recorded with its time and its whole key. It is kept for tests and
/// explanations: an ordinary run has none.
public final class ChanceTrace: Sendable {
    /// What tells one number of a run from all others.
    public struct Key: Hashable, Sendable {
        /// What the chance was used for.
        public let domain: Domain
        /// The hash of the decision.
        public let decision: UInt64
        /// Who decided or was decided about.
        public let who: Identity
        /// The other side, or nobody.
        public let whom: Identity
        /// The occasion, in the decision's own count.
        public let occasion: Int
        /// Which number of the draw.
        public let part: Int

        /// Hashes one word mixed of all parts: most of them are random bits already, and a trace has many keys.
        public func hash(into hasher: inout Hasher) {
            var word = who.bits &+ (whom.bits << 23 | whom.bits >> 41)
            word ^= decision &* 0x9E37_79B9_7F4A_7C15
            word &+= UInt64(bitPattern: Int64(occasion)) &* 0xD6E8_FEB8_6659_FD93
            word &+= UInt64(bitPattern: Int64(part)) &* 0xBF58_476D_1CE4_E5B9
            hasher.combine(word)
        }
    }

    /// One number as it was drawn.
    public struct Entry: Hashable, Sendable {
        /// The time of the run, in days since its start.
        public let time: Double
        /// The key of the number.
        public let key: Key
        /// The number.
        public let bits: UInt64
    }

    /// How far two runs drew the same numbers.
    public struct Comparison: Hashable, Sendable {
        /// How many keys both runs drew.
        public let common: Int
        /// How many keys at least one of them drew.
        public let all: Int
        /// The keys that both drew with different numbers, in the first run's order; empty in a sound build.
        public let conflicts: [Key]

        /// The share of keys that both drew, from 0 to 1; 1 where neither drew anything.
        public var share: Double {
            all == 0 ? 1 : Double(common) / Double(all)
        }
    }

    private struct State {
        var now = 0.0
        var entries: [Entry] = []
    }

    private let state = Mutex(State())

    /// An empty record at time 0.
    public init() {}

    /// The time written beside the next draws, in days since the start of the run.
    public var now: Double {
        get { state.withLock { $0.now } }
        set { state.withLock { $0.now = newValue } }
    }

    /// Everything drawn so far, in the order of drawing.
    public var entries: [Entry] {
        state.withLock { $0.entries }
    }

    /// Compares what two runs drew at or after a time.
    public func compare(with other: ChanceTrace, from time: Double = 0) -> Comparison {
        let ours = entries.filter { $0.time >= time }
        let others = other.entries
        var theirs: [Key: UInt64] = [:]
        theirs.reserveCapacity(others.count)
        for entry in others where entry.time >= time {
            theirs[entry.key] = entry.bits
        }
        var seen = Set<Key>()
        seen.reserveCapacity(ours.count)
        var common = 0
        var conflicts: [Key] = []
        for entry in ours where seen.insert(entry.key).inserted {
            guard let bits = theirs[entry.key] else { continue }
            common += 1
            if bits != entry.bits {
                conflicts.append(entry.key)
            }
        }
        return Comparison(common: common, all: seen.count + theirs.count - common, conflicts: conflicts)
    }

    /// The part of a trace that one decision writes to.
    @usableFromInline
    final class Channel: Sendable {
        private let trace: ChanceTrace
        private let domain: Domain
        private let decision: UInt64

        init(trace: ChanceTrace, domain: Domain, decision: UInt64) {
            self.trace = trace
            self.domain = domain
            self.decision = decision
        }

        @usableFromInline
        func record(who: Identity, whom: Identity, occasion: Int, part: Int, bits: UInt64) {
            let key = Key(
                domain: domain, decision: decision, who: who, whom: whom, occasion: occasion, part: part)
            trace.state.withLock { state in
                state.entries.append(Entry(time: state.now, key: key, bits: bits))
            }
        }
    }
}
