import CLua

/// A class as the shim holds it: made once of its declaration, never changed, shared by all states.
final class HostClass: @unchecked Sendable {
    // The pointers are written here once and only read afterwards; the closures of the declaration are sendable.
    let name: String
    let pointer: UnsafeMutablePointer<clua_class>
    private let members: UnsafeMutablePointer<clua_member>
    private let texts: CTexts
    /// What the members' contexts point to.
    private let contexts: [AnyObject]
    private let known: [String]
    private let properties: [HostProperty]
    private let reader: ((AnyObject, LuaValue, LuaState) throws -> LuaValue?)?
    private let writer: ((AnyObject, LuaValue, LuaValue, LuaState) throws -> Bool)?
    private let unknown: ((AnyObject, String, [String]) -> String)?
    private let shown: ((AnyObject) -> String)?
    let numbers: ((AnyObject) -> LuaNumbers)?

    init<Object: AnyObject>(_ declared: LuaClass<Object>) {
        name = declared.name
        known = (declared.methods.map { $0.name } + declared.properties.map { $0.name }).sorted()
        func typed(_ object: AnyObject) -> Object { unsafeDowncast(object, to: Object.self) }
        reader = declared.reader.map { read in { try read(typed($0), $1, $2) } }
        writer = declared.writer.map { write in { try write(typed($0), $1, $2, $3) } }
        unknown = declared.unknown.map { explain in { explain(typed($0), $1, $2) } }
        shown = declared.shown.map { text in { text(typed($0)) } }
        numbers = declared.numbers.map { find in { find(typed($0)) } }
        properties = declared.properties.map { HostPropertyOf($0) }

        pointer = .allocate(capacity: 1)
        pointer.initialize(to: clua_class())
        let owner = UnsafePointer(pointer)
        var names = [declared.name]
        var found: [clua_member] = []
        var contexts: [AnyObject] = []
        func add(
            _ kind: Int, _ name: String, _ shown: String, _ context: AnyObject, _ fill: (inout clua_member) -> Void
        ) {
            var member = clua_member()
            member.kind = Int32(kind)
            member.context = Unmanaged.passUnretained(context).toOpaque()
            fill(&member)
            names += [name, shown]
            found.append(member)
            contexts.append(context)
        }
        for method in declared.methods {
            let shown = "\(declared.name):\(method.name)"
            add(CLUA_METHOD, method.name, shown, HostMethodOf(shown, method.parameters, body: method.body)) {
                $0.owner = owner
                $0.body = callHostMethod
            }
        }
        for (index, property) in properties.enumerated() {
            add(CLUA_PROPERTY, property.name, property.name, property) {
                $0.index = Int32(index)
                $0.body = readHostProperty
            }
        }
        for meaning in declared.operators {
            let event = meaning.event.rawValue
            let method = HostMethodOf("\(declared.name)'s \(meaning.event)", [], body: meaning.body)
            if meaning.event == .call {
                add(CLUA_OPERATOR, event, event, method) {
                    $0.owner = owner
                    $0.body = callHostMethod
                }
            } else {
                add(CLUA_OPERATOR, event, event, HostOperator(method, of: owner)) { $0.body = callHostOperator }
            }
        }
        texts = CTexts(names)
        for index in found.indices {
            found[index].name = texts[1 + 2 * index]
            found[index].shown = texts[2 + 2 * index]
        }
        self.contexts = contexts
        members = .allocate(capacity: max(1, found.count))
        members.initialize(from: found, count: found.count)
        pointer.pointee.name = texts[0]
        pointer.pointee.members = UnsafePointer(members)
        pointer.pointee.count = Int32(found.count)
        pointer.pointee.is_open = reader != nil || unknown != nil ? 1 : 0
        pointer.pointee.access = accessHostObject
        pointer.pointee.find_elements = numbers == nil ? nil : findElements
        pointer.pointee.context = Unmanaged.passUnretained(self).toOpaque()
    }

    deinit {
        members.deallocate()
        pointer.deallocate()
    }

    fileprivate func text(of object: AnyObject) -> String? { shown?(object) }

    fileprivate func read(_ object: AnyObject?, _ key: LuaValue, _ state: LuaState) throws -> LuaValue {
        if let object, let value = try reader?(object, key, state) { return value }
        throw UnknownKey(message: message(for: key, of: object))
    }

    fileprivate func write(
        _ object: AnyObject, _ index: Int, _ key: LuaValue, _ value: LuaValue, _ state: LuaState
    ) throws {
        if index >= 0 {
            guard try properties[index].set(object, value, state) else {
                throw UnknownKey(message: "\(name).\(properties[index].name) is read-only")
            }
            return
        }
        if try writer?(object, key, value, state) == true { return }
        if let text = key.string, known.contains(text) { throw UnknownKey(message: "\(name).\(text) is read-only") }
        throw UnknownKey(message: message(for: key, of: object))
    }

    private func message(for key: LuaValue, of object: AnyObject?) -> String {
        guard case .string(let text) = key else { return "\(name) has no \(key.shown)" }
        if let unknown, let object { return unknown(object, text, known) }
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
    _ host: UnsafeMutableRawPointer?, _ context: UnsafeMutableRawPointer?, _ index: Int32, _ write: Int32,
    _ arguments: UnsafePointer<clua_value>?, _ result: UnsafeMutablePointer<clua_value>?
) -> Int32 {
    let known = Unmanaged<HostClass>.fromOpaque(context!).takeUnretainedValue()
    let state = Unmanaged<LuaState>.fromOpaque(host!).takeUnretainedValue()
    guard let arguments else { return 0 }
    let isObject = Int(arguments[0].tag) == CLUA_OBJECT
    let object = isObject ? Unmanaged<AnyObject>.fromOpaque(arguments[0].object!).takeUnretainedValue() : nil
    if index == -2 {
        guard let object, let text = known.text(of: object) else { return 0 }
        return LuaState.answer(host!, result!) { .string(text) }
    }
    return LuaState.answer(host!, result!) {
        let key: LuaValue = index >= 0 ? .nil : LuaValue(arguments[1], in: state)
        if write == 0 { return try known.read(object, key, state) }
        if let object { try known.write(object, Int(index), key, LuaValue(arguments[2], in: state), state) }
        return .nil
    }
}

extension LuaState {
    /// Makes a class known, so that its objects can be given to the script. Once per state and class.
    public func register<Object: AnyObject>(_ declared: LuaClass<Object>) throws(LuaError) {
        _ = try openBox()
        let host = declared.host
        kept.append(host)
        classes[ObjectIdentifier(Object.self)] = host
        lastClass = nil
    }
}
