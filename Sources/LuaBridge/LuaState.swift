import CLua

/// One Lua world with its libraries, limits and host functions. It belongs to one thread at a time.
///
/// Always `close()` it: closing frees everything at once, lets go of the host functions (which often hold the state) and
/// makes every value that came from it dead.
public final class LuaState {
    // What every call reads is not checked for overlapping accesses: none of these is ever passed inout.
    @exclusivity(unchecked) var box: OpaquePointer?
    var current: LuaLimits
    /// Host functions and classes, kept alive for as long as C holds pointers to them.
    var kept: [AnyObject] = []
    /// Objects on their way to C, which holds none until it has made its own.
    @exclusivity(unchecked) var leaving: [AnyObject] = []
    @exclusivity(unchecked) var classes: [ObjectIdentifier: HostClass] = [:]
    /// The class of the object that was given to the script last: the next one is often of the same.
    @exclusivity(unchecked) var lastClass: (of: ObjectIdentifier, pointer: UnsafePointer<clua_class>)?
    /// The text of each chunk by its name, for source lines in errors.
    var sources: [String: String] = [:]
    var modules: [String: LuaModule] = [:]
    @exclusivity(unchecked) var recentErrors = RecentErrors()
    /// Given the text of each `print`, with its newline.
    public var log: ((String) -> Void)?

    /// A fresh state whose limits hold from now on, on the calling thread.
    ///
    /// - Throws: `LuaError` when there is not even memory for the libraries.
    public convenience init(limits: LuaLimits = .run) throws(LuaError) { try self.init(limits: limits, bare: false) }

    init(limits: LuaLimits, bare: Bool, cautious: Bool = false) throws(LuaError) {
        current = limits
        var settings = clua_settings()
        settings.memory = bare ? 64 << 20 : max(limits.memory, 1 << 20)
        settings.output = limits.output
        settings.steps = limits.steps ?? 0
        settings.host = Unmanaged.passUnretained(self).toOpaque()
        settings.log = logFromLua
        settings.retain = retainFromLua
        settings.release = releaseFromLua
        settings.cautious = cautious ? 1 : 0
        box = clua_open(&settings)
        guard let box else {
            throw LuaError(
                cause: .limit(.memory(bytes: limits.memory)), message: "there is no memory for a Lua state", place: nil,
                column: nil, sourceLine: nil, traceback: [])
        }
        clua_watch(box, limits.seconds ?? .infinity)
    }

    deinit { close() }

    /// Frees the state. Values that came from it may still be let go of, but not used. Closing twice is harmless.
    public func close() {
        guard let box else { return }
        precondition(clua_nesting(box) == 0, "a Lua state cannot be closed by a function that Lua is calling")
        self.box = nil
        clua_close(box)
        kept = []
        leaving = []
        modules = [:]
        recentErrors.forget()
    }

    /// Compiles text into a function that runs it. `name` is what messages show as the file.
    ///
    /// - Throws: `LuaError`, cause `.syntax`.
    public func load(_ text: String, name: String) throws(LuaError) -> LuaFunction {
        sources[name] = text
        var text = text
        return try loadBytes(precompiled: false, name: name) { body in
            text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
        }
    }

    /// A function that runs a chunk compiled before; several times faster than compiling its text again.
    public func load(_ chunk: LuaChunk) throws(LuaError) -> LuaFunction {
        sources[chunk.name] = chunk.text
        return try loadBytes(precompiled: true, name: chunk.name) { body in
            chunk.compiled.withUnsafeBytes { body($0) }
        }
    }

    /// Loads a chunk and runs it, and returns what it returns.
    @discardableResult
    public func run(_ chunk: LuaChunk) throws(LuaError) -> [LuaValue] { try load(chunk).call() }

    /// Loads text and runs it, and returns what it returns.
    @discardableResult
    public func run(_ text: String, name: String) throws(LuaError) -> [LuaValue] {
        try load(text, name: name).call()
    }

    /// A new empty table.
    public func makeTable() throws(LuaError) -> LuaTable {
        var number: Int32 = 0
        _ = try enter { box in clua_new_table(box, &number) }
        return LuaTable(self, number)
    }

    /// A new list with these values.
    public func makeList(_ values: [LuaValue]) throws(LuaError) -> LuaTable {
        let table = try makeTable()
        for (index, value) in values.enumerated() { try table.set(.integer(Int64(index) + 1), value) }
        return table
    }

    /// A new table with these names.
    public func makeTable(_ fields: [(String, LuaValue)]) throws(LuaError) -> LuaTable {
        let table = try makeTable()
        for (name, value) in fields { try table.set(name, value) }
        return table
    }

    /// The table of global names.
    public func globals() throws(LuaError) -> LuaTable {
        var number: Int32 = 0
        _ = try enter { box in clua_globals(box, &number) }
        return LuaTable(self, number)
    }

    /// Puts a value at a global name.
    public func setGlobal(_ name: String, _ value: LuaValue) throws(LuaError) { try globals().set(name, value) }

    /// A process that will run `function` when it is first resumed.
    public func makeCoroutine(_ function: LuaFunction) throws(LuaError) -> LuaCoroutine {
        var number: Int32 = 0
        _ = try enter { box in clua_coroutine(box, function.number, &number) }
        return LuaCoroutine(self, number)
    }

    /// The innermost script line that is running now; `nil` outside a script.
    public var currentPlace: LuaPlace? { place(level: 0)?.place }

    /// The same `level` script functions further out.
    func place(level: Int32) -> (place: LuaPlace, shown: String)? {
        guard let box else { return nil }
        var source: UnsafePointer<CChar>?
        var shown: UnsafePointer<CChar>?
        let line = clua_here(box, level, &source, &shown)
        guard line >= 0, let source, let shown else { return nil }
        return (LuaPlace(file: Self.fileName(source), line: Int(line)), String(cString: shown))
    }

    func compiledForm(of function: LuaFunction) throws(LuaError) -> [UInt8] {
        var bytes: UnsafeMutablePointer<CChar>?
        var length = 0
        _ = try enter { box in clua_dump(box, function.number, &bytes, &length) }
        defer { clua_free_bytes(bytes) }
        return Array(UnsafeRawBufferPointer(start: bytes, count: length))
    }

    private func loadBytes(
        precompiled: Bool, name: String, _ give: ((UnsafeRawBufferPointer) -> Int32) -> Int32
    ) throws(LuaError) -> LuaFunction {
        var number: Int32 = 0
        _ = try enter { box in
            give { bytes in
                clua_load(
                    box, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, "@" + name,
                    precompiled ? 1 : 0, &number)
            }
        }
        return LuaFunction(self, number)
    }

    /// Lua marks file names with a leading `@`.
    static func fileName(_ source: UnsafePointer<CChar>) -> String {
        let name = String(cString: source)
        return name.hasPrefix("@") || name.hasPrefix("=") ? String(name.dropFirst()) : name
    }
}
