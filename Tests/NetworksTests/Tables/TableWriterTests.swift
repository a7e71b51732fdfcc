import Simulation
import Testing

@testable import Networks

struct TableWriterTests {
    @Test func writesWhatTheRFCAsksFor() {
        var writer = TableWriter(["a", "b, c"])
        writer.append([.text("x \"y\""), .number(1.5)])
        writer.append([nil, .whole(-3)])
        writer.append([.text("two\nlines"), .yes(true)])
        writer.append([.number(-0.0), .date(CalendarDate(dayNumber: 0))])
        #expect(
            writer.text == "a,\"b, c\"\r\n\"x \"\"y\"\"\",1.5\r\n,-3\r\n\"two\nlines\",true\r\n0,1970-01-01\r\n")
    }

    @Test func writesForASpreadsheetInIndonesian() {
        var writer = TableWriter(["a", "b"], dialect: .excelID)
        writer.append([.text("x;y"), .number(1234.5)])
        #expect(writer.text == "\u{FEFF}a;b\r\n\"x;y\";1234,5\r\n")
    }

    @Test(arguments: [.nan, .infinity, -.infinity] as [Double]) func neverWritesWhatIsNoNumber(number: Double) {
        var writer = TableWriter(["a", "b"])
        writer.append([.number(number), .whole(1)])
        #expect(writer.text == "a,b\r\n,1\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+cmd|'/C calc'!A0", "'+cmd|'/C calc'!A0"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"), ("  =1", "'  =1"), ("＝1", "'＝1"), ("a=1", "a=1"), ("", ""), ("-3", "-3"), ("-3.5", "-3.5"),
        ("-3+A1", "'-3+A1"),
    ])
    func guardsFormulas(text: String, written: String) {
        #expect(TableWriter.guarded(text) == written)
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        for dialect in [TableWriter.Dialect.plain, .excelID] {
            var writer = TableWriter(["kode", "nama", "keterampilan"], dialect: dialect)
            writer.append([.text("A"), .text("x;\"y\", z"), .number(0.1)])
            writer.append([.text("B"), .text("w\nv"), .number(1e-5)])
            let table = try Groups.read(writer.text)
            #expect(table.text(0, Groups.name) == "x;\"y\", z" && table.text(1, Groups.name) == "w\nv")
            #expect(table.number(0, Groups.skill) == 0.1 && table.number(1, Groups.skill) == 1e-5)
        }
    }

    @Test func anEmptyOnlyFieldIsNotAnEmptyLine() {
        var writer = TableWriter(["a"])
        writer.append([nil])
        #expect(writer.text == "a\r\n\"\"\r\n")
    }
}
