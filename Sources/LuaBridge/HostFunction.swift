import CLua

/// A Swift closure that scripts can call, as the shim holds it. It belongs to no state: C says which one is calling.
class HostFunction {
    /// As messages name it.
    let name: String
    let parameters: [String]

    init(_ name: String, _ parameters: [String]) { (self.name, self.parameters) = (name, parameters) }
}

/// One with one result.
final class HostFunctionOfOne: HostFunction {
    let body: (borrowing LuaCall) throws -> LuaValue

    init(_ name: String, _ parameters: [String], body: @escaping (borrowing LuaCall) throws -> LuaValue) {
        self.body = body
        super.init(name, parameters)
    }
}

/// One with any number of results, or whose process waits with them.
final class HostFunctionOfMany: HostFunction {
    let body: (borrowing LuaCall) throws -> [LuaValue]
    /// For one that waits: what is checked before whether it can wait here.
    let first: (() throws -> Void)?

    init(
        _ name: String, _ parameters: [String], first: (() throws -> Void)? = nil,
        body: @escaping (borrowing LuaCall) throws -> [LuaValue]
    ) {
        (self.body, self.first) = (body, first)
        super.init(name, parameters)
    }
}

// What C calls. Nonisolated and outside `main.swift`, so that they may run on any thread. The state and what it keeps
// outlive the call, so nothing is retained.

func callHostFunction(
    _ host: UnsafeMutableRawPointer?, _ context: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<clua_value>?,
    _ count: Int32, _ result: UnsafeMutablePointer<clua_value>?
) -> Int32 {
    Unmanaged<HostFunctionOfOne>.fromOpaque(context!)._withUnsafeGuaranteedRef { function in
        LuaState.answer(host!, result!) {
            try function.body(LuaCall(function, arguments, count: Int(count), host: host!))
        }
    }
}

func callHostFunctionOfMany(
    _ host: UnsafeMutableRawPointer?, _ context: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<clua_value>?,
    _ count: Int32, _ result: UnsafeMutablePointer<clua_value>?
) -> Int32 {
    let function = Unmanaged<HostFunctionOfMany>.fromOpaque(context!).takeUnretainedValue()
    let state = Unmanaged<LuaState>.fromOpaque(host!).takeUnretainedValue()
    do {
        let box = try state.openBox()
        if let first = function.first {
            try first()
            var obstacle: UnsafePointer<CChar>?
            if clua_may_yield(box, &obstacle) == 0 {
                throw CannotWait(function: function.name, obstacle: obstacle.map { String(cString: $0) } ?? "here")
            }
        }
        let values = try function.body(LuaCall(function, arguments, count: Int(count), host: host!))
        if values.count == 1, function.first == nil {
            try state.leave(values[0], at: result!, in: box)
            return 1
        }
        try state.leave(values, in: box)
        return function.first == nil ? Int32(values.count) : Int32(CLUA_YIELD) - Int32(values.count)
    } catch {
        return state.leave(thrown: error, at: result!)
    }
}

extension LuaState {
    /// Calls the host and leaves its result, or its error, for C.
    @inline(__always)
    static func answer(
        _ host: UnsafeMutableRawPointer, _ slot: UnsafeMutablePointer<clua_value>, _ body: () throws -> LuaValue
    ) -> Int32 {
        do {
            switch try body() {
            case .nil: break
            case .number(let number):
                slot.pointee.tag = Int32(CLUA_NUMBER)
                slot.pointee.number = number
            case .integer(let whole):
                slot.pointee.tag = Int32(CLUA_INTEGER)
                slot.pointee.integer = whole
            case .boolean(let flag):
                slot.pointee.tag = Int32(CLUA_BOOLEAN)
                slot.pointee.detail = flag ? 1 : 0
            case let value:
                let state = Unmanaged<LuaState>.fromOpaque(host).takeUnretainedValue()
                state.letGo()
                try state.leave(value, at: slot, in: try state.openBox())
            }
            return 1
        } catch {
            return Unmanaged<LuaState>.fromOpaque(host).takeUnretainedValue().leave(thrown: error, at: slot)
        }
    }
}

