import LuaBridge
import Simulation

/// What stands beside a column in a computation: one number for all, or a number for each.
enum Operand: Sendable {
    case number(Double)
    case column(MemberColumn)

    var column: MemberColumn? { if case .column(let column) = self { column } else { nil } }

    /// Reads a number, a share such as `percent(5)`, or a column.
    ///
    /// - Throws: `Misfit` for anything else.
    static func read(_ value: LuaValue) throws -> Operand {
        if let number = value.finite { return .number(number) }
        if let column = value.object(as: MemberColumn.self) { return .column(column) }
        if case .share(let share)? = value.object(as: Amount.self)?.measure { return .number(share) }
        throw Misfit(
            must: Text(id: "berupa bilangan atau kolom", en: "be a number or a column"), got: LuaWords.shown(value),
            remedy: value.object(as: Mask.self).map { _ in
                Text(id: "tulis mask:choose(1, 0)", en: "write mask:choose(1, 0)")
            })
    }

    /// What an argument is where that is seen at once: a finite number of Lua, or a column.
    static func plain(_ value: LuaValue) -> Operand? {
        switch value {
        case .number(let number): number.isFinite ? .number(number) : nil
        case .integer(let whole): .number(Double(whole))
        case .object(let object):
            type(of: object) == MemberColumn.self ? .column(unsafeDowncast(object, to: MemberColumn.self)) : nil
        default: nil
        }
    }

    /// The same number or numbers, seen from a loop.
    func source() throws -> Source {
        switch self {
        case .number(let number): .number(number)
        case .column(let column): .row(UnsafePointer(try column.now()))
        }
    }

    /// The numbers while a loop runs.
    enum Source {
        case number(Double)
        case row(UnsafePointer<Double>)

        @inline(__always)
        subscript(_ place: Int) -> Double {
            switch self {
            case .number(let number): number
            case .row(let row): row[place]
            }
        }
    }
}

extension Kind where Value == Operand {
    /// A number or a column.
    static var operand: Kind {
        Kind(noun: Text(id: "bilangan atau kolom", en: "a number or a column")) { value, _ in try Operand.read(value) }
    }
}

extension Kind where Value == MemberColumn {
    /// A column.
    static var column: Kind {
        let noun = Text(id: "kolom", en: "a column")
        return Kind(noun: noun) { value, _ in
            guard let column = value.object(as: MemberColumn.self) else {
                throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
            }
            return column
        }
    }
}

extension Kind where Value == Mask {
    /// A mask.
    static var mask: Kind {
        let noun = Text(
            id: "mask, seperti world.people.awareness:above(0.5)",
            en: "a mask, such as world.people.awareness:above(0.5)")
        return Kind(noun: noun) { value, _ in
            guard let mask = value.object(as: Mask.self) else {
                throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
            }
            return mask
        }
    }
}

extension Room {
    /// Refuses what belongs to another room.
    ///
    /// - Throws: `Misuse` naming both.
    func check(_ other: Room, _ what: any ShownInScripts, in name: String) throws {
        guard other != self else { return }
        throw Misuse(
            .value,
            Text(
                id:
                    "'\(name)' di sini tentang \(members.id), sedangkan \(what.shownInSentences.id) tentang \(other.members.id)",
                en:
                    "'\(name)' is about \(members.en) here, but \(what.shownInSentences.en) is about \(other.members.en)"
            ),
            remedy: Text(
                id: "pakailah kolom dari \(owner.rawValue)", en: "use columns of \(owner.rawValue)"))
    }

    /// Refuses an operand of another room.
    func check(_ operand: Operand, in name: String) throws {
        if case .column(let column) = operand { try check(column.room, column, in: name) }
    }
}
