import CLua

/// One call of a host function: its arguments, counted from 1 (the object of a method is not counted).
///
/// It is valid only until the function returns, so it can be neither copied nor kept. The readers are strict: `"10"` is
/// not a number, 3.0 is an integer and 3.5 is not. What they throw names function, position and parameter.
public struct LuaCall: ~Copyable {
    // Both outlive the call, and counting references to them would cost more than the call.
    private let calledFunction: Unmanaged<HostFunction>
    private let callingState: Unmanaged<LuaState>
    let arguments: UnsafePointer<clua_value>?
    /// How many arguments were given, trailing `nil`s included.
    public let count: Int

    @inline(__always)
    init(
        _ function: HostFunction, _ arguments: UnsafePointer<clua_value>?, count: Int, host: UnsafeMutableRawPointer
    ) {
        calledFunction = .passUnretained(function)
        callingState = .fromOpaque(host)
        self.arguments = arguments
        self.count = count
    }

    var function: HostFunction { calledFunction.takeUnretainedValue() }

    /// The state that is calling.
    public var state: LuaState { callingState.takeUnretainedValue() }

    /// The argument, `.nil` when it was not given.
    public subscript(_ position: Int) -> LuaValue {
        guard position >= 1, position <= count, let arguments else { return .nil }
        return LuaValue(arguments[position - 1], in: callingState)
    }

    /// All arguments.
    public var all: [LuaValue] { count == 0 ? [] : (1...count).map { self[$0] } }

    /// Whether the argument is `nil` or was not given.
    public func isMissing(_ position: Int) -> Bool {
        guard position <= count, let arguments else { return true }
        return Int(arguments[position - 1].tag) == CLUA_NIL
    }

    /// A number of either kind, infinite ones and NaN included.
    public func number(_ position: Int) throws -> Double {
        if position <= count, let arguments {
            let value = arguments[position - 1]
            if Int(value.tag) == CLUA_NUMBER { return value.number }
            if Int(value.tag) == CLUA_INTEGER { return Double(value.integer) }
        }
        throw bad(position, expected: "number")
    }

    /// A number that is neither NaN nor infinite.
    public func finite(_ position: Int) throws -> Double {
        let value = try number(position)
        guard value.isFinite else { throw bad(position, expected: "finite number") }
        return value
    }

    /// A whole number.
    public func integer(_ position: Int) throws -> Int64 {
        guard let whole = self[position].integer else { throw bad(position, expected: "integer") }
        return whole
    }

    /// A text.
    public func string(_ position: Int) throws -> String {
        guard let text = self[position].string else { throw bad(position, expected: "string") }
        return text
    }

    /// `true` or `false`.
    public func boolean(_ position: Int) throws -> Bool {
        guard let flag = self[position].boolean else { throw bad(position, expected: "boolean") }
        return flag
    }

    /// A table.
    public func table(_ position: Int) throws -> LuaTable {
        guard let table = self[position].table else { throw bad(position, expected: "table") }
        return table
    }

    /// A function.
    public func function(_ position: Int) throws -> LuaFunction {
        guard let function = self[position].function else { throw bad(position, expected: "function") }
        return function
    }

    /// A host object of this type, which messages call `name`.
    public func object<Object: AnyObject>(_ position: Int, as type: Object.Type, name: String) throws -> Object {
        guard let object = self[position].object(as: type) else { throw bad(position, expected: name) }
        return object
    }

    /// A list without holes.
    public func list(_ position: Int) throws -> [LuaValue] {
        let shape = try table(position).shape
        do { return try shape.list() } catch { throw bad(position, "\(error)") }
    }

    /// Named entries only.
    public func fields(_ position: Int) throws -> [(key: String, value: LuaValue)] {
        let shape = try table(position).shape
        do { return try shape.fields() } catch { throw bad(position, "\(error)") }
    }

    /// The error for an argument of the wrong kind.
    public func bad(_ position: Int, expected: String) -> BadArgument {
        let got = position > count ? "nothing" : self[position].shown
        return bad(position, "\(expected) expected, got \(got)")
    }

    /// The error for an argument, with a cause of one's own.
    public func bad(_ position: Int, _ problem: String) -> BadArgument {
        BadArgument(
            function: function.name, position: position,
            parameter: function.parameters.indices.contains(position - 1) ? function.parameters[position - 1] : nil,
            problem: problem)
    }

    /// The script line of the call.
    public var place: LuaPlace? { state.currentPlace }
}

/// A host function was called with an argument it cannot take.
public struct BadArgument: Error, Equatable, Sendable, CustomStringConvertible {
    /// The function as scripts name it: `network.density`, `world:organizations`.
    public let function: String
    /// Counted from 1, the object of a method not counted.
    public let position: Int
    /// The parameter's name, where it is declared.
    public let parameter: String?
    /// What is wrong: `integer expected, got string "many"`.
    public let problem: String

    /// The error from its parts.
    public init(function: String, position: Int, parameter: String?, problem: String) {
        self.function = function
        self.position = position
        self.parameter = parameter
        self.problem = problem
    }

    /// `bad argument #2 to 'network.density' (ties: integer expected, got string "many")`.
    public var description: String {
        "bad argument #\(position) to '\(function)' (\(parameter.map { $0 + ": " } ?? "")\(problem))"
    }
}