func logFromLua(_ host: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<CChar>?, _ length: Int) {
    let state = Unmanaged<LuaState>.fromOpaque(host!).takeUnretainedValue()
    state.log?(String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self))
}

func retainFromLua(_ object: UnsafeMutableRawPointer?) {
    _ = Unmanaged<AnyObject>.fromOpaque(object!).retain()
}

func releaseFromLua(_ object: UnsafeMutableRawPointer?) {
    Unmanaged<AnyObject>.fromOpaque(object!).release()
}

extension LuaState {
    /// A host function with one result (`.nil` for none), as a value.
    ///
    /// What `body` throws reaches the script as a text with its line; where the script does not handle it, the entry
    /// point throws the same error as `LuaError.Cause.host` (a `BadArgument` as `.runtime`).
    public func function(
        _ name: String, _ parameters: [String] = [], body: @escaping (borrowing LuaCall) throws -> LuaValue
    ) throws(LuaError) -> LuaFunction {
        try make(HostFunctionOfOne(name, parameters, body: body), callHostFunction)
    }

    /// A host function with any number of results.
    public func functionOfMany(
        _ name: String, _ parameters: [String] = [], body: @escaping (borrowing LuaCall) throws -> [LuaValue]
    ) throws(LuaError) -> LuaFunction {
        try make(HostFunctionOfMany(name, parameters, body: body), callHostFunctionOfMany)
    }

    /// A host function that makes its process wait: the values of `body` are what `LuaCoroutine.resume` returns as
    /// `.waiting`. Called outside a process, or inside a callback of `table.sort` or `string.gsub`, it is an error.
    ///
    /// - Parameter first: What is checked before whether a process can wait here.
    public func yielding(
        _ name: String, _ parameters: [String] = [], first: @escaping () throws -> Void = {},
        body: @escaping (borrowing LuaCall) throws -> [LuaValue]
    ) throws(LuaError) -> LuaFunction {
        try make(HostFunctionOfMany(name, parameters, first: first, body: body), callHostFunctionOfMany)
    }

    /// Puts a host function at a global path: `print2`, `network.density`. Tables on the way are made.
    public func define(
        _ path: String, _ parameters: [String] = [], body: @escaping (borrowing LuaCall) throws -> LuaValue
    ) throws(LuaError) {
        try put(.function(try function(path, parameters, body: body)), at: path)
    }

    /// Puts a value at a global path.
    public func put(_ value: LuaValue, at path: String) throws(LuaError) {
        var names = path.split(separator: ".").map(String.init)
        guard let last = names.popLast() else { throw failure("a global needs a name") }
        var table = try globals()
        for name in names {
            if let inner = try table.get(name).table {
                table = inner
            } else {
                let inner = try makeTable()
                try table.set(name, .table(inner))
                table = inner
            }
        }
        try table.set(last, value)
    }

    private func make(_ function: HostFunction, _ body: clua_body) throws(LuaError) -> LuaFunction {
        kept.append(function)
        var number: Int32 = 0
        _ = try enter { box in
            function.name.withCString { name in
                var member = clua_member()
                member.kind = Int32(CLUA_CALLED)
                member.shown = name
                member.body = body
                member.context = Unmanaged.passUnretained(function).toOpaque()
                return clua_function(box, &member, &number)
            }
        }
        return LuaFunction(self, number)
    }
}

/// A waiting function was called where a process cannot wait.
public struct CannotWait: Error, Equatable, Sendable, CustomStringConvertible {
    /// The function's name.
    public let function: String
    /// Where it was called.
    public let obstacle: String

    /// `'wait' cannot be used inside a callback of table.sort`.
    public var description: String { "'\(function)' cannot be used \(obstacle)" }
}
