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

    /// Does the runs that the store is to hold and does not hold yet, in their order, and puts each there as it ends.
    ///
    /// - Returns: Whether all have ended; `false` when the batch was cancelled.
    /// - Throws: `Ended` when a run was one that ends the batch; what `makeSimulator` throws, when a worker could not
    ///   begin; what the store throws, when it could not take a run.
    public func fill(_ store: any RunStore) throws -> Bool {
        let total = store.expectedCount
        let end = try work(total, done: store.doneCount, following: { store.nextMissing(from: $0) }) {
            simulator, number in
            let (place, assignment) = store.layout.run(number)
            let outcome = simulator.run(assignment)
            // What ends the batch is not kept: the same command tries it again.
            if !endsAll(outcome) { try store.add(outcome, as: number, at: place) }
            return outcome
        }
        if let outcome = end.ending { throw Ended(outcome: outcome) }
        return end.done == total
    }

    /// A run that ended its whole batch.
    public struct Ended: Error, Sendable {
        /// The run.
        public let outcome: Outcome
    }

    private func each<Result: Sendable>(
        _ assignments: [Assignment], _ body: @escaping @Sendable (any Simulator, Assignment) -> Result,
        outcome: @escaping @Sendable (Result) -> Outcome
    ) throws -> [Result?] {
        let results = Results<Result>(count: assignments.count)
        _ = try work(assignments.count, following: { $0 < assignments.count ? $0 : nil }) { simulator, number in
            let result = body(simulator, assignments[number])
            results.found.withLock { $0[number] = result }
            return outcome(result)
        }
        return results.found.withLock { $0 }
    }

    private final class Results<Result: Sendable>: Sendable {
        let found: Mutex<[Result?]>
        init(count: Int) { found = Mutex(Array(repeating: nil, count: count)) }
    }

    /// How far the workers of one batch are.
    private struct State {
        var next = 0
        var done: Int
        var failed = 0
        var failure: (any Error)?
        var ending: Outcome?
    }

    private final class Shared: Sendable {
        let state: Mutex<State>
        init(done: Int) { state = Mutex(State(done: done)) }
    }

    /// What a thread does once. A thread lets go of its closure at some time after its end, so what the closure held (a
    /// store, and with it a lock) is let go of here, before the batch says that it has ended.
    private final class Errand: Sendable {
        private let body: Mutex<(@Sendable () -> Void)?>
        init(_ body: @escaping @Sendable () -> Void) { self.body = Mutex(body) }

        func run() {
            let body = body.withLock { held in
                defer { held = nil }
                return held
            }
            body?()
        }
    }

    /// Whether a run ends the whole batch.
    private func endsAll(_ outcome: Outcome) -> Bool { outcome.status != .done && ends(outcome) }

    /// Lets all workers take one number after the other, as `following` gives them, and do what `body` says.
    private func work(
        _ total: Int, done: Int = 0, following: @escaping @Sendable (Int) -> Int?,
        _ body: @escaping @Sendable (any Simulator, Int) throws -> Outcome
    ) throws -> State {
        let shared = Shared(done: done)
        let finished = DispatchGroup()
        for _ in 0..<min(jobs, total - done) {
            finished.enter()
            let errand = Errand { work(total, shared, following, body) }
            let thread = Thread {
                errand.run()
                finished.leave()
            }
            thread.stackSize = Batch.stackSize
            thread.start()
        }
        finished.wait()
        let state = shared.state.withLock { $0 }
        if let failure = state.failure { throw failure }
        return state
    }

    private func work(
        _ total: Int, _ shared: Shared, _ following: (Int) -> Int?, _ body: (any Simulator, Int) throws -> Outcome
    ) {
        do {
            let simulator = try makeSimulator()
            while !isCancelled() {
                let number = shared.state.withLock { state -> Int? in
                    guard state.failure == nil, state.ending == nil, let next = following(state.next) else {
                        return nil
                    }
                    state.next = next + 1
                    return next
                }
                guard let number else { return }
                let outcome = try body(simulator, number)
                let now = shared.state.withLock { state -> Progress in
                    state.done += 1
                    if outcome.status != .done { state.failed += 1 }
                    if endsAll(outcome) { state.ending = state.ending ?? outcome }
                    return Progress(done: state.done, total: total, failed: state.failed)
                }
                progress(now)
            }
        } catch {
            shared.state.withLock { $0.failure = $0.failure ?? error }
        }
    }
}
