import Testing

/// Every command says how it is used on one screen, with two examples that work.
struct HelpTests {
    /// Each verb with its Indonesian twin.
    static let verbs = [
        ("new", "buat"), ("list", "daftar"), ("check", "periksa"), ("run", "jalankan"), ("compare", "bandingkan"),
        ("sweep", "jelajahi"), ("merge", "gabungkan"), ("slurm", "larik"), ("verify", "verifikasi"),
        ("replay", "ulangi"), ("reference", "kamus"),
        ("explain", "jelaskan"), ("completions", "pelengkap"),
        ("help", "bantuan"), ("version", "versi"),
    ]

    @Test func overviewFitsAScreenAndNamesEveryVerb() throws {
        for words in ["help", "bantuan", "--help", "-h"] {
            let result = try Command.run(words, in: try Folder())
            #expect(result.status == 0)
            #expect(fits(result.output))
            for (english, indonesian) in Self.verbs {
                #expect(result.output.contains(english) && result.output.contains(indonesian))
            }
        }
        let bare = try Command.run([], in: try Folder())
        let asked = try Command.run("help", in: try Folder())
        #expect(bare.status == 0 && bare.output == asked.output)
    }

    @Test(arguments: verbs) func helpOfAVerbFitsAScreen(_ english: String, _ indonesian: String) throws {
        let folder = try Folder()
        let text = try Command.run("help \(english)", in: folder)
        #expect(text.status == 0 && fits(text.output))
        #expect(text.output.contains("The same command in Indonesian: \(indonesian)"))
        // "help --help" is the overview.
        if english != "help" { #expect(try Command.run("\(english) --help", in: folder).output == text.output) }
        let twin = try Command.run("bantuan \(indonesian)", in: folder)
        #expect(twin.status == 0 && fits(twin.output))
        #expect(twin.output.contains("Perintah yang sama: \(english)"))
        if english != "help" { #expect(try Command.run("\(indonesian) -h", in: folder).output == twin.output) }
    }

    @Test(arguments: verbs) func twoExamplesOfAVerbRun(_ english: String, _ indonesian: String) throws {
        let folder = try Folder()
        if english == "merge" {
            for part in 1...2 {
                let words = "compare kudus-permai -n 2 -q --shard \(part)/2 -o part-\(part)"
                #expect(try Command.run(words, in: folder).status == 0)
            }
        }
        if ["verify", "replay"].contains(english) {
            // They are about a folder that is there.
            let words = "compare kudus-permai -n 2 -o hasil/kudus-permai -q"
            #expect(try Command.run(words, in: folder).status == 0)
        }
        for (word, header) in [("help \(english)", "Examples"), ("bantuan \(indonesian)", "Contoh")] {
            let lines = try Command.run(word, in: folder).output.split(
                separator: "\n", omittingEmptySubsequences: false)
            let start = try #require(lines.firstIndex(of: Substring(header)))
            let examples = lines[(start + 1)...].prefix { $0.hasPrefix("  wahana ") }
            #expect(examples.count == 2)
            for example in examples {
                // Twenty replicates are for people; two show that the words are right.
                let line = String(example.dropFirst(2)).replacing("-n 20", with: "-n 2")
                let result = try Command.paste(line, in: folder)
                #expect(result.status == 0, "\(line): \(result.errors)")
                #expect(!result.output.isEmpty)
            }
        }
    }

    /// What stands after "Next:" is a command that exists and works when pasted.
    @Test(
        arguments: [
            "list", "check kudus-permai", "run kudus-permai by_letter", "jalankan kudus-permai hosted --replicate 3",
            "compare kudus-permai -n 2 -q", "bandingkan kudus-permai -n 2 --set facilitator_hours=4 --seed tujuh",
            "new rw05", "buat rw05 --seperti kudus-permai", "reference", "reference weeks", "explain", "explain W-UNIT",
            "help", "help run", "bantuan", "version",
            "versi --lang en",
        ])
    func nextStepWorks(_ words: String) throws {
        let folder = try Folder()
        let result = try Command.run(words, in: folder)
        #expect(result.status == 0)
        var next = try #require(result.next)
        if ["compare ", "bandingkan "].contains(where: next.contains) { next += " -n 2" }
        let followed = try Command.paste(next, in: folder)
        #expect(followed.status == 0, "\(next): \(followed.errors)")
        #expect(followed.next != nil)
    }

    /// A study with its own seed and values goes on with them.
    @Test func nextStepKeepsTheStudy() throws {
        let folder = try Folder()
        let result = try Command.run(
            ["compare", "kudus-permai", "-n", "2", "--seed", "a b", "--set", "meeting_interval=weeks(1)"], in: folder)
        let next = try #require(result.next)
        #expect(next.hasSuffix(" --seed 'a b' --set 'meeting_interval=weeks(1)'"))
        #expect(try Command.paste(next, in: folder).status == 0)
    }

    /// At most 40 lines of at most 120 columns.
    private func fits(_ text: String) -> Bool {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count <= 41 && lines.allSatisfy { $0.count <= 120 }
    }
}
