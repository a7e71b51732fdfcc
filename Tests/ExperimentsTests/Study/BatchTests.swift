import Synchronization
import Testing

@testable import Experiments
@testable import Simulation

struct BatchTests {
    static func assignments(_ count: Int) throws -> [Assignment] {
        let plan = try CoinPlan.plan()
        let study = try Study(plan, replicates: count)
        return (0..<count).map { study.assignment(plan.strategies[$0 % 2], replicate: $0) }
    }

    @Test(arguments: [1, 2, 3, 8])
    func resultsStandInTheOrderOfTheAssignmentsWhateverTheThreadsDo(jobs: Int) throws {
        let assignments = try Self.assignments(200)
        let alone = assignments.map { CoinPlan.Tosser().run($0) }
        let batch = Batch(jobs: jobs, makeSimulator: { CoinPlan.Tosser() })
        #expect(try batch.run(assignments) == alone)
    }

    @Test func tracesStandInTheOrderOfTheAssignmentsToo() throws {
        let assignments = try Self.assignments(20)
        let traced = try Batch(jobs: 2, makeSimulator: { CoinPlan.Tosser() }).trace(assignments)
        #expect(traced.map { $0?.outcome } == assignments.map { CoinPlan.Tosser().trace($0).outcome })
    }

    @Test func nothingToDoIsDoneAtOnce() throws {
        #expect(try Batch(jobs: 2, makeSimulator: { CoinPlan.Tosser() }).run([]).isEmpty)
    }

    @Test func progressCountsEveryRunAndEveryFailure() throws {
        let problem = Problem(.run, "W-TEST", Text("broken"))
        let seen = Mutex<[Int]>([])
        let failed = Mutex(0)
        let batch = Batch(
            jobs: 2, makeSimulator: { CoinPlan.Tosser { $0.replicate % 10 == 0 ? .failed(problem) : nil } },
            progress: { progress in
                seen.withLock { $0.append(progress.done) }
                failed.withLock { $0 = max($0, progress.failed) }
            })
        let results = try batch.run(try Self.assignments(100))
        #expect(seen.withLock { $0.sorted() } == Array(1...100))
        #expect(failed.withLock { $0 } == 10)
        #expect(results.filter { $0?.status == .failed(problem) }.count == 10)
    }

    @Test func aCancelledBatchLeavesTheRestUndone() throws {
        let done = Atomic<Int>(0)
        let batch = Batch(
            jobs: 1, makeSimulator: { CoinPlan.Tosser() },
            progress: { done.store($0.done, ordering: .relaxed) },
            isCancelled: { done.load(ordering: .relaxed) >= 5 })
        let results = try batch.run(try Self.assignments(20))
        #expect(results.compactMap { $0 }.count == 5)
    }

    @Test func aWorkerThatCannotBeginFailsTheBatch() throws {
        struct NoScript: Error {}
        let batch = Batch(jobs: 2, makeSimulator: { throw NoScript() })
        #expect(throws: NoScript.self) { try batch.run(try Self.assignments(4)) }
    }
}
