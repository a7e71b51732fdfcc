import Simulation
import Testing

@testable import Scripting

struct ScenarioTests {
    @Test func aPlanIsReadWhole() throws {
        let plan = try Scenario.load(Fixtures.dusun()).plan
        #expect(plan.name == "dusun")
        #expect(plan.levers.map(\.name) == ["facilitator_hours", "meeting_interval"])
        #expect(plan.levers[1].quantity == .time)
        #expect(plan.levers[1].range == 7...28)
        #expect(plan.uncertainties.map(\.name) == ["attendance", "old_habits"])
        #expect(
            plan.outcomes.map(\.compared.name) == ["reached", "agreed", "begun", "hours", "joined", "spent", "talked"])
        #expect(plan.outcomes.map(\.compared.unit) == [.share, .days, .share, .hours, .share, .rupiah, .count])
        #expect(plan.strategies.map(\.name) == ["as_is", "meetings", "placebo", "visits"])
        #expect(plan.strategies[3].levers == [RunKey.Parameter("facilitator_hours", 6)])
        #expect(plan.budget.ceilings.map(\.rupiah) == [10_000_000, 6_000_000])
        #expect(plan.budget.perFiscalYear)
        #expect(plan.expectations.count == 2)
        #expect(plan.seasons.seasons.count == 7)
        #expect(
            plan.sources.map(\.name) == ["dusun.lua"]
                + ["ikatan", "kalender", "kelompok", "kepengurusan", "layanan", "mitra", "warga"].map {
                    "dusun/\($0).csv"
                })
    }

    /// All at their ends the world fails for the one; alone the other fails first, and is told with its own trouble.
    @Test func whatReachesTooFarIsToldWithItsOwnTrouble() throws {
        let text = Fixtures.text.replacing(
            "plan:world(function(world, p)",
            with: """
                plan:world(function(world, p)
                  if p.old_habits > 0.29 then error("too much habit") end
                  if p.facilitator_hours > 7 then error("too many hours") end
                """)
        let source = ScenarioSource(name: "dusun", text: text, folder: Fixtures.data)
        let check = Check(source, limits: Limits(seconds: 0.5))
        let problem = try #require(check.problems.first)
        #expect(problem.cause.en.hasPrefix("'facilitator_hours' can be "), "\(problem.cause.en)")
        #expect(problem.cause.en.hasSuffix("too many hours") && problem.cause.id.hasSuffix("too many hours"))
        #expect(problem.remedy?.en == "narrow the range of 'facilitator_hours'")
    }
}
