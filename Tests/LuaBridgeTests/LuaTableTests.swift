import LuaBridge
import Testing

@Suite struct LuaTableTests {
    @Test func entriesComeInOrder() throws {
        try withState { state in
            let table = try #require(
                try state.run("return { 10, 20, b = 'x', a = { 1 }, [7] = true, [-1] = 0.5 }", name: "p").first?.table)
            let entries = try table.entries()
            #expect(entries.map { plain($0.key) } == ["-1", "1", "2", "7", "a", "b"])
            #expect(entries.map { plain($0.value) } == ["0.5", "10", "20", "true", "table", "x"])
            let shape = try table.shape
            #expect(shape.items.map(plain) == ["10", "20"])
            #expect(shape.others.map { plain($0.key) } == ["-1", "7", "a", "b"])
            #expect(try table.length() == 2)
            #expect(!shape.isList && !shape.isEmpty)
        }
    }

    @Test(
        arguments: [
            ("{}", nil, nil), ("{ 1, 2 }", nil, LuaShape.Fault.notAName(key: "1")),
            ("{ a = 1 }", .notAPosition(key: "'a'"), nil), ("{ 1, nil, 3 }", .hole(at: 2), .notAName(key: "1")),
            ("{ [0] = 1 }", .notAPosition(key: "0"), .notAName(key: "0")),
            ("{ [3] = 1 }", .hole(at: 1), .notAName(key: "3")),
            ("{ [1.5] = 1 }", .notAPosition(key: "1.5"), .notAName(key: "1.5")),
            ("{ [true] = 1 }", .notAPosition(key: "true"), .notAName(key: "true")),
        ] as [(String, LuaShape.Fault?, LuaShape.Fault?)])
    func shapes(_ row: (text: String, list: LuaShape.Fault?, fields: LuaShape.Fault?)) throws {
        try withState { state in
            let shape = try #require(try state.run("return " + row.text, name: "p").first?.table).shape
            #expect(throws: row.list ?? .hole(at: -1)) {
                _ = try shape.list()
                if row.list == nil { throw LuaShape.Fault.hole(at: -1) }
            }
            #expect(throws: row.fields ?? .hole(at: -1)) {
                _ = try shape.fields()
                if row.fields == nil { throw LuaShape.Fault.hole(at: -1) }
            }
        }
    }

    @Test func valuesGoThereAndBack() throws {
        try withState { state in
            let values: [LuaValue] = [
                nil, true, false, 0, .integer(.min), .integer(.max), 0.5, .number(-.infinity), "", "é\0x",
                .string("\u{1F600}"),
            ]
            let echo = try state.run("return function(...) return ... end", name: "p").first?.function
            let back = try #require(try echo?.call(values))
            #expect(back.map(\.shown) == values.map(\.shown))
            #expect(back.map(\.kind) == values.map(\.kind))
            let table = try state.makeTable([
                ("list", .table(try state.makeList([1, 2]))), ("f", .function(try #require(echo))),
            ])
            #expect(try table.get("list").table?.list().map(plain) == ["1", "2"])
            #expect(try table.get("f").function?.isSame(as: try #require(echo)) == true)
            #expect(try table.get("f").function?.isSame(as: table) == false)
            #expect(try table.get("absent").isNil)
            try table.set("list", nil)
            #expect(try table.entries().count == 1)
            #expect(throws: LuaError.self) { try table.set(nil, 1) }
            #expect(throws: LuaError.self) { try table.set(.number(.nan), 1) }
        }
    }

    @Test func valuesOfAnotherStateAreRefused() throws {
        try withState { one in
            try withState { other in
                let table = try one.makeTable()
                #expect(throws: LuaError.self) { try other.setGlobal("t", .table(table)) }
            }
        }
    }

    /// 10,000 tables taken and let go of: their places are used again.
    @Test func referencesAreFreed() throws {
        try withState { state in
            let make = try #require(try state.run("return function() return {} end", name: "p").first?.function)
            for _ in 0..<200 { _ = try make.first() }
            let before = state.memory
            for _ in 0..<10_000 { _ = try make.first() }
            #expect(state.memory < before + 200_000)
        }
    }

    @Test func conversionsAreStrict() {
        let rows: [(value: LuaValue, integer: Int64?, finite: Double?)] = [
            (3, 3, 3), (3.0, 3, 3), (3.5, nil, 3.5), ("3", nil, nil), (true, nil, nil), (.number(.nan), nil, nil),
            (.number(.infinity), nil, nil), (.number(9.3e18), nil, 9.3e18), (nil, nil, nil),
        ]
        for row in rows {
            #expect(row.value.integer == row.integer)
            #expect(row.value.finite == row.finite)
        }
    }
}
