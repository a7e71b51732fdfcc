import LuaBridge
import Models
import Simulation
import Testing

@testable import Scripting

/// Columns of the rooms are live views of the state that the models keep.
struct RoomColumnTests {
    @Test(arguments: Room.allCases) func everyColumnShowsWhatTheModelsKeep(room: Room) throws {
        try ColumnFixture.withSession { (session, play) throws in
            let world = try session.world()
            let owner = room.owner.rawValue
            func check() throws {
                for column in RoomColumn.all(of: room) {
                    var kept = [Double](repeating: .nan, count: room.total(in: world))
                    kept.withUnsafeMutableBufferPointer { column.read(world, $0) }
                    let text = """
                        local column, shown = \(owner).\(column.name), {}
                        for i, x in ipairs(column) do shown[i] = x end
                        return shown
                        """
                    let shown = try ColumnFixture.answers(text, session, play, in: .measuring)[0].table?.list()
                    let expected = kept.prefix(room.count(in: world)).map { Optional($0) }
                    #expect(shown?.map(\.number) == expected, "\(column.name)")
                    let isFinite = kept.allSatisfy(\.isFinite)
                    #expect(isFinite, "\(column.name)")
                }
            }
            try check()
            try play.run.advance()
            try check()
        }
    }

    /// What single members show and what the columns show is one state.
    @Test func singleMembersShowTheSame() throws {
        let lines = """
            world:every(weeks(4), function()
              world.outreach:letter()
              for i, person in ipairs { world.people[1], world.people[20], world.people[world.people.count] } do
                for _, name in ipairs { "awareness", "understanding", "willingness", "hours_left", "rt" } do
                  local place = person.index
                  if person[name] ~= world.people[name][place] then print(name .. place) end
                end
              end
              local group = world.organizations:get "pkk"
              for _, name in ipairs { "stance", "activity", "rivalry", "members", "commitment", "skill" } do
                if group[name] ~= world.organizations[name][group.index] then print(name) end
              end
            end)
            """
        #expect(try ColumnFixture.printed(lines).isEmpty)
    }

    /// The view is of the present moment, also between two lines of one function and after a wait.
    @Test func columnsAreLive() throws {
        let lines = """
            local column = world.people.awareness
            local before = column:sum()
            world.people[1].awareness = 1
            print(column[1], column:sum() - before)
            world:process(function()
              local now = column:sum()
              wait(weeks(8))
              print(column:sum() ~= now)
              local mine = world.people.hours_left:sum()
              wait(days(1))
              world.outreach:visit(world.people:where("tokoh")[1], { hours = 2 })
            end)
            """
        #expect(try ColumnFixture.printed(lines) == ["1.0\t1.0", "true"])
    }

    @Test func whatAPlannerMaySetIsSetInTheModels() throws {
        try ColumnFixture.withSession { (session, play) throws in
            let text = """
                world.people.awareness = 0.25
                world.people.understanding[2] = percent(75)
                world.people.willingness:set(-0.5, world.people.rt:equal_to(1))
                world.people[3].awareness = 1
                """
            _ = try ColumnFixture.answers(text, session, play)
            let people = try session.world().people
            #expect(
                people.awareness.prefix(people.residentCount).enumerated().allSatisfy { $1 == ($0 == 2 ? 1 : 0.25) })
            #expect(people.understanding[1] == 0.75 && people.understanding[0] == 0)
            #expect(people.willingness[0] == -0.5)
        }
    }

    @Test(arguments: [
        ("world.people.awareness[2] = 1.5", "world.people.awareness[2] must lie in 0…1 (got 1.5)"),
        ("world.people.awareness = 2", "world.people.awareness must lie in 0…1 (got 2)"),
        ("world.people[2].willingness = -1.5", "world.people.willingness[2] must lie in -1…1 (got -1.5)"),
        ("world.people.rt[1] = 2", "world.people.rt can only be read"),
        ("world.people.rt = 2", "world.people.rt can only be read"),
        ("world.people[1].rt = 2", "world.people.rt can only be read"),
        ("world.people[1].role = 'x'", "'person.role' can only be read"),
        ("world.organizations.rung[1] = 5", "world.organizations.rung can only be read"),
        ("(world.people.rt + 1)[1] = 5", "the result of a computation can only be read"),
        ("world.people.awareness:above(0)[1] = true", "a mask of residents can only be read"),
        ("local x = world.people.awareness[0]", "a position in world.people.awareness must be a whole number in 1…"),
        ("local x = world.people.awareness[1e6]", "a position in world.people.awareness must be a whole number in 1…"),
        ("local x = world.people.awareness[1.5]", "a position in world.people.awareness must be a whole number in 1…"),
        ("local x = world.people[0]", "a position in 'world.people' must be a whole number in 1…"),
        ("local x = world.people.awareness.men", "world.people.awareness does not know 'men'"),
        ("local x = world.people.awarness", "'world.people' does not know 'awarness'"),
        ("local x = world.people.awareness < 0.5", "'<' cannot be used on world.people.awareness"),
        ("local x = world.people.awareness >= 0.5", "'<=' cannot be used on world.people.awareness"),
        ("local x = world.people.awareness == world.people.rt", "'==' cannot be used on world.people.awareness"),
        ("local x = world.people.awareness & world.people.rt", "'&' cannot be used on world.people.awareness"),
        ("world.people.awareness.total = 1", "world.people.awareness has nothing called 'total' to set"),
    ])
    func refused(_ text: String, _ sentence: String) throws {
        try ColumnFixture.withSession { (session, play) throws in
            let statement = text.hasPrefix("(") ? "local c = world.people.rt + 1 c[1] = 5" : text
            let error = #expect(throws: LuaError.self) { _ = try ColumnFixture.answers(statement, session, play) }
            #expect(error?.message.hasPrefix(sentence) == true, "\(text): \(error?.message ?? "")")
        }
    }

    /// Outcomes and conditions only read, whichever way something is written.
    @Test(arguments: [
        "world.people.awareness[1] = 1", "world.people.awareness = 1", "world.people.awareness:set(1)",
        "world.people[1].awareness = 1", "world.people.mine[1] = 1", "world.people[1].mine = 1",
        "world.people.mine = 1",
        "world.people:chance 'rain'", "world.people:column('other', 1)",
    ])
    func outcomesOnlyRead(text: String) throws {
        try ColumnFixture.withSession { (session, play) throws in
            _ = try ColumnFixture.answers("world.people:column('mine', 0)", session, play)
            let error = #expect(throws: LuaError.self) {
                _ = try ColumnFixture.answers(text, session, play, in: .measuring)
            }
            #expect(error?.message.contains("only read") == true, "\(error?.message ?? "")")
        }
    }

    /// When the run is over, a column that a script has kept answers nothing.
    @Test func afterTheRunNothingIsRead() throws {
        try ColumnFixture.withSession { (session, play) throws in
            let text = "kept = kept or world.people.awareness return kept[1], kept:sum()"
            _ = try ColumnFixture.answers(text.replacing("kept = kept or", with: "kept ="), session, play)
            for rest in ["kept[1]", "kept:sum()", "kept + 1", "#kept", "kept:above(0)"] {
                let error = #expect(throws: LuaError.self) {
                    _ = try ColumnFixture.answers("return \(rest)", session, play, in: .over)
                }
                #expect(error?.message.contains("the run is over") == true, "\(rest): \(error?.message ?? "")")
            }
        }
    }
}
