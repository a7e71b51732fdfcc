import Simulation

/// One of `count` equal parts of a study's runs: those whose number leaves the remainder `number` − 1.
///
/// Every part takes from all replicates, so that each is a thinner whole study; which part does a run changes nothing in
/// it.
public struct Shard: Sendable, Hashable, CustomStringConvertible {
    /// Which part, from 1.
    public let number: Int
    /// How many parts there are.
    public let count: Int

    /// The most parts that a study is cut into.
    public static let most = 1_000_000

    /// Part `number` of `count`.
    ///
    /// - Throws: `InvalidParameter` unless `1 ≤ number ≤ count ≤ most`.
    public init(_ number: Int, of count: Int) throws {
        guard (1...Shard.most).contains(count), (1...count).contains(number) else {
            throw Shard.refused("\(number)/\(count)")
        }
        (self.number, self.count) = (number, count)
    }

    /// A part as it is written: `3/40`.
    ///
    /// - Throws: `InvalidParameter` for anything else.
    public init(written text: String) throws {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(Shard.whole)
        guard parts.count == 2, let number = parts[0], let count = parts[1], (1...Shard.most).contains(count),
            (1...count).contains(number)
        else { throw Shard.refused(text) }
        (self.number, self.count) = (number, count)
    }

    /// `3/40`.
    public var description: String { "\(number)/\(count)" }

    /// How it stands in names of files: `3-of-40`.
    var fileWord: String { "\(number)-of-\(count)" }

    /// The part that a file's name tells; `nil` for a name without one.
    init?(fileWord word: Substring) {
        let parts = word.split(separator: "-")
        guard parts.count == 3, parts[1] == "of", let number = Shard.whole(parts[0]), let count = Shard.whole(parts[2]),
            let shard = try? Shard(number, of: count)
        else { return nil }
        self = shard
    }

    /// Whether the run with this number is one of its own.
    public func holds(_ run: Int) -> Bool { run % count == number - 1 }

    /// How many of the first `runs` runs are its own.
    public func share(of runs: Int) -> Int { runs < number ? 0 : (runs - number) / count + 1 }

    /// A whole number in plain digits.
    static func whole(_ text: Substring) -> Int? {
        text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }

    static func refused(_ text: String) -> InvalidParameter {
        InvalidParameter(
            "--shard",
            must: Text(
                id: "ditulis k/n dengan k dari 1 sampai n dan n paling banyak \(most), misalnya 3/40, atau auto",
                en: "be k/n with k from 1 to n and n at most \(most), for example 3/40, or auto"),
            got: text)
    }
}
