import Testing

@testable import Simulation

@Suite("Chance trace")
struct ChanceTraceTests {
    static let attends = Decision("attends", .calendar)

    private func trace(times: [(Double, String)], index: Int = 0) -> ChanceTrace {
        let trace = ChanceTrace()
        let draws = Chance(seed: Seed(1), domain: .luck, index: index, trace: trace).draws(Self.attends)
        for (time, who) in times {
            trace.now = time
            _ = draws.bits(Identity(who))
        }
        return trace
    }

    @Test func recordsTimeKeyAndNumber() {
        let trace = ChanceTrace()
        let chance = Chance(seed: Seed(1), domain: .luck, index: 0, trace: trace)
        let silent = Chance(seed: Seed(1), domain: .luck, index: 0)
        trace.now = 2.5
        var parts = chance.draws(Self.attends).parts(Identity("a"), whom: Identity("b"), occasion: 4)
        let numbers = [parts.bits(), parts.bits()]
        #expect(trace.entries.map(\.bits) == numbers)
        #expect(trace.entries.map(\.time) == [2.5, 2.5])
        #expect(trace.entries.map(\.key.part) == [0, 1])
        #expect(
            trace.entries[1].key
                == ChanceTrace.Key(
                    domain: .luck, decision: Self.attends.hash, who: Identity("a"), whom: Identity("b"), occasion: 4,
                    part: 1))
        #expect(
            numbers[1] == silent.draws(Self.attends).bits(Identity("a"), whom: Identity("b"), occasion: 4, part: 1))
    }

    @Test func comparesWhatBothDrew() {
        let one = trace(times: [(0, "a"), (1, "b"), (2, "c"), (2, "c")])
        let other = trace(times: [(0, "a"), (1.5, "b"), (3, "d")])
        let whole = one.compare(with: other)
        #expect(whole == ChanceTrace.Comparison(common: 2, all: 4, conflicts: []))
        #expect(whole.share == 0.5)
        #expect(one.compare(with: other, from: 1).share == 1.0 / 3.0)
        #expect(ChanceTrace().compare(with: ChanceTrace()).share == 1)
    }

    @Test func namesTheKeysOnWhichTwoRunsDisagree() {
        let comparison = trace(times: [(0, "a"), (1, "b")]).compare(with: trace(times: [(0, "a")], index: 1))
        #expect(comparison.conflicts.map(\.who) == [Identity("a")])
    }
}
