import Foundation
import Scripting

/// Rows of columns in the place of a shipped scenario: one element beside an element of a table, whole columns beside a
/// loop over tables in plain Lua.
enum LuaColumns {
    /// Both read and add up one element at a time.
    private static let element = """
        return function(n)
            local row, size, sum = numbers(), #numbers(), 0.0
            for round = 1, n do
                for i = 1, size do sum = sum + row[i] end
            end
            return sum
        end
        """

    /// What a rule of a planner computes, as a whole and in a loop.
    private static let whole = """
        return function(n)
            local one, other, sum = numbers(), numbers() * 0.5 + 0.25, 0.0
            for round = 1, n do sum = sum + (one * other + one):sum() end
            return sum
        end
        """
    private static let loop = """
        return function(n)
            local one, other, size, sum = numbers(), {}, #numbers(), 0.0
            for i = 1, size do other[i] = one[i] * 0.5 + 0.25 end
            for round = 1, n do
                local product, total = {}, 0.0
                for i = 1, size do product[i] = one[i] * other[i] end
                local result = {}
                for i = 1, size do result[i] = product[i] + one[i] end
                for i = 1, size do total = total + result[i] end
                sum = sum + total
            end
            return sum
        end
        """

    /// Rows of the shipped place, and of one that is the same but for ten times as many households.
    static func rows(_ peer: LuaPeer) throws -> [LuaRow] {
        let file = try ScenarioFile("kudus-permai")
        let larger = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: larger, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: larger) }
        try FileManager.default.copyItem(atPath: file.folder, toPath: larger.path() + "/large")
        let text = try String(contentsOfFile: file.path, encoding: .utf8)
        try text.replacing("per_rt = 40,", with: "per_rt = 400,")
            .write(toFile: larger.path() + "/large.lua", atomically: true, encoding: .utf8)
        return try rows(peer, file) + rows(peer, ScenarioFile(larger.path() + "/large.lua"))
    }

    private static func rows(_ peer: LuaPeer, _ file: ScenarioFile) throws -> [LuaRow] {
        let scenario = try Scenario.load(file)
        let size = Int(try StagedScript(scenario, "return function() return world.people.count end").call(0))
        let table = """
            local row = {}
            for i = 1, \(size) do row[i] = (i * 7 % 64) / 64 end
            local function numbers() return row end

            """
        let column = """
            world.people:column("measured", 0)
            for i = 1, \(size) do world.people.measured[i] = (i * 7 % 64) / 64 end
            local function numbers() return world.people.measured end

            """
        func row(_ name: String, _ goal: Double, _ plain: String, _ text: String) throws -> LuaRow {
            let staged = try StagedScript(scenario, column + text)
            return LuaRow(name, .ratio(goal), peer: try peer.function(table + plain)) { try staged.call($0) }
        }
        return [
            try row("column element / table element (\(size))", 4, element, element),
            try row("whole columns / loop over tables (\(size))", 1.0 / 8, loop, whole),
        ]
    }
}
