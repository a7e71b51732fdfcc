import Foundation
import Testing

/// Each exit code for its reason, and a word on what to do.
struct ExitCodeTests {
    @Test func zeroForWhatIsComplete() throws {
        let result = try Command.run("compare kudus-permai -n 2 --require as_is:spent.mean<=0", in: try Folder())
        #expect(result.status == 0)
        #expect(result.output.contains("--require 'as_is:spent.mean<=0': met"))
    }

    @Test func oneForAScriptThatStopsInItsOnlyRun() throws {
        let folder = try scenario("world.partners:approach \"puskesmas\"", "world.partners:approach \"puskesma\"")
        let result = try Command.run("run kudus-permai.lua musyawarah_first", in: folder)
        #expect(result.status == 1)
        #expect(result.errors.contains("did you mean 'puskesmas'?"))
        #expect(result.output.isEmpty)
    }

    @Test func fourForRunsThatFailedInABatch() throws {
        let folder = try scenario(
            "  world.outreach:decree()", "  world:after(weeks(2), function() error(\"tidak jadi\") end)")
        let result = try Command.run("compare kudus-permai.lua -n 2", in: folder)
        #expect(result.status == 4)
        #expect(result.errors.contains("The first to fail: strategy by_letter, replicate 0"))
        #expect(result.errors.contains("tidak jadi"))
        let runs = try #require(folder.names(in: "hasil").first)
        let table = try folder.read("hasil/\(runs)/runs.csv")
        #expect(table.split(whereSeparator: \.isNewline).count == 13)
        #expect(table.contains(",failed,"))
    }

    @Test func fiveForARequirementThatIsNotMet() throws {
        let result = try Command.run("compare kudus-permai -n 2 --require as_is:spent.mean>=1", in: try Folder())
        #expect(result.status == 5)
        #expect(result.output.contains("--require 'as_is:spent.mean>=1': not met"))
    }

    @Test func sixForALimit() throws {
        let loop = try scenario("  world.outreach:decree()", "  while true do end")
        for words in [
            "check kudus-permai.lua --max-time 300ms", "run kudus-permai.lua as_is --max-time 300ms",
            "compare kudus-permai.lua -n 2 --max-time 300ms",
        ] {
            let result = try Command.run(words, in: loop)
            #expect(result.status == 6, "\(words)")
            #expect(result.seconds < 5)
            #expect(result.errors.contains("106 |   while true do end"))
        }
        // In the first three replicates of a strategy a limit ends the batch; no results are written.
        let late = try scenario(
            "  world.outreach:decree()", "  world:after(weeks(2), function() while true do end end)")
        let result = try Command.run("compare kudus-permai.lua -n 40 --max-time 300ms", in: late)
        #expect(result.status == 6)
        #expect(result.seconds < 10)
        #expect(result.errors.contains("The limit was reached in strategy by_letter, replicate "))
        #expect(late.names() == ["hasil", "kudus-permai", "kudus-permai.lua"])
        let swept = try Command.run("sweep kudus-permai.lua --vary attendance=30% -n 1 --max-time 300ms", in: late)
        let place = "strategy by_letter, replicate 0, attendance=percent(30)"
        #expect(swept.errors.contains("The limit was reached in \(place)"))
        let greedy = try scenario("  world.outreach:decree()", "  local t = {} for i = 1, 1e9 do t[i] = { i } end")
        let memory = try Command.run("check kudus-permai.lua --max-memory 16M", in: greedy)
        #expect(memory.status == 6)
        #expect(memory.errors.contains("more than 16 MB of memory"))
    }

    @Test func seventyFourForOutputThatCannotBeWritten() throws {
        let folder = try Folder()
        for words in ["list", "compare kudus-permai -n 2 -q", "version --json"] {
            let full = try Command.paste("wahana \(words) > /dev/full", in: folder)
            #expect(full.status == 74)
            #expect(full.errors.contains("the disk is full"))
            let closed = try Command.paste("(wahana \(words); echo $? >&2) | true", in: folder)
            #expect(closed.errors.hasSuffix("74\n") || closed.errors == "0\n")
        }
    }

    private func scenario(_ old: String, _ new: String) throws -> Folder {
        let folder = try Folder()
        try folder.takeScenario()
        #expect(try folder.replace(old, with: new, in: "kudus-permai.lua"))
        return folder
    }
}
