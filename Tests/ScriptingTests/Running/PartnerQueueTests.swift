import Foundation
import Simulation
import Testing

@testable import Scripting

/// The queue of partners against the theory (V17 of the domain notes) and against itself in another language.
struct PartnerQueueTests {
    /// Arrivals, services, facilitators; then Erlang C and the mean wait, to ten digits.
    ///
    /// Erlang (1917), as in Gross, Shortle, Thompson & Harris (2008), Fundamentals of Queueing Theory, 2.3; checked by a
    /// second formula and by Monte Carlo for the domain notes.
    static let known: [(arrivals: Double, service: Double, facilitators: Int, c: Double, wait: Double)] = [
        (8, 3, 3, 0.797507788162, 0.797507788162),
        (8, 3, 4, 0.378418329638, 0.0946045824095),
        (10, 1.2, 10, 0.487610608006, 0.243805304003),
        (0.9, 1, 1, 0.9, 9.0),
        (45, 5, 10, 0.668731524108, 0.133746304822),
    ]

    private static let isLong = ProcessInfo.processInfo.environment["WAHANA_LONG"] == "1"

    private func queue(_ row: Int, count: Int, replicate: Int = 0) -> PartnerQueue {
        let (arrivals, service, facilitators, _, _) = Self.known[row]
        return PartnerQueue(
            arrivals: arrivals, service: service, facilitators: facilitators, count: count, replicate: replicate)
    }

    @Test(arguments: known.indices) func theFormulasGiveTheKnownValues(_ row: Int) {
        let queue = queue(row, count: 1)
        #expect(abs(queue.erlangC - Self.known[row].c) < 1e-10)
        #expect(abs(queue.meanWait - Self.known[row].wait) < 1e-10)
    }

    /// Every arrival, service and departure has the same partner and exactly the same time, in the same order.
    @Test(arguments: known.indices) func theProcessesDoWhatTheSwiftQueueDoesEventByEvent(_ row: Int) throws {
        for replicate in 0..<(Self.isLong ? 20 : 2) {
            let queue = queue(row, count: Self.isLong ? 10_000 : 400, replicate: replicate)
            let (script, swift) = (try queue.inLua(), try queue.inSwift())
            #expect(swift.count >= 3 * queue.count)
            #expect(script.count == swift.count)
            if let place = zip(script, swift).enumerated().first(where: { $1.0 != $1.1 }) {
                Issue.record("replicate \(replicate), event \(place.offset): \(place.element)")
            }
        }
    }

    /// Replicates are independent and each has the right mean, so that Student's t with one degree less than replicates
    /// holds for their mean. Ten tests (five queues, two numbers) at 1 in 10,000 each: false rate about 1 in 1,000,
    /// somewhat more where the replicates' means are skewed.
    @Test(arguments: known.indices) func processesWaitAsLongAsErlangSays(_ row: Int) throws {
        let (replicates, count) = Self.isLong ? (40, 5_000) : (12, 250)
        try compare(row, replicates: replicates, count: count) { try $0.inLua() }
    }

    @Test(arguments: known.indices) func theSwiftQueueWaitsAsLongAsErlangSays(_ row: Int) throws {
        let (replicates, count) = Self.isLong ? (200, 10_000) : (20, 1_500)
        try compare(row, replicates: replicates, count: count) { try $0.inSwift() }
    }

    private func compare(
        _ row: Int, replicates: Int, count: Int, _ notes: (PartnerQueue) throws -> [PartnerQueue.Note]
    ) throws {
        let waits = try (0..<replicates).map { replicate in
            let queue = queue(row, count: count, replicate: replicate)
            return queue.waits(try notes(queue))
        }
        let t = Student(degrees: Double(replicates - 1)).quantile(1 - 0.5e-4)
        for (name, values, expected) in [
            ("wait", waits.map(\.mean), Self.known[row].wait), ("share", waits.map(\.share), Self.known[row].c),
        ] {
            let mean = values.reduce(0, +) / Double(replicates)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(replicates - 1)
            let tolerance = t * (variance / Double(replicates)).squareRoot()
            if Self.isLong { print("row \(row) \(name): \(mean), theory \(expected), tolerance \(tolerance)") }
            #expect(abs(mean - expected) < tolerance, "\(name): \(mean), theory \(expected)")
        }
    }
}
