import CLua

/// A hold on a table, function or coroutine of one state. Letting go only notes the number; Lua is not entered.
public class LuaReference {
    let state: LuaState
    let number: Int32

    /// Takes over the hold that an entry gave.
    init(_ state: LuaState, _ number: Int32) {
        self.state = state
        self.number = number
    }

    /// Holds what the shim lends: an argument, a result.
    init(lent number: Int32, by state: LuaState) {
        self.state = state
        self.number = number
        if let box = state.box { clua_hold_reference(box, number) }
    }

    deinit { if let box = state.box { clua_release_reference(box, number) } }

    /// Whether both are the same Lua object.
    public func isSame(as other: LuaReference) -> Bool {
        guard state === other.state, let box = state.box else { return false }
        return clua_same(box, number, other.number) != 0
    }
}
