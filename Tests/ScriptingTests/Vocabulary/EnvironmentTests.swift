import Experiments
import LuaBridge
import Simulation
import Testing

@testable import Scripting

/// What a script of a real session finds is what the reference tells of, both ways.
struct EnvironmentTests {
    /// Global names of the vocabulary and of Lua: nothing undeclared, nothing missing.
    @Test func globalsAreThoseOfTheReference() throws {
        let session = try Fixtures.dusun().session(.setUp)
        defer { session.close() }
        var found: Set<String> = []
        for (key, value) in try session.state.globals().entries() {
            let name = try #require(key.string, "a global that is no name")
            found.insert(name)
            guard let library = value.table, name != "_G" else { continue }
            found.remove(name)
            for (inner, member) in try library.entries() {
                found.insert("\(name).\(try #require(inner.string))")
                #expect(member.table == nil, "\(name) holds a table that nobody looks into")
            }
        }
        let declared = Set(LuaLibrary.all.flatMap(\.present) + Vocabulary.entries(of: .globals).map(\.name))
        #expect(found.subtracting(declared).sorted() == [], "there, but not in the reference")
        #expect(declared.subtracting(found).sorted() == [], "in the reference, but not there")
    }

    /// Every name the reference calls removed is refused with its reason, or is nothing inside its library.
    @Test func removedNamesAreNotThere() throws {
        let session = try Fixtures.dusun().session(.setUp)
        defer { session.close() }
        let removed = LuaLibrary.all.flatMap(\.removed)
        #expect(
            removed.map(\.name) == [
                "collectgarbage", "debug", "dofile", "io", "loadfile", "os", "package", "warn", "coroutine.close",
                "string.dump",
            ])
        for note in removed {
            let answer = try session.state.run(
                "local there, value = pcall(function() return \(note.name) end) return there and value == nil or value",
                name: "p"
            ).first
            if note.name.contains(".") {
                #expect(answer?.boolean == true, "\(note.name)")
            } else {
                let told = try #require(answer?.string, "\(note.name)")
                #expect(told.contains("Lua's '\(note.name)' is not there"), "\(told)")
                #expect(told.contains(note.sentence.en.dropFirst().dropLast()), "\(told)")
            }
        }
    }

    /// Lua expressions that give an object of each owner; an owner without one here is not reached by this test.
    private static let objects: [String: String] = [
        "plan": "plan", "world": "world", "person": "world.people:where(\"tokoh\")[1]",
        "organization": "world.organizations:get \"pkk\"", "column": "world.people.awareness",
        "mask": "world.people.awareness:above(0.5)",
    ]

    private static func expression(_ owner: Owner) -> String? {
        objects[owner.rawValue] ?? (owner.rawValue.hasPrefix("world.") ? owner.rawValue : nil)
    }

    /// Each object knows exactly the names of its chapter: of all names of all chapters and of Lua it takes no other.
    @Test(arguments: Owner.allCases.filter { expression($0) != nil })
    func objectsHaveTheNamesOfTheirChapter(_ owner: Owner) throws {
        let session = try playing()
        defer { session.close() }
        let expression = try #require(EnvironmentTests.expression(owner))
        let declared = Set(
            Vocabulary.entries(of: owner).filter { $0.form != .setUp && $0.form != .operator }.map(\.name))
        var candidates = Set(Vocabulary.entries.map(\.name) + LuaLibrary.all.flatMap(\.kept))
        candidates.formUnion(ValueGuide.all.flatMap { $0.members.map(\.name) })
        candidates.formUnion(["__index", "__newindex", "__gc", "__metatable", "__name", "__call", "item", "session"])
        let probe = try session.state.load("local object, name = ... return object[name]", name: "probe")
        let object = try session.playing().call(
            try session.state.load("return \(expression)", name: "object"), [], as: .strategy, in: .acting)
        try #require(!object.isNil)
        for name in candidates.sorted() {
            var isKnown = true
            do {
                _ = try session.playing().call(probe, [object, .string(name)], as: .strategy, in: .measuring)
            } catch {
                let problem = session.text.problem(error, kind: .run)
                isKnown = problem.code != ProblemCode.name.rawValue
                if !isKnown { #expect(problem.cause.en.contains("does not know '\(name)'"), "\(problem.cause.en)") }
            }
            #expect(isKnown == declared.contains(name), "\(expression).\(name)")
        }
    }

    /// No script can read or replace what stands behind objects and texts.
    @Test func metatablesAreProtected() throws {
        let session = try playing()
        defer { session.close() }
        let values =
            Owner.allCases.compactMap(EnvironmentTests.expression).sorted()
            + [
                "\"text\"", "weeks(2)", "date \"2027-04-01\"", "uniform(0, 1)", "months(1, 2)", "csv \"kelompok.csv\"",
                "world.p",
            ]
        for value in values {
            let text = "local t = getmetatable(\(value)) return type(t) == 'table', pcall(setmetatable, \(value), {})"
            let answers = try session.playing().call(
                try session.state.load("return (function() \(text) end)()", name: "p"), [], as: .strategy, in: .acting)
            #expect(answers.boolean == false, "\(value)")
            let replaced = try session.playing().call(
                try session.state.load("return (pcall(setmetatable, \(value), {}))", name: "p"), [], as: .strategy,
                in: .acting)
            #expect(replaced.boolean == false, "\(value)")
        }
    }

    private func playing() throws -> Session {
        let source = Fixtures.dusun()
        let session = try source.session(.setUp)
        let scenario = try Scenario.load(source)
        let staged = try Staging(session, chunk: try source.chunk(), plan: scenario.plan, tables: TableCache())
        let study = try Study(scenario.plan, replicates: 1, changes: [RunKey.Parameter("old_habits", 0.1)])
        let play = try staged.begin(study.assignment(scenario.plan.strategies[0], replicate: 0).key, seed: study.seed)
        try session.state.put(.object(play.handle), at: "world")
        try session.state.put(.object(session.draft.handle(session)), at: "plan")
        return session
    }
}
