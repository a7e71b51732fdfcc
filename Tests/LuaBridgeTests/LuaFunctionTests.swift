import Testing

@testable import LuaBridge

/// Calling the script with numbers alone, where arguments lie in memory or through Lua's API.
@Suite(.serialized) struct LuaFunctionTests {
    private func withFunction(
        _ text: String, cautious: Bool, _ body: (LuaState, LuaFunction) throws -> Void
    ) throws {
        let state = try LuaState(limits: .setUp, bare: false, cautious: cautious)
        defer { state.close() }
        let function = try #require(try state.run("return " + text, name: "plan.lua").first?.function)
        try body(state, function)
    }

    @Test(arguments: [
        ("function(x) return x * 2 end", 5.0, 10.0), ("function(x) return 7 end", 5, 7),
        ("math.floor", 5.5, 5), ("function(...) return select('#', ...), 3 end", 1, 1),
    ])
    func aNumberIn_aNumberOut(_ row: (text: String, argument: Double, result: Double)) throws {
        for cautious in [false, true] {
            try withFunction(row.text, cautious: cautious) { (_, function) throws in
                for _ in 0..<3 { #expect(try function.number(row.argument) == row.result) }
            }
        }
    }

    @Test(arguments: [
        ("function() end", "the function has to return numbers"),
        ("function() return '1' end", "the function has to return numbers"),
        ("function() return {} end", "the function has to return numbers"),
        ("function(x) return x.y end", "attempt to index a number value (local 'x')"),
        ("function(x) error('no') end", "no"),
    ])
    func otherResultsAndErrorsAreTold(_ row: (text: String, message: String)) throws {
        for cautious in [false, true] {
            try withFunction(row.text, cautious: cautious) { (state, function) throws in
                let error = #expect(throws: LuaError.self) { try function.number(1) }
                #expect(error?.message == row.message)
                #expect(try state.run("return 1", name: "after").first?.integer == 1)
            }
        }
    }

    @Test func severalNumbersInAndOut() throws {
        for cautious in [false, true] {
            try withFunction("function(a, b, c) return c, a + b, 9 end", cautious: cautious) { (_, function) throws in
                var results = [0.0, 0.0]
                try [1.0, 2.0, 3.0].withUnsafeBufferPointer { arguments in
                    try results.withUnsafeMutableBufferPointer { try function.numbers(arguments, into: $0) }
                }
                #expect(results == [3, 3])
                var many = [Double](repeating: 1, count: 11)
                #expect(throws: LuaError.self) {
                    try many.withUnsafeMutableBufferPointer { try function.numbers(.init($0), into: $0) }
                }
            }
        }
    }

    @Test func functionsOfTheHostCallBackInto_theScript() throws {
        for cautious in [false, true] {
            try withFunction("function(x) return half(x) + 1 end", cautious: cautious) { (state, function) throws in
                let inner = try #require(
                    try state.run("return function(x) return x / 2 end", name: "p").first?.function)
                try state.define("half", ["x"]) { call in .number(try inner.number(try call.number(1))) }
                #expect(try function.number(8) == 5)
                #expect(try function.first(.number(8)).number == 5)
                #expect(try function.call(.number(8)).first?.number == 5)
            }
        }
    }

    /// A reference is pushed from where it was kept: what it stands for must not change when others come and go.
    @Test func referencesStandForTheSameThroughCollections() throws {
        try withFunction("function(x) return x + 1 end", cautious: false) { (state, function) throws in
            for round in 0..<50 {
                let other = try #require(try state.run("return function() return -1 end", name: "p").first?.function)
                try state.run("local t = {} for i = 1, 5000 do t[i] = { i } end", name: "litter")
                #expect(try function.number(Double(round)) == Double(round) + 1)
                #expect(try other.number(0) == -1)
            }
        }
    }

    @Test func aThousandFunctionsAreCalledByTheirOwnReference() throws {
        try withFunction("function(n) return function() return n end end", cautious: false) { (_, maker) throws in
            let functions = try (0..<1000).map { try #require(try maker.first(.integer($0)).function) }
            for (index, function) in functions.enumerated() { #expect(try function.number(0) == Double(index)) }
        }
    }
}
