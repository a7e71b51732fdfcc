import Foundation
import LuaBridge
import Simulation
import Testing

@testable import Scripting

/// Something that a script hands to the vocabulary; counts how many of its kind are alive.
private final class Counted: Sendable, ShownInScripts {
    private let change: @Sendable (Int) -> Void
    init(_ change: @escaping @Sendable (Int) -> Void) {
        self.change = change
        change(1)
    }
    deinit { change(-1) }

    var shownInSentences: Text { Text("a counted thing") }
    static let luaClass = LuaClass<Counted>("counted")
}

private final class Count: @unchecked Sendable {
    var alive = 0
    var made = 0
}

/// What the vocabulary refuses leaves nothing behind: an error that jumped over a Swift frame would leave what that held.
struct HandleTests {
    /// Each names a fresh thing where none belongs, or raises it below a Swift frame.
    static let mistakes = [
        "world.outreach:visit(fresh())",
        "world.outreach:visit('pkk', { hours = fresh() })",
        "world.outreach:meeting { of = fresh() }",
        "world.outreach:meeting { of = { { fresh() } } }",
        "world.outreach.visit(fresh(), 'pkk')",
        "world.people:where(fresh())",
        "world.people:share('at_least', fresh())",
        "world.organizations:get(fresh())",
        "world.people:column('own', fresh())",
        "world:every(weeks(1), fresh())",
        "world:after(fresh(), print)",
        "world:process(fresh())",
        "world:places(fresh())",
        "world.compact:policy(fresh())",
        "local found = world[fresh()]",
        "world[fresh()] = 1",
        "world.people.awareness = fresh()",
        "world.organizations:get('pkk').stance = fresh()",
        "local sum = world.people.awareness + fresh()",
        "world.people.awareness[fresh()] = 1",
        "world.people.awareness[1] = fresh()",
        "world.people.awareness:above(fresh())",
        "world.people.awareness:map(function() error(fresh()) end)",
        "world.people.awareness:map(function() return fresh() end)",
        "world.people.awareness:map(function() return world.people:where(fresh()) end)",
        "coroutine.wrap(function() world.outreach:visit(fresh()) end)()",
        "table.sort({ 1, 2 }, function() return world.outreach:visit(fresh()) end)",
        "chance(fresh())",
        "draw('gap', fresh())",
        "weeks(fresh())",
        "local sum = weeks(1) + fresh()",
        "wait(fresh())",
    ]

    /// 160,000 errors in all, or a sample.
    @Test(arguments: mistakes) func refusalsLeaveNoLiveObject(_ mistake: String) throws {
        let rounds = ProcessInfo.processInfo.environment["WAHANA_LONG"] == "1" ? 5_000 : 100
        let count = Count()
        try ColumnFixture.withSession { session, play in
            session.state.limit(to: LuaLimits(seconds: 600, memory: 256 << 20))
            try session.state.register(Counted.luaClass)
            try session.state.define("fresh") { _ in
                .object(
                    Counted {
                        count.alive += $0
                        count.made += max(0, $0)
                    })
            }
            let caught = try ColumnFixture.answers(
                """
                local caught = 0
                for _ = 1, \(rounds) do
                  if not pcall(function() \(mistake) end) then caught = caught + 1 end
                end
                return caught
                """, session, play)
            #expect(caught.first?.integer == Int64(rounds))
        }
        #expect(count.made >= rounds)
        #expect(count.alive == 0)
    }
}
