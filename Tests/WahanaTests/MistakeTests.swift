import Foundation
import Testing

/// Bad input gets a sentence: file and line, cause and remedy in both languages, the right exit code; nothing is
/// written, and nothing traps or hangs.
struct MistakeTests {
    @Test(arguments: Mistake.all) func isToldWhereItStands(_ mistake: Mistake) throws {
        let folder = try Folder()
        try folder.takeScenario()
        let place = try make(mistake, in: folder)
        for language in ["id", "en"] {
            let result = try Command.run(
                "compare kudus-permai.lua -n 2 --max-time 500ms --lang \(language)", in: folder)
            let isIndonesian = language == "id"
            let lines = result.errors.split(whereSeparator: \.isNewline).map(String.init)
            #expect(result.status == mistake.status)
            #expect(lines.first == "\(place): " + (isIndonesian ? mistake.indonesian : mistake.english))
            let remedy =
                isIndonesian ? "  perbaikan: " + mistake.remedyIndonesian : "  remedy: " + mistake.remedyEnglish
            #expect(lines.contains { $0.hasPrefix(remedy) }, "\(result.errors)")
            #expect(result.output.isEmpty)
            #expect(result.seconds < 20)
        }
        #expect(folder.names() == ["kudus-permai", "kudus-permai.lua"])
        // What `check` finds is what stops a comparison.
        let checked = try Command.run("check kudus-permai.lua --max-time 500ms --json", in: folder)
        #expect(checked.status == mistake.status)
        let error = try #require(checked.json?["error"] as? [String: Any])
        #expect((error["cause"] as? [String: String])?["en"] == mistake.english)
    }

    /// A mistake made after a first comparison leaves its results as they were.
    @Test func earlierResultsStay() throws {
        let folder = try Folder()
        try folder.takeScenario()
        #expect(try Command.run("compare kudus-permai.lua -n 2 -o out", in: folder).status == 0)
        let before = try folder.contents(of: "out")
        for mistake in Mistake.all.prefix(4) {
            try FileManager.default.removeItem(at: folder.file("kudus-permai.lua"))
            try FileManager.default.removeItem(at: folder.file("kudus-permai"))
            try folder.takeScenario()
            _ = try make(mistake, in: folder)
            for ending in ["", " --replace"] {
                #expect(try Command.run("compare kudus-permai.lua -n 2 -o out\(ending)", in: folder).status == 3)
            }
        }
        #expect(try folder.contents(of: "out") == before)
        #expect(folder.names() == ["kudus-permai", "kudus-permai.lua", "out"])
    }

    /// A mistake that only shows in a function that is called later fails its runs, with the same sentence.
    @Test(
        arguments: [
            (
                "world.partners:approach \"puskesmas\"", "world.partners:approach \"puskesma\"",
                "did you mean 'puskesmas'?"
            ),
            ("world:every(months(1)", "world:every(days(0)", "must lie in 1/24…36525 days"),
            ("turn % #circle", "turn % \"x\"", "the script stopped"),
        ])
    func aLateOneFailsItsRuns(_ old: String, _ new: String, _ words: String) throws {
        let folder = try Folder()
        try folder.takeScenario()
        #expect(try folder.replace(old, with: new, in: "kudus-permai.lua"))
        let batch = try Command.run("compare kudus-permai.lua -n 2", in: folder)
        #expect(batch.status == 4)
        #expect(batch.errors.contains("The first to fail: strategy musyawarah_first, replicate 0"))
        #expect(batch.errors.contains(words) && batch.errors.contains("  remedy: "))
        #expect(batch.output.contains("There is nothing to compare"))
        let single = try Command.run("run kudus-permai.lua musyawarah_first", in: folder)
        #expect(single.status == 1)
        #expect(single.errors.contains(words))
    }

    /// Makes the change and returns the place that the message must name.
    private func make(_ mistake: Mistake, in folder: Folder) throws -> String {
        let text = try folder.read(mistake.file)
        let start = try mistake.old.map { try #require(text.range(of: $0)?.lowerBound) }
        if let old = mistake.old {
            #expect(try folder.replace(old, with: mistake.new, in: mistake.file))
        } else {
            try folder.write(mistake.new, to: mistake.file)
        }
        func line(of place: String.Index) -> Int { text[..<place].count { $0.isNewline } + 1 }
        let changed = start.map(line) ?? 0
        let number: Int? =
            switch mistake.line {
            case .changed: changed
            case .after(let more): changed + more
            case .of(let words): line(of: try #require(text.range(of: words)?.lowerBound))
            case .none: nil
            }
        return mistake.file + (number.map { ":\($0)" } ?? "") + (mistake.column.map { ":\($0)" } ?? "")
    }
}
