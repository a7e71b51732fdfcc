import CLua

extension LuaState {
    /// Begins anew with other limits, from now on, on the calling thread: after set-up, before a run.
    ///
    /// Steps and output are counted from zero again; memory is what the state holds, old values included.
    public func limit(to limits: LuaLimits) {
        guard let box else { return }
        current = limits
        clua_allow(box, max(limits.memory, 1 << 20), limits.steps ?? 0, limits.output)
        clua_watch(box, limits.seconds ?? .infinity)
    }

    /// Instructions and charged steps so far; counted in metered mode only, elsewhere only the charged ones.
    public var steps: UInt64 { box.map { clua_steps($0) } ?? 0 }

    /// Bytes the state holds now.
    public var memory: Int { box.map { clua_memory_used($0) } ?? 0 }

    /// The most bytes it held so far.
    public var peakMemory: Int { box.map { clua_memory_peak($0) } ?? 0 }

    /// The limit that ended the script, if one did.
    public var reached: LuaLimit? {
        guard let box else { return nil }
        return switch Int(clua_stop_reason(box)) {
        case CLUA_TIME: .time(seconds: current.seconds ?? .infinity)
        case CLUA_STEPS: .steps(current.steps ?? 0)
        case CLUA_MEMORY: .memory(bytes: current.memory)
        case CLUA_OUTPUT: .output(bytes: current.output)
        case CLUA_CANCELLED: .cancelled
        default: nil
        }
    }

    /// Stops this state from any thread; does nothing once the state is closed.
    public var stop: LuaStop { LuaStop(ticket: box.map { clua_ticket($0) } ?? 0) }
}

/// A way to stop one state from another thread.
public struct LuaStop: Sendable {
    let ticket: UInt64

    /// Ends the script with `.limit(.cancelled)` within milliseconds.
    public func stop() { clua_cancel(ticket) }
}
