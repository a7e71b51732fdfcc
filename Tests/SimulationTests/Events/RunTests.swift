import Testing

@testable import Simulation

struct RunTests {
    static func run(_ horizon: Double = 100) -> Run {
        Run(
            start: CalendarDate(iso: "2027-01-31")!, horizon: horizon,
            luck: Chance(seed: Seed(1), domain: .luck, index: 0),
            making: Chance(seed: Seed(1), domain: .world, index: 0))
    }

    @Test func takesEventsByTimeThenPriorityThenOrderOfScheduling() throws {
        let run = Self.run()
        var seen: [String] = []
        try run.at(5) { seen.append("late") }
        try run.at(2, priority: 1) { seen.append("second") }
        try run.at(2) { seen.append("first") }
        try run.at(2, priority: 1) { seen.append("third") }
        try run.at(2, priority: -1) {
            seen.append("before all")
            try run.after(0, priority: -1) { seen.append("now, after what was due") }
        }
        try run.advance()
        #expect(seen == ["before all", "now, after what was due", "first", "second", "third", "late"])
        #expect(run.now == 100 && run.isOver && run.eventCount == 6)
    }

    // The order must not depend on how the heap was filled: every one of 40,320 orders of scheduling gives one sequence.
    @Test func theOrderOfSchedulingMattersOnlyAmongTies() throws {
        var permutation = Array(0..<7)
        var orders = 0
        func visit(_ depth: Int) throws {
            guard depth < permutation.count else {
                orders += 1
                let run = Self.run()
                var seen: [Int] = []
                for value in permutation { try run.at(Double(value)) { seen.append(value) } }
                try run.advance()
                if seen != Array(0..<7) { Issue.record("\(permutation) gave \(seen)") }
                return
            }
            for index in depth..<permutation.count {
                permutation.swapAt(depth, index)
                try visit(depth + 1)
                permutation.swapAt(depth, index)
            }
        }
        try visit(0)
        #expect(orders == 5040)
    }

    @Test func includesTheHorizonAndDropsWhatLiesBeyond() throws {
        let run = Self.run(10)
        var seen: [Double] = []
        for time in [0, 10, 10.001] { try run.at(time) { seen.append(time) } }
        try run.advance()
        #expect(seen == [0, 10])
    }

    @Test func monthsDoNotDrift() throws {
        let run = Self.run(150)
        var dates: [String] = []
        try run.every(.months(1)) { dates.append(run.date.description) }
        try run.advance()
        #expect(dates == ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31", "2027-06-30"])
    }

    @Test func aRecurringEventCanBeCalledOffFromWithin() throws {
        let run = Self.run()
        var count = 0
        var appointment: Appointment?
        appointment = try run.every(.days(1), first: 0) {
            count += 1
            if count == 3 { appointment?.cancel() }
        }
        try run.advance()
        #expect(count == 3)
    }

    @Test func aConditionFiresOnceAndAtTheEventThatMadeItTrue() throws {
        let run = Self.run()
        var level = 0
        var fired: [Double] = []
        try run.every(.days(10), first: 0) { level += 1 }
        run.when({ level >= 3 }) { fired.append(run.now) }
        run.when({ !fired.isEmpty }) { fired.append(run.now) }
        try run.advance()
        #expect(fired == [20, 20])
    }

    @Test func refusesThePastTheTinyAndTheTimeAfterTheEnd() throws {
        let run = Self.run()
        try run.at(5) {
            #expect(throws: InvalidParameter.self) { try run.at(4.9) {} }
            #expect(throws: InvalidParameter.self) { try run.at(.nan) {} }
            #expect(throws: InvalidParameter.self) { try run.every(.days(1e-9)) {} }
            #expect(throws: InvalidParameter.self) { try run.every(.months(0)) {} }
        }
        try run.advance()
        #expect(throws: InvalidParameter.self) { try run.at(200) {} }
    }

    @Test func anErrorEndsTheRunAndComesOut() throws {
        struct Broken: Error {}
        let run = Self.run()
        try run.at(5) { throw Broken() }
        #expect(throws: Broken.self) { try run.advance() }
        #expect(run.isOver && run.now == 5)
    }

    @Test func anInterruptionStopsEventsThatFollowEachOtherWithoutEnd() throws {
        struct Stopped: Error {}
        let run = Self.run()
        func again() throws { try run.after(0, again) }
        try again()
        run.interruption = { if run.eventCount > 1000 { throw Stopped() } }
        #expect(throws: Stopped.self) { try run.advance() }
    }

    @Test func aConditionThatHoldsAgainAndAgainIsStoppedLikeEvents() throws {
        struct Stopped: Error {}
        let run = Self.run()
        func again() throws { run.when({ true }, again) }
        try again()
        run.interruption = { if run.eventCount > 1000 { throw Stopped() } }
        #expect(throws: Stopped.self) { try run.advance() }
    }

    @Test func occasionsAreCountedByDecisionWhoAndWhom() {
        let run = Self.run()
        let (visit, call) = (Decision("test.visit", .nth), Decision("test.call", .nth))
        let (ani, budi) = (Identity("ani"), Identity("budi"))
        #expect([run.nth(visit, ani), run.nth(visit, ani), run.nth(visit, ani, budi)] == [0, 1, 0])
        #expect([run.nth(call, ani), run.nth(visit, budi), run.nth(visit, ani)] == [0, 0, 2])
    }
}
