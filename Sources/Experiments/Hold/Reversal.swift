/// A setting near the usual one in which the verdict is the opposite one.
public struct Reversal: Sendable, Hashable, Encodable {
    /// One number that has moved.
    public struct Move: Sendable, Hashable, Encodable {
        /// Its name in the plan.
        public let name: String
        /// Its usual value.
        public let from: Double
        /// The value at which the verdict is reversed.
        public let to: Double
        /// How far that is, as a share of its declared range.
        public let share: Double

        /// A move.
        public init(name: String, from: Double, to: Double, share: Double) {
            (self.name, self.from, self.to, self.share) = (name, from, to, share)
        }
    }

    /// What has moved: one number or two; all others stand as usual.
    public let moves: [Move]
    /// The mean paired difference there on luck that the search had not seen, first minus second, plus being better.
    public let estimate: Double

    /// A setting with what has moved in it.
    public init(moves: [Move], estimate: Double) { (self.moves, self.estimate) = (moves, estimate) }

    /// All shares of ranges together.
    public var size: Double { moves.reduce(0) { $0 + $1.share } }
}
