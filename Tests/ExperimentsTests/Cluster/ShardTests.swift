import Simulation
import Testing

@testable import Experiments

@Suite struct ShardTests {
    @Test(arguments: [
        ("1/1", 1, 1), ("3/40", 3, 40), ("40/40", 40, 40), ("1/1000000", 1, 1_000_000), ("007/40", 7, 40),
    ])
    func isRead(_ text: String, _ number: Int, _ count: Int) throws {
        #expect(try Shard(written: text) == Shard(number, of: count))
    }

    @Test(arguments: [
        "", "/", "3", "3/", "/40", "0/40", "41/40", "3/0", "-1/40", "3/-40", "+3/40", "3/40/2", "3 / 40", "3/4e1",
        "a/b",
        "1/1000001", "99999999999999999999/99999999999999999999", "auto/", "auto/0", "auto/x", "autos", "AUTO",
    ])
    func anythingElseIsRefused(_ text: String) {
        let refusal = #expect(throws: InvalidParameter.self) {
            try Shard(typed: text, environment: ["SLURM_ARRAY_TASK_ID": "1"])
        }
        #expect(
            refusal?.sentence.en
                == "--shard must be k/n with k from 1 to n and n at most 1000000, for example 3/40, or auto (got \(text))"
        )
    }

    /// Every run belongs to exactly one part, and no part is more than one run larger than another.
    @Test(arguments: [1, 2, 3, 7, 40]) func partsShareOutTheRuns(_ count: Int) throws {
        let shards = try (1...count).map { try Shard($0, of: count) }
        for run in 0..<200 { #expect(shards.filter { $0.holds(run) }.count == 1) }
        for runs in [0, 1, count - 1, count, count + 1, 100] {
            let shares = shards.map { $0.share(of: runs) }
            #expect(shares.reduce(0, +) == runs)
            for (shard, share) in zip(shards, shares) { #expect(share == (0..<runs).filter(shard.holds).count) }
        }
    }

    @Test func fileWords() throws {
        let shard = try Shard(3, of: 40)
        #expect(shard.fileWord == "3-of-40" && Shard(fileWord: "3-of-40") == shard)
        for word in ["", "3-of", "41-of-40", "3-40", "3-of-x", "3-in-40"] { #expect(Shard(fileWord: word[...]) == nil) }
    }
}
