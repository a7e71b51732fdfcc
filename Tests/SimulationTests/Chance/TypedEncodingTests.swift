import Testing

@testable import Simulation

@Suite("Typed encoding")
struct TypedEncodingTests {
    private func bytes(_ texts: String..., number: (Bool, UInt64)? = nil) -> [UInt8] {
        var encoding = TypedEncoding(purpose: "test")
        for text in texts { encoding.append(text) }
        if let number { encoding.append(negative: number.0, magnitude: number.1) }
        return encoding.bytes
    }

    // Fields that would run together if they were only written one after the other.
    @Test func noTwoListsOfFieldsHaveOneEncoding() {
        let all = [
            bytes(), bytes(""), bytes("", ""), bytes("ab"), bytes("a", "b"), bytes("", "ab"), bytes("ab", ""),
            bytes("T"), bytes("1"), bytes(number: (false, 1)), bytes(number: (true, 1)), bytes(number: (false, 49)),
            bytes("\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{1}"), bytes("a", number: (false, 0)),
        ]
        #expect(Set(all).count == all.count)
    }

    @Test func isTypeLengthAndContent() {
        #expect(bytes("é") == bytes() + [0x54, 0, 0, 0, 0, 0, 0, 0, 2, 0xC3, 0xA9])
        #expect(bytes(number: (true, 258)) == bytes() + [0x2D, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 1, 2])
    }

    @Test func purposesKeepNamesApart() {
        #expect(Decision("same", .once).hash != Identity("same").bits)
    }
}
