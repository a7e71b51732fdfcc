import Simulation
import Synchronization

/// Where the runs of a study are put as they end, and read from afterwards: a run book on disk, or memory.
public protocol RunStore: Sendable {
    /// The runs that it is to hold.
    var layout: RunLayout { get }
    /// The first run from `number` on that has not ended; `nil` when all from there have.
    func nextMissing(from number: Int) -> Int?
    /// How many of the runs that it is to hold have ended.
    var doneCount: Int { get }
    /// How many runs it is to be filled with: all of the layout, or the part that is a shard's.
    var expectedCount: Int { get }
    /// Takes a run that has ended.
    func add(_ outcome: Outcome, as number: Int, at place: RunPlace) throws
    /// The outcome of a run; `nil` when it has not ended.
    func outcome(_ number: Int) throws -> Outcome?
}

extension RunStore {
    /// All runs of the layout.
    public var expectedCount: Int { layout.count }
}

/// Runs held in memory, for a study that leaves nothing on disk.
public final class HeldRuns: RunStore {
    /// The runs that it is to hold.
    public let layout: RunLayout
    private let state: Mutex<State>

    private struct State {
        var outcomes: [Outcome?]
        var done = 0
    }

    /// A store without runs.
    public init(_ layout: RunLayout) {
        self.layout = layout
        state = Mutex(State(outcomes: Array(repeating: nil, count: layout.count)))
    }

    /// The first run from `number` on that has not ended; `nil` when all from there have.
    public func nextMissing(from number: Int) -> Int? {
        state.withLock { state in (number..<state.outcomes.count).first { state.outcomes[$0] == nil } }
    }

    /// How many of the layout's runs have ended.
    public var doneCount: Int { state.withLock(\.done) }

    /// Takes a run that has ended.
    public func add(_ outcome: Outcome, as number: Int, at place: RunPlace) {
        state.withLock { state in
            if state.outcomes[number] == nil { state.done += 1 }
            state.outcomes[number] = outcome
        }
    }

    /// The outcome of a run; `nil` when it has not ended.
    public func outcome(_ number: Int) -> Outcome? { state.withLock { $0.outcomes[number] } }
}
