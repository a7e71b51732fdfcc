import LuaBridge
import Simulation

extension Amount {
    /// How scripts see amounts.
    static let luaClass: LuaClass<Amount> = {
        var declared = LuaClass<Amount>("amount")
        declared.describe { $0.written }
        declared.index { amount, key, _ in
            throw Misuse.unknown(
                key.string ?? "\(LuaWords.shown(key).en)", in: Text(amount.written), known: [])
        }
        declared.on(.add) { _, call in
            try MemberColumn.joined(.add, call[1], call[2]) ?? sum(call[1], call[2], sign: 1)
        }
        declared.on(.subtract) { _, call in
            try MemberColumn.joined(.subtract, call[1], call[2]) ?? sum(call[1], call[2], sign: -1)
        }
        declared.on(.multiply) { _, call in
            try MemberColumn.joined(.multiply, call[1], call[2]) ?? product(call[1], call[2])
        }
        declared.on(.divide) { _, call in
            try MemberColumn.joined(.divide, call[1], call[2]) ?? quotient(call[1], call[2])
        }
        declared.on(.negate) { amount, _ in
            if case .time(.months(let months)) = amount.measure { return .object(Amount(.time(.months(-months)))) }
            return .object(try amount.with(-amount.number))
        }
        declared.on(.equal) { _, call in
            guard let left = call[1].object(as: Amount.self), let right = call[2].object(as: Amount.self) else {
                return false
            }
            return .boolean(left.isAlike(right) && left.number == right.number)
        }
        declared.on(.less) { _, call in try compare(call[1], call[2]) { $0 < $1 } }
        declared.on(.lessOrEqual) { _, call in try compare(call[1], call[2]) { $0 <= $1 } }
        return declared
    }()

    /// Whether both count the same thing.
    func isAlike(_ other: Amount) -> Bool {
        switch (measure, other.measure) {
        case (.time, .time), (.rupiah, .rupiah), (.share, .share), (.hours, .hours): true
        default: false
        }
    }

    private static func sum(_ left: LuaValue, _ right: LuaValue, sign: Int) throws -> LuaValue {
        if let day = left.object(as: Day.self) ?? right.object(as: Day.self) {
            return try day.sum(left, right, sign: sign)
        }
        let (first, second) = try pair(left, right)
        switch (first.measure, second.measure) {
        case (.time(.months(let one)), .time(.months(let other))):
            return .object(Amount(.time(.months(one + sign * other))))
        case (.rupiah(let one), .rupiah(let other)):
            let (total, overflow) =
                sign > 0 ? one.addingReportingOverflow(other) : one.subtractingReportingOverflow(other)
            guard !overflow else { _ = try wholeRupiah(.infinity); return .nil }
            return .object(Amount(.rupiah(total)))
        default:
            return .object(try first.with(first.number + Double(sign) * second.number))
        }
    }

    private static func product(_ left: LuaValue, _ right: LuaValue) throws -> LuaValue {
        let (amount, factor): (Amount, LuaValue)
        if let first = left.object(as: Amount.self) {
            (amount, factor) = (first, right)
        } else if let second = right.object(as: Amount.self) {
            (amount, factor) = (second, left)
        } else {
            throw notAlike(left, right)
        }
        if case .share(let share) = factor.object(as: Amount.self)?.measure {
            return .object(try amount.with(amount.number * share))
        }
        guard let number = factor.finite else { throw notAlike(left, right) }
        if case .time(.months(let months)) = amount.measure, let whole = factor.integer,
            let total = Int(exactly: Double(months) * Double(whole)), abs(total) <= 120_000
        {
            return .object(Amount(.time(.months(total))))
        }
        return .object(try amount.with(amount.number * number))
    }

    private static func quotient(_ left: LuaValue, _ right: LuaValue) throws -> LuaValue {
        guard let amount = left.object(as: Amount.self) else { throw notAlike(left, right) }
        if let other = right.object(as: Amount.self) {
            guard amount.isAlike(other) else { throw notAlike(left, right) }
            return .number(amount.number / other.number)
        }
        guard let number = right.finite, number != 0 else { throw notAlike(left, right) }
        return .object(try amount.with(amount.number / number))
    }

    private static func compare(
        _ left: LuaValue, _ right: LuaValue, _ holds: (Double, Double) -> Bool
    ) throws -> LuaValue {
        let (first, second) = try pair(left, right)
        return .boolean(holds(first.number, second.number))
    }

    /// Two amounts of one unit.
    private static func pair(_ left: LuaValue, _ right: LuaValue) throws -> (Amount, Amount) {
        guard let first = left.object(as: Amount.self), let second = right.object(as: Amount.self),
            first.isAlike(second)
        else { throw notAlike(left, right) }
        return (first, second)
    }

    private static func notAlike(_ left: LuaValue, _ right: LuaValue) -> Misuse {
        let (one, other) = (LuaWords.shown(left), LuaWords.shown(right))
        let unit = (left.object(as: Amount.self) ?? right.object(as: Amount.self))?.written.prefix { $0 != "(" } ?? ""
        return Misuse(
            .unit,
            Text(
                id: "\(one.id) dan \(other.id) tidak dapat dihitung atau dibandingkan bersama",
                en: "\(one.en) and \(other.en) cannot be counted or compared together"),
            remedy: unit.isEmpty
                ? nil
                : Text(
                    id: "beri keduanya satuan yang sama, misalnya \(unit)(…)",
                    en: "give both the same unit, for example \(unit)(…)"))
    }
}
