/// The permanent identity of someone or something that chance is about: 64 bits made from its name or its descent.
///
/// It never comes from a position in an array, a title or a translation, so that adding or removing others leaves it,
/// and with it all its luck, unchanged. The order of identities has no meaning; it only breaks ties.
@frozen
public struct Identity: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The 64 bits.
    public let bits: UInt64

    /// An identity read back from its bits.
    @inlinable
    public init(bits: UInt64) {
        self.bits = bits
    }

    /// The identity of what is permanently called `name`, for example its key in the data.
    public init(_ name: String) {
        var encoding = TypedEncoding(purpose: "identity")
        encoding.append(name)
        bits = encoding.words(1)[0]
    }

    /// Nobody: the second of a draw that is about one actor only, and the actor of what the world does by itself.
    @inlinable
    public static var nobody: Identity {
        Identity(bits: 0)
    }

    /// The identity of a thing that stems from this one: its `ordinal`-th child of that kind.
    ///
    /// What is born during a run is named by its parent and that parent's own count, so no other birth can rename it.
    ///
    /// - Parameters:
    ///   - kind: What the child is, as a constant made once from a name: household, group, case.
    ///   - ordinal: How many of that kind this parent had before.
    @inlinable
    public func child(kind: Identity, ordinal: Int) -> Identity {
        let words = Philox.block(
            bits, kind.bits, UInt64(bitPattern: Int64(ordinal)), 0, key: Identity.descent)
        return Identity(bits: words.0)
    }

    /// The two in an order that does not depend on who was named first: the key of an undirected pair.
    @inlinable
    public static func unordered(_ one: Identity, _ other: Identity) -> (Identity, Identity) {
        other < one ? (other, one) : (one, other)
    }

    /// An order without meaning, always the same; it breaks ties.
    @inlinable
    public static func < (one: Identity, other: Identity) -> Bool {
        one.bits < other.bits
    }

    /// Sixteen hexadecimal digits.
    public var description: String {
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    // The first sixteen bytes of the SHA-256 of the encoded word "descent": fixed, and related to nothing else.
    @usableFromInline
    static var descent: Philox.Key {
        Philox.Key(0x5AFC_965D_146E_B599, 0xA715_7CD3_CFBA_C35D)
    }
}
