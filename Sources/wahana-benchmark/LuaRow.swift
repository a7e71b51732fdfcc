import Foundation

/// One line of the table of the Lua layer: the same work by plain C and by ours, in turns in one process.
struct LuaRow {
    /// What a goal of `lua.md` limits.
    enum Goal {
        /// Ours divided by plain C.
        case ratio(Double)
        /// Microseconds of ours.
        case microseconds(Double)
    }

    let name: String
    let goal: Goal?
    /// Pieces of work in one batch are `batch` times what `peer` and `ours` are told.
    let peer: (Int) throws -> Double
    let ours: (Int) throws -> Double

    init(
        _ name: String, _ goal: Goal?, peer: @escaping (Int) throws -> Double, ours: @escaping (Int) throws -> Double
    ) {
        (self.name, self.goal, self.peer, self.ours) = (name, goal, peer, ours)
    }

    /// What was measured: seconds of CPU for one piece of work, by medians.
    struct Cost {
        let peer: Double
        let ours: Double
        /// Whether both came to the same answer.
        let agrees: Bool

        var ratio: Double { ours / peer }
    }

    /// Does batches of at least `seconds` in turns: C, ours, C, ours …
    func measure(rounds: Int, seconds: Double = 0.004) throws -> Cost {
        var count = 1
        while try LuaRow.cost(of: { _ = try peer(count) }) < seconds, count < 1 << 26 { count *= 2 }
        _ = try ours(count)
        var peers: [Double] = []
        var own: [Double] = []
        var agrees = true
        for _ in 0..<rounds {
            var answers = (0.0, 0.0)
            peers.append(try LuaRow.cost { answers.0 = try peer(count) })
            own.append(try LuaRow.cost { answers.1 = try ours(count) })
            if answers.0 != answers.1 { agrees = false }
        }
        return Cost(peer: peers.median / Double(count), ours: own.median / Double(count), agrees: agrees)
    }

    /// Seconds of the calling thread's CPU time.
    static func cost(of work: () throws -> Void) rethrows -> Double {
        let begin = threadSeconds
        try work()
        return threadSeconds - begin
    }

    /// CPU time of the calling thread so far.
    static var threadSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
