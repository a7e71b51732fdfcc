import Foundation
import Testing

/// `compare --hold` and `--futures` as a user types them.
@Suite(.serialized) struct HoldTests {
    private static let words = ["compare", "berapa-pendamping", "-n", "4", "-o", "out", "--lang", "en"]

    /// Said in the place of what was not looked at, in every output; the same bytes with any number of threads; told
    /// again at once; a plain comparison afterwards leaves it where it is, and other settings take its place.
    @Test func whetherTheVerdictHolds() throws {
        let (one, two) = (try Folder(), try Folder())
        let first = try Command.run(Self.words + ["--hold", "6", "--jobs", "1"], in: one)
        #expect(first.status == 0)
        let said = first.output.replacing("\n", with: " ")
        #expect(said.contains("of 6 settings of all 19 illustrative numbers together"), "\(first.output)")
        #expect(!said.contains("not yet checked"))
        let report = try one.contents(of: "out")
        #expect(try Command.run(Self.words + ["--hold=6", "--jobs", "2"], in: two).status == 0)
        #expect(try Command.run(["verify", "out"], in: two).status == 0)
        #expect(try two.contents(of: "out") == report)

        let books = Self.books(one)
        for kind in ["settings-", "search-", "horizon-"] {
            #expect(books.keys.contains { $0.hasPrefix(kind) }, "\(kind)")
        }
        let again = try Command.run(Self.words + ["--hold", "6"], in: one)
        #expect(again.status == 0 && again.output == first.output && Self.books(one) == books)
        let plain = try Command.run(Self.words, in: one)
        #expect(plain.status == 0 && plain.output == first.output)
        #expect(try one.contents(of: "out") == report)

        // More of them repeat nothing: a new file holds the others.
        #expect(try Command.run(Self.words + ["--hold", "9"], in: one).status == 0)
        #expect(try Command.run(Self.words + ["--hold", "9"], in: two).status == 0)
        #expect(try one.contents(of: "out") == two.contents(of: "out"))
        #expect(try one.contents(of: "out") != report)
    }

    /// The book of what is looked at without being asked about is not there.
    @Test func withoutItNothingIsThere() throws {
        let folder = try Folder()
        let plain = try Command.run(Self.words, in: folder)
        #expect(plain.status == 0 && plain.output.contains("not yet checked"))
        #expect(Self.books(folder).isEmpty)
        let manifest = try String(contentsOf: folder.file("out/manifest.json"), encoding: .utf8)
        #expect(!manifest.contains("hold_settings"))
    }

    @Test func killedItGoesOn() throws {
        let words = Self.words + ["--hold", "8", "--jobs", "2", "-q"]
        let uncut = try Folder()
        let whole = try Command.run(words, in: uncut)
        #expect(whole.status == 0)
        let expected = try uncut.contents(of: "out")
        var moments = SplitMix(state: 7)
        for _ in 0..<(KillTests.isLong ? 40 : 2) {
            let folder = try Folder()
            for _ in 0..<2 {
                let running = try Running(words, in: folder, program: Command.fastest)
                usleep(UInt32(moments.share() * whole.seconds * 1.1e6))
                running.send(SIGKILL)
                _ = running.finish(within: 60)
            }
            let last = try Command.run(words, in: folder)
            #expect(last.status == 0 && last.output == whole.output)
            #expect(try folder.contents(of: "out") == expected)
        }
    }

