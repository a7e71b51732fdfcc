import LuaBridge
import Simulation

/// A table with named fields, and perhaps one value without a name in front: `{ 2, from = 0.5, to = 8 }`.
struct Record: Sendable {
    /// The value without a name.
    let head: Declared?
    /// The named fields.
    let fields: [Declared]

    init(head: Declared? = nil, _ fields: [Declared]) {
        (self.head, self.fields) = (head, fields)
    }

    /// The value without a name, if there is one, and the named fields.
    var all: [Declared] { (head.map { [$0.withoutName] } ?? []) + fields }

    /// Reads a table; every key it does not declare is refused with the nearest right one.
    ///
    /// - Throws: `Misuse` for a key, `Misfit` for a value; both with the key in their trail.
    func read(_ table: LuaTable, _ session: Session) throws -> Given {
        var given: [String: LuaValue] = [:]
        var first = LuaValue.nil
        for (key, value) in try table.entries() {
            switch key {
            case .string(let name):
                guard fields.contains(where: { $0.name == name }) else {
                    throw UnknownField(name: name, known: fields.map(\.name))
                }
                given[name] = value
            case .integer(1) where head != nil: first = value
            default:
                throw Misfit(
                    .list,
                    must: head == nil
                        ? Text(id: "berisi nama = nilai", en: "hold name = value")
                        : Text(id: "berisi satu nilai, lalu nama = nilai", en: "hold one value, then name = value"),
                    got: Text(id: "nilai tanpa nama", en: "a value without a name"),
                    remedy: Text(
                        id: "tulis nama = nilai; bilangan desimal memakai titik, seperti 0.5",
                        en: "write name = value; a decimal number has a point, as 0.5"))
            }
        }
        var values = Given()
        if let head {
            guard !first.isNil || !head.isRequired else { throw MissingField(name: nil, declared: head) }
            do { values.add(head.name, try head.read(first, session)) } catch let misfit as Misfit {
                throw misfit
            }
        }
        for field in fields {
            let value = given[field.name] ?? .nil
            guard !value.isNil || !field.isRequired else { throw MissingField(name: field.name, declared: field) }
            do {
                values.add(field.name, try field.read(value, session))
            } catch let misfit as Misfit {
                throw misfit.within(field.name)
            } catch var unknown as UnknownField {
                unknown.trail.insert(field.name, at: 0)
                throw unknown
            } catch var missing as MissingField {
                missing.trail.insert(field.name, at: 0)
                throw missing
            }
        }
        return values
    }
}

/// A key that a table may not have.
struct UnknownField: Error {
    let name: String
    let known: [String]
    var trail: [String] = []
}

/// A field that a table must have.
struct MissingField: Error {
    let name: String?
    let declared: Declared
    var trail: [String] = []
}
