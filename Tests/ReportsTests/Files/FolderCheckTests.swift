import Experiments
import Foundation
import Simulation
import Testing

@testable import Reports

/// Each part of a folder, whole and harmed; the program's own words and exit codes are tested with the program.
@Suite struct FolderCheckTests {
    @Test func aWholeFolderHasNoFaults() throws {
        let folder = try HandMadeFolder()
        let check = try folder.check()
        #expect(check.faults.isEmpty && check.harmless.isEmpty, "\(check.faults) \(check.harmless)")
        // Every file but the manifest; four strategies of six runs; two runs in each of six pairs of a sign.
        #expect(check.files == folder.names("").count - 2 && check.rows == 4 * 6)
        #expect(check.records > 24 + 12 && check.books > 2)
        #expect(check.study == folder.study.digest && check.hasTables)
        #expect(check.heldSettings == HandMadeFolder.settings)
    }

    /// What is done to a folder, and what is said of it: the file and the words after its name.
    struct Harm: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let file: String
        let said: String
        let hurt: @Sendable (HandMadeFolder) throws -> Void

        init(
            _ name: String, _ file: String, _ said: String, _ hurt: @escaping @Sendable (HandMadeFolder) throws -> Void
        ) {
            (testDescription, self.file, self.said, self.hurt) = (name, file, said, hurt)
        }
    }

    static let harms = [
        Harm("a table is gone", "series.csv", "is missing") { try $0.remove("series.csv") },
        Harm("a table is changed", "summary.txt", "does not hold what was written") {
            try Data("x".utf8).write(to: $0.url("summary.txt"))
        },
        Harm("the manifest is gone", "manifest.json", "is missing") { try $0.remove("manifest.json") },
        Harm("the manifest is no manifest", "manifest.json", "does not hold what was written") {
            try Data("{}".utf8).write(to: $0.url("manifest.json"))
        },
        Harm("a row is forged", "runs.csv", "does not agree with the run book in line 2") {
            try $0.forge("done", as: "Done", in: "runs.csv")
        },
        Harm("what the manifest says is forged", "manifest.json", "does not agree with the study of the run book: days")
        {
            try $0.forge("\"days\": ", as: "\"days\": 1", in: "manifest.json")
        },
        Harm("the run book's runs are gone", "runbook", "misses 36 of 36 runs") {
            try $0.remove("runbook/runs-00001.book")
        },
        Harm("a book is changed", "runbook/runs-00001.book", "does not hold what was written") {
            var data = try Data(contentsOf: $0.url("runbook/runs-00001.book"))
            data[data.count / 2] ^= 1
            try data.write(to: $0.url("runbook/runs-00001.book"))
        },
        Harm("the record is of another study", "runbook/study", "is of another study (") {
            try FileManager.default.removeItem(at: $0.url("runbook/study"))
            let other = try HandMadeFolder(seed: 2)
            try FileManager.default.copyItem(at: other.url("runbook/study"), to: $0.url("runbook/study"))
        },
    ]

    @Test(arguments: harms) func whateverIsHarmedIsNamed(_ harm: Harm) throws {
        let folder = try HandMadeFolder()
        try harm.hurt(folder)
        let faults = try folder.check().faults
        #expect(faults.contains { $0.file == harm.file && $0.what.en.hasPrefix(harm.said) }, "\(faults)")
    }

    /// What was never part of it, and what a killed program left.
    @Test func whatDoesNoHarmIsSaidToBeOdd() throws {
        let folder = try HandMadeFolder()
        try Data("mine".utf8).write(to: folder.url("notes.txt"))
        let book = try FileHandle(forWritingTo: folder.url("runbook/runs-00001.book"))
        try book.seekToEnd()
        try book.write(contentsOf: Data([1, 2, 3]))
        try book.close()
        let check = try folder.check()
        #expect(check.faults.isEmpty)
        #expect(check.harmless.map(\.file) == ["notes.txt", "runbook/runs-00001.book"])
        #expect(check.harmless.map(\.what.id).first == "bukan bagian dari hasil")
    }

    @Test func onlyAResultFolderIsLookedAt() throws {
        let path = FileManager.default.temporaryDirectory.path + "/wahana-\(UUID().uuidString)"
        let nothing = #expect(throws: Problem.self) { try FolderCheck(path) }
        #expect(nothing?.cause.en == "'\(path)' is not a folder")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let other = #expect(throws: Problem.self) { try FolderCheck(path) }
        #expect(other?.kind == .folder && other?.cause.id == "folder '\(path)' berisi hal lain, bukan hasil Wahana")
    }
}
