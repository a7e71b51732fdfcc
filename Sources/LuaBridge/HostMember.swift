import CLua

/// A method or operator of a class, without its type.
class HostMethod: HostFunction {
    fileprivate func invoke(
        _ object: UnsafeMutableRawPointer, _ arguments: UnsafePointer<clua_value>, _ count: Int,
        _ host: UnsafeMutableRawPointer
    ) throws -> LuaValue { .nil }
}

final class HostMethodOf<Object: AnyObject>: HostMethod {
    private let body: LuaClass<Object>.Method

    init(_ name: String, _ parameters: [String], body: @escaping LuaClass<Object>.Method) {
        self.body = body
        super.init(name, parameters)
    }

    override fileprivate func invoke(
        _ object: UnsafeMutableRawPointer, _ arguments: UnsafePointer<clua_value>, _ count: Int,
        _ host: UnsafeMutableRawPointer
    ) throws -> LuaValue {
        try Unmanaged<Object>.fromOpaque(object)._withUnsafeGuaranteedRef {
            try body($0, LuaCall(self, arguments, count: count, host: host))
        }
    }
}

/// A property of a class, without its type.
class HostProperty {
    let name: String

    init(_ name: String) { self.name = name }

    func get(_ object: UnsafeMutableRawPointer, _ host: UnsafeMutableRawPointer) throws -> LuaValue { .nil }
    /// `false` where it is read-only.
    func set(_ object: AnyObject, _ value: LuaValue, _ state: LuaState) throws -> Bool { false }
}

final class HostPropertyOf<Object: AnyObject>: HostProperty {
    private let getter: LuaClass<Object>.Getter
    private let setter: LuaClass<Object>.Setter?

    init(_ declared: LuaClass<Object>.Property) {
        (getter, setter) = (declared.get, declared.set)
        super.init(declared.name)
    }

    override func get(_ object: UnsafeMutableRawPointer, _ host: UnsafeMutableRawPointer) throws -> LuaValue {
        try Unmanaged<Object>.fromOpaque(object)._withUnsafeGuaranteedRef { object in
            try Unmanaged<LuaState>.fromOpaque(host)._withUnsafeGuaranteedRef { try getter(object, $0) }
        }
    }

    override func set(_ object: AnyObject, _ value: LuaValue, _ state: LuaState) throws -> Bool {
        guard let setter else { return false }
        try setter(unsafeDowncast(object, to: Object.self), value, state)
        return true
    }
}

/// The object is argument 0 for C and not counted for Swift. C has looked at its class.
func callHostMethod(
    _ host: UnsafeMutableRawPointer?, _ context: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<clua_value>?,
    _ count: Int32, _ result: UnsafeMutablePointer<clua_value>?
) -> Int32 {
    Unmanaged<HostMethod>.fromOpaque(context!)._withUnsafeGuaranteedRef { method in
        LuaState.answer(host!, result!) {
            try method.invoke(arguments![0].object!, arguments! + 1, Int(count) - 1, host!)
        }
    }
}

/// Operators: both sides are arguments, and the object is the first of them that is of its class.
func callHostOperator(
    _ host: UnsafeMutableRawPointer?, _ context: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<clua_value>?,
    _ count: Int32, _ result: UnsafeMutablePointer<clua_value>?
) -> Int32 {
    let called = Unmanaged<HostOperator>.fromOpaque(context!).takeUnretainedValue()
    guard let arguments else { return 0 }
    for index in 0..<Int(min(count, 2)) where Int(arguments[index].tag) == CLUA_OBJECT {
        if arguments[index].owner == called.owner, let object = arguments[index].object {
            return LuaState.answer(host!, result!) {
                try called.method.invoke(object, arguments, Int(count), host!)
            }
        }
    }
    return 0
}

/// An operator with the class that it belongs to.
final class HostOperator {
    let method: HostMethod
    let owner: UnsafePointer<clua_class>

    init(_ method: HostMethod, of owner: UnsafePointer<clua_class>) { (self.method, self.owner) = (method, owner) }
}

func readHostProperty(
    _ host: UnsafeMutableRawPointer?, _ context: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<clua_value>?,
    _ count: Int32, _ result: UnsafeMutablePointer<clua_value>?
) -> Int32 {
    Unmanaged<HostProperty>.fromOpaque(context!)._withUnsafeGuaranteedRef { property in
        LuaState.answer(host!, result!) { try property.get(arguments![0].object!, host!) }
    }
}
