import Foundation
import Testing

/// `verify` finds whatever is not as it was written, and says in which file.
struct VerifyTests {
    /// A finished comparison, and one of another seed.
    private let (own, other): (Folder, Folder)

    init() throws {
        (own, other) = (try Folder(), try Folder())
        for (folder, seed) in [(own, "1"), (other, "2")] {
            let words = "compare berapa-pendamping -n 3 --seed \(seed) -o out -q"
            #expect(try Command.run(words, in: folder).status == 0)
        }
    }

    private func copy(of folder: Folder) throws -> Folder {
        let copy = try Folder()
        try FileManager.default.copyItem(at: folder.file("out"), to: copy.file("out"))
        return copy
    }

    private func files(_ folder: Folder) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.file("out").path).sorted().filter { name in
            var isFolder: ObjCBool = false
            let path = folder.file("out/\(name)").path
            _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            // The log tells when work was done and the lock holds nothing: no result rests on either.
            return !isFolder.boolValue && !name.hasSuffix("log.txt") && !name.contains("/lock")
        }
    }

    @Test func aSoundFolderIsToldToBeSound() throws {
        let folder = own
        let result = try Command.run("verify out/ --replay 4", in: folder)
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        #expect(result.output.hasPrefix("The folder out is whole, as it was written.\n"))
        #expect(result.output.contains("  4 runs were done again: their digests are the same\n"))
        let twin = try Command.run("verifikasi out", in: folder)
        #expect(twin.status == 0 && twin.output.hasPrefix("Folder out utuh, seperti ketika ditulis.\n"))
        let object = try #require(try Command.run("verify out --json --replay 2", in: folder).json)
        #expect(object["schema"] as? String == "wahana/verify/1" && object["exit"] as? Int == 0)
        #expect(object["rows"] as? Int == 15 && object["replayed"] as? Int == 2 && object["error"] == nil)
        #expect((object["faults"] as? [Any])?.isEmpty == true)
    }

    enum Harm: String, CaseIterable {
        case flipped, cut, removed, swapped
    }

    @Test(arguments: Harm.allCases) func whateverIsHarmedIsFound(_ harm: Harm) throws {
        for name in try files(own) {
            let folder = try copy(of: own)
            let file = folder.file("out/\(name)")
            var data = try Data(contentsOf: file)
            switch harm {
            case .flipped:
                data[data.startIndex + data.count / 2] ^= 1
                try data.write(to: file)
            case .cut: try data.dropLast(max(1, data.count / 3)).write(to: file)
            case .removed: try FileManager.default.removeItem(at: file)
            case .swapped:
                let theirs = try Data(contentsOf: other.file("out/\(name)"))
                // The scenario is the same in both.
                if theirs == data { continue }
                try theirs.write(to: file)
            }
            let result = try Command.run("verify out --json", in: folder)
            #expect(result.status == 8, "\(harm.rawValue) \(name): \(result.output)\(result.errors)")
            let object = try #require(result.json)
            #expect((object["error"] as? [String: Any])?["code"] as? String == "W-VERIFY")
            let faults = try #require(object["faults"] as? [[String: String]])
            // A book of which a part is gone is a sound file: what is missing are its runs. What a changed manifest says
            // of another file is as good as a change of that file.
            #expect(
                faults.contains { $0["file"] == name || name == "manifest.json" && $0["file"] != nil }
                    || name.hasSuffix(".book") && faults.contains { $0["en"]?.hasPrefix("misses ") == true },
                "\(harm.rawValue) \(name): \(faults)")
        }
    }

    /// Another study's manifest with its own tables beside one's own run book.
    @Test func tablesOfAnotherStudyAreFound() throws {
        let folder = try copy(of: own)
        for name in try files(own) where !name.hasPrefix("runbook/") {
            try Data(contentsOf: other.file("out/\(name)")).write(to: folder.file("out/\(name)"))
        }
        let result = try Command.run("verify out", in: folder)
        #expect(result.status == 8 && result.errors.contains("is of another study"), "\(result.errors)")
    }

    /// Points of a design; and a study that was larger before, whose run book holds more than its tables.
    @Test func sweepsAndSmallerStudiesAreSoundToo() throws {
        let folder = try Folder()
        for (size, words) in [
            (8, "sweep berapa-pendamping --design sobol --vary facilitators --vary persuading -n 2"),
            (4, "sweep berapa-pendamping --design morris --vary facilitators --vary persuading --strategy by_need"),
            (16, "sweep berapa-pendamping --design saltelli --vary facilitators --vary persuading --strategy by_need"),
        ] {
            for number in [2 * size, size] {
                let made = try Command.run("\(words) --size \(number) -o out -q --replace", in: folder)
                #expect(made.status == 0, "\(made.errors)")
            }
            let result = try Command.run("verify out --replay 3", in: folder)
            #expect(result.status == 0, "\(words): \(result.errors)")
            let rows = try folder.read("out/runs.csv").split(whereSeparator: \.isNewline)
            let key = try #require(rows.last?.split(separator: ",").first)
            let replay = try Command.run(["replay", "out", String(key)], in: folder)
            #expect(replay.status == 0 && replay.output.contains("is the same as in the run book"), "\(replay.errors)")
        }
        for number in [4, 2] {
            #expect(try Command.run("compare berapa-pendamping -n \(number) -o small -q", in: folder).status == 0)
        }
        #expect(try Command.run("verify small", in: folder).status == 0)
    }

    @Test func aTornEndDoesNoHarm() throws {
        let folder = try copy(of: own)
        let name = try #require(try files(folder).first { $0.hasSuffix(".book") })
        let handle = try FileHandle(forWritingTo: folder.file("out/\(name)"))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data([1, 2, 3]))
        try handle.close()
        try folder.write("mine", to: "out/notes.txt")
        let result = try Command.run("verify out", in: folder)
        #expect(result.status == 0)
        #expect(
            result.errors
                == """
                notes.txt is no part of the results
                \(name) ends torn (3 bytes): left by a program that was killed, not counted

                """)
    }

    /// A part of a study has runs and no tables yet.
    @Test func whatIsNotFinishedIsSaidToBe() throws {
        let folder = try Folder()
        #expect(try Command.run("compare berapa-pendamping -n 2 --shard 1/2 -o out -q", in: folder).status == 0)
        let result = try Command.run("verify out", in: folder)
        #expect(result.status == 0 && result.errors == "runbook is not finished: its tables are not written yet\n")
        #expect(!result.output.contains("manifest.json"))
        #expect(try Command.run("compare berapa-pendamping -n 2 --shard 2/2 -o out -q", in: folder).status == 0)
        #expect(try Command.run("merge out -q", in: folder).status == 0)
        let whole = try Command.run("verify out", in: folder)
        #expect(whole.status == 0 && whole.errors.isEmpty && whole.output.contains("  10 rows of runs.csv agree"))
    }

    /// The runs behind the question whether the verdict holds lie in books of their own.
    @Test func booksOfSettingsAreReadToo() throws {
        let folder = try Folder()
        #expect(try Command.run("compare berapa-pendamping -n 2 --hold 100 -o out -q", in: folder).status == 0)
        #expect(try Command.run("verify out", in: folder).status == 0)
        for name in folder.names(in: "out/runbook/hold") {
            let book = "out/runbook/hold/\(name)/runs-00001.book"
            let whole = try Data(contentsOf: folder.file(book))
            var data = whole
            data[data.count / 2] ^= 1
            try data.write(to: folder.file(book))
            let result = try Command.run("verify out", in: folder)
            #expect(
                result.status == 8 && result.errors.contains("'runbook/hold/\(name)/runs-00001.book'"),
                "\(result.errors)")
            try whole.write(to: folder.file(book))
        }
    }

    /// What tells whether the verdict holds, taken away whole: said, with the command that makes it again.
    @Test(arguments: [("verify", "runbook/hold' is missing: "), ("verifikasi", "runbook/hold' tidak ada: ")])
    func settingsTakenAwayAreMissed(_ verb: String, _ said: String) throws {
        let folder = try Folder()
        let made = "compare berapa-pendamping -n 4 --hold 6 --seed 9 --set leaving=0.03 -o out -q"
        #expect(try Command.run(made, in: folder).status == 0)
        let whole = try folder.contents(of: "out")
        let books = folder.names(in: "out/runbook/hold")
        try FileManager.default.removeItem(at: folder.file("out/runbook/hold"))
        let found = try Command.run([verb, "out"], in: folder)
        #expect(found.status == 8 && found.errors.contains(said), "\(found.errors)")
        #expect(found.errors.contains(verb == "verify" ? "holds in 6 settings\n" : "tetap pada 6 keadaan\n"))
        let object = try #require(try Command.run([verb, "out", "--json"], in: folder).json)
        #expect((object["error"] as? [String: Any])?["code"] as? String == "W-VERIFY")
        // The remedy is a command to paste.
        let line = try #require(found.errors.split(separator: "\n").first { $0.contains(": wahana ") })
        let remedy = String(line[try #require(line.range(of: "wahana ")).lowerBound...])
        #expect(try Command.paste(remedy, in: folder).status == 0, "\(remedy)")
        #expect(folder.names(in: "out/runbook/hold") == books)
        #expect(try folder.contents(of: "out") == whole)
        #expect(try Command.run([verb, "out"], in: folder).status == 0)
    }

    @Test func onlyAResultFolderIsVerified() throws {
        let folder = try Folder()
        try folder.write("x", to: "arsip/surat.txt")
        for (path, said) in [
            ("arsip", "the folder 'arsip' holds something else, not a result of Wahana"),
            ("tidak-ada", "'tidak-ada' is not a folder"),
        ] {
            for words in ["verify \(path)", "replay \(path) as_is.p0.f0.r0"] {
                let result = try Command.run(words, in: folder)
                #expect(result.status == 7 && result.errors.contains(said), "\(result.errors)")
                #expect(result.errors.contains("name a result folder: one that holds manifest.json or runbook"))
            }
        }
    }
}
