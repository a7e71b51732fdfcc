import Foundation
import Simulation
import Testing

@testable import Scripting

/// A table of points, however a spreadsheet wrote it.
@Suite struct DesignTableTests {
    private static let names = ["hours", "rounds", "share"]

    private func read(_ text: String) throws -> DesignTable {
        let file = FileManager.default.temporaryDirectory.appending(path: "points-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        return try DesignTable.read(file.path, names: Self.names) { text, name in
            guard let value = Double(text) else {
                throw Problem(.usage, "W-VALUE", Text("\(name) cannot take '\(text)'"), remedy: Text("write 2.5"))
            }
            return value
        }
    }

    @Test(arguments: [
        "hours,share\n1.5,0.25\n4,1\n",
        "hours;share\r\n1,5;0,25\r\n4;1\r\n",
        "\u{FEFF}hours;share\n1,5;0,25\n4;1\n",
        "hours;share\n1.5;0.25\n4;1\n",
        "hours,share\n\"1,5\",\"0,25\"\n4,1\n",
    ])
    func aCommaIsADecimalMark(_ text: String) throws {
        let table = try read(text)
        #expect(table.header == ["hours", "share"])
        #expect(table.rows == [[1.5, 0.25], [4, 1]])
    }

    /// Columns may stand in any order; their names tell what they are.
    @Test func columnsMayStandInAnyOrder() throws {
        let table = try read("share,hours\n0.25,1.5\n")
        let places = try table.header.map { try #require(Self.names.firstIndex(of: $0)) }
        #expect(places == places.sorted())
        #expect(table.rows == [[1.5, 0.25]])
    }

    /// Each with its line, what is written there and the caller's own words.
    @Test(arguments: [
        ("hours;share\n1,5;0,25\n1.250,5;1\n", 3, "hours cannot take '1.250,5'", "1.250,5;1"),
        ("hours;share\n1;x\n", 2, "share cannot take 'x'", "1;x"),
        ("hours;share\n1;,5\n", 2, "share cannot take ',5'", "1;,5"),
    ])
    func whatCannotBeReadIsToldAtItsLine(_ text: String, _ line: Int, _ cause: String, _ source: String) throws {
        let problem = #expect(throws: Problem.self) { try read(text) }
        #expect(problem?.kind == .scenario && problem?.code == "W-VALUE")
        #expect(problem?.cause.en == cause && problem?.remedy?.en == "write 2.5")
        #expect(problem?.place?.line == line && problem?.place?.source == source)
    }

    /// A header in a line of values is not that column's place.
    @Test func anEmptyCellIsNotLookedForByItsHeader() throws {
        let problem = #expect(throws: Problem.self) { try read("hours;share\n;hours\n") }
        #expect(problem?.place?.line == 2)
        #expect(problem?.cause.en.hasPrefix("column 'hours': ") == true)
        #expect(problem?.place?.column == nil)
    }

    @Test func headersAloneAreNoPoints() throws {
        let problem = #expect(throws: Problem.self) { try read("hours;share\n") }
        #expect(problem?.kind == .scenario && problem?.code == "W-CSV-EMPTY")
        #expect(problem?.cause.en == "the file holds column headers only and no point")
        #expect(problem?.cause.id == "berkas ini hanya berisi judul kolom, belum ada titiknya")
    }

    @Test func anEmptyCellIsNoValue() throws {
        let problem = #expect(throws: Problem.self) { try read("hours;share\n1;\n") }
        #expect(problem?.place?.line == 2 && problem?.cause.en.contains("must hold a value") == true)
    }

    @Test func aFileThatIsNotThere() {
        let problem = #expect(throws: Problem.self) { try DesignTable.read("none.csv", names: []) { _, _ in 0 } }
        #expect(problem?.kind == .usage && problem?.cause.en == "the file 'none.csv' cannot be read")
    }
}
