import CLua

/// The fast path: functions of one to three numbers to a number, without a list of arguments.
final class HostFunctionOfNumber {
    let body: (Double) throws -> Double
    init(_ body: @escaping (Double) throws -> Double) { self.body = body }
}

final class HostFunctionOfTwoNumbers {
    let body: (Double, Double) throws -> Double
    init(_ body: @escaping (Double, Double) throws -> Double) { self.body = body }
}

final class HostFunctionOfThreeNumbers {
    let body: (Double, Double, Double) throws -> Double
    init(_ body: @escaping (Double, Double, Double) throws -> Double) { self.body = body }
}

@inline(__always)
private func lend<Function: AnyObject>(
    _ context: UnsafeMutableRawPointer?, _ host: UnsafeMutableRawPointer?, to result: UnsafeMutablePointer<Double>?,
    _ thrown: UnsafeMutablePointer<clua_value>?, _ call: (Function) throws -> Double
) -> Int32 {
    Unmanaged<Function>.fromOpaque(context!)._withUnsafeGuaranteedRef { function in
        do {
            result!.pointee = try call(function)
            return 1
        } catch {
            return Unmanaged<LuaState>.fromOpaque(host!).takeUnretainedValue().leave(thrown: error, at: thrown!)
        }
    }
}

func callWithOne(
    _ host: UnsafeMutableRawPointer?, _ context: UnsafeMutableRawPointer?, _ a: Double, _ b: Double, _ c: Double,
    _ result: UnsafeMutablePointer<Double>?, _ thrown: UnsafeMutablePointer<clua_value>?
) -> Int32 {
    lend(context, host, to: result, thrown) { (function: HostFunctionOfNumber) in try function.body(a) }
}

func callWithTwo(
    _ host: UnsafeMutableRawPointer?, _ context: UnsafeMutableRawPointer?, _ a: Double, _ b: Double, _ c: Double,
    _ result: UnsafeMutablePointer<Double>?, _ thrown: UnsafeMutablePointer<clua_value>?
) -> Int32 {
    lend(context, host, to: result, thrown) { (function: HostFunctionOfTwoNumbers) in try function.body(a, b) }
}

func callWithThree(
    _ host: UnsafeMutableRawPointer?, _ context: UnsafeMutableRawPointer?, _ a: Double, _ b: Double, _ c: Double,
    _ result: UnsafeMutablePointer<Double>?, _ thrown: UnsafeMutablePointer<clua_value>?
) -> Int32 {
    lend(context, host, to: result, thrown) { (function: HostFunctionOfThreeNumbers) in try function.body(a, b, c) }
}

extension LuaState {
    /// A host function of one number, about as cheap as one written in C.
    public func numeric(
        _ name: String, _ parameter: String, body: @escaping (Double) throws -> Double
    ) throws(LuaError) -> LuaFunction {
        try make(name, [parameter], HostFunctionOfNumber(body), callWithOne)
    }

    /// A host function of two numbers.
    public func numeric(
        _ name: String, _ first: String, _ second: String, body: @escaping (Double, Double) throws -> Double
    ) throws(LuaError) -> LuaFunction {
        try make(name, [first, second], HostFunctionOfTwoNumbers(body), callWithTwo)
    }

    /// A host function of three numbers.
    public func numeric(
        _ name: String, _ first: String, _ second: String, _ third: String,
        body: @escaping (Double, Double, Double) throws -> Double
    ) throws(LuaError) -> LuaFunction {
        try make(name, [first, second, third], HostFunctionOfThreeNumbers(body), callWithThree)
    }

    private func make(
        _ name: String, _ parameters: [String], _ function: AnyObject, _ call: clua_number_body
    ) throws(LuaError) -> LuaFunction {
        kept.append(function)
        var number: Int32 = 0
        let texts = CTexts([name] + parameters)
        _ = try enter { box in
            var member = clua_member()
            member.kind = Int32(CLUA_NUMERIC)
            member.index = Int32(parameters.count)
            member.shown = texts[0]
            member.number_body = call
            member.parameters.0 = texts[1]
            member.parameters.1 = parameters.count > 1 ? texts[2] : nil
            member.parameters.2 = parameters.count > 2 ? texts[3] : nil
            member.context = Unmanaged.passUnretained(function).toOpaque()
            return clua_function(box, &member, &number)
        }
        return LuaFunction(self, number)
    }
}
