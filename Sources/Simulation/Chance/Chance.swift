/// All chance of one run in one domain: gives each decision its draws.
///
/// Every number is a pure function of *(study seed, domain, replicate or future, decision, who, whom, occasion, part)*.
/// Strategy, parameters, language, thread and script never enter, and nothing moves along from draw to draw; so two
/// strategies meet the same luck, and whoever is added or removed leaves everyone else's draws unchanged.
///
/// The key of the study is SHA-256 of (seed, domain), typed and length-prefixed. The key of a decision is a Philox block
/// under it of (replicate, decision), and a number is a word of a Philox block under that of (who, whom, occasion, part).
public struct Chance: Sendable {
    private let root: Philox.Key
    private let domain: Domain
    private let index: Int
    private let overrides: [UInt64: Int]
    private let trace: ChanceTrace?

    /// The chance of one run.
    ///
    /// - Parameters:
    ///   - seed: The study's seed.
    ///   - domain: What the chance is used for.
    ///   - index: The number of the replicate (for luck) or of the future.
    ///   - overrides: Replicates by name of decision, where a decision is to take its luck from another replicate.
    ///   - trace: Where each draw is recorded; `nil` in ordinary runs.
    public init(
        seed: Seed, domain: Domain, index: Int, overrides: [String: Int] = [:], trace: ChanceTrace? = nil
    ) {
        var encoding = TypedEncoding(purpose: "chance")
        seed.encode(into: &encoding)
        encoding.append(domain.rawValue)
        let words = encoding.words(2)
        root = Philox.Key(words[0], words[1])
        self.domain = domain
        self.index = index
        self.overrides = Dictionary(
            overrides.map { (Decision($0.key, .once).hash, $0.value) }, uniquingKeysWith: { first, _ in first })
        self.trace = trace
    }

    /// The same study's chance in another replicate or future, without hashing the seed again.
    public func at(index: Int) -> Chance {
        Chance(root: root, domain: domain, index: index, overrides: overrides, trace: trace)
    }

    private init(root: Philox.Key, domain: Domain, index: Int, overrides: [UInt64: Int], trace: ChanceTrace?) {
        self.root = root
        self.domain = domain
        self.index = index
        self.overrides = overrides
        self.trace = trace
    }

    /// The draws of one decision; in a loop make them once, outside it.
    public func draws(_ decision: Decision) -> Draws {
        let replicate = overrides.isEmpty ? index : overrides[decision.hash] ?? index
        let words = Philox.block(UInt64(bitPattern: Int64(replicate)), decision.hash, 0, 0, key: root)
        let channel = trace.map { ChanceTrace.Channel(trace: $0, domain: domain, decision: decision.hash) }
        return Draws(key: Philox.Key(words.0, words.1), channel: channel)
    }
}
