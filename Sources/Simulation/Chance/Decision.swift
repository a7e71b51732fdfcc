/// A thing that chance decides, by name: "attends", "leaves", "acceptance".
///
/// The name is part of the key of every number drawn for it, so renaming a decision changes its luck and nothing else.
@frozen
public struct Decision: Hashable, Sendable {
    /// What the whole number `occasion` of a draw means for a decision.
    public enum Occasion: String, Sendable, CaseIterable {
        /// A trait: drawn once for each actor, always with occasion 0.
        case once
        /// The number of the day, week or month: what the world does by itself.
        case calendar
        /// The how-many-th time that this actor does it, counted from 0.
        case nth
    }

    /// The name, as the luck of the decision is called in reports.
    public let name: String
    /// How its occasions are counted.
    public let occasion: Occasion
    /// The first eight bytes of the SHA-256 of the typed, length-prefixed name.
    public let hash: UInt64

    /// A decision; make it once (`static let`), for it hashes its name.
    public init(_ name: String, _ occasion: Occasion) {
        self.name = name
        self.occasion = occasion
        var encoding = TypedEncoding(purpose: "decision")
        encoding.append(name)
        hash = encoding.words(1)[0]
    }

    init(name: String, _ occasion: Occasion, hash: UInt64) {
        self.name = name
        self.occasion = occasion
        self.hash = hash
    }
}
