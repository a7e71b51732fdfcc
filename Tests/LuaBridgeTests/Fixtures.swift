import Foundation
import LuaBridge

/// Runs `body` with a fresh state and closes it.
@discardableResult
func withState<Result>(
    _ limits: LuaLimits = LuaLimits(seconds: 5, memory: 64 << 20), _ body: (LuaState) throws -> Result
) throws -> Result {
    let state = try LuaState(limits: limits)
    defer { state.close() }
    return try body(state)
}

/// What a snippet prints and returns, as text; or `error: …`.
func outcome(of text: String, _ limits: LuaLimits = LuaLimits(seconds: 5, memory: 64 << 20)) throws -> String {
    try withState(limits) { state in
        var printed = ""
        state.log = { printed += $0 }
        do {
            let results = try state.run(text, name: "plan.lua")
            return printed + results.map(plain).joined(separator: " ")
        } catch let error as LuaError {
            return printed + "error: \(error)"
        }
    }
}

func plain(_ value: LuaValue) -> String {
    switch value {
    case .nil: "nil"
    case .boolean(let flag): "\(flag)"
    case .integer(let whole): "\(whole)"
    case .number(let number): "\(number)"
    case .string(let text): text
    default: value.kind
    }
}

/// Whether the whole of the long checks is wanted, not the sample.
let longRun = ProcessInfo.processInfo.environment["WAHANA_LONG"] == "1"

/// The CPU time of this thread, which is what limits count.
func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
