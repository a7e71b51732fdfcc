import LuaBridge
import Models
import Testing

@testable import Scripting

/// A column summed over those to whom each resident is tied.
struct TiedColumnTests {
    @Test func everyTiedResidentCountsOnce() throws {
        try ColumnFixture.withSession { (session, play) throws in
            let text = """
                world.people:column("x", 0)
                world.people.x = world.people.x:map(function(_, i) return i end)
                local sum, mean = world.people:tied(world.people.x), world.people:tied(world.people.x, "mean")
                local sums, means = {}, {}
                for i = 1, #sum do sums[i], means[i] = sum[i], mean[i] end
                return sums, means
                """
            let answers = try ColumnFixture.answers(text, session, play)
            let (sums, means) = (try answers[0].table?.list() ?? [], try answers[1].table?.list() ?? [])
            let world = try session.world()
            let graph = world.ties.people
            #expect(sums.count == world.people.residentCount)
            var twice = 0
            for person in 0..<world.people.residentCount {
                let all = graph.neighbours(of: person).map { Int($0) }
                let others = Set(all.filter { $0 < world.people.residentCount })
                if others.count < all.count { twice += 1 }
                let sum = others.sorted().reduce(0.0) { $0 + Double($1 + 1) }
                #expect(sums[person].number == sum)
                #expect(means[person].number == (others.isEmpty ? 0 : sum / Double(others.count)))
            }
            #expect(twice > 0, "some are tied in two ways, or to one who moved away, else this test shows nothing")
        }
    }
}
