import Foundation
import Testing

/// `sweep` as a user runs it: what it leaves on disk, how it grows, and what decides its bytes.
@Suite(.serialized) struct SweepTests {
    static let morris = [
        "sweep", "berapa-pendamping", "--design", "morris", "--size", "4", "--vary", "persuading", "--vary",
        "facilitators",
        "-o", "out", "-q",
    ]

    /// A row per point and strategy: 4 trajectories of 3 points, 5 strategies; each trajectory with its own luck.
    @Test func everyRunIsARow() throws {
        let folder = try Folder()
        let result = try Command.run(Self.morris + ["--json"], in: folder)
        #expect(result.status == 0 && result.errors.isEmpty)
        let json = try #require(result.json)
        #expect(json["schema"] as? String == "wahana/sweep/1" && json["runs"] as? Int == 60)
        #expect(json["points"] as? Int == 12 && json["failed"] as? Int == 0)
        let lines = try folder.read("out/runs.csv").split(whereSeparator: \.isNewline).map { $0.split(separator: ",") }
        #expect(lines.count == 61)
        #expect(lines[1][0] == "as_is.p00000000.f00000000.r00000000")
        #expect(lines[4][0] == "as_is.p00000003.f00000001.r00000001")
        // Along a trajectory one input moves at a time, and nothing that is not varied moves at all.
        let header = lines[0].map(String.init)
        let (persuading, leaving) = (
            try #require(header.firstIndex(of: "persuading")), header.firstIndex(of: "leaving")
        )
        let facilitators = try #require(header.firstIndex(of: "facilitators"))
        for (one, two) in zip(lines[1...2], lines[2...3]) {
            #expect((one[persuading] == two[persuading]) != (one[facilitators] == two[facilitators]))
            #expect(try one[#require(leaving)] == two[#require(leaving)])
        }
    }

    @Test func threadsAndLanguageDoNotMatter() throws {
        let (one, other) = (try Folder(), try Folder())
        #expect(try Command.run(Self.morris + ["--jobs", "1", "--lang", "id"], in: one).status == 0)
        #expect(try Command.run(Self.morris + ["--jobs", "3", "--lang", "en"], in: other).status == 0)
        #expect(try one.contents(of: "out") == other.contents(of: "out"))
    }

    /// A larger design goes on in the same folder and equals a fresh one; what has another design is refused.
    @Test func aLargerSweepEqualsAFreshOne() throws {
        let (grown, fresh) = (try Folder(), try Folder())
        let larger = Self.morris.map { $0 == "4" ? "6" : $0 }
        #expect(try Command.run(Self.morris, in: grown).status == 0)
        #expect(try Command.run(larger, in: grown).status == 0)
        #expect(try Command.run(larger, in: fresh).status == 0)
        #expect(try grown.contents(of: "out") == fresh.contents(of: "out"))
        let other = try Command.run(Self.morris + ["--vary", "leaving"], in: grown)
        #expect(other.status == 7 && other.errors.contains("--replace"))
    }

