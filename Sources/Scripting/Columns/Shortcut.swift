import LuaBridge

/// The short way of an entry of columns: where all it is given is seen at once to be right, no lists of values are made
/// on the way. Everything else, refusals included, goes the way of all entries.
enum Shortcut: Sendable {
    case joining(MemberColumn.Operation)
    case comparing(ColumnWords.Comparison)
    case summing(@Sendable (ColumnSummary) throws -> Double)

    /// The entry's answer; `nil` where it has to be used the long way.
    ///
    /// - Throws: What the entry would throw.
    @inline(__always)
    func answer(
        _ entry: Entry, _ session: Session, _ column: MemberColumn, _ call: borrowing LuaCall
    ) throws -> LuaValue? {
        switch self {
        case .joining(let operation):
            guard call.count == 2, let left = Operand.plain(call[1]), let right = Operand.plain(call[2]) else {
                return nil
            }
            try entry.checkMoment(session)
            return .object(try MemberColumn.compute(operation, left, right, named: entry.fullName, in: session))
        case .comparing(let compare):
            guard call.count == 1, let other = Operand.plain(call[1]) else { return nil }
            try entry.checkMoment(session)
            return .object(try compare(column, other, entry.fullName))
        case .summing(let sum):
            guard call.count == 0 else { return nil }
            try entry.checkMoment(session)
            return .number(try sum(try ColumnSummary(column, nil, named: entry.fullName, in: session)))
        }
    }
}

extension Entry {
    /// The short way, where it has one.
    var shortcut: Shortcut? {
        guard owner == .column else { return nil }
        if form == .operator, let joined = ColumnWords.arithmetic.first(where: { $0.value === self }) {
            return .joining(joined.key)
        }
        guard form == .method else { return nil }
        return ColumnWords.comparisons[name].map { .comparing($0) } ?? ColumnWords.summaries[name].map { .summing($0) }
    }
}
