import CLua

/// The fast path: functions of one to three numbers to a number, without a list of arguments.
final class HostNumbers<Body> {
    unowned(unsafe) let state: LuaState
    let body: Body

    init(of state: LuaState, body: Body) {
        self.state = state
        self.body = body
    }

    /// Lends the function without counting references: the state keeps it for as long as C can call it.
    @inline(__always)
    static func lend(
        _ context: UnsafeMutableRawPointer?, to result: UnsafeMutablePointer<Double>?,
        _ call: (Body) throws -> Double
    ) -> Int32 {
        Unmanaged<HostNumbers>.fromOpaque(context!)._withUnsafeGuaranteedRef { function in
            do {
                result?.pointee = try call(function.body)
                return 1
            } catch {
                return function.state.leave(thrown: error)
            }
        }
    }
}

typealias OfOne = (Double) throws -> Double
typealias OfTwo = (Double, Double) throws -> Double
typealias OfThree = (Double, Double, Double) throws -> Double

func callWithOne(
    _ context: UnsafeMutableRawPointer?, _ a: Double, _ b: Double, _ c: Double, _ result: UnsafeMutablePointer<Double>?
) -> Int32 {
    HostNumbers<OfOne>.lend(context, to: result) { try $0(a) }
}

func callWithTwo(
    _ context: UnsafeMutableRawPointer?, _ a: Double, _ b: Double, _ c: Double, _ result: UnsafeMutablePointer<Double>?
) -> Int32 {
    HostNumbers<OfTwo>.lend(context, to: result) { try $0(a, b) }
}

func callWithThree(
    _ context: UnsafeMutableRawPointer?, _ a: Double, _ b: Double, _ c: Double, _ result: UnsafeMutablePointer<Double>?
) -> Int32 {
    HostNumbers<OfThree>.lend(context, to: result) { try $0(a, b, c) }
}

extension LuaState {
    /// A host function of one number, about as cheap as one written in C.
    public func numeric(
        _ name: String, _ parameter: String, body: @escaping (Double) throws -> Double
    ) throws(LuaError) -> LuaFunction {
        try make(name, [parameter], HostNumbers<OfOne>(of: self, body: body), callWithOne)
    }

    /// A host function of two numbers.
    public func numeric(
        _ name: String, _ first: String, _ second: String, body: @escaping (Double, Double) throws -> Double
    ) throws(LuaError) -> LuaFunction {
        try make(name, [first, second], HostNumbers<OfTwo>(of: self, body: body), callWithTwo)
    }

    /// A host function of three numbers.
    public func numeric(
        _ name: String, _ first: String, _ second: String, _ third: String,
        body: @escaping (Double, Double, Double) throws -> Double
    ) throws(LuaError) -> LuaFunction {
        try make(name, [first, second, third], HostNumbers<OfThree>(of: self, body: body), callWithThree)
    }

    private func make(
        _ name: String, _ parameters: [String], _ function: AnyObject, _ call: clua_number_body
    ) throws(LuaError) -> LuaFunction {
        kept.append(function)
        let names = parameters.map { $0 + "\0" }.joined()
        var number: Int32 = 0
        _ = try enter { box in
            clua_number_function(
                box, name, names, Int32(parameters.count), call, Unmanaged.passUnretained(function).toOpaque(), &number)
        }
        return LuaFunction(self, number)
    }
}