    /// Six runs in three futures: the words, the table and the JSON count futures; a single future tells nothing of them.
    @Test func futuresAreCounted() throws {
        let folder = try Folder()
        let words = [
            "sweep", "berapa-pendamping", "--vary", "facilitators=2,4", "--strategy", "by_need", "-o", "out", "-q",
            "--lang", "en",
        ]
        let result = try Command.run(words + ["--futures", "3", "--per-future", "2"], in: folder)
        #expect(result.status == 0)
        let said = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            said.contains(
                "1 strategy × 3 futures × 2 runs on the same luck = 12 runs. Ranges count futures (n), not runs."))
        let rows = RunsFile(try folder.read("out/points.csv")).rows
        #expect(!rows.isEmpty && rows.allSatisfy { $0["futures"] == "3" && $0["runs"] == "6" })
        let runs = RunsFile(try folder.read("out/runs.csv")).rows
        #expect(Set(runs.compactMap { $0["future"] }) == ["0", "1", "2"])
        let json = try Command.run(words + ["--futures", "3", "--per-future", "2", "--json"], in: folder).json
        let sensitivity = try #require(json?["sensitivity"] as? [String: Any])
        #expect(json?["per_future"] as? Int == 2 && sensitivity["futures"] as? Int == 3)
        #expect(sensitivity["n_counts"] as? String == "futures")
        #expect(try Command.run(["verify", "out"], in: folder).status == 0)
        let one = try Command.run(words + ["--futures", "1", "--per-future", "4", "--replace"], in: folder)
        #expect(one.status == 0 && one.output.contains("One future only"))
        let bare = RunsFile(try folder.read("out/points.csv")).rows
        #expect(bare.allSatisfy { $0["low"] == "" && $0["mean"] != "" })
    }

    /// A point that somebody listed is the run that `run` tells.
    @Test func aListedPointIsTheRunThatSetMakes() throws {
        let folder = try Folder()
        try folder.write("facilitators;campaign_for\n3;weeks(4)\n5;weeks(0)\n", to: "titik.csv")
        let words = ["sweep", "berapa-pendamping", "--points", "titik.csv", "-n", "2", "-o", "out", "-q"]
        #expect(try Command.run(words, in: folder).status == 0)
        let row = try #require(
            try folder.read("out/runs.csv").split(whereSeparator: \.isNewline).first {
                $0.hasPrefix("campaign_first.p00000001.f00000001.r00000001")
            })
        let run = try Command.run(
            [
                "run", "berapa-pendamping", "campaign_first", "--replicate", "1", "--set", "facilitators=5", "--set",
                "campaign_for=weeks(0)", "--json",
            ], in: folder)
        let digest = try #require(row.split(separator: ",").last)
        #expect(run.output.contains(digest), "\(digest)")
    }

    /// Excel in Indonesian writes a decimal comma; what is out of range is told at its line of the file.
    @Test func pointsOfASpreadsheet() throws {
        let folder = try Folder()
        try folder.write("persuading,leaving\n0.025,0.01\n", to: "point.csv")
        try folder.write("\u{FEFF}persuading;leaving\r\n0,025;0,01\r\n", to: "koma.csv")
        for (table, out) in [("point.csv", "one"), ("koma.csv", "two")] {
            let words = ["sweep", "berapa-pendamping", "--points", table, "-n", "1", "-o", out, "-q"]
            #expect(try Command.run(words, in: folder).status == 0)
        }
        #expect(try folder.contents(of: "one") == folder.contents(of: "two"))
        try folder.write("persuading\n0.025\n9\n", to: "jauh.csv")
        let far = try Command.run(
            ["sweep", "berapa-pendamping", "--points", "jauh.csv", "--lang", "en"], in: folder)
        #expect(far.status == 3)
        #expect(far.errors.hasPrefix("jauh.csv:3:"), "\(far.errors)")
        #expect(far.errors.contains("persuading must lie between"), "\(far.errors)")
    }

    /// The plan's own design; options go before it.
    @Test func thePlansOwnDesign() throws {
        let folder = try Folder()
        let scenario = try String(
            contentsOf: Command.project.appending(path: "Scenarios/berapa-pendamping.lua"), encoding: .utf8)
        let design = """
            plan:design { values = { facilitators = { 2, 4 }, campaign_for = { weeks(0), weeks(8), weeks(26) } } }
            return plan
            """
        try folder.write(scenario.replacing("return plan", with: design), to: "ours.lua")
        try FileManager.default.copyItem(
            at: Command.project.appending(path: "Scenarios/berapa-pendamping"), to: folder.file("ours"))
        func points(_ words: String) throws -> Int? {
            try Command.run("sweep ours.lua -n 1 -q --json " + words, in: folder).json?["points"] as? Int
        }
        #expect(try points("") == 6)
        #expect(try points("--vary facilitators=2..4") == 3)
        #expect(try points("--design latin_hypercube --size 5") == 5)
    }

    /// Nothing is written, and what is there already is counted.
    @Test func aDryRunTellsWhatItWouldTake() throws {
        let folder = try Folder()
        let before = try Command.run(Self.morris + ["--dry-run", "--json"], in: folder)
        #expect(before.json?["runs"] as? Int == 60 && before.json?["done"] as? Int == 0)
        #expect(folder.names().isEmpty)
        #expect(try Command.run(Self.morris, in: folder).status == 0)
        let after = try Command.run(Self.morris + ["--dry-run", "--json", "--jobs", "1"], in: folder)
        #expect(after.json?["done"] as? Int == 60 && after.json?["seconds"] as? Double == 0)
        let words = try Command.run(
            Self.morris.map { $0 == "4" ? "400" : $0 } + ["--dry-run", "--lang", "id"], in: folder)
        #expect(words.output.contains("ulangan") && words.output.contains("6.000"))
        #expect(words.output.contains("Diperkirakan dari beberapa ulangan; belum ada yang dijalankan."))
        let compare = try Command.run("compare kudus-permai -n 7 --dry-run --json", in: folder)
        // Six strategies, and 7 pairs for each of the expected signs of levers.
        #expect(compare.json?["runs"] as? Int == 7 * (6 + 2 * 3))
    }
}
