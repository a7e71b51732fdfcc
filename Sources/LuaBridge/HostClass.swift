import CLua

/// A class as registered with one state, without its type.
final class HostClass {
    let name: String
    // Sorted when first asked for: only a mistake asks.
    private(set) lazy var known = unsorted.sorted()
    private let unsorted: [String]
    unowned(unsafe) let state: LuaState
    let getters: [(name: String, get: (AnyObject) throws -> LuaValue, set: ((AnyObject, LuaValue) throws -> Void)?)]
    let reader: ((AnyObject, LuaValue) throws -> LuaValue?)?
    let writer: ((AnyObject, LuaValue, LuaValue) throws -> Bool)?
    let unknown: ((AnyObject, String, [String]) -> String)?
    let shown: ((AnyObject) -> String)?
    let numbers: ((AnyObject) -> LuaNumbers)?

    init<Object: AnyObject>(_ class: LuaClass<Object>, in state: LuaState) {
        name = `class`.name
        unsorted = `class`.methods.map { $0.name } + `class`.properties.map { $0.name }
        self.state = state
        func typed(_ object: AnyObject) -> Object { unsafeDowncast(object, to: Object.self) }
        let owner = Unmanaged.passUnretained(state)
        getters = `class`.properties.map { property in
            (
                property.name, { try property.get(typed($0), owner.takeUnretainedValue()) },
                property.set.map { set in { try set(typed($0), $1, owner.takeUnretainedValue()) } }
            )
        }
        reader = `class`.reader.map { read in { try read(typed($0), $1, owner.takeUnretainedValue()) } }
        writer = `class`.writer.map { write in { try write(typed($0), $1, $2, owner.takeUnretainedValue()) } }
        unknown = `class`.unknown.map { explain in { explain(typed($0), $1, $2) } }
        shown = `class`.shown.map { text in { text(typed($0)) } }
        numbers = `class`.numbers.map { find in { find(typed($0)) } }
    }

    func read(_ object: AnyObject, _ index: Int, _ key: LuaValue) throws -> LuaValue {
        if index >= 0 { return try getters[index].get(object) }
        if let value = try reader?(object, key) { return value }
        throw UnknownKey(message: message(for: key, of: object))
    }

    func write(_ object: AnyObject, _ index: Int, _ key: LuaValue, _ value: LuaValue) throws {
        if index >= 0 {
            guard let set = getters[index].set else {
                throw UnknownKey(message: "\(name).\(getters[index].name) is read-only")
            }
            return try set(object, value)
        }
        if try writer?(object, key, value) == true { return }
        if let text = key.string, known.contains(text) { throw UnknownKey(message: "\(name).\(text) is read-only") }
        throw UnknownKey(message: message(for: key, of: object))
    }

    private func message(for key: LuaValue, of object: AnyObject) -> String {
        guard case .string(let text) = key else { return "\(name) has no \(key.shown)" }
        if let unknown { return unknown(object, text, known) }
        return "\(name) has no '\(LuaValue.shortened(text))' (there are: \(known.joined(separator: ", ")))"
    }
}

/// A script used a key that an object does not have, or may not be set.
public struct UnknownKey: Error, Equatable, Sendable, CustomStringConvertible {
    let message: String

    /// One sentence.
    public var description: String { message }
}

func accessHostObject(
    _ context: UnsafeMutableRawPointer?, _ index: Int32, _ write: Int32, _ arguments: UnsafePointer<clua_value>?
) -> Int32 {
    let host = Unmanaged<HostClass>.fromOpaque(context!).takeUnretainedValue()
    let state = host.state
    guard let arguments, let box = state.box, let pointer = arguments[0].object else { return 0 }
    let object = Unmanaged<AnyObject>.fromOpaque(pointer).takeUnretainedValue()
    do {
        if index == -2 {
            guard let shown = host.shown else { return 0 }
            try state.leave([.string(shown(object))], in: box)
            return 1
        }
        let key: LuaValue = index >= 0 ? .nil : LuaValue(arguments[1], in: state)
        if write != 0 {
            try host.write(object, Int(index), key, LuaValue(arguments[2], in: state))
            return 0
        }
        let value = try host.read(object, Int(index), key)
        try state.leave([value], in: box)
        return 1
    } catch {
        return state.leave(thrown: error)
    }
}

extension LuaState {
    /// Makes a class known, so that its objects can be given to the script. Once per state and class.
    public func register<Object: AnyObject>(_ declared: LuaClass<Object>) throws(LuaError) {
        let host = HostClass(declared, in: self)
        kept.append(host)
        var identifier: Int32 = 0
        _ = try enter { box in
            clua_class(
                box, declared.name, accessHostObject, Unmanaged.passUnretained(host).toOpaque(), &identifier)
        }
        for method in declared.methods {
            let function = try keep("\(declared.name):\(method.name)", method.parameters, identifier) { object, call in
                try method.body(unsafeDowncast(object, to: Object.self), call)
            }
            _ = try enter { box in
                clua_class_method(
                    box, identifier, method.name, callHostMethod, Unmanaged.passUnretained(function).toOpaque())
            }
        }
        for (index, property) in declared.properties.enumerated() {
            _ = try enter { box in clua_class_property(box, identifier, property.name, Int32(index)) }
        }
        for meaning in declared.operators {
            let function = try keep("\(declared.name)'s \(meaning.event)", [], identifier) { object, call in
                try meaning.body(unsafeDowncast(object, to: Object.self), call)
            }
            let context = Unmanaged.passUnretained(function).toOpaque()
            _ = try enter { box in
                meaning.event == .call
                    ? clua_class_operator(box, identifier, meaning.event.rawValue, callHostMethod, context)
                    : clua_class_operator(box, identifier, meaning.event.rawValue, callHostOperator, context)
            }
        }
        if declared.numbers != nil {
            _ = try enter { box in clua_class_elements(box, identifier, findElements) }
        }
        classes[ObjectIdentifier(Object.self)] = identifier
    }

    private func keep(
        _ name: String, _ parameters: [String], _ identifier: Int32,
        _ body: @escaping (AnyObject, borrowing LuaCall) throws -> LuaValue
    ) throws(LuaError) -> HostMethod {
        let method = HostMethod(name, parameters, of: self, in: try openBox(), class: identifier, body: body)
        kept.append(method)
        return method
    }
}
