import CLua

/// Calls with numbers alone: what an event costs when plain C does it.
extension LuaFunction {
    /// Calls it with a number and returns its result, which has to be a number of either kind.
    ///
    /// - Throws: `LuaError`; also where the result is not a number.
    public func number(_ argument: Double) throws(LuaError) -> Double {
        var argument = argument
        var result = 0.0
        try callWithNumbers(&argument, 1, &result, 1)
        return result
    }

    /// Calls it with the numbers of `arguments` and puts its first results, all of which have to be numbers, into
    /// `results`. At most ten of each.
    ///
    /// - Throws: `LuaError`; also where a result is missing or is not a number.
    public func numbers(
        _ arguments: UnsafeBufferPointer<Double>, into results: UnsafeMutableBufferPointer<Double>
    ) throws(LuaError) {
        guard arguments.count <= 10, results.count <= 10 else {
            throw state.failure("a function can be called with ten numbers at most")
        }
        try callWithNumbers(
            arguments.baseAddress, Int32(arguments.count), results.baseAddress, Int32(results.count))
    }

    @inline(__always)
    private func callWithNumbers(
        _ arguments: UnsafePointer<Double>?, _ count: Int32, _ results: UnsafeMutablePointer<Double>?, _ wanted: Int32
    ) throws(LuaError) {
        let box = try state.openBox()
        let status = clua_call_numbers(box, number, arguments, count, results, wanted)
        if Int(status) != CLUA_OK { try refuse(status, in: box) }
        state.forgetErrors(box)
    }

    private func refuse(_ status: Int32, in box: OpaquePointer) throws(LuaError) {
        defer { state.forgetErrors(box) }
        guard Int(status) == CLUA_UNREAD else { throw state.readError(status, in: box) }
        throw state.failure("the function has to return numbers")
    }
}
