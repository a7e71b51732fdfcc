import LuaBridge

/// The table of the Lua layer: each goal, ours beside plain C through the same library in the same process.
struct LuaCase {
    private let rounds: Int
    /// What the names of the wanted rows contain.
    private let part: String

    init(_ words: Words) throws {
        rounds = try words.number("--rounds", or: 31, in: 3...10_000)
        part = try words.operand("ROW", or: "")
    }

    /// Prints the table. What it finds is a matter of the machine; `false` only where the two came to different answers
    /// or a script could not be stopped.
    func run() throws -> Bool {
        let watched = try LuaState(limits: LuaLimits(seconds: nil))
        let metered = try LuaState(limits: LuaLimits(seconds: nil, steps: .max))
        defer {
            watched.close()
            metered.close()
        }
        let peer = try LuaPeer()
        let rows =
            try LuaCalls.rows(watched, peer) + LuaColumns.rows(peer) + LuaWork.rows(watched, metered, peer)
            + LuaOpenings.rows()
        var table = Rows(["Lua (CPU, medians of \(rounds) in turns)", "ours", "plain C", "ratio", "goal", ""])
        var passes = true
        for row in rows where part.isEmpty || row.name.contains(part) {
            let cost = try row.measure(rounds: rounds)
            if !cost.agrees { passes = false }
            table.add(cells(row, cost))
        }
        for (name, delay) in part.isEmpty ? try LuaStops.measure(tries: 5) : [] {
            if delay == nil { passes = false }
            table.add([
                "stop \(name)", delay.map { Rows.text($0, 1) + " ms" } ?? "never", "", "",
                "\(Rows.text(LuaStops.goal, 0)) ms", (delay ?? .infinity) <= LuaStops.goal ? "met" : "missed",
            ])
        }
        table.write()
        return passes
    }

    private func cells(_ row: LuaRow, _ cost: LuaRow.Cost) -> [String] {
        let goal: (text: String, isMet: Bool)? = row.goal.map {
            switch $0 {
            case .ratio(let most): (Rows.text(most, 2), cost.ratio <= most)
            case .microseconds(let most): (Rows.text(most, 0) + " us", cost.ours * 1e6 <= most)
            }
        }
        let verdict = goal.map { $0.isMet ? "met" : "missed" } ?? ""
        return [
            row.name, time(cost.ours), time(cost.peer), Rows.text(cost.ratio, 2), goal?.text ?? "",
            cost.agrees ? verdict : "different answers",
        ]
    }

    private func time(_ seconds: Double) -> String {
        seconds < 1e-5 ? Rows.text(seconds * 1e9, 1) + " ns" : Rows.text(seconds * 1e6, 1) + " us"
    }
}
