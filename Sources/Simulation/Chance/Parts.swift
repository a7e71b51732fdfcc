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
    public mutating func bits() -> UInt64 {
        let place = UInt64(bitPattern: Int64(part))
        if place & 3 == 0 {
            words = Philox.block(
                who.bits, whom.bits, UInt64(bitPattern: Int64(occasion)), place >> 2, key: draws.key)
        }
        let word = Draws.word(Int(truncatingIfNeeded: place & 3), of: words)
        if let channel = draws.channel {
            channel.record(who: who, whom: whom, occasion: occasion, part: part, bits: word)
        }
        part &+= 1
        return word
    }

    /// The next part as a number strictly between 0 and 1.
    @inlinable
    public mutating func uniform() -> Double {
        Draws.uniform(bits())
    }
}
