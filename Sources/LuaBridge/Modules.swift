/// A module that a script required: being loaded, or with its value.
enum LuaModule {
    case loading
    case loaded(LuaValue)
}

extension LuaState {
    /// Gives scripts `require`. `find` returns the text of a module by its name, or throws why it cannot be had; it alone
    /// decides what may be read. A module runs once per state and is loaded again from memory afterwards.
    public func provideModules(_ find: @escaping (String) throws -> LuaChunk) throws(LuaError) {
        try define("require", ["name"]) { [unowned self] call in
            let name = try call.string(1)
            switch modules[name] {
            case .loaded(let value): return value
            case .loading: throw call.bad(1, "the module '\(name)' requires itself")
            case nil: break
            }
            let chunk = try find(name)
            modules[name] = .loading
            do {
                let value = try run(chunk).first ?? .nil
                modules[name] = .loaded(value.isNil ? .boolean(true) : value)
                return value.isNil ? .boolean(true) : value
            } catch {
                modules[name] = nil
                throw error
            }
        }
    }
}
