import LuaBridge
import Models
import Simulation

/// Replicates of workload W4 without a scenario: the compact place in the clock of a run.
struct CompactRuns {
    /// Whether every weekly value is stored.
    var stores = false
    /// Chooses week by week; by default the policy of W4 in Swift.
    var policy: CompactPolicy = { week in
        let helpers = week.budget < 10_000_000 ? 2 : week.budget > 50_000_000 && week.active < 30 ? 6 : 4
        return try CompactChoice(facilitators: helpers, campaign: week.adopted < 200 && week.budget > 2_000_000)
    }

    private let luck = Chance(seed: Seed(2026), domain: .luck, index: 0)
    private let making = Chance(seed: Seed(2026), domain: .world, index: 0)
    private let size: CompactSize
    private let network: CompactNetwork
    private let start: CalendarDate

    init() throws {
        size = try CompactSize()
        network = CompactNetwork(size)
        start = CalendarDate(year: 2027, month: 1, day: 4) ?? CalendarDate(dayNumber: 0)
    }

    /// The policy of W4 as a function of a Lua state, called as a scenario calls it.
    static func policy(in state: LuaState) throws -> CompactPolicy {
        let text = """
            return function(_, budget, active, adopted)
              local facilitators = budget < 10000000 and 2 or budget > 50000000 and active < 30 and 6 or 4
              return facilitators, adopted < 200 and budget > 2000000 and 1 or 0
            end
            """
        let made = try state.run(try LuaChunk(text, name: "policy")).first?.function
        return { week in
            let answers =
                try made?.call([
                    .integer(Int64(week.number)), .integer(week.budget.amount), .integer(Int64(week.active)),
                    .integer(Int64(week.adopted)),
                ]) ?? []
            return try CompactChoice(
                facilitators: Int(answers.first?.integer ?? 0), campaign: answers.last?.integer == 1)
        }
    }

    /// The sums over the first replicates.
    func sums(_ replicates: Int) throws -> CompactSums {
        var sums = CompactSums()
        for number in 0..<replicates { sums.add(try replicate(number)) }
        return sums
    }

    private func replicate(_ number: Int) throws -> [Double] {
        let run = Run(start: start, horizon: 728, luck: luck.at(index: number), making: making.at(index: number))
        let place = try CompactPlace(size, network: network, run: run)
        place.policy = policy
        var first = 104
        run.when({ place.adopted >= 200 }) { first = place.week - 1 }
        guard stores else {
            try run.advance()
            return end(place, first)
        }
        let recorder = try Recorder(run)
        place.record(in: recorder)
        try run.advance()
        precondition(recorder.series.count == 4 && recorder.stages.count == 1, "everything was stored")
        return end(place, first)
    }

    private func end(_ place: CompactPlace, _ first: Int) -> [Double] {
        [Double(place.adopted), Double(place.active), Double(place.budget.amount) / 1000, Double(first)]
    }
}
