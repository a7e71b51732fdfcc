import CLua

/// The fast path: functions of one to three numbers to a number, without a list of arguments.
final class HostNumbers {
    typealias Body = (Double, Double, Double) throws -> Double
    unowned(unsafe) let state: LuaState
    let body: Body

    init(of state: LuaState, body: @escaping Body) {
        self.state = state
        self.body = body
    }
}

func callHostNumbers(
    _ context: UnsafeMutableRawPointer?, _ a: Double, _ b: Double, _ c: Double, _ result: UnsafeMutablePointer<Double>?
) -> Int32 {
    let function = Unmanaged<HostNumbers>.fromOpaque(context!)._withUnsafeGuaranteedRef { $0 }
    do {
        result?.pointee = try function.body(a, b, c)
        return 1
    } catch {
        return function.state.leave(thrown: error)
    }
}

extension LuaState {
    /// A host function of one number, about as cheap as one written in C.
    public func numeric(
        _ name: String, _ parameter: String, body: @escaping (Double) throws -> Double
    ) throws(LuaError) -> LuaFunction {
        try make(name, [parameter]) { a, _, _ in try body(a) }
    }

    /// A host function of two numbers.
    public func numeric(
        _ name: String, _ first: String, _ second: String, body: @escaping (Double, Double) throws -> Double
    ) throws(LuaError) -> LuaFunction {
        try make(name, [first, second]) { a, b, _ in try body(a, b) }
    }

    /// A host function of three numbers.
    public func numeric(
        _ name: String, _ first: String, _ second: String, _ third: String,
        body: @escaping (Double, Double, Double) throws -> Double
    ) throws(LuaError) -> LuaFunction {
        try make(name, [first, second, third], body)
    }

    private func make(
        _ name: String, _ parameters: [String], _ body: @escaping HostNumbers.Body
    ) throws(LuaError) -> LuaFunction {
        let function = HostNumbers(of: self, body: body)
        kept.append(function)
        var number: Int32 = 0
        _ = try enter { box in
            clua_number_function(
                box, name, parameters.joined(separator: "\0"), Int32(parameters.count), callHostNumbers,
                Unmanaged.passUnretained(function).toOpaque(), &number)
        }
        return LuaFunction(self, number)
    }
}
