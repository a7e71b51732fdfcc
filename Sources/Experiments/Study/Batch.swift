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

    /// Does the runs of the store's layout that it does not hold yet, in their order, and puts each there as it ends.
    ///
    /// - Returns: Whether all have ended; `false` when the batch was cancelled.
    /// - Throws: `Ended` when a run was one that ends the batch; what `makeSimulator` throws, when a worker could not
    ///   begin; what the store throws, when it could not take a run.
    public func fill(_ store: any RunStore) throws -> Bool {
        let shared = Filling(done: store.doneCount)
        let total = store.layout.count
        if total > shared.state.withLock(\.done) {
            inParallel(min(jobs, total)) {
                do {
                    let simulator = try makeSimulator()
                    while !isCancelled(), let number = shared.next(in: store) {
                        let (place, assignment) = store.layout.run(number)
                        let outcome = simulator.run(assignment)
                        let failed = outcome.status != .done
                        // What ends the batch is not kept: the same command tries it again.
                        let endsAll = failed && ends(outcome)
                        if !endsAll { try store.add(outcome, as: number, at: place) }
                        let now = shared.count(failed: failed, ending: endsAll ? outcome : nil)
                        progress(Progress(done: now.done, total: total, failed: now.failed))
                    }
                } catch {
                    shared.stop(error)
                }
            }
        }
        return try shared.state.withLock { state in
            if let failure = state.failure { throw failure }
            if let outcome = state.ending { throw Ended(outcome: outcome) }
            return state.done == total
        }
    }

    /// A run that ended its whole batch.
    public struct Ended: Error, Sendable {
        /// The run.
        public let outcome: Outcome
    }

    /// What the workers of one filling share.
    private final class Filling: Sendable {
        struct State {
            var next = 0
            var done: Int
            var failed = 0
            var failure: (any Error)?
            var ending: Outcome?
        }

        let state: Mutex<State>

        init(done: Int) { state = Mutex(State(done: done)) }

        func next(in store: any RunStore) -> Int? {
            state.withLock { state in
                guard state.failure == nil, state.ending == nil, let number = store.nextMissing(from: state.next) else {
                    return nil
                }
                state.next = number + 1
                return number
            }
        }

        func count(failed: Bool, ending: Outcome?) -> (done: Int, failed: Int) {
            state.withLock { state in
                state.done += 1
                if failed { state.failed += 1 }
                state.ending = state.ending ?? ending
                return (state.done, state.failed)
            }
        }

        func stop(_ error: any Error) { state.withLock { $0.failure = $0.failure ?? error } }
    }

    /// Runs `body` on `count` threads with room for scripts, and waits for all.
    private func inParallel(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        let finished = DispatchGroup()
        for _ in 0..<count {
            finished.enter()
            let thread = Thread {
                defer { finished.leave() }
                body()
            }
            thread.stackSize = Batch.stackSize
            thread.start()
        }
        finished.wait()
    }

    private func each<Result: Sendable>(
        _ assignments: [Assignment], _ body: @escaping @Sendable (any Simulator, Assignment) -> Result,
        outcome: @escaping @Sendable (Result) -> Outcome
    ) throws -> [Result?] {
        let shared = Shared<Result>(count: assignments.count)
        inParallel(min(jobs, max(1, assignments.count))) { work(assignments, shared, body, outcome: outcome) }
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