    /// Merging puts runs together, not what a part said of its own verdict: it says so, and the command that it names
    /// gives what a comparison that was never cut gives.
    @Test(arguments: [["-n", "4"], ["--futures", "2", "--per-future", "3"]]) func whatIsMergedIsAskedAgain(
        _ luck: [String]
    ) throws {
        let folder = try Folder()
        let study = ["compare", "berapa-pendamping", "--seed", "5"] + luck
        let hold = ["--hold", "6"]
        #expect(try Command.run(study + hold + ["-o", "uncut"], in: folder).status == 0)
        #expect(try Command.run(study + hold + ["-o", "a"], in: folder).status == 0)
        #expect(try Command.run(study + ["--shard", "1/2", "-o", "b"], in: folder).status == 0)
        let merged = try Command.run(["merge", "a", "b", "-o", "c"], in: folder)
        #expect(merged.status == 0)
        #expect(
            merged.output.contains(
                "\nOne part told whether the verdict holds (6 settings); ask it of the merged study with the next step.\n"
            ))
        let told = try #require(try Command.run(["gabungkan", "a", "b", "-o", "c", "--json"], in: folder).json)
        #expect(told["hold_settings_not_merged"] as? Int == 6)
        #expect(try Command.run(["verify", "c"], in: folder).status == 0)
        let next = try #require(merged.next)
        #expect(next.contains(" --hold=6"))
        #expect(try Command.paste(next, in: folder).status == 0, "\(next)")
        #expect(try folder.contents(of: "c") == folder.contents(of: "uncut"))
        // Now it is there, and nothing more is to be asked.
        let again = try Command.run(["gabungkan", "a", "b", "-o", "c"], in: folder)
        #expect(again.status == 0 && !again.output.contains("langkah berikut.\n"))
        #expect(try folder.contents(of: "c") == folder.contents(of: "uncut"))
        #expect(try Command.run(["verify", "c"], in: folder).status == 0)
    }

    /// Shards that make the comparison in a folder larger: its answer was about the smaller one.
    @Test func whatGrewIsAskedAgain() throws {
        let folder = try Folder()
        let study = ["compare", "berapa-pendamping", "-o", "out"]
        #expect(try Command.run(study + ["-n", "4", "--hold", "6"], in: folder).status == 0)
        for part in 1...2 {
            #expect(try Command.run(study + ["-n", "6", "--shard", "\(part)/2"], in: folder).status == 0)
        }
        let merged = try Command.run(["gabungkan", "out"], in: folder)
        #expect(merged.status == 0)
        #expect(
            merged.output.contains(
                "\nSalah satu bagian memuat jawaban apakah simpulan tetap (6 keadaan); untuk gabungannya tanyakan dengan "
                    + "langkah berikut.\n"), "\(merged.output)")
        #expect(try Command.paste(try #require(merged.next), in: folder).status == 0)
        #expect(try Command.run(study.dropLast() + ["uncut", "-n", "6", "--hold", "6"], in: folder).status == 0)
        #expect(try folder.contents(of: "out") == folder.contents(of: "uncut"))
    }

    /// Futures of several runs each: their number decides, and what is luck is told apart.
    @Test func futures() throws {
        let folder = try Folder()
        let words = [
            "compare", "berapa-pendamping", "--futures", "6", "--per-future", "3", "-o", "out", "--lang", "en",
        ]
        let found = try Command.run(words, in: folder)
        #expect(found.status == 0)
        #expect(found.output.contains("of 6 futures (3 paired runs in each)."), "\(found.output)")
        #expect(found.output.contains("% is what is not known (futures) and "))
        #expect(found.output.contains("Preliminary: only 6 futures; verdicts are held from 100 on."))
        let runs = try String(contentsOf: folder.file("out/runs.csv"), encoding: .utf8).components(separatedBy: "\r\n")
        #expect(
            runs.count == 2 + 18 * 5 && runs[3].contains(".f00000000.r00000002")
                && runs[4].contains(".f00000001.r00000003"))
        // More futures extend it; another number of runs in each is another study.
        let more = try Command.run(words.map { $0 == "6" ? "8" : $0 }, in: folder)
        #expect(more.status == 0 && more.output.contains("of 8 futures"))
        #expect(try Command.run(words.map { $0 == "3" ? "2" : $0 }, in: folder).status == 7)
    }

    @Test(arguments: [
        (["-n", "4", "--futures", "2", "--per-future", "2"], "-n and --futures exclude each other"),
        (["-n", "4", "--per-future", "2"], "-n and --per-future exclude each other"),
        (["--futures", "2"], "--futures needs --per-future as well"),
        (["--per-future", "2"], "--per-future needs --futures as well"),
        (["--futures", "9999999", "--per-future", "99"], "9999999 futures × 99 replicates are too many"),
        (["--hold", "--shard", "1/2"], "--hold and --shard exclude each other"),
        (["--hold", "0"], "--hold cannot take '0'"), (["--hold=many"], "--hold cannot take 'many'"),
    ])
    func whatIsNotMeantIsRefused(_ words: [String], _ sentence: String) throws {
        let folder = try Folder()
        let found = try Command.run(["compare", "berapa-pendamping", "--lang", "en"] + words, in: folder)
        #expect(found.status == 2 && found.errors.contains(sentence), "\(found.errors)")
        #expect(folder.names().isEmpty)
    }

    /// The files of the books inside the run book, by folder.
    private static func books(_ folder: Folder) -> [String: [String]] {
        var books: [String: [String]] = [:]
        for name in folder.names(in: "out/runbook/hold") {
            let files = folder.names(in: "out/runbook/hold/\(name)").filter { $0.hasSuffix(".book") }
            if !files.isEmpty { books[name] = files }
        }
        return books
    }
}
