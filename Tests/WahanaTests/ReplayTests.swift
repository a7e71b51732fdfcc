import Foundation
import Testing

/// `replay` does one run again from its folder alone.
struct ReplayTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
        try folder.takeScenario()
        #expect(try Command.run("compare kudus-permai.lua -n 2 -o out -q", in: folder).status == 0)
        // The folder alone is enough.
        for name in ["kudus-permai.lua", "kudus-permai"] {
            try FileManager.default.removeItem(at: folder.file(name))
        }
    }

    @Test func tellsTheRunAndThatItsDigestIsTheSame() throws {
        let runs = RunsFile(try folder.read("out/runs.csv"))
        let row = try #require(runs.rows.first { $0["strategy"] == "notables_first" && $0["replicate"] == "1" })
        let (key, digest) = (try #require(row["key"]), try #require(row["digest"]))
        let result = try Command.run(["replay", "out", key], in: folder)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("The digest of \(key) is the same as in the run book: \(digest)\n"))
        let told = try Command.run("run kudus-permai notables_first --replicate 1", in: folder)
        let story = told.output.split(separator: "\n").dropLast()
        #expect(story.allSatisfy(result.output.contains))
        let twin = try Command.run("ulangi out notables_first.p0.f1.r1", in: folder)
        #expect(twin.output.contains("Sidik ulangan \(key) sama dengan yang tercatat: \(digest)\n"))
        let object = try #require(try Command.run(["replay", "out", key, "--json"], in: folder).json)
        #expect(object["same"] as? Bool == true && object["digest"] as? String == digest)
    }

    @Test func aKeyThatIsNotThereIsGuessedAt() throws {
        for (key, guess) in [
            ("notable_first.p0.f1.r1", "notables_first.p0.f00000001.r00000001"),
            ("as_is.p0.f7.r7", "as_is.p0.f00000001.r00000001"), ("as_is", "as_is.p0.f00000000.r00000000"),
            ("as_is.p0.f0.r1", "as_is.p0.f00000001.r00000001"), ("as_is.p3.f1.r1", "as_is.p0.f00000001.r00000001"),
        ] {
            let result = try Command.run(["replay", "out", key], in: folder)
            #expect(result.status == 2)
            #expect(result.errors.contains("there is no run '\(key)' in this folder"), "\(result.errors)")
            let form = "a key is strategy.pPOINT.fFUTURE.rREPLICATE as in runs.csv; strategies: as_is,"
            #expect(result.errors.contains("did you mean '\(guess)'? \(form)"), "\(result.errors)")
        }
        let twin = try Command.run("ulangi out as_is", in: folder)
        #expect(
            twin.errors.contains("mungkin maksudnya 'as_is.p0.f00000000.r00000000'? kunci berbentuk strategi.pTITIK"))
    }

    /// A run that failed is told with the way to where it failed.
    @Test func aFailedRunFailsAgainWithItsTraceback() throws {
        try FileManager.default.removeItem(at: folder.file("out"))
        try folder.takeScenario()
        let broken = "  world:after(weeks(2), function() error \"sengaja\" end)"
        #expect(try folder.replace("  world.outreach:decree()", with: broken, in: "kudus-permai.lua"))
        let made = try Command.run("compare kudus-permai.lua -n 1 -o out -q", in: folder)
        #expect(made.status == 4, "\(made.errors)")
        let runs = RunsFile(try folder.read("out/runs.csv"))
        let key = try #require(runs.rows.first { $0["status"] == "failed" }?["key"])
        let result = try Command.run(["replay", "out", key], in: folder)
        #expect(result.status == 1)
        #expect(result.errors.contains("sengaja") && result.errors.contains("kudus-permai.lua:"))
        #expect(result.output.contains("The digest of \(key) is the same as in the run book"))
    }
}
