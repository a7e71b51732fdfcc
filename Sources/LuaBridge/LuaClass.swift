import Synchronization

/// How scripts see one Swift class: its methods, properties, keys and operators. Declared once, registered with every
/// state; its closures are given the object, so that they need to hold none.
public struct LuaClass<Object: AnyObject>: Sendable {
    /// A method or operator.
    public typealias Method = @Sendable (Object, borrowing LuaCall) throws -> LuaValue
    /// Reads a property.
    public typealias Getter = @Sendable (Object, LuaState) throws -> LuaValue
    /// Sets a property.
    public typealias Setter = @Sendable (Object, LuaValue, LuaState) throws -> Void

    /// The name that messages use.
    public let name: String
    // Structures and not tuples: closures in a tuple of an array are called through two more functions each.
    struct NamedMethod: Sendable {
        let name: String
        let parameters: [String]
        let body: Method
    }

    struct Property: Sendable {
        let name: String
        let get: Getter
        let set: Setter?
    }

    struct Meaning: Sendable {
        let event: LuaOperator
        let body: Method
    }

    /// The class as the shim holds it, made when a state is first given it.
    private final class Prepared: Sendable {
        let host = Mutex<HostClass?>(nil)
    }

    private var prepared = Prepared()
    var methods: [NamedMethod] = [] { didSet { prepared = Prepared() } }
    var properties: [Property] = [] { didSet { prepared = Prepared() } }
    var operators: [Meaning] = [] { didSet { prepared = Prepared() } }
    var reader: (@Sendable (Object, LuaValue, LuaState) throws -> LuaValue?)? { didSet { prepared = Prepared() } }
    var writer: (@Sendable (Object, LuaValue, LuaValue, LuaState) throws -> Bool)? { didSet { prepared = Prepared() } }
    var unknown: (@Sendable (Object, String, [String]) -> String)? { didSet { prepared = Prepared() } }
    var shown: (@Sendable (Object) -> String)? { didSet { prepared = Prepared() } }
    var numbers: (@Sendable (Object) -> LuaNumbers)? { didSet { prepared = Prepared() } }

    /// An empty declaration.
    public init(_ name: String) { self.name = name }

    var host: HostClass {
        prepared.host.withLock { host in
            if let host { return host }
            let made = HostClass(self)
            host = made
            return made
        }
    }

    /// Adds `object:name(parameters)`. Called with `.` it tells the script to use `:`.
    public mutating func method(_ name: String, _ parameters: [String] = [], _ body: @escaping Method) {
        methods.append(NamedMethod(name: name, parameters: parameters, body: body))
    }

    /// Adds `object.name`, read-only when there is no `set`.
    public mutating func property(_ name: String, get: @escaping Getter, set: Setter? = nil) {
        properties.append(Property(name: name, get: get, set: set))
    }

    /// Adds the meaning of an operator, of `#object` or of `object(…)`. In binary operators argument 1 is the left side
    /// and argument 2 the right; the closure's object is whichever of them is of this class, the left one first.
    public mutating func on(_ event: LuaOperator, _ body: @escaping Method) {
        operators.append(Meaning(event: event, body: body))
    }

    /// Answers keys that are neither method nor property; `nil` means there is no such key.
    public mutating func index(_ read: @escaping @Sendable (Object, LuaValue, LuaState) throws -> LuaValue?) {
        reader = read
    }

    /// Takes assignments to keys that are no property; `false` means there is no such key.
    public mutating func assign(_ write: @escaping @Sendable (Object, LuaValue, LuaValue, LuaState) throws -> Bool) {
        writer = write
    }

    /// Gives each object numbers that scripts read as `object[i]` without calling the host; what is not fresh, out of range
    /// or not writable still comes to `index` and `assign`. They are the object's own, and always the same.
    public mutating func elements(_ numbers: @escaping @Sendable (Object) -> LuaNumbers) { self.numbers = numbers }

    /// Words the message for a key that does not exist, given the key and the known ones (for did-you-mean).
    public mutating func explain(_ unknown: @escaping @Sendable (Object, String, [String]) -> String) {
        self.unknown = unknown
    }

    /// What `tostring` and `print` show; without it the class name and a running number.
    public mutating func describe(_ text: @escaping @Sendable (Object) -> String) { shown = text }
}

/// What a class can give a meaning to, beside its methods.
public enum LuaOperator: String, Sendable, CaseIterable {
    case add = "__add"
    case subtract = "__sub"
    case multiply = "__mul"
    case divide = "__div"
    case negate = "__unm"
    case and = "__band"
    case or = "__bor"
    case not = "__bnot"
    case power = "__pow"
    case equal = "__eq"
    case less = "__lt"
    case lessOrEqual = "__le"
    case concatenate = "__concat"
    case length = "__len"
    case call = "__call"
}
