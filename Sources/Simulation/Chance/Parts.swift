/// The parts of one draw in sequence; part *n* of it is the same number as `Draws.bits` gives for that part.
@frozen
public struct Parts: Sendable {
    @usableFromInline let draws: Draws
    @usableFromInline let who: Identity
    @usableFromInline let whom: Identity
    @usableFromInline let occasion: Int
    @usableFromInline var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    @usableFromInline var part = 0

    @inlinable
    init(draws: Draws, who: Identity, whom: Identity, occasion: Int) {
        self.draws = draws
        self.who = who
        self.whom = whom
        self.occasion = occasion
    }

    /// The 64 bits of the next part.
    @inlinable
    @inline(__always)
    public mutating func bits() -> UInt64 {
        if part & 3 == 0 {
            words = Philox.block(
                who.bits, whom.bits, UInt64(bitPattern: Int64(occasion)), UInt64(bitPattern: Int64(part)) >> 2,
                key: draws.key)
        } else {
            (words.0, words.1, words.2) = (words.1, words.2, words.3)
        }
        if let channel = draws.channel {
            channel.record(who: who, whom: whom, occasion: occasion, part: part, bits: words.0)
        }
        part &+= 1
        return words.0
    }

    /// The next part as a number strictly between 0 and 1.
    @inlinable
    @inline(__always)
    public mutating func uniform() -> Double {
        Draws.uniform(bits())
    }
}
