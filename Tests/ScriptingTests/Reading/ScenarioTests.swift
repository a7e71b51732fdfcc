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
}
