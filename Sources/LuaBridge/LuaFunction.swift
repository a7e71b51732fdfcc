import CLua

/// A function of the script, or of the host, as a value.
public final class LuaFunction: LuaReference {
    /// Calls it and returns its results.
    ///
    /// - Throws: `LuaError`; an error thrown by a host function comes out as `.host` with the same error.
    @discardableResult
    public func call(_ arguments: LuaValue...) throws(LuaError) -> [LuaValue] { try call(arguments) }

    /// Calls it with a list of arguments and returns its results.
    @discardableResult
    public func call(_ arguments: [LuaValue]) throws(LuaError) -> [LuaValue] {
        try state.enter(with: arguments) { box in clua_call(box, number, Int32(arguments.count)) }
    }

    /// Calls it and returns its first result, `.nil` when there is none.
    public func first(_ arguments: LuaValue...) throws(LuaError) -> LuaValue { try first(arguments) }

    /// Calls it with a list of arguments and returns its first result, `.nil` when there is none.
    public func first(_ arguments: [LuaValue]) throws(LuaError) -> LuaValue {
        try state.enter(with: arguments) { box in
            clua_call(box, number, Int32(arguments.count))
        } reading: { values in
            values.isEmpty ? .nil : LuaValue(values[0], in: state)
        }
    }

    /// Where its text begins; `nil` for a host function.
    public var definedAt: LuaPlace? {
        guard let box = state.box else { return nil }
        var source: UnsafePointer<CChar>?
        let line = clua_defined(box, number, &source, nil)
        guard line >= 0, let source else { return nil }
        return LuaPlace(file: LuaState.fileName(source), line: Int(line))
    }
}
