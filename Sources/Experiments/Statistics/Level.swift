/// How often a study of this size may have been looked at before, and the error that is left for it.
///
/// Runs grow in levels 200, 400, 800, …; level *j* may err with 0.05/2^*j*, so that all levels together stay below 5 %
/// however often a study is extended. The level depends on the number of replicates and on nothing else.
/// Spending the error by halves is Bonferroni's inequality over the looks; compare Robbins (1970),
/// doi:10.1214/aoms/1177696786.
public struct Level: Sendable, Hashable, Encodable {
    /// The number of replicates, 0 or more.
    public let replicates: Int
    /// The level, from 1.
    public let number: Int
    /// The error allowed to one family of comparisons at this level, a probability in (0, 0.025].
    public let error: Double

    /// The replicates of the first level.
    public static let first = 200

    /// The level of a study of `replicates`.
    public init(replicates: Int) {
        self.replicates = replicates
        var (level, size) = (1, Level.first)
        while size < replicates, size <= Int.max / 2 {
            level += 1
            size *= 2
        }
        number = level
        // A scale by a power of two is exact.
        var allowed = 0.05
        for _ in 0..<level { allowed /= 2 }
        error = allowed
    }

    /// Whether the verdict is only preliminary: fewer than 100 replicates.
    public var preliminary: Bool { replicates < 100 }

    /// The sizes of the levels above this one, smallest first, up to `limit` replicates.
    public func sizesAbove(upTo limit: Double) -> [Int] {
        var sizes: [Int] = []
        var size = Level.first
        while Double(size) <= limit, size <= Int.max / 2 {
            if size > replicates { sizes.append(size) }
            size *= 2
        }
        return sizes
    }
}
