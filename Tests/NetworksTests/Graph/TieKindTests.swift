import Networks
import Testing

struct TieKindTests {
    @Test func kindsHaveDifferentCodes() {
        #expect(TieKind.declared.map(\.code).sorted() == Set(TieKind.declared.map(\.code)).sorted())
        #expect(TieKind.declared.allSatisfy { TieKind(code: $0.code) == $0 })
        #expect(TieKind(rawValue: 9).code == "kind9")
        #expect(TieKind(code: "kin ") == nil)
    }
}
