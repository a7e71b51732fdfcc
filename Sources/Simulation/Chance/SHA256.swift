/// The 256-bit Secure Hash Algorithm, as one call or fed piece by piece.
///
/// Names, seeds and results are turned into keys and digests with it; nothing here is secret.
///
/// - SeeAlso: NIST (2015), Secure Hash Standard, FIPS 180-4, sections 4.2.2, 5.1.1, 5.3.3 and 6.2.
///   doi:10.6028/NIST.FIPS.180-4
public struct SHA256: Sendable {
    private var state: [UInt32] = SHA256.initialState
    private var pending: [UInt8] = []
    private var count: UInt64 = 0

    /// A hash of nothing yet.
    public init() {
        pending.reserveCapacity(64)
    }

    /// Appends bytes to what is hashed; splitting them over calls changes nothing.
    public mutating func update(_ bytes: some Sequence<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ take(UnsafeRawBufferPointer($0)) }) == nil {
            Array(bytes).withUnsafeBytes { take($0) }
        }
    }

    private mutating func take(_ bytes: UnsafeRawBufferPointer) {
        count &+= UInt64(bytes.count)
        var begin = 0
        if !pending.isEmpty {
            begin = min(64 - pending.count, bytes.count)
            pending.append(contentsOf: bytes[..<begin])
            if pending.count == 64 { compressPending() }
        }
        let whole = (bytes.count - begin) & ~63
        if whole > 0 { compress(UnsafeRawBufferPointer(rebasing: bytes[begin..<begin + whole])) }
        pending.append(contentsOf: bytes[(begin + whole)...])
    }

    private mutating func compressPending() {
        let block = pending
        block.withUnsafeBytes { compress($0) }
        pending.removeAll(keepingCapacity: true)
    }

    /// The 32 bytes of the digest of everything appended so far; more may be appended afterwards.
    public var digest: [UInt8] {
        words.flatMap { word in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
        }
    }

    /// The digest as eight words, most significant byte first.
    var words: [UInt32] {
        var copy = self
        let bits = count &* 8
        copy.pending.append(0x80)
        if copy.pending.count > 56 {
            copy.pending.append(contentsOf: repeatElement(0, count: 64 - copy.pending.count))
            copy.compressPending()
        }
        copy.pending.append(contentsOf: repeatElement(0, count: 56 - copy.pending.count))
        for shift in stride(from: 56, through: 0, by: -8) {
            copy.pending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
        }
        copy.compressPending()
        return copy.state
    }

    /// The digest as 64 lowercase hexadecimal digits.
    public var hexadecimal: String {
        SHA256.digits(of: digest)
    }

    /// The 32 bytes of the digest of `bytes`.
    public static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(bytes)
        return hash.digest
    }

    /// The digest of `bytes` as 64 lowercase hexadecimal digits.
    public static func hexadecimal(digestOf bytes: [UInt8]) -> String {
        digits(of: digest(bytes))
    }

    private static func digits(of bytes: [UInt8]) -> String {
        let alphabet = Array("0123456789abcdef".utf8)
        let digits = bytes.flatMap { [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]] }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Takes in whole blocks of 64 bytes.
    private mutating func compress(_ blocks: UnsafeRawBufferPointer) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            state.withUnsafeMutableBufferPointer { state in
                SHA256.roundConstants.withUnsafeBufferPointer { constants in
                    var start = 0
                    while start < blocks.count {
                        SHA256.expand(blocks, from: start, into: schedule)
                        SHA256.mix(schedule, constants, into: state)
                        start &+= 64
                    }
                }
            }
        }
    }

    private static func expand(
        _ blocks: UnsafeRawBufferPointer, from start: Int, into schedule: UnsafeMutableBufferPointer<UInt32>
    ) {
        var t = 0
        while t < 16 {
            schedule[t] = blocks.loadUnaligned(fromByteOffset: start &+ 4 &* t, as: UInt32.self).bigEndian
            t &+= 1
        }
        while t < 64 {
            let early = schedule[t &- 15]
            let late = schedule[t &- 2]
            let small0 = turn(early, 7) ^ turn(early, 18) ^ (early &>> 3)
            let small1 = turn(late, 17) ^ turn(late, 19) ^ (late &>> 10)
            schedule[t] = small1 &+ schedule[t &- 7] &+ small0 &+ schedule[t &- 16]
            t &+= 1
        }
    }

    private static func mix(
        _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>,
        into state: UnsafeMutableBufferPointer<UInt32>
    ) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        var t = 0
        // Eight rounds at a time, the letters changing roles instead of places.
        while t < 64 {
            round(a, b, c, &d, e, f, g, &h, constants[t] &+ schedule[t])
            round(h, a, b, &c, d, e, f, &g, constants[t &+ 1] &+ schedule[t &+ 1])
            round(g, h, a, &b, c, d, e, &f, constants[t &+ 2] &+ schedule[t &+ 2])
            round(f, g, h, &a, b, c, d, &e, constants[t &+ 3] &+ schedule[t &+ 3])
            round(e, f, g, &h, a, b, c, &d, constants[t &+ 4] &+ schedule[t &+ 4])
            round(d, e, f, &g, h, a, b, &c, constants[t &+ 5] &+ schedule[t &+ 5])
            round(c, d, e, &f, g, h, a, &b, constants[t &+ 6] &+ schedule[t &+ 6])
            round(b, c, d, &e, f, g, h, &a, constants[t &+ 7] &+ schedule[t &+ 7])
            t &+= 8
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ word: UInt32
    ) {
        let first =
            h &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ (g ^ (e & (f ^ g))) &+ word
        d = d &+ first
        h = first &+ (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ ((a & b) | (c & (a | b)))
    }

    @inline(__always)
    private static func turn(_ word: UInt32, _ places: UInt32) -> UInt32 {
        (word &>> places) | (word &<< (32 &- places))
    }

    // Fractional parts of the square roots of the first eight primes (5.3.3).
    private static let initialState: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    // Fractional parts of the cube roots of the first sixty-four primes (4.2.2).
    private static let roundConstants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
