/// One tie between two nodes, as it goes into a graph and comes out of it.
public struct Tie: Equatable, Sendable {
    /// The index of the node where the tie starts (in an undirected graph, one of the two).
    public var from: Int
    /// The index of the node where the tie ends.
    public var to: Int
    /// What kind of tie it is.
    public var kind: TieKind
    /// How strong it is, in the kind's own range (`TieKind.weights`).
    public var weight: Double
    /// How far the two trust each other over this tie, `0...1`.
    public var trust: Double
    /// How long the tie has stood, in days.
    public var age: Double

    /// A tie; its values are checked when it is added to a graph.
    ///
    /// - Parameter trust: The default, one half, stands for "not asked" and is illustrative.
    public init(
        from: Int, to: Int, kind: TieKind = .plain, weight: Double = 1, trust: Double = 0.5, age: Double = 0
    ) {
        self.from = from
        self.to = to
        self.kind = kind
        self.weight = weight
        self.trust = trust
        self.age = age
    }
}
