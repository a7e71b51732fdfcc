import CLua

/// A table of the script. Reading and writing are raw: no metamethod of the script runs.
public final class LuaTable: LuaReference {
    /// One key with its value.
    public typealias Entry = (key: LuaValue, value: LuaValue)

    /// The value at a key, `.nil` when there is none.
    public func get(_ key: LuaValue) throws(LuaError) -> LuaValue {
        try state.enter(with: [key]) { box in clua_get(box, number) }.first ?? .nil
    }

    /// The value at a text key.
    public func get(_ key: String) throws(LuaError) -> LuaValue { try get(.string(key)) }

    /// Puts a value at a key; `.nil` removes it. `nil` and NaN are no keys.
    public func set(_ key: LuaValue, _ value: LuaValue) throws(LuaError) {
        _ = try state.enter(with: [key, value]) { box in clua_set(box, number) }
    }

    /// Puts a value at a text key.
    public func set(_ key: String, _ value: LuaValue) throws(LuaError) { try set(.string(key), value) }

    /// All entries in the order of `pairs`: integers ascending, numbers, strings bytewise, booleans.
    ///
    /// - Throws: `LuaError` when a key is a table, function or object.
    public func entries() throws(LuaError) -> [Entry] {
        let flat = try state.enter { box in clua_entries(box, number) }
        return stride(from: 0, to: flat.count - 1, by: 2).map { (flat[$0], flat[$0 + 1]) }
    }

    /// How the table is filled.
    public var shape: LuaShape { get throws(LuaError) { LuaShape(try entries()) } }

    /// The values of a list, in order; empty for an empty table.
    ///
    /// - Throws: `LuaShape.Fault` when there is a hole or a key that does not belong in a list.
    public func list() throws -> [LuaValue] { try shape.list() }

    /// The entries of a table whose keys are all texts, in the order of `pairs` (bytewise).
    ///
    /// - Throws: `LuaShape.Fault` naming the first other key.
    public func fields() throws -> [(key: String, value: LuaValue)] { try shape.fields() }

    /// The number of values from 1 up to the first hole.
    public func length() throws(LuaError) -> Int {
        var length: Int64 = 0
        _ = try state.enter { box in clua_length(box, number, &length) }
        return Int(length)
    }

    /// Makes every read of an absent key and every new key go through the host: for globals that refuse wrong names.
    /// `read` and `write` are given the table and the key (and the value); scripts cannot take this away.
    public func guardKeys(read: LuaFunction?, write: LuaFunction?) throws(LuaError) {
        _ = try state.enter { box in clua_protect(box, number, read?.number ?? 0, write?.number ?? 0) }
    }
}
