import Foundation
import Testing

/// The same luck for every strategy: one that only has another name differs by exactly nothing, in every replicate.
struct SameLuckTests {
    /// Every strategy of the shipped scenario stands in the plan a second time, under another name.
    @Test func aPlaceboDiffersByNothing() throws {
        let folder = try Folder()
        try folder.takeScenario()
        let script = try folder.read("kudus-permai.lua")
        let start = try #require(script.range(of: "plan:strategy(\"")?.lowerBound)
        let end = try #require(script.range(of: "plan:outcomes {")?.lowerBound)
        let twins = script[start..<end].replacing("plan:strategy(\"", with: "plan:strategy(\"twin_of_")
        try folder.write(String(script[..<end]) + twins + script[end...], to: "kudus-permai.lua")
        let result = try Command.run("compare kudus-permai.lua -n 8 -o out -q", in: folder)
        #expect(result.status == 0, "\(result.errors)")

        let file = RunsFile(try folder.read("out/runs.csv"))
        #expect(file.rows.count % 16 == 0 && file.rows.count >= 64)
        var pairs = 0
        for row in file.rows {
            let name = try #require(row["strategy"])
            guard !name.hasPrefix("twin_of_") else { continue }
            let twin = try #require(
                file.rows.first { $0["strategy"] == "twin_of_" + name && $0["replicate"] == row["replicate"] })
            for column in file.header where !["key", "strategy", "digest"].contains(column) {
                #expect(row[column] == twin[column], "\(name), replicate \(row["replicate"] ?? ""): \(column)")
            }
            pairs += 1
        }
        #expect(pairs == file.rows.count / 2)
        // The strategies themselves are not all alike: the test could fail.
        #expect(Set(file.rows.filter { $0["replicate"] == "0" }.compactMap { $0["reached"] }).count > 2)
    }

    /// Strategies in another order, or fewer of them, and more replicates change no run.
    @Test func othersDoNotMatter() throws {
        let folder = try Folder()
        #expect(try Command.run("compare kudus-permai -n 3 -o all -q", in: folder).status == 0)
        try folder.takeScenario()
        let script = try folder.read("kudus-permai.lua")
        let start = try #require(script.range(of: "plan:strategy(\"musyawarah_first\"")?.lowerBound)
        let next = try #require(script.range(of: "plan:strategy(\"notables_first\"")?.lowerBound)
        let end = try #require(script.range(of: "plan:outcomes {")?.lowerBound)
        let moved = script[..<start] + script[next..<end] + script[start..<next] + script[end...]
        try folder.write(String(moved), to: "kudus-permai.lua")
        #expect(try Command.run("compare kudus-permai.lua -n 5 -o moved -q", in: folder).status == 0)
        let (all, other) = (RunsFile(try folder.read("all/runs.csv")), RunsFile(try folder.read("moved/runs.csv")))
        #expect(all.header == other.header)
        for row in all.rows {
            #expect(other.rows.contains { $0 == row }, "\(row["key"] ?? "")")
        }
        #expect(other.rows.count > all.rows.count)
    }
}
