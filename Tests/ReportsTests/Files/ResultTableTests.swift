import Foundation
import Simulation
import Testing

@testable import Reports

/// Tables as their bytes stand in a file: RFC 4180 and, as `excel-id`, what Excel expects in Indonesia.
@Suite struct ResultTableTests {
    private static func table(_ columns: [TableColumn], _ rows: [[CSV.Cell]]) -> ResultTable {
        ResultTable(file: "t.csv", title: Text("t"), columns: columns) { csv in
            for row in rows { try csv.add(row) }
        }
    }

    private static let mixed = table(
        [
            TableColumn("name", .string, Text("name")), TableColumn("count", .integer, Text("count")),
            TableColumn("share", .number, Text("share")), TableColumn("lasts", .boolean, Text("lasts")),
            TableColumn("day", .date, Text("day")),
        ],
        [
            [.text("RT 03, RW IV"), .whole(-7), .number(-1234.5), .whole(1), .text("2027-04-01")],
            [.text("say \"ya\"; or not"), .whole(.max), .number(1e-7), .whole(0), .text("")],
            [.empty, .empty, .number(.nan), .empty, .empty],
        ])

    @Test func standard() throws {
        #expect(
            try Rendered.text(Self.mixed)
                == [
                    "name,count,share,lasts,day", "\"RT 03, RW IV\",-7,-1234.5,1,2027-04-01",
                    "\"say \"\"ya\"\"; or not\",9223372036854775807,1e-07,0,", ",,,,", "",
                ].joined(separator: "\r\n"))
    }

    /// The comma of a number needs no quotes there, that of a text neither; the semicolon does.
    @Test func forExcelInIndonesia() throws {
        let bytes = try Rendered.bytes(Self.mixed.file(.excelID))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(
            String(decoding: bytes.dropFirst(3), as: UTF8.self)
                == [
                    "name;count;share;lasts;day", "RT 03, RW IV;-7;-1234,5;1;2027-04-01",
                    "\"say \"\"ya\"\"; or not\";9223372036854775807;1e-07;0;", ";;;;", "",
                ].joined(separator: "\r\n"))
    }

    private static let exactNumbers: [(Double, String)] = [
        (0, "0"), (-0.0, "0"), (1, "1"), (0.1, "0.1"), (100, "100"), (1e22, "1e+22"),
        (123_456_789_012_345_680, "1.2345678901234568e+17"), (.leastNonzeroMagnitude, "5e-324"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1 + 0x1p-52, "1.0000000000000002"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
    ]

    /// No digit is lost: the shortest text that reads back as the same number, which needs 17 digits at most. The last
    /// three need all of them (David Gay's classic, the neighbour of 1, and the largest).
    @Test(arguments: exactNumbers)
    func numbersReadBackExactly(_ number: Double, _ text: String) throws {
        let table = Self.table([TableColumn("x", .number, Text("x"))], [[.number(number)], [.number(-number)]])
        let minus = number == 0 ? "" : "-"
        #expect(try Rendered.text(table) == "x\r\n\(text)\r\n\(minus)\(text)\r\n")
        let local = text.replacing(".", with: ",")
        #expect(try Rendered.text(table, .excelID) == "\u{FEFF}x\r\n\(local)\r\n\(minus)\(local)\r\n")
        #expect(Double(text) == number && text.filter(\.isNumber).count <= 17 + 3)
    }

    /// What people type stands as it was typed, whatever it holds; read back by a reader of the test's own.
    @Test(arguments: CSV.Form.allCases) func textsReadBackAsTheyWereTyped(_ form: CSV.Form) throws {
        let typed = [
            "", " ", " mulai", "akhir ", "a,b", "a;b", "\"", "\"\"", "a\"b\"c", "a\nb", "a\r\nb", "tab\tdi tengah",
            "1,5", "1.5",
            "007", "<script>alert(1)</script>", "Rp1.000", "é", "e\u{301}", "日本語", "ꦗꦮ", "👩🏽‍🌾", "\u{202E}kanan",
            "\u{2028}", "NULL", "NaN",
            "x=1", "a-b", "it's", "'ab", "\\", "\\n", "|", "#",
        ]
        let table = Self.table(
            [TableColumn("a", .string, Text("a")), TableColumn("b", .string, Text("b"))],
            typed.map { [.text($0), .text("|" + $0)] })
        let rows = try Self.read(try Rendered.text(table, form), form)
        #expect(rows.count == typed.count + 1)
        for (row, text) in zip(rows.dropFirst(), typed) {
            // A character and its parts in another order are equal texts; here every byte counts.
            #expect(row.map { Array($0.utf8) } == [Array(text.utf8), Array(("|" + text).utf8)], "\(text)")
        }
    }

    /// What a spreadsheet would run gets an apostrophe, in the names of columns too; numbers below zero do not.
    @Test(arguments: CSV.Form.allCases) func nothingRuns(_ form: CSV.Form) throws {
        let formulas = [
            "=1+1", "+62812", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u{A0}=1", "＝1", "＋1", "－1", "＠x",
            "=HYPERLINK(\"http://x\";\"y\")", "=cmd|' /C calc'!A0",
        ]
        let table = Self.table(
            [TableColumn("=a", .string, Text("a")), TableColumn("b", .number, Text("b"))],
            formulas.map { [.text($0), .number(-1)] })
        let rows = try Self.read(try Rendered.text(table, form), form)
        #expect(rows.map { $0[0] } == ["'=a"] + formulas.map { "'" + $0 })
        #expect(rows.dropFirst().allSatisfy { $0[1] == "-1" })
    }

    /// Nothing reaches a terminal that shows the file: control characters of both sets are seen as what they are.
    @Test(arguments: ["\0", "\u{7}", "\u{1B}", "\u{7F}", "\u{80}", "\u{9B}", "\u{9F}"]) func controlsAreSeen(
        _ control: String
    ) throws {
        let table = Self.table([TableColumn("x", .string, Text("x"))], [[.text("a\(control)[31mb")]])
        #expect(try Rendered.text(table) == "x\r\na\u{FFFD}[31mb\r\n")
    }

    /// A table without rows is its header; one that is written twice is the same twice, and its digest is of its bytes.
    @Test func itWritesItself() throws {
        let empty = Self.table([TableColumn("x", .string, Text("x"))], [])
        #expect(try Rendered.text(empty) == "x\r\n")
        #expect(try Rendered.text(empty, .excelID) == "\u{FEFF}x\r\n")
        var bytes: [UInt8] = []
        let written = try Self.mixed.file(.standard).write(into: FileSink { bytes += $0 }, after: [])
        #expect(written.name == "t.csv" && written.count == bytes.count)
        #expect(written.sha256 == SHA256.hexadecimal(digestOf: bytes))
        #expect(try Rendered.bytes(Self.mixed.file(.standard)) == bytes)
    }

    /// What its rows throw ends the writing.
    @Test func whatItsRowsThrowIsThrown() throws {
        struct Broken: Error {}
        let table = ResultTable(file: "t.csv", title: Text("t"), columns: [TableColumn("x", .string, Text("x"))]) { _ in
            throw Broken()
        }
        #expect(throws: Broken.self) { try Rendered.text(table) }
    }

    /// The rows of a text, read as RFC 4180 says.
    private static func read(_ text: String, _ form: CSV.Form) throws -> [[String]] {
        var scalars = Array(text.unicodeScalars)
        if form == .excelID { #expect(scalars.removeFirst() == "\u{FEFF}") }
        let delimiter: Unicode.Scalar = form == .standard ? "," : ";"
        var (rows, row) = ([[String]](), [String]())
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var place = 0
        func at(_ index: Int) -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
        while let scalar = at(place) {
            place += 1
            switch (isQuoted, scalar) {
            case (true, "\"") where at(place) == "\"":
                cell.append("\"")
                place += 1
            case (_, "\""): isQuoted.toggle()
            case (false, delimiter):
                row.append(String(cell))
                cell = String.UnicodeScalarView()
            case (false, "\r") where at(place) == "\n":
                place += 1
                rows.append(row + [String(cell)])
                (row, cell) = ([], String.UnicodeScalarView())
            default: cell.append(scalar)
            }
        }
        #expect(!isQuoted && row.isEmpty && cell.isEmpty, "the file ends with a whole row")
        return rows
    }
}
