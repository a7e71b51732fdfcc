import LuaBridge
import Testing

/// A row of numbers whose every other access is told, so that a test sees which came to the host.
private final class Row {
    let numbers: LuaNumbers
    var asked = 0
    /// What is read when the numbers are no longer fresh; `nil` for those that stay.
    var source: [Double]?

    init(_ values: [Double], isFresh: Bool = true, in state: LuaState) throws {
        numbers = try LuaNumbers(count: values.count, isFresh: isFresh, of: state)
        if isFresh { for (index, value) in values.enumerated() { numbers.values[index] = value } }
        source = isFresh ? nil : values
    }

    static let luaClass: LuaClass<Row> = {
        var declared = LuaClass<Row>("row")
        declared.elements { $0.numbers }
        declared.index { row, key, _ in
            row.asked += 1
            if let source = row.source {
                for (index, value) in source.enumerated() { row.numbers.values[index] = value }
                row.numbers.refreshed()
            }
            guard let place = key.integer, (1...Int64(row.numbers.count)).contains(place) else { return nil }
            return .number(row.numbers.values[Int(place) - 1])
        }
        declared.assign { row, _, _, _ in
            row.asked += 1
            return true
        }
        declared.method("next") { row, call in
            row.source = row.source.map { $0.map { $0 + 1 } }
            call.state.passMoment()
            return .nil
        }
        declared.on(.and) { _, call in .string("\(call[1].kind) and \(call[2].kind)") }
        declared.on(.or) { _, call in .string("\(call[1].kind) or \(call[2].kind)") }
        declared.on(.not) { _, _ in .string("not") }
        return declared
    }()
}

struct LuaNumbersTests {
    private func withRow<Result>(
        _ values: [Double], isFresh: Bool = true, limits: LuaLimits = LuaLimits(seconds: 5, memory: 64 << 20),
        _ body: (LuaState, Row) throws -> Result
    ) throws -> Result {
        try withState(limits) { state in
            try state.register(Row.luaClass)
            let row = try Row(values, isFresh: isFresh, in: state)
            try state.setGlobal("row", .object(row))
            return try body(state, row)
        }
    }

    @Test func elementsAreReadWithoutTheHost() throws {
        try withRow([0.5, 2, -1]) { (state, row) throws in
            #expect(try state.run("return row[1] + row[2] * 10 + row[3] * 100", name: "plan.lua")[0].number == -79.5)
            #expect(row.asked == 0)
            #expect(try state.run("return row[3.0]", name: "plan.lua")[0].number == -1)
            #expect(row.asked == 1, "a float is told to the host")
        }
    }

    @Test(arguments: ["row[0]", "row[4]", "row[-1]", "row[math.mininteger]", "row[1.5]", "row.size", "row[{}]"])
    func whatIsNoElementComesToTheHost(expression: String) throws {
        try withRow([1, 2, 3]) { (state, row) throws in
            #expect(throws: LuaError.self) { try state.run("return \(expression)", name: "plan.lua") }
            #expect(row.asked == 1)
        }
    }

    @Test func elementsAreWrittenOnlyWhereTheyMay() throws {
        try withRow([1, 2]) { (state, row) throws in
            func write(_ value: String) throws -> Int {
                let before = row.asked
                _ = try state.run("row[2] = \(value)", name: "plan.lua")
                return row.asked - before
            }
            #expect(try write("3") == 1, "nothing says that they may be written")
            row.numbers.letWrite(0...10)
            #expect(try write("3") == 1, "the state does not let them be written")
            state.letWriteNumbers(true)
            #expect(try write("4") == 0)
            #expect(row.numbers.values[1] == 4)
            for refused in ["10.1", "-0.1", "0/0", "1/0", "'4'", "nil"] {
                #expect(try write(refused) == 1, "\(refused)")
                #expect(row.numbers.values[1] == 4)
            }
            state.letWriteNumbers(false)
            #expect(try write("5") == 1)
            #expect(row.numbers.values[1] == 4)
        }
    }

    /// A row that shows something of the host is asked for again whenever the host may have changed it.
    @Test func numbersHoldForOneMoment() throws {
        try withRow([1, 2], isFresh: false) { (state, row) throws in
            let sum = try state.load("return row[1] + row[2]", name: "plan.lua")
            #expect(try sum.first().number == 3)
            #expect(row.asked == 1, "once for both")
            row.source = [5, 6]
            #expect(try sum.first().number == 11, "a new call is a new moment")
            let inside = "local before = row[1] row:next() return before, row[1]"
            #expect(try state.run(inside, name: "plan.lua").map(\.number) == [5, 6])
            let process = try state.makeCoroutine(
                try state.load("local first = row[1] wait() return row[1] - first", name: "plan.lua"))
            try state.setGlobal("wait", .function(try state.yielding("wait") { _ in [] }))
            guard case .waiting = try process.resume() else { return #expect(Bool(false)) }
            row.source = [9, 9]
            guard case .finished(let values) = try process.resume() else { return #expect(Bool(false)) }
            #expect(values.first?.number == 3)
        }
    }

    @Test func atTheEndOfMomentsTheHostIsAsked() throws {
        try withRow([1, 2]) { (state, row) throws in
            state.endMoments()
            #expect(try state.run("return row[1]", name: "plan.lua")[0].number == 1)
            #expect(row.asked == 1)
            #expect(!row.numbers.isFresh)
        }
    }

    @Test func ipairsWalksAlongOneThatEndsInNil() throws {
        try withRow([3, 4]) { (state, _) throws in
            let text = """
                local list = setmetatable({}, { __index = function(_, i) if i <= 2 then return row[i] end end })
                local seen = ""
                for i, x in ipairs(list) do seen = seen .. i .. "=" .. x .. " " end
                return seen
                """
            #expect(try state.run(text, name: "plan.lua")[0].string == "1=3.0 2=4.0 ")
        }
    }

    @Test func bitwiseOperatorsReachTheHost() throws {
        try withRow([1]) { (state, _) throws in
            let said = try state.run("return row & row, 1 | row, ~row", name: "plan.lua").map(\.string)
            #expect(said == ["object and object", "integer or object", "not"])
        }
    }

    @Test func eachElementIsAStep() throws {
        let limits = LuaLimits(seconds: nil, steps: 100_000, memory: 64 << 20)
        try withRow([1], limits: limits) { (state, row) throws in
            #expect(throws: LuaError.self) {
                try state.run("local r = row for i = 1, 1e9 do local x = r[1] end", name: "plan.lua")
            }
            #expect(state.reached == .steps(100_000))
            #expect(row.asked == 0)
        }
    }

    /// Rows that were let go of stay at hand and count, until something else needs the room.
    @Test func spareRowsCountAndGiveWay() throws {
        try withState(LuaLimits(seconds: 5, memory: 8 << 20)) { state in
            var rows = try (0..<6).map { _ in try LuaNumbers(count: 100_000, of: state) }
            for row in rows { row.values.update(repeating: .nan) }
            let full = state.memory
            rows = []
            #expect(state.memory <= full)
            #expect(state.memory > 6 * 800_000)
            #expect(try LuaNumbers(count: 100_000, of: state).values.allSatisfy { $0 == 0 })
            let held = try state.hold(6 << 20)
            #expect(state.memory < 8 << 20)
            #expect(state.reached == nil)
            withExtendedLifetime(held) {}
        }
    }
}
