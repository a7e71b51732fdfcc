import Foundation
import Testing

/// However a study is cut, on however many threads and in whatever order its parts are done: merged, its folder equals
/// that of one uncut run. A sample; `WAHANA_LONG` does all.
@Suite(.serialized) struct SplitTests {
    struct Split: Sendable, CustomStringConvertible {
        let study: [String]
        let shards: Int
        let jobs: Int
        /// Whether each part has a folder of its own.
        let apart: Bool
        var description: String { "\(study[0]) \(shards) × \(jobs)\(apart ? " apart" : "")" }
    }

    static let compare = ["compare", "berapa-pendamping", "-n", "7", "--seed", "split"]
    static let sweep = [
        "sweep", "berapa-pendamping", "--vary", "facilitators", "--vary", "persuading/3", "-n", "2", "--set",
        "leaving=0.03",
    ]

    static let splits: [Split] = {
        guard KillTests.isLong else {
            return [
                Split(study: compare, shards: 7, jobs: 2, apart: false),
                Split(study: compare, shards: 40, jobs: 1, apart: false),
                Split(study: sweep, shards: 7, jobs: 8, apart: true),
                Split(study: sweep, shards: 1, jobs: 3, apart: true),
            ]
        }
        return [compare, sweep].flatMap { study in
            [1, 7, 40].flatMap { shards in
                [1, 2, 3, 8].flatMap { jobs in
                    [false, true].map { Split(study: study, shards: shards, jobs: jobs, apart: $0) }
                }
            }
        }
    }()

    private static let uncut = Result {
        let folder = try Folder()
        for (name, words) in [("compare", compare), ("sweep", sweep)] {
            #expect(try Command.run(words + ["-o", name, "-q"], in: folder).status == 0)
        }
        return (try folder.contents(of: "compare"), try folder.contents(of: "sweep"))
    }

    @Test(arguments: splits) func mergedItEqualsAnUncutStudy(_ split: Split) throws {
        let folder = try Folder()
        var luck = SplitMix(state: UInt64(split.shards * 100 + split.jobs))
        var order = (1...split.shards).map { (part: $0, key: luck.next()) }
        order.sort { $0.key < $1.key }
        // Three at a time, as on a cluster.
        var running: [Running] = []
        func collect(atMost count: Int) {
            while running.count > count {
                let result = running.removeFirst().finish(within: 120)
                #expect(result.status == 0, "\(result.errors)")
            }
        }
        for (part, _) in order {
            let place = split.apart ? "part-\(part)" : "out"
            let words = split.study + ["--shard", "\(part)/\(split.shards)", "--jobs", "\(split.jobs)", "-o", place]
            running.append(try Running(words, in: folder, program: Command.fastest))
            collect(atMost: 2)
        }
        collect(atMost: 0)
        #expect(split.apart || folder.names(in: "out") == ["runbook"])
        let places = split.apart ? order.map { "part-\($0.part)" } + ["-o", "out"] : ["out"]
        let merged = try Command.run(["merge"] + places, in: folder)
        #expect(merged.status == 0, "\(merged.errors)")
        let (compared, swept) = try Self.uncut.get()
        #expect(try folder.contents(of: "out") == (split.study == Self.compare ? compared : swept))
        // Once more changes nothing.
        let book = folder.names(in: "out/runbook")
        #expect(try Command.run(["merge"] + places, in: folder).output == merged.output)
        #expect(folder.names(in: "out/runbook") == book)
        let next = try #require(merged.next)
        if split.study == Self.compare { #expect(try Command.paste(next, in: folder).status == 0, "\(next)") }
    }

    /// A part that is done says so, and one that was stopped goes on.
    @Test func partsGoOn() throws {
        let folder = try Folder()
        let words = ["compare", "kudus-permai", "-n", "12", "--shard", "2/3", "--jobs", "1", "-o", "out"]
        for number in [SIGKILL, SIGTERM] {
            let running = try Running(words, in: folder, program: Command.fastest)
            usleep(500_000)
            running.send(number)
            #expect([-SIGKILL, 85, 0].contains(running.finish(within: 20).status))
        }
        let done = try Command.run(words, in: folder)
        let told = try Command.run(words + ["--json"], in: folder)
        #expect(done.status == 0 && done.output.contains("Shard 2/3 "))
        // The next step is a part that is missing, and works.
        let step = try #require(done.next)
        #expect(step.contains("--shard=1/3"))
        let other = try Folder()
        #expect(try Command.paste(step, in: other).status == 0)
        #expect(told.status == 0 && told.json?["shard"] as? String == "2/3" && told.json?["failed"] as? Int == 0)
        let again = try Command.run(words.map { $0 == "compare" ? "bandingkan" : $0 }, in: folder)
        #expect(again.output.hasPrefix("Bagian 2/3 sudah selesai sebelumnya: "))
        // The part alone is not the study.
        let early = try Command.run(["merge", "out"], in: folder)
        #expect(early.status == 4 && early.output.isEmpty && early.errors.contains("are missing: shards 1, 3 of 3"))
        #expect(folder.names(in: "out") == ["runbook"])
    }

    /// Two programs at the same part: one works. A program for the whole does not mix with parts.
    @Test func whoMayWorkInOneFolder() throws {
        let folder = try Folder()
        let words = ["compare", "kudus-permai", "-n", "400", "--jobs", "1", "-o", "out"]
        let first = try Running(words + ["--shard", "1/2"], in: folder, program: Command.fastest)
        defer {
            first.send(SIGKILL)
            _ = first.finish(within: 20)
        }
        for _ in 0..<200 where folder.names(in: "out/runbook").allSatisfy({ !$0.hasSuffix(".book") }) { usleep(50_000) }
        let same = try Command.run(words + ["--shard", "1/2"], in: folder)
        #expect(same.status == 7 && same.errors.contains("another program is working on shard 1/2 in 'out/runbook'"))
        for command in [words, ["merge", "out"]] {
            let whole = try Command.run(command, in: folder)
            #expect(
                whole.status == 7 && whole.errors.contains("another program is writing to the folder 'out/runbook'"))
        }
    }

    @Test func foreignPartsAreNamed() throws {
        let folder = try Folder()
        for (name, seed) in [("a", "1"), ("b", "2")] {
            let words = ["compare", "berapa-pendamping", "-n", "2", "--shard", "1/2", "-o", name, "--seed", seed]
            #expect(try Command.run(words, in: folder).status == 0)
        }
        let merged = try Command.run(["merge", "a", "b", "-o", "c"], in: folder)
        #expect(merged.status == 7 && folder.names() == ["a", "b"])
        #expect(merged.errors.contains("these folders hold different studies ('a': berapa-pendamping "))
        let nothing = try Command.run(["gabungkan", "c"], in: folder)
        #expect(nothing.status == 7 && nothing.errors.contains("folder 'c' tidak memuat catatan kajian"))
    }
}
