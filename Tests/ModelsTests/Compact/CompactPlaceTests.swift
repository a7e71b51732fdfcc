import Foundation
import Simulation
import Testing

@testable import Models

struct CompactPlaceTests {
    /// The same state week by week as the model told plainly, for W4 and for odd sizes.
    @Test(arguments: [
        (60, 400, 10, 0), (60, 400, 10, 1), (1, 1, 1, 0), (3, 2, 0, 0), (7, 37, 37, 2), (50, 20, 1, 3),
    ])
    func itIsTheModelAsItIsTold(groups: Int, households: Int, pioneers: Int, replicate: Int) throws {
        let size = try CompactSize(organizations: groups, households: households, pioneers: pioneers)
        let weeks = households > 100 ? 40 : 104
        let run = try CompactRuns.run(replicate, weeks: weeks)
        let place = try CompactPlace(size, run: run)
        var plain = PlainCompact(size, run.luck)
        place.policy = { week in
            let choice = try CompactRuns.w4(week)
            plain.week(week.number, facilitators: choice.facilitators, campaign: choice.campaign)
            return choice
        }
        run.afterEvent = {
            #expect(place.stages.map(\.rawValue) == plain.stage, "week \(place.week)")
            #expect(place.households == plain.adopted, "week \(place.week)")
            #expect(Double(place.budget.amount) == plain.budget, "week \(place.week)")
            #expect(place.isConsistent)
        }
        try run.advance()
        #expect(place.week == weeks)
    }

    /// Reference: 2,000 replicates of workload W4, their means and standard errors as the project's workload states them;
    /// each mean lies within 4 combined standard errors (about 1 in 4,000 for the four together).
    @Test func theMeansOfW4AreThoseOfTheReference() throws {
        let replicates = ProcessInfo.processInfo.environment["WAHANA_LONG"] == "1" ? 2_000 : 150
        let (size, network) = (try CompactSize(), CompactNetwork(try CompactSize()))
        var ends: [[Double]] = []
        for replicate in 0..<replicates {
            let run = try CompactRuns.run(replicate)
            let place = try CompactPlace(size, network: network, run: run)
            place.policy = CompactRuns.w4
            var first = 104
            run.when({ place.adopted >= 200 }) { first = place.week - 1 }
            try run.advance()
            ends.append(
                [Double(place.adopted), Double(place.active), Double(place.budget.amount) / 1000, Double(first)])
        }
        let reference = [(379.077, 0.102), (59.652, 0.013), (610_911, 268), (32.398, 0.052)]
        for (index, (mean, error)) in reference.enumerated() {
            let values = ends.map { $0[index] }
            let own = values.reduce(0, +) / Double(replicates)
            let variance = values.reduce(0) { $0 + ($1 - own) * ($1 - own) } / Double(replicates - 1)
            let z = (own - mean) / (variance / Double(replicates) + error * error).squareRoot()
            #expect(abs(z) <= 4, "\(own) against \(mean), z = \(z)")
        }
    }

