/// Whether a verdict holds when the numbers that are only judgement move.
public struct HoldFindings: Sendable, Hashable, Encodable {
    /// The verdict.
    public let verdict: HeldVerdict
    /// How many numbers were moved together.
    public let numbers: Int
    /// Paired runs in each setting.
    public let replicates: Int
    /// How many settings were asked for.
    public let settings: Int
    /// In how many settings it holds; `nil` where there is no verdict that could, or nothing to move.
    public let tally: HoldTally?
    /// The numbers that decide it, the strongest first, two at most; empty where none stands above the floor.
    public let deciding: [Deciding]
    /// The correlation below which a number is not told from one that does nothing; `nil` without settings.
    public let floor: Double?
    /// The nearest setting that reverses it; `nil` where none was found.
    public let nearest: Reversal?
    /// The numbers that were moved in search of it, the most promising first.
    public let searched: [String]
    /// What the pair says at shorter and longer horizons, the shortest first.
    public var horizons: [HorizonAnswer] = []
    /// What the pair says in other forms of the model.
    public var structures: [StructureAnswer] = []
    /// How the primary outcome moves by itself; `nil` where it is not a state, or no run was whole.
    public var drift: Drift?

    /// What was found of a verdict.
    public init(
        verdict: HeldVerdict, numbers: Int, replicates: Int, settings: Int, tally: HoldTally?, deciding: [Deciding],
        floor: Double?, nearest: Reversal?, searched: [String]
    ) {
        (self.verdict, self.numbers, self.replicates) = (verdict, numbers, replicates)
        (self.settings, self.tally, self.deciding, self.floor) = (settings, tally, deciding, floor)
        (self.nearest, self.searched) = (nearest, searched)
    }

    /// A number that decides how the comparison comes out.
    public struct Deciding: Sendable, Hashable, Encodable {
        /// Its name in the plan.
        public let name: String
        /// Its rank correlation with the settings' differences, in −1…1.
        public let correlation: Double
        /// Whether that is of its distance from the middle of its values: it matters at both ends alike.
        public let atBothEnds: Bool

        /// A number with its correlation.
        public init(name: String, correlation: Double, atBothEnds: Bool) {
            (self.name, self.correlation, self.atBothEnds) = (name, correlation, atBothEnds)
        }
    }
}
