import CLua

/// A Swift closure that scripts call on an object. C has checked that the object is of the right class.
final class HostMethod {
    let call: HostFunction
    let body: (AnyObject, borrowing LuaCall) throws -> LuaValue
    let classIdentifier: Int32

    init(
        _ name: String, _ parameters: [String], of state: LuaState, class classIdentifier: Int32,
        body: @escaping (AnyObject, borrowing LuaCall) throws -> LuaValue
    ) {
        call = HostFunction(name, parameters, of: state) { _ in .one(.nil) }
        self.body = body
        self.classIdentifier = classIdentifier
    }

    func invoke(_ pointer: UnsafeMutableRawPointer, _ arguments: UnsafePointer<clua_value>, _ count: Int) -> Int32 {
        let state = call.state
        let object = Unmanaged<AnyObject>.fromOpaque(pointer).takeUnretainedValue()
        do {
            let value = try body(object, LuaCall(function: call, arguments: arguments, state: state, count: count))
            guard let box = state.box else { return 0 }
            try state.leave(value, at: clua_outgoing(box, 1), in: box)
            return 1
        } catch {
            return state.leave(thrown: error)
        }
    }
}

/// The object is argument 0 for C and not counted for Swift.
func callHostMethod(
    _ context: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<clua_value>?, _ count: Int32
) -> Int32 {
    guard let arguments, count > 0, let pointer = arguments[0].object else { return 0 }
    return Unmanaged<HostMethod>.fromOpaque(context!).takeUnretainedValue()
        .invoke(pointer, arguments + 1, Int(count) - 1)
}

/// Operators: both sides are arguments, and the object is the first of them that is one.
func callHostOperator(
    _ context: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<clua_value>?, _ count: Int32
) -> Int32 {
    let method = Unmanaged<HostMethod>.fromOpaque(context!).takeUnretainedValue()
    guard let arguments else { return 0 }
    for index in 0..<Int(min(count, 2)) where Int(arguments[index].tag) == CLUA_OBJECT {
        if arguments[index].detail == method.classIdentifier, let pointer = arguments[index].object {
            return method.invoke(pointer, arguments, Int(count))
        }
    }
    return 0
}
