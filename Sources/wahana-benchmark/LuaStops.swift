import LuaBridge

/// How soon a script ends after its time is up, wherever it is.
enum LuaStops {
    /// The most milliseconds after a limit.
    static let goal = 20.0
    private static let limit = 0.03

    private static let loops = [
        ("in the main chunk", "while true do end"),
        ("in a coroutine", "coroutine.wrap(function() while true do end end)()"),
        (
            "in a nested one",
            """
            local function deeper(n)
                if n == 0 then while true do end end
                coroutine.wrap(deeper)(n - 1)
            end
            deeper(20)
            """
        ),
        (
            "among a thousand",
            """
            local all = {}
            for i = 1, 1000 do
                all[i] = coroutine.wrap(function() while true do coroutine.yield(i) end end)
            end
            while true do for i = 1, 1000 do all[i]() end end
            """
        ),
        ("in a caught error", "while true do pcall(function() while true do end end) end"),
    ]

    /// The longest of `tries` delays of each loop in milliseconds of the thread's CPU time; `nil` where it was not the
    /// limit that ended it.
    static func measure(tries: Int) throws -> [(name: String, milliseconds: Double?)] {
        try loops.map { name, text in
            var longest = 0.0
            for _ in 0..<tries {
                let state = try LuaState(limits: .run)
                defer { state.close() }
                let function = try state.load(text, name: "loop")
                state.limit(to: LuaLimits(seconds: limit))
                let used = LuaRow.cost { _ = try? function.call() }
                guard case .time = state.reached else { return (name, nil) }
                longest = max(longest, 1000 * (used - limit))
            }
            return (name, longest)
        }
    }
}
