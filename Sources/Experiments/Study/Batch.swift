import Foundation
import Simulation
import Synchronization

/// Many runs over some threads; the results stand in the order of the assignments, whatever the threads did.
public struct Batch: Sendable {
    /// How far a batch is.
    public struct Progress: Sendable {
        /// Runs that have ended, in whatever way.
        public let done: Int
        /// All runs.
        public let total: Int
        /// Runs that failed or were stopped.
        public let failed: Int
    }

    /// The stack of a worker in bytes; native recursion in scripts crashed with 128 KiB.
    public static let stackSize = 8 << 20

    /// How many threads work.
    public let jobs: Int
    /// Makes the simulator of each worker.
    public let makeSimulator: SimulatorMaker
    /// Told after every run, from any thread.
    public let progress: @Sendable (Progress) -> Void
    /// Asked before every run whether to stop.
    public let isCancelled: @Sendable () -> Bool
    /// Asked after every run that did not reach its horizon whether the whole batch is to end.
    public let ends: @Sendable (Outcome) -> Bool

    /// A batch on `jobs` threads.
    public init(
        jobs: Int, makeSimulator: @escaping SimulatorMaker, progress: @escaping @Sendable (Progress) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { false },
        ends: @escaping @Sendable (Outcome) -> Bool = { _ in false }
    ) {
        self.jobs = max(1, jobs)
        (self.makeSimulator, self.progress) = (makeSimulator, progress)
        (self.isCancelled, self.ends) = (isCancelled, ends)
    }

    private struct State<Result> {
        var next = 0
        var failed = 0
        var done = 0
        var stopped = false
        var results: [Result?]
        var failure: (any Error)?
    }

    private final class Shared<Result: Sendable>: Sendable {
        let state: Mutex<State<Result>>
        init(count: Int) { state = Mutex(State(results: Array(repeating: nil, count: count))) }
    }

    /// Does the runs; one that was not done, because the batch was cancelled or ended, is `nil`.
    ///
    /// - Throws: What `makeSimulator` throws, when a worker could not begin.
    public func run(_ assignments: [Assignment]) throws -> [Outcome?] {
        try each(assignments, { $0.run($1) }, outcome: { $0 })
    }

    /// Does the runs and records every draw and state of them.
    ///
    /// - Throws: What `makeSimulator` throws, when a worker could not begin.
    public func trace(_ assignments: [Assignment]) throws -> [TracedOutcome?] {
        try each(assignments, { $0.trace($1) }, outcome: \.outcome)
    }

    private func each<Result: Sendable>(
        _ assignments: [Assignment], _ body: @escaping @Sendable (any Simulator, Assignment) -> Result,
        outcome: @escaping @Sendable (Result) -> Outcome
    ) throws -> [Result?] {
        let shared = Shared<Result>(count: assignments.count)
        let finished = DispatchGroup()
        for _ in 0..<min(jobs, max(1, assignments.count)) {
            finished.enter()
            let thread = Thread {
                defer { finished.leave() }
                work(assignments, shared, body, outcome: outcome)
            }
            thread.stackSize = Batch.stackSize
            thread.start()
        }
        finished.wait()
        return try shared.state.withLock { state in
            if let failure = state.failure { throw failure }
            return state.results
        }
    }

    private func work<Result: Sendable>(
        _ assignments: [Assignment], _ shared: Shared<Result>, _ body: (any Simulator, Assignment) -> Result,
        outcome: (Result) -> Outcome
    ) {
        let simulator: any Simulator
        do {
            simulator = try makeSimulator()
        } catch {
            shared.state.withLock {
                $0.failure = $0.failure ?? error
                $0.stopped = true
            }
            return
        }
        while !isCancelled() {
            let index = shared.state.withLock { state -> Int? in
                guard !state.stopped, state.next < assignments.count else { return nil }
                defer { state.next += 1 }
                return state.next
            }
            guard let index else { return }
            let result = body(simulator, assignments[index])
            let outcome = outcome(result)
            let isDone = outcome.status == .done
            let endsAll = !isDone && ends(outcome)
            let now = shared.state.withLock { state -> Progress in
                state.results[index] = result
                state.done += 1
                if !isDone { state.failed += 1 }
                if endsAll { state.stopped = true }
                return Progress(done: state.done, total: assignments.count, failed: state.failed)
            }
            progress(now)
        }
    }
}
