import Simulation

/// A group, the institution or a partner as one who serves: what it can do and whom it reaches.
public struct Provider: Sendable, Hashable {
    /// The permanent identity.
    public let identity: Identity
    /// How many needs of each category it can serve in a month while fully active and skilled.
    public var capacity: [Double]
    /// The households it reaches by territory or membership.
    public var reaches: HouseholdSet
    /// Whether it works only from the common list: the institution itself and its partners.
    public let isCommon: Bool

    /// A provider; one capacity per category.
    ///
    /// - Throws: `InvalidParameter` for a capacity that is negative or not finite, or a wrong number of them.
    public init(identity: Identity, capacity: [Double], reaches: HouseholdSet, isCommon: Bool = false) throws {
        guard capacity.count == NeedCategory.all.count else {
            throw InvalidParameter(
                "capacity",
                must: Text(
                    id: "berisi \(NeedCategory.all.count) angka", en: "hold \(NeedCategory.all.count) numbers"),
                got: "\(capacity.count)")
        }
        for value in capacity { try InvalidParameter.check(value, named: "capacity", in: 0...10_000) }
        (self.identity, self.capacity, self.reaches, self.isCommon) = (identity, capacity, reaches, isCommon)
    }
}

/// A set of households by index.
public struct HouseholdSet: Sendable, Hashable {
    private(set) var words: [UInt64]

    /// An empty set among `count` households.
    public init(count: Int) {
        words = Array(repeating: 0, count: (max(0, count) + 63) / 64)
    }

    /// A set of the households `members` among `count`; indices outside are ignored.
    public init<Members: Sequence>(_ members: Members, count: Int) where Members.Element == Int {
        self.init(count: count)
        for member in members where (0..<count).contains(member) { insert(member) }
    }

    /// Adds the household at `index`.
    public mutating func insert(_ index: Int) {
        words[index >> 6] |= 1 << UInt64(index & 63)
    }

    /// Adds all households of `other`.
    public mutating func formUnion(_ other: HouseholdSet) {
        for index in words.indices where index < other.words.count { words[index] |= other.words[index] }
    }

    /// Whether the household at `index` is in it.
    public func contains(_ index: Int) -> Bool {
        words[index >> 6] & (1 << UInt64(index & 63)) != 0
    }

    /// How many households are in it.
    public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}

/// Who reaches which household, as one table of bits.
struct ReachTable: Sendable {
    private let words: [UInt64]
    private let width: Int

    init(_ sets: [HouseholdSet]) {
        width = sets.map(\.words.count).max() ?? 0
        var words: [UInt64] = []
        for set in sets { words += set.words + Array(repeating: 0, count: width - set.words.count) }
        self.words = words
    }

    func reaches(_ provider: Int, _ household: Int) -> Bool {
        words[provider * width + household >> 6] & (1 << UInt64(household & 63)) != 0
    }
}
