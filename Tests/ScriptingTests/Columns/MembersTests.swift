import LuaBridge
import Testing

@testable import Scripting

/// Members chosen by a mask, by a position, or by kind.
struct MembersTests {
    @Test func masksChooseMembers() throws {
        try ColumnFixture.withSession { (session, play) throws in
            let text = """
                local second = world.people:where(world.people.rt:equal_to(2))
                local all = #second == world.people.rt:equal_to(2):count()
                for _, person in ipairs(second) do all = all and person.rt == 2 end
                local last = 0
                for _, person in ipairs(second) do all = all and person.index > last last = person.index end
                local active = world.organizations:where(world.organizations.activity:at_least(0))
                return all, #active, #world.organizations:where(world.organizations.members:above(1e6)), #world.organizations:where()
                """
            let answers = try ColumnFixture.answers(text, session, play)
            #expect(answers[0].boolean == true)
            #expect(answers[1...].map(\.number) == [14, 0, 14])
        }
    }

    @Test(arguments: [
        (
            "world.people:where(world.organizations.stance:above(0))",
            "'world.people:where' is about residents here, but a mask of groups is about groups"
        ),
        ("world.people:where(world.people.rt)", "argument 1 (kind) of 'world.people:where' must be one of \"tokoh\""),
        ("world.people:where('tokho')", "argument 1 (kind) of 'world.people:where' must be one of \"tokoh\""),
        ("local g = world.organizations[15].code", "attempt to index"),
        (
            "local g = world.organizations[16]",
            "a position in 'world.organizations' must be a whole number in 1…14 (got 16)"
        ),
        ("local g = world.organizations['x']", "'world.organizations' does not know 'x'"),
        ("local g = world.outreach[1]", "'world.outreach' does not know '1'"),
    ])
    func refused(_ text: String, _ sentence: String) throws {
        try ColumnFixture.withSession { (session, play) throws in
            let error = #expect(throws: LuaError.self) { _ = try ColumnFixture.answers(text, session, play) }
            #expect(error?.message.hasPrefix(sentence) == true, "\(error?.message ?? "")")
        }
    }
}
