import LuaBridge
import Testing

@Suite struct LuaErrorTests {
    /// Script to the whole message, place included.
    @Test(arguments: [
        ("x = = 1", "plan.lua:1: unexpected symbol near '='"),
        ("local x = {\n1,\n2\n", "plan.lua:4: '}' expected (to close '{' at line 1) near <eof>"),
        ("for i = 1 do end", "plan.lua:1: ',' expected near 'do'"),
        ("local world = {}\nreturn world.peple.trust", "plan.lua:2: attempt to index a nil value (field 'peple')"),
        ("return nothing()", "plan.lua:1: attempt to call a nil value (global 'nothing')"),
        ("return {} + 1", "plan.lua:1: attempt to perform arithmetic on a table value"),
        ("return 1 < 'x'", "plan.lua:1: attempt to compare number with string"),
        ("return 'a' .. {}", "plan.lua:1: attempt to concatenate a table value"),
        ("error('own words')", "plan.lua:1: own words"),
        ("error('no place', 0)", "plan.lua:1: no place"),
        ("local function check() error('of the caller', 2) end\ncheck()", "plan.lua:2: of the caller"),
        ("error({ message = 'told' })", "plan.lua:1: told"),
        ("error({})", "plan.lua:1: the error object is a table"),
        ("error()", "plan.lua:1: the error object is a nil"),
        ("\nerror(print)", "plan.lua:2: the error object is a function"),
        ("local ok, e = pcall(error, 'kept') error(e, 0)", "plan.lua:1: kept"),
        ("coroutine.wrap(function()\nerror('inside')\nend)()", "plan.lua:2: inside"),
        ("return #5", "plan.lua:1: attempt to get length of a number value"),
        ("return 1 // 0", "plan.lua:1: attempt to divide by zero"),
        ("return 2^53 | 0.5", "plan.lua:1: number has no integer representation"),
        ("assert(false, 'stated')", "plan.lua:1: stated"),
        ("setmetatable({}, { __gc = print })", "plan.lua:1: a metatable cannot have '__gc' here"),
        ("return next({ 1 }, 1)", "plan.lua:1: next(table, key) is not available: use pairs"),
        (
            "for k in pairs({ [{}] = 1 }) do end",
            "plan.lua:1: a table with a table as a key has no fixed order: use a list instead"
        ),
        ("for k in pairs(nil) do end", "plan.lua:1: bad argument #1 to 'pairs' (table expected, got nil)"),
        ("return string.format('%p', {})", "plan.lua:1: string.format has no '%p': addresses are not shown"),
        ("return ('x'):rep(1, 2, 3):bad()", "plan.lua:1: attempt to call a nil value (method 'bad')"),
        (
            "table.insert({}, 'a', 1)",
            "plan.lua:1: bad argument #2 to 'table.insert' (position: integer expected, got string \"a\")"
        ),
        ("table.insert({}, 5, 1)", "plan.lua:1: bad argument #2 to 'table.insert' (position: 5 is outside 1 to 1)"),
        ("table.sort({ 1, 'a' })", "plan.lua:1: table.sort cannot compare string with number; give it a function"),
    ])
    func messages(_ row: (text: String, message: String)) throws {
        let result = try outcome(of: row.text)
        #expect(result.hasPrefix("error: " + row.message))
    }

    @Test(
        arguments: [
            ("x = = 1", nil), ("local y = x + + 2 )", nil), ("return world.people", 8), ("local f = )", 11),
            ("return a.b.c + a.b.d", nil), ("x = {", 6), ("trust = plan:levr {}", 14),
        ] as [(String, Int?)])
    func columnsWhereTheyCanBeTold(_ row: (text: String, column: Int?)) throws {
        try withState { state in
            try state.setGlobal("plan", .table(try state.makeTable()))
            let error = #expect(throws: LuaError.self) { try state.run(row.text, name: "plan.lua") }
            #expect(error?.column == row.column, "\(String(describing: error))")
            #expect(error?.sourceLine == row.text)
        }
    }

    @Test func tracebacksNameFunctionsAndLines() throws {
        try withState { state in
            let text =
                "local function inner(n)\n  error('deep')\nend\nlocal function outer()\n  inner(1)\nend\nouter()\n"
            let error = #expect(throws: LuaError.self) { try state.run(text, name: "plan.lua") }
            #expect(
                error?.tracebackText.split(separator: "\n").map(String.init) == [
                    "  function 'error'", "  plan.lua:2: in function 'inner'", "  plan.lua:5: in function 'outer'",
                    "  plan.lua:7: in the main chunk",
                ])
        }
    }

    @Test func tracebacksHaveAtMost22Frames() throws {
        try withState { state in
            let text = "local function f(n) if n == 0 then error('deep') end return 1 + f(n - 1) end f(1000)"
            let error = #expect(throws: LuaError.self) { try state.run(text, name: "plan.lua") }
            #expect(error?.traceback.count == 22)
            #expect(error?.traceback[10].function == "…")
        }
    }

    @Test func longNamesKeepTheirPlace() throws {
        let name = String(repeating: "folder/", count: 20) + "plan.lua"
        try withState { state in
            let error = #expect(throws: LuaError.self) { try state.run("\nerror('x')", name: name) }
            #expect(error?.place == LuaPlace(file: name, line: 2))
            #expect(error?.message == "x")
        }
    }

    @Test func theSyntaxOfAChunkIsCheckedWhenItIsMade() {
        let error = #expect(throws: LuaError.self) { try LuaChunk("local = 1", name: "plan.lua") }
        guard case .syntax = error?.cause else {
            Issue.record("the cause is not syntax: \(String(describing: error))")
            return
        }
        #expect(error?.description == "plan.lua:1: <name> expected near '='")
        #expect(error?.column == 7)
        #expect(error?.sourceLine == "local = 1")
    }
}
