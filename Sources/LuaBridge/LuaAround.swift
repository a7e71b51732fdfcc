import CLua

extension LuaState {
    /// A waiting function that calls a function of the script once its wait has succeeded, and leaves in every case.
    ///
    /// Where a function stands among the arguments and the process is resumed with `true` in front, it is called without
    /// arguments; its results follow `true`. In all other cases the call answers with what the process was resumed with.
    ///
    /// - Parameters:
    ///   - enter: Made by `yielding`; it is given the arguments and waits.
    ///   - leave: Called once for each call of the script's function: when it returned, failed, or its process was ended.
    public func around(enter: LuaFunction, leave: LuaFunction) throws(LuaError) -> LuaFunction {
        var number: Int32 = 0
        _ = try self.enter { box in clua_around(box, enter.number, leave.number, &number) }
        return LuaFunction(self, number)
    }
}
