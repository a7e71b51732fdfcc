import Networks

/// A tie of the data between two known people, groups, or the desa (`desa`), by code.
public struct TieRow: Sendable, Hashable {
    /// The code of one side.
    public var from: String
    /// The code of the other side.
    public var to: String
    /// What kind of tie it is.
    public var kind: TieKind
    /// How strong it is, in the kind's own range.
    public var weight: Double
    /// How far the two trust each other over it, 0…1.
    public var trust: Double

    /// A tie of the data.
    public init(from: String, to: String, kind: TieKind, weight: Double = 1, trust: Double = 0.5) {
        (self.from, self.to, self.kind, self.weight, self.trust) = (from, to, kind, weight, trust)
    }
}
