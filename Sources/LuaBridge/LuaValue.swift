/// One Lua value as Swift holds it. Lua's two kinds of number stay apart: `3` is an integer, `3.0` a number.
public enum LuaValue {
    case `nil`
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    /// Bytes that are not UTF-8 were repaired with U+FFFD.
    case string(String)
    case table(LuaTable)
    case function(LuaFunction)
    /// A host object of a class that was registered with the state.
    case object(AnyObject)
    /// A coroutine of the script: can be passed back but not used.
    case other(kind: String)
}

extension LuaValue {
    /// Lua's word for the kind of value, as messages use it: "integer" and "number" are told apart.
    public var kind: String {
        switch self {
        case .nil: "nil"
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .table: "table"
        case .function: "function"
        case .object: "object"
        case .other(let kind): kind
        }
    }

    /// The value as messages show it: `string "many"`, `number 3.5`, `nil`, `table`.
    public var shown: String {
        switch self {
        case .boolean(let flag): "boolean \(flag)"
        case .integer(let whole): "integer \(whole)"
        case .number(let number): "number \(number)"
        case .string(let text): "string \"\(Self.shortened(text))\""
        case .object(let object): "\(type(of: object))"
        default: kind
        }
    }

    /// Whether the value is `nil`.
    public var isNil: Bool { if case .nil = self { true } else { false } }

    /// A number of either kind; never a string that looks like one.
    public var number: Double? {
        switch self {
        case .integer(let whole): Double(whole)
        case .number(let number): number
        default: nil
        }
    }

    /// A number that is neither NaN nor infinite.
    public var finite: Double? { number.flatMap { $0.isFinite ? $0 : nil } }

    /// A whole number: an integer, or a number such as 3.0 that is exactly one.
    public var integer: Int64? {
        switch self {
        case .integer(let whole): whole
        case .number(let number): Int64(exactly: number)
        default: nil
        }
    }

    /// The text of a string; numbers are not texts.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The truth value of a boolean; nothing else is one.
    public var boolean: Bool? { if case .boolean(let flag) = self { flag } else { nil } }

    /// The table, if it is one.
    public var table: LuaTable? { if case .table(let table) = self { table } else { nil } }

    /// The function, if it is one.
    public var function: LuaFunction? { if case .function(let function) = self { function } else { nil } }

    /// The host object, if it is one of the wanted type.
    public func object<Object: AnyObject>(as type: Object.Type = Object.self) -> Object? {
        if case .object(let object) = self { object as? Object } else { nil }
    }

    static func shortened(_ text: String) -> String {
        let line = text.prefix(41).map { $0.isNewline ? " " : $0 }
        return line.count > 40 ? String(line.prefix(40)) + "…" : String(line)
    }
}

extension LuaValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByStringLiteral, ExpressibleByNilLiteral
{
    /// A boolean.
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    /// An integer.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// A number.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Nothing.
    public init(nilLiteral: ()) { self = .nil }
}
