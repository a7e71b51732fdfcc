import LuaBridge
import Simulation

extension MemberColumn {
    /// How scripts see columns, made of the entries of their owner.
    static let luaClass: LuaClass<MemberColumn> = {
        var declared = LuaClass<MemberColumn>(Owner.column.rawValue)
        declared.elements { $0.numbers }
        let entries = Vocabulary.entries(of: .column)
        for entry in entries {
            switch entry.form {
            case .method:
                let shortcut = entry.shortcut
                declared.method(entry.name, entry.takes.map(\.name)) { column, call in
                    let session = column.session
                    return try session.timed {
                        if let answer = try shortcut?.answer(entry, session, column, call) { return answer }
                        return try entry.use(session, subject: column, given: call.all)
                    }
                }
            case .operator:
                guard let event = Entry.events[entry.name] else { continue }
                let shortcut = entry.shortcut
                declared.on(event) { column, call in
                    let session = column.session
                    return try session.timed {
                        if let answer = try shortcut?.answer(entry, session, column, call) { return answer }
                        return try entry.use(session, subject: column, given: call.all)
                    }
                }
            case .function, .property, .setUp: break
            }
        }
        declared.refuseComparison()
        let names = entries.filter { $0.form == .method }.map(\.name).sorted()
        declared.index { column, key, _ in
            if case .string(let name) = key {
                throw Misuse.unknown(name, in: column.shownInSentences, known: names)
            }
            return try column.session.timed {
                try ColumnWords.element.use(column.session, subject: column, given: [key])
            }
        }
        declared.assign { column, key, value, _ in
            if case .string(let name) = key {
                throw Misuse(
                    .call,
                    column.shownInSentences
                        + Text(
                            id: " tidak dapat diisi dengan '\(LuaWords.shortened(name))'",
                            en: " has nothing called '\(LuaWords.shortened(name))' to set"),
                    remedy: Text(id: "tulis kolom[i] = …", en: "write column[i] = …"), trail: [name])
            }
            _ = try column.session.timed {
                try ColumnWords.assignment.use(column.session, subject: column, given: [key, value])
            }
            return true
        }
        declared.describe { $0.shownInSentences.en }
        return declared
    }()
}

extension Mask {
    /// How scripts see masks, made of the entries of their owner.
    static let luaClass: LuaClass<Mask> = {
        var declared = LuaClass<Mask>(Owner.mask.rawValue)
        let entries = Vocabulary.entries(of: .mask)
        for entry in entries {
            switch entry.form {
            case .method:
                declared.method(entry.name, entry.takes.map(\.name)) { mask, call in
                    try mask.session.timed { try entry.use(mask.session, subject: mask, given: call.all) }
                }
            case .operator:
                guard let event = Entry.events[entry.name] else { continue }
                declared.on(event) { mask, call in
                    try mask.session.timed { try entry.use(mask.session, subject: mask, given: call.all) }
                }
            case .function, .property, .setUp: break
            }
        }
        let names = entries.filter { $0.form == .method }.map(\.name).sorted()
        declared.index { mask, key, _ in
            if case .string(let name) = key { throw Misuse.unknown(name, in: mask.shownInSentences, known: names) }
            return try mask.session.timed {
                try MaskWords.element.use(mask.session, subject: mask, given: [key])
            }
        }
        declared.assign { mask, key, _, _ in
            throw Misuse(
                .call, mask.shownInSentences + Text(id: " hanya dapat dibaca", en: " can only be read"),
                remedy: Text(
                    id: "buat yang lain dari perbandingan kolom, misalnya world.people.awareness:above(0.5)",
                    en: "make another one by comparing a column, as in world.people.awareness:above(0.5)"),
                trail: key.string.map { [$0] } ?? [])
        }
        declared.describe { $0.shownInSentences.en }
        return declared
    }()
}

extension LuaClass<MemberColumn> {
    /// Lua's own comparisons answer with one `true` or `false` for all, so they are refused.
    fileprivate mutating func refuseComparison() {
        for (event, sign, method) in [
            (LuaOperator.less, "<", "below"), (.lessOrEqual, "<=", "at_most"), (.equal, "==", "equal_to"),
            (.and, "&", "above"), (.or, "|", "above"), (.not, "~", "above"),
        ] {
            on(event) { column, _ in
                throw Misuse(
                    .call,
                    Text(
                        id: "'\(sign)' tidak dapat dipakai pada \(column.shownInSentences.id)",
                        en: "'\(sign)' cannot be used on \(column.shownInSentences.en)"),
                    remedy: Text(
                        id: "tulis column:\(method)(…), yang menjawab untuk tiap anggota",
                        en: "write column:\(method)(…), which answers for each member"))
            }
        }
    }
}

extension Entry {
    /// What of Lua each operator entry stands for; elements are read and set by other means.
    static let events: [String: LuaOperator] = [
        "+": .add, "-": .subtract, "*": .multiply, "/": .divide, "^": .power, "unary -": .negate, "#": .length,
        "&": .and, "|": .or, "~": .not,
    ]
}
