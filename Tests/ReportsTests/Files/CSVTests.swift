import Testing

@testable import Reports

@Suite struct CSVTests {
    private func rendered(
        _ header: [String], _ form: CSV.Form = .standard, _ body: (inout CSV) throws -> Void
    ) throws -> String {
        var bytes: [UInt8] = []
        let sink = FileSink { bytes += $0 }
        var table = try CSV(header: header, form: form, into: sink)
        try body(&table)
        _ = try sink.finish("x.csv")
        return String(decoding: bytes, as: UTF8.self)
    }

    /// As a spreadsheet set to Indonesian opens it: a mark of the encoding, semicolons, decimal commas; guarded alike.
    @Test func forExcelInIndonesia() throws {
        let text = try rendered(["a", "b;c"], .excelID) { table in
            try table.add([.number(-1234.5), .text("1,5; x")])
            try table.add([.whole(-7), .text("=1+1")])
            try table.add([.number(1e-7), .text("a.b,c")])
            try table.add([.number(.nan), .empty])
        }
        #expect(
            text == "\u{FEFF}a;\"b;c\"\r\n-1234,5;\"1,5; x\"\r\n-7;'=1+1\r\n1e-07;a.b,c\r\n;\r\n")
    }

    @Test(arguments: [
        ("RT 03", "RT 03"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "'=1+1"), ("+62", "'+62"),
        ("-cmd", "'-cmd"), ("@x", "'@x"), ("  =x", "'  =x"), ("＝x", "'＝x"), ("\tx", "'\tx"), ("", ""),
        ("a\nb", "\"a\nb\""), ("a\u{1B}b", "a\u{FFFD}b"),
    ])
    func texts(text: String, cell: String) throws {
        let table = try rendered(["x"]) { try $0.add([.text(text)]) }
        #expect(table == "x\r\n\(cell)\r\n")
    }

    @Test(arguments: [
        (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"), (-0.0, "0"), (60, "60"), (.nan, ""), (-.infinity, ""),
        (-1.5, "-1.5"), (1e-7, "1e-07"),
    ])
    func numbers(value: Double, cell: String) throws {
        #expect(Exact.text(value) == cell)
        if value.isFinite { #expect(try #require(Double(Exact.text(value))) == value) }
    }
}
