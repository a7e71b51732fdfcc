import Foundation
import Testing

/// `--csv excel-id`: what a spreadsheet set to Indonesian opens at a double click.
struct ExcelTests {
    @Test func tablesAreWrittenAnewWithoutNewRuns() throws {
        let folder = try Folder()
        #expect(try Command.run("compare kudus-permai -n 2 -o out -q", in: folder).status == 0)
        let standard = try folder.contents(of: "out")
        let books = try folder.books(in: "out")
        #expect(try Command.run("compare kudus-permai -n 2 -o out -q --csv excel-id", in: folder).status == 0)
        let excel = try folder.contents(of: "out")
        #expect(try folder.books(in: "out") == books)
        for name in ResultFolderTests.files {
            let (before, after) = (try #require(standard[name]), try #require(excel[name]))
            guard name.hasSuffix(".csv") else {
                let changes = ["datapackage.json", "manifest.json"].contains(name)
                #expect((before == after) != changes, "\(name)")
                continue
            }
            let text = String(decoding: after, as: UTF8.self)
            #expect(after.starts(with: [0xEF, 0xBB, 0xBF]) && text.contains(";") && text.hasSuffix("\r\n"))
        }
        let runs = String(decoding: try #require(excel["runs.csv"]), as: UTF8.self)
        #expect(runs.contains(/;0,[0-9]+;/) && !runs.contains(/;0\.[0-9]+;/))
        // And back.
        #expect(try Command.run("compare kudus-permai -n 2 -o out -q", in: folder).status == 0)
        #expect(try folder.contents(of: "out") == standard)
        #expect(try folder.books(in: "out") == books)
    }

    @Test(arguments: [
        ("en", "--csv cannot take 'excel'", "did you mean 'excel-id'? there are: standard, excel-id"),
        ("id", "--csv tidak dapat menerima 'excel'", "mungkin maksudnya 'excel-id'? yang ada: standard, excel-id"),
    ])
    func anotherFormIsRefused(language: String, cause: String, remedy: String) throws {
        let result = try Command.run(
            "compare kudus-permai -n 2 --csv excel --lang \(language)", in: try Folder())
        #expect(result.status == 2)
        #expect(result.errors.contains(cause) && result.errors.contains(remedy), "\(result.errors)")
    }
}

extension Folder {
    /// The books of a result folder with their bytes.
    func books(in name: String) throws -> [String: Data] {
        let names = names(in: "\(name)/runbook").filter { $0.hasSuffix(".book") }
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: file("\(name)/runbook/\($0)"))) })
    }
}
