import Testing

@testable import Simulation

@Suite("SHA-256")
struct SHA256Tests {
    // "abc" and the 56 letters: NIST, examples with intermediate values for FIPS 180-4 (SHA256.pdf). The empty, the
    // 112-letter and the 10,000-letter message: computed with Python's hashlib (OpenSSL).
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrst"
                + "nopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
        (
            String(repeating: "a", count: 10_000),
            "27dd1f61b867b6a0f6e9d8a41c43231de52107e53ae424de8f847b821db4b711"
        ),
    ])
    func publishedVectors(text: String, digest: String) {
        #expect(SHA256.hexadecimal(digestOf: Array(text.utf8)) == digest)
    }

    // Lengths around the padding's two boundaries; first eight bytes computed with Python's hashlib.
    @Test(arguments: [
        (55, "463eb28e72f82e0a"), (56, "da2ae4d6b36748f2"), (63, "29af2686fd53374a"), (64, "fdeab9acf3710362"),
        (65, "4bfd2c8b6f1eec7a"), (119, "da18797ed7c3a777"), (120, "f52b23db1fbb6ded"),
    ])
    func lengthsAroundABlock(length: Int, start: String) {
        let bytes = (0..<length).map { UInt8($0) }
        #expect(SHA256.hexadecimal(digestOf: bytes).hasPrefix(start))
    }

    @Test(arguments: [1, 7, 63, 64, 65])
    func feedingInPiecesChangesNothing(size: Int) {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        var hash = SHA256()
        for start in stride(from: 0, to: bytes.count, by: size) {
            hash.update(bytes[start..<min(start + size, bytes.count)])
            _ = hash.digest
        }
        #expect(hash.digest == SHA256.digest(bytes))
        #expect(hash.hexadecimal == SHA256.hexadecimal(digestOf: bytes))
    }
}
