/// Philox4x64-10: a keyed bijection of 256-bit counters that scatters them beyond recognition.
///
/// It has no state: the same counter under the same key always gives the same four words, and two different counters
/// under one key never give the same four.
///
/// - SeeAlso: Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC '11, section 3.3 and
///   table 2 (multipliers and key increments as in the authors' Random123 library). doi:10.1145/2063384.2063405
@frozen
public enum Philox {
    /// 128 bits that choose one of the bijections.
    @frozen
    public struct Key: Hashable, Sendable {
        /// The first word.
        public let first: UInt64
        /// The second word.
        public let second: UInt64

        /// A key of two words, in the order of the published vectors.
        @inlinable
        public init(_ first: UInt64, _ second: UInt64) {
            self.first = first
            self.second = second
        }
    }

    /// The four words to which the counter `(c0, c1, c2, c3)` is taken under `key`.
    @inlinable
    @inline(__always)
    public static func block(
        _ c0: UInt64, _ c1: UInt64, _ c2: UInt64, _ c3: UInt64, key: Key
    ) -> (UInt64, UInt64, UInt64, UInt64) {
        var (x0, x1, x2, x3) = (c0, c1, c2, c3)
        var (k0, k1) = (key.first, key.second)
        var round = 0
        while round < 10 {
            let a = x0.multipliedFullWidth(by: 0xD2E7_470E_E14C_6C93)
            let b = x2.multipliedFullWidth(by: 0xCA5A_8263_9512_1157)
            (x0, x1, x2, x3) = (b.high ^ x1 ^ k0, b.low, a.high ^ x3 ^ k1, a.low)
            k0 &+= 0x9E37_79B9_7F4A_7C15
            k1 &+= 0xBB67_AE85_84CA_A73B
            round &+= 1
        }
        return (x0, x1, x2, x3)
    }
}
