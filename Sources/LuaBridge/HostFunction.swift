import CLua

/// A Swift closure that scripts can call, as the shim holds it.
final class HostFunction {
    enum Result {
        case one(LuaValue)
        case many([LuaValue])
        case waiting([LuaValue])
    }

    let name: String
    let parameters: [String]
    /// The state keeps its functions, and C calls none after the state is closed.
    unowned(unsafe) let state: LuaState
    let body: (borrowing LuaCall) throws -> Result

    init(
        _ name: String, _ parameters: [String], of state: LuaState,
        body: @escaping (borrowing LuaCall) throws -> Result
    ) {
        self.name = name
        self.parameters = parameters
        self.state = state
        self.body = body
    }

    func invoke(_ arguments: UnsafePointer<clua_value>?, _ count: Int32) -> Int32 {
        do {
            let result = try body(LuaCall(function: self, arguments: arguments, state: state, count: Int(count)))
            guard let box = state.box else { return 0 }
            switch result {
            case .one(let value):
                try state.leave(value, at: clua_outgoing(box, 1), in: box)
                return 1
            case .many(let values):
                try state.leave(values, in: box)
                return Int32(values.count)
            case .waiting(let values):
                try state.leave(values, in: box)
                return Int32(CLUA_YIELD) - Int32(values.count)
            }
        } catch {
            return state.leave(thrown: error)
        }
    }
}

/// What C calls. Nonisolated and outside `main.swift`, so that it may run on any thread.
func callHostFunction(
    _ context: UnsafeMutableRawPointer?, _ arguments: UnsafePointer<clua_value>?, _ count: Int32
) -> Int32 {
    Unmanaged<HostFunction>.fromOpaque(context!).takeUnretainedValue().invoke(arguments, count)
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
        try make(HostFunction(name, parameters, of: self) { .one(try body($0)) })
    }

    /// A host function with any number of results.
    public func functionOfMany(
        _ name: String, _ parameters: [String] = [], body: @escaping (borrowing LuaCall) throws -> [LuaValue]
    ) throws(LuaError) -> LuaFunction {
        try make(HostFunction(name, parameters, of: self) { .many(try body($0)) })
    }

    /// A host function that makes its process wait: the values of `body` are what `LuaCoroutine.resume` returns as
    /// `.waiting`. Called outside a process, or inside a callback of `table.sort` or `string.gsub`, it is an error.
    public func yielding(
        _ name: String, _ parameters: [String] = [], body: @escaping (borrowing LuaCall) throws -> [LuaValue]
    ) throws(LuaError) -> LuaFunction {
        try make(
            HostFunction(name, parameters, of: self) { [unowned self] call in
                var obstacle: UnsafePointer<CChar>?
                if let box = self.box, clua_may_yield(box, &obstacle) == 0 {
                    throw CannotWait(function: name, obstacle: obstacle.map { String(cString: $0) } ?? "here")
                }
                return .waiting(try body(call))
            })
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

    private func make(_ function: HostFunction) throws(LuaError) -> LuaFunction {
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
