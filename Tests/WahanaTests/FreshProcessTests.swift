import Foundation
import Testing

/// `check` sets a scenario up in eight fresh processes and tells what a script sees differently in them.
struct FreshProcessTests {
    /// The length of a list with holes, which Lua does not define (reference manual 5.4, section 3.4.7): tables of names
    /// and numbers, with numbers taken out, of which some 12 in 1,000 come out otherwise in another process.
    private static let holes = """
        local sum, seed = 0, 12345
        local function pick(n)
          seed = (seed * 1103515245 + 12345) % 2147483648
          return seed // 65536 % n + 1
        end
        for _ = 1, 4000 do
          local list = {}
          for _ = 1, 40 do
            local kind = pick(3)
            if kind == 1 then list["name" .. pick(20)] = 1
            elseif kind == 2 then list[pick(24)] = 1
            else list[pick(24)] = nil end
          end
          for place = 1, 24 do if pick(3) == 1 then list[place] = 1 end end
          sum = (sum * 31 + #list) % 1000003
        end

        """

    private static func check(_ script: String, _ ending: String = "") throws -> Command.Result {
        let folder = try Folder()
        try folder.takeScenario()
        #expect(try folder.replace("plan:budget", with: script + "plan:budget", in: "kudus-permai.lua"))
        return try Command.run("check kudus-permai.lua" + ending, in: folder)
    }

    @Test func aListWithHolesThatIsCountedIsTold() throws {
        let result = try FreshProcessTests.check(FreshProcessTests.holes + "print(sum)\n")
        #expect(result.status == 0)
        #expect(
            result.errors.hasPrefix(
                "kudus-permai.lua:29:21: eight fresh processes do not agree: what is printed (# stands on line 29, 80)")
        )
        #expect(result.errors.contains("  remedy: the length # of a list with holes is not certain"))
        #expect(!result.output.contains("Nothing wrong was found."))
        let json = try FreshProcessTests.check(FreshProcessTests.holes + "print(sum)\n", " --json").json
        #expect(json?["exit"] as? Int == 0)
        #expect((json?["warnings"] as? [Any])?.count == 1)
        #expect((json?["problems"] as? [Any])?.count == 0)
    }

    /// The same tables, counted with a loop.
    @Test func nothingIsToldOfASteadyScript() throws {
        let steady = FreshProcessTests.holes.replacingOccurrences(of: "#list", with: "(list[1] or 0)")
        let result = try FreshProcessTests.check(steady + "print(sum)\n")
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        #expect(result.output.contains("Nothing wrong was found."))
    }

    @Test func limitsReachTheEight() throws {
        let result = try FreshProcessTests.check("", " --max-steps 100000000 --max-time 20s --max-memory 64M")
        #expect(result.status == 0 && result.errors.isEmpty)
        let short = try FreshProcessTests.check("", " --max-steps 1000")
        #expect(short.status == 6)
        #expect(short.errors.contains("the script was stopped after 1000 steps"))
    }
}
