import Testing

@testable import Reports

@Suite struct CSVTests {
    @Test(arguments: [
        ("RT 03", "RT 03"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=1+1", "'=1+1"), ("+62", "'+62"),
        ("-cmd", "'-cmd"), ("@x", "'@x"), ("  =x", "'  =x"), ("＝x", "'＝x"), ("\tx", "'\tx"), ("", ""),
        ("a\nb", "\"a\nb\""), ("a\u{1B}b", "a\u{FFFD}b"),
    ])
    func texts(text: String, cell: String) {
        var table = CSV(header: ["x"])
        table.add([.text(text)])
        #expect(String(decoding: table.bytes, as: UTF8.self) == "x\r\n\(cell)\r\n")
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
