import Foundation
import Testing

/// Where results go, what is refused, and that what was there before stays.
struct ResultFolderTests {
    static let files = [
        "codebook.csv", "comparison.json", "datapackage.json", "manifest.json", "report.html", "runs.csv", "series.csv",
        "summary.txt",
    ]
    /// With the run book, as they stand in the folder.
    static let names = (files + ["runbook"]).sorted()

    @Test func holdsEveryFileAndFindsItsPlaceAgain() throws {
        let folder = try Folder()
        let result = try Command.run("compare kudus-permai -n 2", in: folder)
        #expect(result.status == 0)
        let name = try #require(folder.names(in: "hasil").first)
        #expect(name.hasPrefix("kudus-permai-") && name.count == "kudus-permai-".count + 8)
        #expect(folder.names(in: "hasil/\(name)") == Self.names)
        #expect(result.output.contains("Results: hasil/\(name)"))
        // More replicates are the same study; another seed or value is another one.
        #expect(try Command.run("compare kudus-permai -n 3 --jobs 1 --lang id", in: folder).status == 0)
        #expect(folder.names(in: "hasil") == [name])
        #expect(try Command.run("compare kudus-permai -n 2 --seed 7", in: folder).status == 0)
        #expect(try Command.run("compare kudus-permai -n 2 --set facilitator_hours=4", in: folder).status == 0)
        #expect(folder.names(in: "hasil").count == 3)
    }

    @Test func refusesTheFolderOfAnotherStudyUntilToldToReplaceIt() throws {
        let folder = try Folder()
        #expect(try Command.run("compare kudus-permai -n 2 -o out", in: folder).status == 0)
        let before = try folder.contents(of: "out")
        let refused = try Command.run("compare kudus-permai -n 2 -o out --seed 7", in: folder)
        #expect(refused.status == 7)
        #expect(refused.errors.contains("holds study") && refused.errors.contains("--replace"))
        #expect(try folder.contents(of: "out") == before)
        #expect(folder.names() == ["out"])
        let replaced = try Command.run("compare kudus-permai -n 2 -o out --seed 7 --replace", in: folder)
        #expect(replaced.status == 0)
        let aside = try #require(folder.names().first { $0.hasPrefix("out-") })
        #expect(folder.names() == ["out", aside])
        #expect(try folder.contents(of: aside) == before)
        #expect(try folder.contents(of: "out") != before)
    }

    /// A study that cannot be run leaves what --replace would move where it is.
    @Test func replacesOnlyWhatCanBeReplaced() throws {
        let folder = try Folder()
        #expect(try Command.run("compare kudus-permai -n 2 -o out", in: folder).status == 0)
        try folder.takeScenario()
        #expect(try folder.replace("months(18)", with: "months(-1)", in: "kudus-permai.lua"))
        #expect(try Command.run("compare kudus-permai.lua -n 2 -o out --replace", in: folder).status == 3)
        #expect(folder.names() == ["kudus-permai", "kudus-permai.lua", "out"])
    }

    @Test func refusesAFileAndAFolderOfSomethingElse() throws {
        let folder = try Folder()
        try folder.write("penting", to: "catatan.txt")
        try folder.write("penting", to: "arsip/catatan.txt")
        for path in ["catatan.txt", "arsip"] {
            for ending in ["", " --replace"] {
                let result = try Command.run("compare kudus-permai -n 2 -o \(path)\(ending)", in: folder)
                #expect(result.status == 7)
                #expect(result.errors.contains("  remedy: ") && result.output.isEmpty)
            }
        }
        #expect(try folder.read("catatan.txt") == "penting" && folder.read("arsip/catatan.txt") == "penting")
        #expect(folder.names() == ["arsip", "catatan.txt"])
        // An empty folder is as good as none.
        try FileManager.default.createDirectory(at: folder.file("kosong"), withIntermediateDirectories: true)
        #expect(try Command.run("compare kudus-permai -n 2 -o kosong", in: folder).status == 0)
        #expect(folder.names(in: "kosong") == Self.names)
    }

    /// Where nothing can be written the sentence says so before the work; a disk that fills leaves the old folder.
    @Test func aPlaceThatCannotBeWrittenGives74() throws {
        let folder = try Folder()
        let refused = try Command.run("compare kudus-permai -n 2 -o /proc/hasil", in: folder)
        #expect(refused.status == 74)
        #expect(refused.errors.contains("could not be written") && refused.output.isEmpty)
        let long = try Command.run(
            ["compare", "kudus-permai", "-n", "2", "-o", String(repeating: "x", count: 300)], in: folder)
        #expect(long.status == 74)
        #expect(folder.names().isEmpty)
    }

    /// On a full disk, made by the shell's limit on file sizes, the folder before is untouched and nothing stays beside.
    @Test func aFullDiskLeavesTheOldFolder() throws {
        let folder = try Folder()
        #expect(try Command.run("compare kudus-permai -n 2 -o out", in: folder).status == 0)
        let before = try folder.contents(of: "out")
        // 64 blocks of 1,024 bytes hold no series; the signal is ignored so that the write itself fails.
        let full = try Command.paste(
            "trap '' XFSZ; ulimit -f 64; wahana compare kudus-permai -n 3 -o out -q", in: folder)
        #expect(full.status == 74)
        #expect(full.errors.contains("could not be written"))
        #expect(try folder.contents(of: "out") == before)
        #expect(folder.names() == ["out"])
        #expect(try Command.run("compare kudus-permai -n 3 -o out", in: folder).status == 0)
    }
}
