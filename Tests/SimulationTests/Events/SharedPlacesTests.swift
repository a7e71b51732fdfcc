import Testing

@testable import Simulation

struct SharedPlacesTests {
    private final class Log {
        var lines: [String] = []
    }

    /// Someone who comes, holds a place for some days and goes, or leaves the line after `patience`.
    private static func visit(
        _ name: String, _ places: SharedPlaces, _ run: Run, _ log: Log, at day: Double, for days: Double,
        priority: Int = 0,
        patience: Double? = nil
    ) throws {
        try run.at(day) {
            let claim = try places.take(priority: priority) { claim in
                log.lines.append("\(shortest(run.now)) \(name) in")
                try run.after(days) {
                    log.lines.append("\(shortest(run.now)) \(name) out")
                    try places.giveBack(claim)
                }
            }
            if let patience {
                try run.after(patience) {
                    guard claim.stage == .waiting else { return }
                    places.leave(claim)
                    log.lines.append("\(shortest(run.now)) \(name) left")
                }
            }
        }
    }

    @Test func placesGoToTheFirstByPriorityThenByArrival() throws {
        let run = RunTests.run()
        let (places, log) = (SharedPlaces(2, in: run), Log())
        try Self.visit("a", places, run, log, at: 0, for: 4)
        try Self.visit("b", places, run, log, at: 0, for: 10)
        try Self.visit("c", places, run, log, at: 1, for: 2)
        try Self.visit("d", places, run, log, at: 2, for: 2)
        try Self.visit("first", places, run, log, at: 3, for: 1, priority: -1)
        try Self.visit("last", places, run, log, at: 1, for: 1, priority: 9, patience: 5)
        try run.advance()
        #expect(
            log.lines == [
                "0 a in", "0 b in", "4 a out", "4 first in", "5 first out", "5 c in", "6 last left", "7 c out",
                "7 d in",
                "9 d out", "10 b out",
            ])
        #expect(places.busy == 0 && places.waiting == 0 && places.served == 5 && places.left == 1)
        // In the line: c 4 days, d 5, first 1, last 5; busy: 4 + 10 + 2 + 2 + 1.
        #expect(abs(places.meanWaiting - 15.0 / 100) < 1e-12)
        #expect(abs(places.meanBusy - 19.0 / 100) < 1e-12)
        #expect(abs(places.meanWait - 10.0 / 5) < 1e-12)
    }

    @Test func nothingIsCountedBeforeTimeHasPassed() throws {
        let run = RunTests.run()
        let places = SharedPlaces(1, in: run)
        #expect(places.meanWaiting == 0 && places.meanBusy == 0 && places.meanWait == 0 && places.count == 1)
    }

    @Test func givingBackOrLeavingTwiceDoesNothing() throws {
        let run = RunTests.run()
        let places = SharedPlaces(1, in: run)
        let claim = try places.take { _ in }
        let other = try places.take { _ in }
        places.leave(claim)
        try places.giveBack(other)
        #expect(places.busy == 1 && places.waiting == 1)
        places.leave(other)
        places.leave(other)
        try places.giveBack(claim)
        try places.giveBack(claim)
        #expect(places.busy == 0 && places.waiting == 0 && places.served == 1 && places.left == 1)
        #expect(claim.stage == .served && other.stage == .left)
    }

    /// Who gives the place back as soon as it is there must not deepen the stack with the length of the line.
    @Test func aLongLineIsServedInALoop() throws {
        let run = RunTests.run()
        let places = SharedPlaces(1, in: run)
        let first = try places.take { _ in }
        var order: [Int] = []
        for number in 0..<50_000 {
            try places.take { claim in
                order.append(number)
                try places.giveBack(claim)
            }
        }
        #expect(places.waiting == 50_000)
        try places.giveBack(first)
        #expect(order == Array(0..<50_000) && places.served == 50_001)
    }

    /// Any mixture of coming, leaving and serving gives the order of a stable sort of those who stayed.
    @Test func theLineIsAStableSort() throws {
        let draws = Chance(seed: Seed(7), domain: .luck, index: 0).draws(Decision("test.line", .nth))
        let run = RunTests.run()
        let places = SharedPlaces(1, in: run)
        let first = try places.take { _ in }
        var (claims, served): ([(number: Int, claim: SharedPlaces.Claim)], [Int]) = ([], [])
        for number in 0..<3_000 {
            let priority = Int(draws.uniform(.nobody, occasion: number) * 5)
            claims.append(
                (
                    number,
                    try places.take(priority: priority) { claim in
                        served.append(number)
                        try places.giveBack(claim)
                    }
                ))
            if draws.happens(0.6, .nobody, occasion: number, part: 1) {
                let place = Int(draws.uniform(.nobody, occasion: number, part: 2) * Double(claims.count))
                places.leave(claims.remove(at: place).claim)
            }
        }
        #expect(places.waiting == claims.count && claims.count > 1_000)
        try places.giveBack(first)
        let sorted = claims.sorted { ($0.claim.priority, $0.number) < ($1.claim.priority, $1.number) }
        #expect(served == sorted.map(\.number))
    }
}
