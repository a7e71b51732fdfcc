import Testing

@testable import Reports

@Suite struct PlainTests {
    @Test(arguments: [
        ("RT 03", "RT 03"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\nb\r", "a\u{FFFD}b\u{FFFD}"), ("a\tb", "a b"),
        ("\u{202E}abc", "\u{FFFD}abc"), ("\u{9B}2J", "\u{FFFD}2J"), ("", ""), ("Musyawarah é 会", "Musyawarah é 会"),
    ])
    func nothingActs(text: String, shown: String) {
        #expect(Plain.line(text) == shown)
    }

    @Test(arguments: [("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("会議", 4), ("😀", 2), ("Rp9,4", 5), ("–×−", 3)])
    func columns(text: String, width: Int) {
        #expect(Plain.width(text) == width)
    }

    @Test func wrapsAtSpaces() {
        #expect(Plain.wrapped("satu dua tiga", columns: 8) == "satu dua\ntiga")
        #expect(Plain.wrapped("  • satu dua tiga", columns: 12, indent: "    ") == "  • satu dua\n    tiga")
        #expect(Plain.wrapped("kata-yang-sangat-panjang", columns: 5) == "kata-yang-sangat-panjang")
        #expect(Plain.wrapped("", columns: 5) == "")
    }
}
