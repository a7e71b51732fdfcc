import CLua

/// A process of the script: a function that can wait. Only the host resumes it.
public final class LuaCoroutine: LuaReference {
    /// How a resumption ended.
    public enum Outcome {
        /// It waits; the values are those given to `LuaState.yielding` by its host function.
        case waiting([LuaValue])
        /// It returned these values; it cannot be resumed again.
        case finished([LuaValue])
    }

    /// Whether it returned or failed.
    public private(set) var isOver = false

    /// Lets it run until it waits, returns or fails. `values` are its function's arguments the first time, the results
    /// of the waiting call afterwards.
    ///
    /// - Throws: `LuaError` of the script; afterwards it is over. Resuming one that is over is an error as well.
    public func resume(_ values: LuaValue...) throws(LuaError) -> Outcome { try resume(values) }

    /// The same with a list of values.
    public func resume(_ values: [LuaValue]) throws(LuaError) -> Outcome {
        var waits = false
        do throws(LuaError) {
            let results = try state.enter(with: values) { box in
                let status = clua_resume(box, number, Int32(values.count))
                waits = Int(status) == CLUA_YIELDED
                return waits ? Int32(CLUA_OK) : status
            }
            isOver = !waits
            return waits ? .waiting(results) : .finished(results)
        } catch {
            isOver = true
            throw error
        }
    }

    /// Ends it where it waits, or before it began: the variables that the script marked `<close>` are closed, innermost
    /// first, and nothing else of it runs. Ending one that is over does nothing.
    ///
    /// - Throws: `LuaError` of a closing function, after all of them were called.
    public func end() throws(LuaError) {
        guard !isOver else { return }
        isOver = true
        _ = try state.enter { box in clua_end(box, number) }
    }
}
