import CLua

/// A Swift closure that scripts call on an object. C has checked that the object is of the right class.
final class HostMethod {
    let function: HostFunction
    let body: (AnyObject, borrowing LuaCall) throws -> LuaValue
    let classIdentifier: Int32

    init(
        _ name: String, _ parameters: [String], of state: LuaState, in box: OpaquePointer, class classIdentifier: Int32,
        body: @escaping (AnyObject, borrowing LuaCall) throws -> LuaValue
    ) {
        function = HostFunction(name, parameters, of: state, in: box, body: .one { _ in .nil })
        self.body = body
        self.classIdentifier = classIdentifier
    }

    func invoke(_ pointer: UnsafeMutableRawPointer, _ arguments: UnsafePointer<clua_value>, _ count: Int) -> Int32 {
        do {
            let call = LuaCall(function: function, arguments: arguments, state: function.state, count: count)
            try function.leave(
                try Unmanaged<AnyObject>.fromOpaque(pointer)._withUnsafeGuaranteedRef { try body($0, call) })
            return 1
        } catch {
            return function.state.leave(thrown: error)
        }
    }
}

/// The object is argument 0 for C and not counted for Swift.
func callHostMethod(
    _ context: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<clua_value>?, _ count: Int32
) -> Int32 {
    guard let arguments, count > 0, let pointer = arguments[0].object else { return 0 }
    return Unmanaged<HostMethod>.fromOpaque(context!)
        ._withUnsafeGuaranteedRef { $0.invoke(pointer, arguments + 1, Int(count) - 1) }
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
