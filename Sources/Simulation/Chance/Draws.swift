/// The numbers of one decision in one run: for each (who, whom, occasion, part) its own, always the same.
///
/// `who` decides or is decided about; `whom` is the other side, or nobody; `occasion` is a whole number of the kind that
/// the decision declares; `part` tells the numbers of one draw apart. Different keys give independent numbers.
@frozen
public struct Draws: Sendable {
    @usableFromInline let key: Philox.Key
    @usableFromInline let channel: ChanceTrace.Channel?

    @inlinable
    init(key: Philox.Key, channel: ChanceTrace.Channel?) {
        self.key = key
        self.channel = channel
    }

    /// 64 random bits for this key.
    ///
    /// Part *p* is word *p* mod 4 of the block at ⌊*p* / 4⌋, so that four parts cost one block and every part has a word
    /// of its own.
    @inlinable
    @inline(__always)
    public func bits(_ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0) -> UInt64 {
        let place = UInt64(bitPattern: Int64(part))
        let words = Philox.block(
            who.bits, whom.bits, UInt64(bitPattern: Int64(occasion)), place >> 2, key: key)
        let word = Draws.word(Int(truncatingIfNeeded: place & 3), of: words)
        if let channel {
            channel.record(who: who, whom: whom, occasion: occasion, part: part, bits: word)
        }
        return word
    }

    /// A number strictly between 0 and 1 for this key, one of 2⁵² equally likely and equally spaced ones.
    @inlinable
    @inline(__always)
    public func uniform(_ who: Identity, whom: Identity = .nobody, occasion: Int = 0, part: Int = 0) -> Double {
        Draws.uniform(bits(who, whom: whom, occasion: occasion, part: part))
    }

    /// The parts 0, 1, 2, … of one draw, one after the other: for a procedure that needs an unknown count of numbers.
    @inlinable
    public func parts(_ who: Identity, whom: Identity = .nobody, occasion: Int = 0) -> Parts {
        Parts(draws: self, who: who, whom: whom, occasion: occasion)
    }

    /// ((x >> 12) + ½) · 2⁻⁵²: with one bit more the largest number would round to 1.
    @inlinable
    @inline(__always)
    public static func uniform(_ bits: UInt64) -> Double {
        (Double(Int64(truncatingIfNeeded: bits >> 12)) + 0.5) * 0x1p-52
    }

    @inlinable
    @inline(__always)
    static func word(_ index: Int, of words: (UInt64, UInt64, UInt64, UInt64)) -> UInt64 {
        switch index {
        case 0: words.0
        case 1: words.1
        case 2: words.2
        default: words.3
        }
    }
}
