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

    /// The same with one argument.
    public func first(_ argument: LuaValue) throws(LuaError) -> LuaValue {
        try callFirst(1) { (slots, box) throws(LuaError) in try state.leave(argument, at: slots, in: box) }
    }

    /// The same with two arguments.
    public func first(_ argument: LuaValue, _ second: LuaValue) throws(LuaError) -> LuaValue {
        try callFirst(2) { (slots, box) throws(LuaError) in
            try state.leave(argument, at: slots, in: box)
            try state.leave(second, at: slots + 1, in: box)
        }
    }

    /// Calls it with a list of arguments and returns its first result, `.nil` when there is none.
    public func first(_ arguments: [LuaValue]) throws(LuaError) -> LuaValue {
        try callFirst(arguments.count) { (slots, box) throws(LuaError) in
            for index in arguments.indices { try state.leave(arguments[index], at: slots + index, in: box) }
        }
    }

    @inline(__always)
    private func callFirst(
        _ count: Int, _ leave: (UnsafeMutablePointer<clua_value>, OpaquePointer) throws(LuaError) -> Void
    ) throws(LuaError) -> LuaValue {
        let state = state
        let box = try state.openBox()
        state.letGo()
        try leave(clua_outgoing(box, Int32(count)), box)
        var result = clua_value()
        let mark = clua_mark(box)
        let status = Int(clua_call_first(box, number, Int32(count), &result))
        if status == CLUA_OK {
            state.forgetErrors(box)
            return LuaValue(result, in: state)
        }
        defer {
            clua_done(box, mark)
            state.forgetErrors(box)
        }
        guard status == CLUA_UNREAD else { throw state.readError(Int32(status), in: box) }
        var results: Int32 = 0
        let values = clua_incoming(box, &results)
        return results == 0 ? .nil : LuaValue(values![0], in: state)
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
