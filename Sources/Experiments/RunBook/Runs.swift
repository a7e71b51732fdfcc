import Simulation

/// The runs of one strategy in the order of their replicates, read one at a time where they stand.
public struct Runs: RandomAccessCollection, Sendable {
    private enum Source {
        case held([Outcome])
        case stored(any RunStore, strategy: Int, complete: Int)
    }

    private let source: Source

    /// Runs in memory.
    public init(_ outcomes: [Outcome]) { source = .held(outcomes) }

    /// The runs of the strategy with this index in a store that holds all of them.
    init(_ store: any RunStore, strategy: Int) {
        source = .stored(store, strategy: strategy, complete: store.layout.study.replicates)
    }

    /// Replicates are counted from 0.
    public var startIndex: Int { 0 }

    /// How many replicates there are.
    public var endIndex: Int {
        switch source {
        case .held(let outcomes): outcomes.count
        case .stored(_, _, let count): count
        }
    }

    /// The run of a replicate. One that cannot be read any more, because its file was changed under the program, is a
    /// failed run that says so.
    public subscript(replicate: Int) -> Outcome {
        switch source {
        case .held(let outcomes): return outcomes[replicate]
        case .stored(let store, let strategy, _):
            let number = store.layout.main(strategy, replicate: replicate)
            if let outcome = try? store.outcome(number) { return outcome }
            let problem = Problem(
                .damage, "W-BOOK",
                Text(
                    id: "catatan ulangan ini berubah selagi dibaca",
                    en: "the record of this run changed while it was read"))
            return Outcome(key: store.layout.run(number).assignment.key, status: .failed(problem))
        }
    }
}
