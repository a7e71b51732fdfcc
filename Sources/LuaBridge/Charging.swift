import CLua

extension LuaState {
    /// Counts `steps` of work that the host is about to do for the script as the script's own.
    ///
    /// - Parameter steps: As many as instructions of Lua would take about as long; 0 or more.
    /// - Throws: `LuaError` with the limit that is reached; the script ends whether it is caught or not.
    public func charge(_ steps: Int) throws(LuaError) {
        guard clua_spend(try openBox(), UInt64(max(0, steps))) == 0 else { return }
        throw stopped()
    }

    /// Counts `bytes` that the host keeps for the script as the state's memory, until the result is let go of.
    ///
    /// - Throws: `LuaError` with the limit, when there is no room for them even after a collection; the script ends.
    public func hold(_ bytes: Int) throws(LuaError) -> HeldMemory {
        guard clua_hold(try openBox(), max(0, bytes)) != 0 else { throw stopped() }
        return HeldMemory(self, max(0, bytes))
    }

    func stopped() -> LuaError {
        let limit = reached ?? .cancelled
        return LuaError(
            cause: .limit(limit), message: limit.sentence, place: currentPlace, column: nil, sourceLine: nil,
            traceback: [])
    }
}

/// Memory of the host that counts as a state's for as long as this lives.
public final class HeldMemory {
    private let state: LuaState
    private let bytes: Int

    init(_ state: LuaState, _ bytes: Int) { (self.state, self.bytes) = (state, bytes) }

    deinit { if let box = state.box { clua_let_go(box, bytes) } }
}
