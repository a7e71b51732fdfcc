import Testing

@testable import LuaBridge

private final class Purse {
    var rupiah = 0.0

    static let luaClass: LuaClass<Purse> = {
        var declared = LuaClass<Purse>("purse")
        declared.method("put", ["rupiah", "note"]) { purse, call in
            purse.rupiah += try call.number(1)
            return call.isMissing(2) ? .number(purse.rupiah) : call[2]
        }
        declared.property("rupiah") { purse, _ in .number(purse.rupiah) }
        return declared
    }()
}

/// Arguments are read where they lie, or through Lua's API where that is not known: the two have to agree.
@Suite struct LayoutTests {
    @Test(arguments: [
        ("return add(1, 2.5)", "3.5"),
        ("return add(1)", "bad argument #2 to 'add' (y: number expected, got nothing)"),
        ("return add('1', 2)", "bad argument #1 to 'add' (x: number expected, got string \"1\")"),
        ("return add(1, 2, 3)", "3.0"),
        ("return kinds()", ""),
        ("return kinds(nil, true, false, 7, -7.5, 'x', {}, print)", "nil true false 7 -7.5 string table function"),
        ("return kinds(nil, nil, purse, 1e300, 2^53 | 0)", "nil nil object 1e+300 9007199254740992"),
        ("return kinds(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)", "1 2 3 4 5 6 7 8 9 10"),
        ("return kinds(coroutine.create(print), ('x'):rep(50))", "thread string"),
        ("return kinds(table.unpack({}, 1, 12))", "nil nil nil nil nil nil nil nil nil nil nil nil"),
        ("return purse:put(5), purse:put(7), purse.rupiah", "5.0 12.0 12.0"),
        ("return purse:put(0, 'note')", "note"),
        ("return purse.put()", "'purse:put' was called without its object: write ':' instead of '.'"),
        ("return purse.put(5)", "'purse:put' was called without its object: write ':' instead of '.'"),
        ("return purse.coins", "purse has no 'coins' (there are: put, rupiah)"),
        ("return select('#', pcall(kinds, error)), coroutine.wrap(kinds)(1.5)", "2 1.5"),
        ("return many(3)", "3 2 1"),
        ("return many(1), many(0)", "1"),
    ])
    func callsAreTheSame(_ row: (text: String, result: String)) throws {
        for cautious in [false, true] {
            let state = try LuaState(limits: .setUp, bare: false, cautious: cautious)
            defer { state.close() }
            try state.register(Purse.luaClass)
            try state.setGlobal("purse", .object(Purse()))
            try state.setGlobal("add", .function(try state.numeric("add", "x", "y") { $0 + $1 }))
            try state.define("kinds") { call in
                let kinds = call.all.map { value in
                    switch value {
                    case .string, .table, .function, .object, .other: value.kind
                    default: plain(value)
                    }
                }
                return .string(kinds.joined(separator: " "))
            }
            try state.setGlobal(
                "many",
                .function(
                    try state.functionOfMany("many") { call in
                        let count = try call.integer(1)
                        return (0..<count).map { .integer(count - $0) }
                    }))
            let shown: String
            do {
                shown = try state.run(row.text, name: "plan.lua").map(plain).joined(separator: " ")
            } catch {
                shown = error.message
            }
            #expect(shown == row.result, "cautious: \(cautious)")
        }
    }
}
