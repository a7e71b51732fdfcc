/// How a table is filled: as a list, by names, or mixed.
public struct LuaShape {
    /// What keeps a table from being read as wanted.
    public enum Fault: Error, Equatable, CustomStringConvertible {
        /// A list without a value here, though later ones exist.
        case hole(at: Int)
        /// A key that does not belong in a list.
        case notAPosition(key: String)
        /// A key that is no text.
        case notAName(key: String)

        /// One sentence with the remedy.
        public var description: String {
            switch self {
            case .hole(let index): "the list has a hole: there is nothing at position \(index)"
            case .notAPosition(let key): "a list was expected, but it has the key \(key)"
            case .notAName(let key): "names were expected, but there is the key \(key) (write name = value)"
            }
        }
    }

    /// The values at 1, 2, 3 … up to the first hole.
    public let items: [LuaValue]
    /// Everything else, in the order of `pairs`.
    public let others: [LuaTable.Entry]

    init(_ entries: [LuaTable.Entry]) {
        var items: [LuaValue] = []
        var others: [LuaTable.Entry] = []
        for entry in entries {
            if case .integer(let position) = entry.key, position == Int64(items.count) + 1 {
                items.append(entry.value)
            } else {
                others.append(entry)
            }
        }
        self.items = items
        self.others = others
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { items.isEmpty && others.isEmpty }
    /// Whether it is a list without holes (an empty table is one).
    public var isList: Bool { others.isEmpty }

    /// The items, when there is nothing else.
    public func list() throws(Fault) -> [LuaValue] {
        for other in others {
            guard case .integer(let position) = other.key, position > 0 else {
                throw .notAPosition(key: Self.text(of: other.key))
            }
            throw .hole(at: items.count + 1)
        }
        return items
    }

    /// The named entries, when there is nothing else.
    public func fields() throws(Fault) -> [(key: String, value: LuaValue)] {
        guard items.isEmpty else { throw .notAName(key: "1") }
        var fields: [(key: String, value: LuaValue)] = []
        for other in others {
            guard case .string(let name) = other.key else { throw .notAName(key: Self.text(of: other.key)) }
            fields.append((name, other.value))
        }
        return fields
    }

    private static func text(of key: LuaValue) -> String {
        switch key {
        case .string(let name): "'\(LuaValue.shortened(name))'"
        case .integer(let whole): "\(whole)"
        case .number(let number): "\(number)"
        case .boolean(let flag): "\(flag)"
        default: key.kind
        }
    }
}
