import LuaBridge
import Testing

@testable import Scripting

/// Chance for a whole room at once is the chance that each member would have alone.
struct ColumnChanceTests {
    @Test(arguments: ["nth", "once", "day", "week", "month"], [false, true])
    func everyoneHasTheirOwnLuck(per: String, groups: Bool) throws {
        let room = groups ? "world.organizations" : "world.people"
        let whole = """
            world:every(weeks(5), function()
              for round = 1, 2 do
                local all = \(room):chance("ill", { per = "\(per)" })
                for _, i in ipairs { 1, 2, 9, 14 } do print(all[i]) end
              end
            end)
            """
        let single = """
            world:every(weeks(5), function()
              for round = 1, 2 do
                for _, i in ipairs { 1, 2, 9, 14 } do print(chance("ill", \(room)[i], nil, { per = "\(per)" })) end
              end
            end)
            """
        let numbers = try ColumnFixture.printed(whole)
        #expect(numbers.count == 5 * 8)
        #expect(try ColumnFixture.printed(single) == numbers)
        #expect(try ColumnFixture.printed(whole, strategy: 2) == numbers, "the same luck under every strategy")
        #expect(try ColumnFixture.printed(whole, replicate: 1) != numbers)
        let (first, second) = (Array(numbers[0..<4]), Array(numbers[4..<8]))
        #expect((first == second) == (per != "nth"))
    }

    @Test func aNameIsCountedInOneWay() throws {
        let problem = try ColumnFixture.refusal(
            "world:after(days(1), function() chance('ill', 'rw04') world.people:chance('ill', { per = 'once' }) end)")
        #expect(problem.code == "W-TWICE")
    }
}
