import Experiments
import Foundation
import Simulation
import Testing

@testable import Reports

@Suite struct FolderWriterTests {
    private let files = FileManager.default

    private func scratch(_ body: (String) throws -> Void) throws {
        let path = files.temporaryDirectory.path + "/wahana-\(UUID().uuidString)"
        try files.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? files.removeItem(atPath: path) }
        try body(path)
    }

    /// The record of a study with this seed, its scenario, and the study's digest.
    private func record(seed: Int) throws -> (record: StudyRecord, kept: KeptScenario, study: String) {
        let bytes = Array("return plan".utf8)
        var plan = try HandMade.plan()
        plan.sources = [SourceFile(name: "a.lua", sha256: SHA256.hexadecimal(digestOf: bytes))]
        let study = try Study(plan, seed: Seed(seed), replicates: 3)
        return (StudyRecord(study), KeptScenario([.init(name: "a.lua", bytes: bytes)]), study.digest)
    }

    private func manifest(_ study: String) -> ResultFolder.File {
        ResultFolder.File("manifest.json", JSON.object(["schema": .text(Manifest.schema), "study": .text(study)]).text)
    }

    @Test func writesExchangesAndLeavesNothingBeside() throws {
        try scratch { root in
            let writer = FolderWriter(path: root + "/hasil/a/", study: "s1")
            try writer.write([ResultFolder.File("old.txt", "1"), manifest("s1")])
            try writer.write([ResultFolder.File("new.txt", "22"), manifest("s1")])
            #expect(try files.contentsOfDirectory(atPath: root + "/hasil/a").sorted() == ["manifest.json", "new.txt"])
            #expect(try files.contentsOfDirectory(atPath: root + "/hasil") == ["a"])
            #expect(files.contents(atPath: root + "/hasil/a/new.txt") == Data("22".utf8))
        }
    }

    @Test func aHalfWrittenFolderIsCleared() throws {
        try scratch { root in
            try files.createDirectory(atPath: root + "/.a.wahana-new", withIntermediateDirectories: true)
            try Data("x".utf8).write(to: URL(fileURLWithPath: root + "/.a.wahana-new/stray.csv"))
            try FolderWriter(path: root + "/a", study: "s1").write([manifest("s1")])
            #expect(try files.contentsOfDirectory(atPath: root) == ["a"])
            #expect(try files.contentsOfDirectory(atPath: root + "/a") == ["manifest.json"])
        }
    }

    @Test func refusesAnotherStudyAndAnythingElse() throws {
        try scratch { root in
            try FolderWriter(path: root + "/a", study: "s1").write([manifest("s1")])
            try files.createDirectory(atPath: root + "/b", withIntermediateDirectories: true)
            try Data("x".utf8).write(to: URL(fileURLWithPath: root + "/b/letter.odt"))
            try Data("x".utf8).write(to: URL(fileURLWithPath: root + "/c"))
            for (name, code) in [("a", "W-STUDY"), ("b", "W-FOLDER"), ("c", "W-FOLDER")] {
                let problem = #expect(throws: Problem.self) {
                    try FolderWriter(path: root + "/" + name, study: "s2").write([manifest("s2")])
                }
                #expect(problem?.kind == .folder && problem?.code == code, "\(name)")
            }
            #expect(files.contents(atPath: root + "/b/letter.odt") == Data("x".utf8))
            #expect(try files.contentsOfDirectory(atPath: root).sorted() == ["a", "b", "c"])
        }
    }

    @Test func aFolderHeldByAnotherIsLeftAlone() throws {
        try scratch { root in
            try files.createDirectory(atPath: root + "/.a.wahana-new", withIntermediateDirectories: true)
            let held = open(root + "/.a.wahana-new", O_RDONLY | O_DIRECTORY)
            #expect(flock(held, LOCK_EX | LOCK_NB) == 0)
            defer { close(held) }
            let problem = #expect(throws: Problem.self) {
                try FolderWriter(path: root + "/a", study: "s1").write([manifest("s1")])
            }
            #expect(problem?.code == "W-BUSY")
        }
    }

    /// A program can be killed between carrying the run book beside and the exchange; nothing of it is lost.
    @Test(arguments: [true, false]) func theRunBookMovesAlongAndComesHome(thereIsAnOldFolder: Bool) throws {
        try scratch { root in
            let (record, kept, study) = try record(seed: 1)
            let writer = FolderWriter(path: root + "/a", study: study)
            let book = try writer.prepare(record, kept)
            #expect(book == root + "/a/runbook")
            try Data("runs".utf8).write(to: URL(fileURLWithPath: book + "/runs-00001.book"))
            try writer.write([manifest(study)])
            #expect(files.contents(atPath: book + "/runs-00001.book") == Data("runs".utf8))

            try files.createDirectory(atPath: root + "/.a.wahana-new", withIntermediateDirectories: true)
            try files.moveItem(atPath: book, toPath: root + "/.a.wahana-new/runbook")
            if !thereIsAnOldFolder { try files.removeItem(atPath: root + "/a") }
            #expect(try writer.prepare(record, kept) == book)
            #expect(files.contents(atPath: book + "/runs-00001.book") == Data("runs".utf8))
            #expect(try files.contentsOfDirectory(atPath: root) == ["a"])
        }
    }

    @Test func aRunBookAloneNamesItsStudy() throws {
        try scratch { root in
            let (one, kept, first) = try record(seed: 1)
            let (two, _, second) = try record(seed: 2)
            _ = try FolderWriter(path: root + "/a", study: first).prepare(one, kept)
            #expect(try FolderWriter.study(of: root + "/a") == first)
            let problem = #expect(throws: Problem.self) {
                try FolderWriter(path: root + "/a", study: second).prepare(two, kept)
            }
            #expect(problem?.code == "W-STUDY")
            try files.removeItem(atPath: root + "/a/runbook/study")
            _ = try FolderWriter(path: root + "/a", study: second).prepare(two, kept)
            #expect(try FolderWriter.study(of: root + "/a") == second)
        }
    }

    /// The record and the scenario are part of what must not change.
    @Test(arguments: ["study", "scenario/a.lua"]) func aChangedRecordIsDamage(_ name: String) throws {
        try scratch { root in
            let (record, kept, study) = try record(seed: 1)
            let writer = FolderWriter(path: root + "/a", study: study)
            let path = "\(try writer.prepare(record, kept))/\(name)"
            var bytes = Array(files.contents(atPath: path) ?? Data())
            bytes[bytes.count / 2] ^= 1
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            let problem = #expect(throws: Problem.self) { try writer.prepare(record, kept) }
            #expect(problem?.kind == .damage && problem?.cause.en.contains("runbook/\(name)' is damaged") == true)
        }
    }

    @Test func whatTheSystemRefusesIsASentence() throws {
        try scratch { root in
            let long = String(repeating: "x", count: 300)
            try FolderWriter(path: root + "/a", study: "s1").write([manifest("s1")])
            let problem = #expect(throws: Problem.self) {
                try FolderWriter(path: root + "/a", study: "s1").write([ResultFolder.File(long, "x")])
            }
            #expect(problem?.kind == .writing)
            // What was there before is untouched, and nothing stays beside it.
            #expect(try files.contentsOfDirectory(atPath: root) == ["a"])
            #expect(try files.contentsOfDirectory(atPath: root + "/a") == ["manifest.json"])
        }
    }

    @Test(arguments: [(ENOSPC, "penuh"), (EACCES, "izin"), (EROFS, "dibaca"), (EIO, "nomor 5")])
    func reasons(number: Int32, word: String) {
        let problem = FolderWriter.refused(number, "runs.csv")
        #expect(problem.kind == .writing && problem.cause.id.contains(word))
    }
}