    /// Served are those nearest to being active, of one stage the lower numbers; with all chances 1 or 0 it is a sum.
    @Test func servingFollowsStageThenNumber() throws {
        let settings = try CompactRuns.settings(
            CompactAssumptions.rises.map { ($0, 1) } + [
                (CompactAssumptions.stalling, 1), (CompactAssumptions.falling, 1), (CompactAssumptions.groupsServed, 3),
            ])
        let run = try CompactRuns.run(weeks: 8)
        let place = try CompactPlace(
            try CompactSize(organizations: 4, households: 1, pioneers: 0), settings: settings, run: run)
        place.policy = { _ in try CompactChoice(facilitators: 1, campaign: false) }
        var stages: [[Int]] = []
        run.afterEvent = { stages.append(place.stages.map(\.rawValue)) }
        try run.advance()
        // Three are carried to the end; then they fall as one, and are picked up again before the fourth, which falls back.
        #expect(
            stages == [
                [1, 1, 1, 0], [2, 2, 2, 0], [3, 3, 3, 0], [4, 4, 4, 0], [5, 5, 5, 0], [4, 4, 4, 1], [5, 5, 5, 0],
                [4, 4, 4, 1],
            ])
    }

    /// Households look at their contacts as the week began: 0 and 1 of a ring of six carry 2 and 5, not 3 and 4 as well.
    @Test func persuasionGoesOneStepAWeek() throws {
        let settings = try CompactRuns.settings([
            (CompactAssumptions.persuading, 1), (CompactAssumptions.leaving, 0), (CompactAssumptions.leavingAlone, 0),
        ])
        let run = try CompactRuns.run(weeks: 3)
        let size = try CompactSize(organizations: 2, households: 6, pioneers: 2)
        let place = try CompactPlace(size, settings: settings, run: run)
        let network = CompactNetwork(size)
        #expect(place.households == [true, false, false, true, false, false])
        let begun = place.households
        let expected = begun.indices.map { house in
            begun[house] || network.contacts(of: house).count { begun[$0] } >= 2
        }
        run.afterEvent = {
            guard place.week == 1 else { return }
            #expect(place.households == expected)
        }
        try run.advance()
        #expect(expected != begun)
    }

    /// Without money nobody is engaged, what was wanted is counted, and the kas is never overdrawn.
    @Test func nothingIsPaidThatTheKasCannotPay() throws {
        let settings = try CompactRuns.settings([
            (CompactAssumptions.donations, 0), (CompactAssumptions.groupDues, 0), (CompactAssumptions.householdDues, 0),
        ])
        let run = try CompactRuns.run(weeks: 3)
        let place = try CompactPlace(
            try CompactSize(budget: 900_000), settings: settings, run: run, tells: true)
        place.policy = { _ in try CompactChoice(facilitators: 2, campaign: true) }
        var kas: [Int64] = []
        run.afterEvent = { kas.append(place.budget.amount) }
        try run.advance()
        // Two facilitators and a campaign (900,000) in the first week, nothing afterwards.
        #expect(kas == [0, 0, 0])
        #expect(place.spent == 900_000)
        #expect(
            place.refusals.map { "\($0.cause) \($0.count) \($0.amount)" } == [
                "compact.campaign 2 800000.0", "compact.facilitators 2 1000000.0",
            ])
        #expect(place.isConsistent)
        #expect(place.flows.map(\.rupiah) == [500_000, 400_000])
    }

    /// A closed evening has no campaign; fewer hours serve fewer groups; less giving brings less in.
    @Test func seasonsCloseCampaignsAndScaleWorkAndGiving() throws {
        let start = try #require(CalendarDate(year: 2027, month: 1, day: 4))
        let season = try Season(
            from: start, to: start.adding(days: 6), label: Text("Idulfitri"), attendance: 0, giving: 0.5, hours: 0.5)
        let run = try CompactRuns.run(weeks: 2, seasons: SeasonTable([season]))
        let settings = try CompactRuns.settings(CompactAssumptions.rises.map { ($0, 1) })
        let place = try CompactPlace(
            try CompactSize(organizations: 10, households: 4, pioneers: 0), settings: settings, run: run)
        place.policy = { _ in try CompactChoice(facilitators: 3, campaign: true) }
        var seen: [[Int64]] = []
        run.afterEvent = { seen.append([place.budget.amount, Int64(place.stageCounts[0])]) }
        try run.advance()
        let opening: Int64 = 60_000_000
        #expect(seen[0] == [opening - 750_000 + 750_000, 7])
        #expect(seen[1][0] == seen[0][0] - 750_000 - 400_000 + 1_500_000 + 500 * Int64(place.adopted))
        #expect(place.refusals.map(\.cause) == ["compact.season"])
    }

    /// Leaving a group out leaves every number of the others as it was; another policy draws the same numbers.
    @Test func luckBelongsToWhomItConcerns() throws {
        func trace(_ groups: Int, _ policy: @escaping CompactPolicy) throws -> ChanceTrace {
            let trace = ChanceTrace()
            let run = try CompactRuns.run(weeks: 30, trace: trace)
            let place = try CompactPlace(try CompactSize(organizations: groups), run: run)
            place.policy = policy
            try run.advance()
            return trace
        }
        let whole = try trace(60, CompactRuns.w4)
        // Without facilitators no group draws, and without a campaign few households do.
        for (other, atLeast) in [(try trace(59, CompactRuns.w4), 2_000), (try trace(60) { _ in .nothing }, 100)] {
            let comparison = whole.compare(with: other)
            #expect(comparison.conflicts.isEmpty)
            #expect(comparison.common > atLeast)
        }
        #expect(try trace(60, CompactRuns.w4).entries == whole.entries)
    }

    /// A traced run ends as an untraced one does.
    @Test func lookingDoesNotDisturb() throws {
        let prints = try [nil, ChanceTrace()].map { trace in
            let run = try CompactRuns.run(5, trace: trace)
            let place = try CompactPlace(try CompactSize(), run: run, tells: trace != nil)
            place.policy = CompactRuns.w4
            try run.advance()
            return place.fingerprint
        }
        #expect(prints[0] == prints[1])
    }

    @Test func withoutPolicyNobodyIsAccompanied() throws {
        let run = try CompactRuns.run(weeks: 10)
        let place = try CompactPlace(try CompactSize(), run: run)
        try run.advance()
        #expect(place.active == 0 && place.stageCounts == [60, 0, 0, 0, 0, 0])
        #expect(place.spent == 0 && place.refusals.isEmpty)
    }

    @Test func theStoryTellsWhatChanged() throws {
        let run = try CompactRuns.run()
        let place = try CompactPlace(try CompactSize(), run: run, tells: true)
        place.policy = CompactRuns.w4
        try run.advance()
        let told = place.chronicle.told.map(\.event)
        #expect(told.prefix(2) == ["compact.facilitators", "compact.campaign_began"])
        #expect((3...4).contains(told.count { $0 == "compact.groups_active" }))
        #expect((3...4).contains(told.count { $0 == "compact.households_take_part" }))
        #expect(told.contains("compact.campaign_ended"))
        #expect(Set(told).isSubset(of: Set(CompactPlace.tellings.map(\.event))))
    }

    @Test func namesAreDeclaredOnce() throws {
        try DecisionRegister.check(Places.decisions)
        let names = Places.assumptions.map(\.name)
        #expect(Set(names).count == names.count)
        let events = Places.tellings.map(\.event)
        #expect(Set(events).count == events.count)
    }
}
