import Testing

@testable import Reports

@Suite struct TextTableTests {
    @Test func columnsAreAsWideAsTheirWidestCell() {
        var table = TextTable(["", "biaya"], right: [1])
        table.add(["会", "Rp0"])
        table.add(["Surat", "Rp9,4 juta"])
        #expect(table.lines() == ["             biaya", "会             Rp0", "Surat   Rp9,4 juta"])
    }
}
