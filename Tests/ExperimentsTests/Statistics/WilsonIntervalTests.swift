import Testing

@testable import Experiments

/// Intervals of the share of runs in which something happened.
@Suite struct WilsonIntervalTests {
    /// Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, Table I, method 3.
    @Test(arguments: [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
    ])
    func newcombesTable(hits: Int, runs: Int, low: Double, high: Double) throws {
        let interval = try #require(Interval.wilson(hits: hits, of: runs, error: 0.05))
        #expect(abs(interval.low - low) < 5e-5)
        #expect(abs(interval.high - high) < 5e-5)
    }

    @Test func wilsonAtTheEdges() throws {
        #expect(Interval.wilson(hits: 0, of: 0, error: 0.05) == nil)
        let all = try #require(Interval.wilson(hits: 20, of: 20, error: 0.05))
        #expect(all.high == 1)
        #expect(abs(all.low - (1 - 0.1611)) < 5e-5)
    }
}
