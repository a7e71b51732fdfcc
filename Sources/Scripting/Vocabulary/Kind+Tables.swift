import LuaBridge
import Simulation

/// One entry of a table by name, not read yet. It stays on the state's thread.
struct NamedValue: @unchecked Sendable {
    let name: String
    let value: LuaValue
}

/// One entry of a table by name whose value is a table of declared fields.
struct NamedTable: @unchecked Sendable {
    let name: String
    let value: LuaValue
    let record: Record
    let takesBareValue: Bool

    /// Reads its fields.
    func values(_ session: Session) throws -> Given {
        if takesBareValue, value.table == nil, let head = record.head {
            var values = Given()
            values.add(head.name, try head.read(value, session))
            return values
        }
        guard let table = value.table else {
            throw Misfit(must: Text(id: "berupa tabel { … }", en: "be a table { … }"), got: LuaWords.shown(value))
        }
        return try record.read(table, session)
    }
}

extension Kind where Value == [NamedValue] {
    /// A table of values by name, in the order of their names.
    static var valuesByName: Kind { values { _ = try Kind<String>.name.read(.string($0), $1) } }

    /// The same where names may have parts, as those of assumptions: what they name is looked up later.
    static var valuesByAnyName: Kind { values { _, _ in } }

    private static func values(checking check: @escaping @Sendable (String, Session) throws -> Void) -> Kind {
        let noun = Text(id: "tabel { nama = … }", en: "a table { name = … }")
        return Kind(noun: noun) { value, session in
            guard let table = value.table else {
                throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
            }
            return try table.entries().map { key, value in
                guard case .string(let name) = key else {
                    throw Misfit(
                        .list, must: Text(id: "berisi nama = …", en: "hold name = …"),
                        got: Text(id: "nilai tanpa nama", en: "a value without a name"))
                }
                try check(name, session)
                return NamedValue(name: name, value: value)
            }
        }
    }
}

extension Kind where Value == [NamedTable] {
    /// A table of tables by name, each with the fields of `record`.
    static func entries(_ record: Record, takesBareValue: Bool = false) -> Kind {
        let names = Kind<[NamedValue]>.valuesByName
        return Kind(
            noun: names.noun, fields: record.all, tables: takesBareValue ? .byNameOrBare : .byName
        ) { value, session in
            try names.read(value, session).map {
                NamedTable(name: $0.name, value: $0.value, record: record, takesBareValue: takesBareValue)
            }
        }
    }
}

extension Kind {
    /// A list without holes, each item of kind `item`.
    static func list<Item>(of item: Kind<Item>) -> Kind where Value == [Item] {
        let noun = Text(id: "daftar { … }: ", en: "a list { … }: ") + item.noun
        return Kind(
            noun: noun, bounds: item.bounds, unit: item.unit, choices: item.choices, fields: item.fields, tables: .list
        ) { value, session in
            guard let table = value.table else {
                throw Misfit(
                    .list, must: Text(id: "berupa daftar { … }", en: "be a list { … }"), got: LuaWords.shown(value))
            }
            let items: [LuaValue]
            do {
                items = try table.list()
            } catch LuaShape.Fault.hole(let place) {
                throw Misfit(
                    .list, must: Text(id: "tidak berlubang", en: "have no hole"),
                    got: Text(id: "kosong (nil) di urutan ke-\(place)", en: "nil at position \(place)"),
                    remedy: Text(id: "hapus nil di tengah daftar", en: "remove the nil in the middle of the list"))
            } catch LuaShape.Fault.notAPosition(let key) {
                throw Misfit(
                    .list, must: Text(id: "berupa daftar tanpa nama", en: "be a list without names"), got: Text(key))
            }
            return try items.enumerated().map { index, value in
                do { return try item.read(value, session) } catch let misfit as Misfit {
                    throw misfit.within("\(index + 1)")
                }
            }
        }
    }

    /// A table of declared fields.
    static func record(_ record: Record) -> Kind where Value == Given {
        Kind(
            noun: Text(id: "tabel { … }", en: "a table { … }"), fields: record.all, tables: .record
        ) { value, session in
            guard let table = value.table else {
                throw Misfit(must: Text(id: "berupa tabel { … }", en: "be a table { … }"), got: LuaWords.shown(value))
            }
            return try record.read(table, session)
        }
    }
}
