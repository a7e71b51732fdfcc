import LuaBridge
import Testing

private final class Person {
    var trust: Double
    let name: String
    init(_ name: String, trust: Double) {
        self.name = name
        self.trust = trust
    }

    static let luaClass: LuaClass<Person> = {
        var declared = LuaClass<Person>("person")
        declared.property("trust") { person, _ in
            .number(person.trust)
        } set: { person, value, _ in
            guard let trust = value.finite, (0...1).contains(trust) else { throw OutOfRange() }
            person.trust = trust
        }
        declared.property("name") { person, _ in .string(person.name) }
        declared.method("meet", ["other", "hours"]) { person, call in
            let other = try call.object(1, as: Person.self, name: "person")
            return .string("\(person.name) meets \(other.name) for \(try call.number(2))")
        }
        declared.method("itself") { person, _ in .object(person) }
        declared.describe { "person \($0.name)" }
        declared.on(.less) { _, call in
            let left = try call.object(1, as: Person.self, name: "person")
            return .boolean(left.trust < (try call.object(2, as: Person.self, name: "person").trust))
        }
        declared.on(.add) { person, call in .number(person.trust + (call[1].number ?? call[2].number ?? 0)) }
        declared.on(.call) { person, call in .string("\(person.name) is called with \(call.count): \(call[1].shown)") }
        declared.on(.length) { person, _ in .integer(Int64(person.name.count)) }
        return declared
    }()
}

private struct OutOfRange: Error, CustomStringConvertible { let description = "trust must lie in 0...1" }

private final class Column {
    var values: [Double]
    init(_ values: [Double]) { self.values = values }

    static let luaClass: LuaClass<Column> = {
        var declared = LuaClass<Column>("column")
        declared.index { column, key, _ in
            guard let index = key.integer, column.values.indices.contains(Int(index) - 1) else { return nil }
            return .number(column.values[Int(index) - 1])
        }
        declared.assign { column, key, value, _ in
            guard let index = key.integer, let number = value.number else { return false }
            column.values[Int(index) - 1] = number
            return true
        }
        declared.method("sum") { column, _ in .number(column.values.reduce(0, +)) }
        declared.explain { _, key, known in "column has no '\(key)' (did you mean '\(known[0])'?)" }
        return declared
    }()
}

private final class Ending {
    let atEnd: () -> Void
    init(_ atEnd: @escaping () -> Void) { self.atEnd = atEnd }
    deinit { atEnd() }
}

@Suite struct LuaClassTests {
    @Test(arguments: [
        ("return siti.trust, siti.name", "0.25 Siti"),
        ("siti.trust = 0.5 return siti.trust", "0.5"),
        ("siti.trust = 2", "trust must lie in 0...1"),
        ("siti.name = 'x'", "person.name is read-only"),
        ("siti.meet = 1", "person.meet is read-only"),
        ("return siti:meet(budi, 2)", "Siti meets Budi for 2.0"),
        ("return siti.meet(budi, 2)", "bad argument #1 to 'person:meet' (other: person expected, got integer 2)"),
        ("return siti.meet()", "'person:meet' was called without its object: write ':' instead of '.'"),
        ("return column.sum()", "'column:sum' was called without its object: write ':' instead of '.'"),
        ("return siti.meet(column)", "'person:meet' was called without its object: write ':' instead of '.'"),
        ("return siti:meet(column)", "bad argument #1 to 'person:meet' (other: person expected, got Column)"),
        ("return siti.trst", "person has no 'trst' (there are: itself, meet, name, trust)"),
        ("return siti[1]", "person has no integer 1"),
        ("return siti:itself() == siti, siti == budi", "true false"),
        ("return tostring(siti), string.format('%s', budi)", "person Siti person Budi"),
        ("return tostring(column), tostring(column), tostring({})", "column #1 column #1 table #2"),
        ("return siti < budi, budi < siti", "true false"),
        ("return siti + 1, 1 + siti", "1.25 1.25"),
        ("return siti(7), siti { }", "Siti is called with 1: integer 7 Siti is called with 1: table"),
        ("return #siti", "4"),
        ("return column[1], column[2], column:sum()", "1.5 2.5 4.0"),
        ("column[2] = 10 return column:sum()", "11.5"),
        ("return column[3]", "column has no integer 3"),
        ("return column.smu", "column has no 'smu' (did you mean 'sum'?)"),
        ("local s = 0 for i = 1, 2 do s = s + column[i] end return s", "4.0"),
        ("return getmetatable(siti)", "protected"),
        ("setmetatable(siti, {})", "bad argument #1 to 'setmetatable' (table expected, got person)"),
        ("return type(siti), rawequal(siti, siti)", "userdata true"),
        ("for k in pairs(siti) do end", "bad argument #1 to 'pairs' (table expected, got person)"),
        ("return siti.meet == budi.meet", "true"),
    ])
    func objects(_ row: (text: String, result: String)) throws {
        try withState { state in
            try state.register(Person.luaClass)
            try state.register(Column.luaClass)
            try state.setGlobal("siti", .object(Person("Siti", trust: 0.25)))
            try state.setGlobal("budi", .object(Person("Budi", trust: 0.75)))
            try state.setGlobal("column", .object(Column([1.5, 2.5])))
            do {
                let values = try state.run(row.text, name: "plan.lua")
                #expect(values.map(plain).joined(separator: " ") == row.result)
            } catch let error as LuaError {
                #expect(error.message == row.result)
                #expect(error.place?.line == 1)
            }
        }
    }

    @Test func anObjectIsLetGoOfWhenTheScriptHasCollectedItAndAllAreWhenTheStateCloses() throws {
        var ended = 0
        try withState { state in
            try state.register(LuaClass<Ending>("ending"))
            try state.setGlobal("one", .object(Ending { ended += 1 }))
            try state.setGlobal("other", .object(Ending { ended += 1 }))
            #expect(ended == 0)
            try state.run("one = nil local t = {} for i = 1, 200000 do t[i % 10] = { i } end", name: "p")
            try state.run("return 1", name: "the next entry lets go of what was collected")
            #expect(ended == 1)
        }
        #expect(ended == 2)
    }

    @Test func anObjectThatOnlyTheScriptHoldsLivesAsLongAsTheScriptNeedsIt() throws {
        var ended = 0
        try withState { state in
            try state.register(LuaClass<Ending>("ending"))
            try state.define("make") { _ in .object(Ending { ended += 1 }) }
            try state.run("kept = make() for i = 1, 10 do make() end", name: "p")
            try state.run("local t = {} for i = 1, 200000 do t[i % 10] = { i } end return tostring(kept)", name: "p")
            try state.run("return 1", name: "the next entry lets go of what was collected")
            #expect(ended == 10)
        }
        #expect(ended == 11)
    }

    @Test func unknownClassesAreRefused() throws {
        try withState { state in
            let error = #expect(throws: LuaError.self) {
                try state.setGlobal("siti", .object(Person("Siti", trust: 0)))
            }
            #expect(error?.message == "the host has not registered its class Person with this script")
        }
    }
}
