import CLua

extension LuaState {
    /// Runs one entry of the shim, brings its results in and turns its status into an error.
    func enter(
        with outgoing: [LuaValue] = [], _ entry: (OpaquePointer) -> Int32
    ) throws(LuaError) -> [LuaValue] {
        try enter(with: outgoing, entry) { values in values.map { LuaValue($0, in: self) } }
    }

    /// The same, where only `read` of the results is wanted.
    func enter<Result>(
        with outgoing: [LuaValue], _ entry: (OpaquePointer) -> Int32,
        reading read: (UnsafeBufferPointer<clua_value>) -> Result
    ) throws(LuaError) -> Result {
        let box = try openBox()
        let mark = clua_mark(box)
        defer {
            clua_done(box, mark)
            letGo()
            forgetErrors(box)
        }
        if !outgoing.isEmpty { try leave(outgoing, in: box) }
        let status = entry(box)
        guard Int(status) == CLUA_OK else { throw readError(status, in: box) }
        var count: Int32 = 0
        let values = clua_incoming(box, &count)
        return read(UnsafeBufferPointer(start: values, count: Int(count)))
    }

    func openBox() throws(LuaError) -> OpaquePointer {
        guard let box else { throw failure("the script's Lua state is closed") }
        return box
    }

    /// Puts values where the shim finds them: arguments of a call, results of a body.
    func leave(_ values: [LuaValue], in box: OpaquePointer) throws(LuaError) {
        letGo()
        let slots = clua_outgoing(box, Int32(values.count))!
        for (index, value) in values.enumerated() { try leave(value, at: slots + index, in: box) }
    }

    /// Drops what was kept for C: it has taken the values of the last call before the next one begins.
    @inline(__always)
    func letGo() {
        if !leaving.isEmpty { leaving.removeAll(keepingCapacity: true) }
    }

    /// Errors are found again within one entry from outside only.
    @inline(__always)
    func forgetErrors(_ box: OpaquePointer) {
        if !recentErrors.isEmpty, clua_nesting(box) == 0 { recentErrors.forget() }
    }

    func leave(
        _ value: LuaValue, at slot: UnsafeMutablePointer<clua_value>, in box: OpaquePointer
    ) throws(LuaError) {
        switch value {
        case .nil: slot.pointee.tag = Int32(CLUA_NIL)
        case .boolean(let flag):
            slot.pointee.tag = Int32(CLUA_BOOLEAN)
            slot.pointee.detail = flag ? 1 : 0
        case .integer(let whole):
            slot.pointee.tag = Int32(CLUA_INTEGER)
            slot.pointee.integer = whole
        case .number(let number):
            slot.pointee.tag = Int32(CLUA_NUMBER)
            slot.pointee.number = number
        case .string(var text):
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) {
                    clua_keep_string(box, slot, $0.baseAddress, $0.count)
                }
            }
        case .table(let table): try leave(table, as: CLUA_TABLE, at: slot)
        case .function(let function): try leave(function, as: CLUA_FUNCTION, at: slot)
        case .object(let object):
            let kind = ObjectIdentifier(type(of: object))
            let owner: UnsafePointer<clua_class>
            if let lastClass, lastClass.of == kind {
                owner = lastClass.pointer
            } else {
                guard let known = classes[kind] else {
                    throw failure("the host has not registered its class \(type(of: object)) with this script")
                }
                owner = UnsafePointer(known.pointer)
                lastClass = (kind, owner)
            }
            slot.pointee.tag = Int32(CLUA_OBJECT)
            slot.pointee.owner = owner
            slot.pointee.object = Unmanaged.passUnretained(object).toOpaque()
            leaving.append(object)
        case .other(let kind): throw failure("a \(kind) cannot be given back to the script")
        }
    }

    private func leave(
        _ reference: LuaReference, as tag: Int, at slot: UnsafeMutablePointer<clua_value>
    ) throws(LuaError) {
        guard reference.state === self else { throw failure("a value of one Lua state was given to another") }
        slot.pointee.tag = Int32(tag)
        slot.pointee.detail = reference.number
    }

    func failure(_ message: String) -> LuaError {
        LuaError(
            cause: .runtime, message: message, place: currentPlace, column: nil, sourceLine: nil, traceback: [])
    }
}

extension LuaValue {
    init(_ value: clua_value, in state: LuaState) { self.init(value, in: .passUnretained(state)) }

    init(_ value: clua_value, in state: Unmanaged<LuaState>) {
        switch Int(value.tag) {
        case CLUA_BOOLEAN: self = .boolean(value.detail != 0)
        case CLUA_INTEGER: self = .integer(value.integer)
        case CLUA_NUMBER: self = .number(value.number)
        case CLUA_STRING:
            self = .string(
                String(decoding: UnsafeRawBufferPointer(start: value.bytes, count: value.length), as: UTF8.self))
        case CLUA_TABLE: self = .table(LuaTable(lent: value.detail, by: state.takeUnretainedValue()))
        case CLUA_FUNCTION: self = .function(LuaFunction(lent: value.detail, by: state.takeUnretainedValue()))
        case CLUA_OBJECT: self = .object(Unmanaged<AnyObject>.fromOpaque(value.object!).takeUnretainedValue())
        case CLUA_OTHER: self = .other(kind: "thread")
        default: self = .nil
        }
    }
}
