import Foundation

/// Bytes in which every field carries its type and its length, so that no two lists of fields have one encoding.
///
/// A field is one byte of type, eight bytes of length (most significant first), and the content.
struct TypedEncoding {
    private(set) var bytes: [UInt8] = []

    /// What the hash is for; the first field of every encoding, so that hashes for two uses never meet.
    init(purpose: String) {
        append(purpose)
    }

    /// Appends a text as UTF-8 in Unicode's composed form, because Swift calls both forms of "é" equal.
    mutating func append(_ text: String) {
        let plain = text.utf8.allSatisfy { $0 < 0x80 }
        append(type: 0x54, Array((plain ? text : text.precomposedStringWithCanonicalMapping).utf8))
    }

    /// Appends a whole number by sign and magnitude, so that a number is the same field whatever type held it.
    mutating func append(negative: Bool, magnitude: UInt64) {
        append(type: negative ? 0x2D : 0x2B, TypedEncoding.bigEndian(magnitude))
    }

    /// The first words of the encoding's SHA-256, most significant byte first.
    func words(_ count: Int) -> [UInt64] {
        var hash = SHA256()
        hash.update(bytes)
        let halves = hash.words
        return (0..<count).map { UInt64(halves[2 * $0]) << 32 | UInt64(halves[2 * $0 + 1]) }
    }

    private mutating func append(type: UInt8, _ content: [UInt8]) {
        bytes.append(type)
        bytes.append(contentsOf: TypedEncoding.bigEndian(UInt64(content.count)))
        bytes.append(contentsOf: content)
    }

    private static func bigEndian(_ word: UInt64) -> [UInt8] {
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
}
