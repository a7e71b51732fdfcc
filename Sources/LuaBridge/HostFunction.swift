import CLua

/// A Swift closure that scripts can call, as the shim holds it.
final class HostFunction {
    /// By what the closure gives back; the shim is told apart a wait from results.
    enum Body {
        case one((borrowing LuaCall) throws -> LuaValue)
        case many((borrowing LuaCall) throws -> [LuaValue])
        case waiting((borrowing LuaCall) throws -> [LuaValue])
    }

    let name: String
    let parameters: [String]
    /// The state keeps its functions, and C calls none after the state is closed.
    unowned(unsafe) let state: LuaState
    let box: OpaquePointer
    let body: Body

    init(_ name: String, _ parameters: [String], of state: LuaState, in box: OpaquePointer, body: Body) {
        self.name = name
        self.parameters = parameters
        self.state = state
        self.box = box
        self.body = body
    }

    func invoke(_ arguments: UnsafePointer<clua_value>?, _ count: Int32) -> Int32 {
        do {
            let call = LuaCall(function: self, arguments: arguments, state: state, count: Int(count))
            switch body {
            case .one(let body):
                try leave(try body(call))
                return 1
            case .many(let body):
                let values = try body(call)
                try state.leave(values, in: box)
                return Int32(values.count)
            case .waiting(let body):
                let values = try body(call)
                try state.leave(values, in: box)
                return Int32(CLUA_YIELD) - Int32(values.count)
            }
        } catch {
            return state.leave(thrown: error)
        }
    }

    /// Leaves one result; numbers and the like without asking the state.
    @inline(__always)
    func leave(_ value: LuaValue) throws {
        let slot = clua_outgoing(box, 1)!
        switch value {
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
        default:
            state.letGo()
            try state.leave(value, at: slot, in: box)
        }
    }
}

/// What C calls. Nonisolated and outside `main.swift`, so that it may run on any thread.
func callHostFunction(
    _ context: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<clua_value>?, _ count: Int32
) -> Int32 {
    Unmanaged<HostFunction>.fromOpaque(context!)._withUnsafeGuaranteedRef { $0.invoke(arguments, count) }
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
        try make(name, parameters, .one(body))
    }

    /// A host function with any number of results.
    public func functionOfMany(
        _ name: String, _ parameters: [String] = [], body: @escaping (borrowing LuaCall) throws -> [LuaValue]
    ) throws(LuaError) -> LuaFunction {
        try make(name, parameters, .many(body))
    }

    /// A host function that makes its process wait: the values of `body` are what `LuaCoroutine.resume` returns as
    /// `.waiting`. Called outside a process, or inside a callback of `table.sort` or `string.gsub`, it is an error.
    ///
    /// - Parameter first: What is checked before whether a process can wait here.
    public func yielding(
        _ name: String, _ parameters: [String] = [], first: @escaping () throws -> Void = {},
        body: @escaping (borrowing LuaCall) throws -> [LuaValue]
    ) throws(LuaError) -> LuaFunction {
        let waiting: (borrowing LuaCall) throws -> [LuaValue] = { [unowned self] call in
            try first()
            var obstacle: UnsafePointer<CChar>?
            if let box = self.box, clua_may_yield(box, &obstacle) == 0 {
                throw CannotWait(function: name, obstacle: obstacle.map { String(cString: $0) } ?? "here")
            }
            return try body(call)
        }
        return try make(name, parameters, .waiting(waiting))
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

    private func make(
        _ name: String, _ parameters: [String], _ body: HostFunction.Body
    ) throws(LuaError) -> LuaFunction {
        let function = HostFunction(name, parameters, of: self, in: try openBox(), body: body)
        kept.append(function)
        var number: Int32 = 0
        _ = try enter { box in
            clua_function(
                box, function.name, callHostFunction, Unmanaged.passUnretained(function).toOpaque(), &number)
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
