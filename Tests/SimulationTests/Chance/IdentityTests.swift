import Testing

@testable import Simulation

@Suite("Identity")
struct IdentityTests {
    // First eight bytes of SHA-256 of the encoding, by Python's hashlib; the child by a second Philox in Python.
    @Test func bitsAgreeWithASecondImplementation() {
        #expect(Identity("rt-3").bits == 0x5678_e231_8c9d_5f7f)
        #expect(Identity("caf\u{e9}").bits == 0xf49f_c53e_6bf4_c4fc)
        #expect(Identity("rt-3").child(kind: Identity("household"), ordinal: 17).bits == 0xd9b7_85eb_1429_4c49)
    }

    @Test func bothSpellingsOfALetterAreOneName() {
        #expect(Identity("cafe\u{301}") == Identity("caf\u{e9}"))
        #expect(Identity("cafe") != Identity("caf\u{e9}"))
    }

    @Test func childrenDifferByParentKindAndOrdinal() {
        let parents = ["rt-1", "rt-2", ""].map { Identity($0) }
        let kinds = ["household", "group"].map { Identity($0) }
        let all = parents.flatMap { parent in
            kinds.flatMap { kind in (-1..<50).map { parent.child(kind: kind, ordinal: $0) } }
        }
        #expect(Set(all + parents + kinds + [.nobody]).count == 3 * 2 * 51 + 3 + 2 + 1)
    }

    @Test func aPairDoesNotDependOnWhoComesFirst() {
        let (one, other) = (Identity("a"), Identity("b"))
        #expect(Identity.unordered(one, other) == Identity.unordered(other, one))
        #expect(Identity.unordered(one, other).0 < Identity.unordered(one, other).1)
        #expect(Identity.unordered(one, one) == (one, one))
    }

    @Test(
        arguments: [(0, "0000000000000000"), (255, "00000000000000ff"), (.max, "ffffffffffffffff")]
            as [(UInt64, String)])
    func isShownBySixteenDigits(bits: UInt64, text: String) {
        #expect(Identity(bits: bits).description == text)
    }
}
