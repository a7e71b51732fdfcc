import LuaBridge
import Simulation

/// A day of the calendar, as a script writes it: `date "2027-04-01"`.
final class Day: Sendable, ShownInScripts {
    let date: CalendarDate

    init(_ date: CalendarDate) { self.date = date }

    var shownInSentences: Text { Text("date \"\(date)\"") }

    /// How scripts see days.
    static let luaClass: LuaClass<Day> = {
        var declared = LuaClass<Day>("date")
        declared.describe { $0.date.description }
        declared.property("year") { day, _ in .integer(Int64(day.date.parts.year)) }
        declared.property("month") { day, _ in .integer(Int64(day.date.parts.month)) }
        declared.property("day") { day, _ in .integer(Int64(day.date.parts.day)) }
        declared.index { _, key, _ in
            throw Misuse.unknown(
                key.string ?? LuaWords.shown(key).en, in: Text(id: "tanggal", en: "a date"),
                known: ["year", "month", "day"])
        }
        declared.on(.add) { day, call in try day.sum(call[1], call[2], sign: 1) }
        declared.on(.subtract) { day, call in try day.sum(call[1], call[2], sign: -1) }
        declared.on(.equal) { _, call in
            .boolean(call[1].object(as: Day.self)?.date == call[2].object(as: Day.self)?.date)
        }
        declared.on(.less) { _, call in try compare(call[1], call[2]) { $0 < $1 } }
        declared.on(.lessOrEqual) { _, call in try compare(call[1], call[2]) { $0 <= $1 } }
        return declared
    }()

    /// A day and a length of time, or the time between two days.
    func sum(_ left: LuaValue, _ right: LuaValue, sign: Int) throws -> LuaValue {
        if sign < 0, let first = left.object(as: Day.self), let second = right.object(as: Day.self) {
            return .object(Amount(.time(.days(Double(first.date.dayNumber - second.date.dayNumber)))))
        }
        let other = left.object(as: Day.self) === self ? right : left
        guard let amount = other.object(as: Amount.self), case .time(let span) = amount.measure,
            sign > 0 || left.object(as: Day.self) === self
        else { throw Day.notAlike(left, right) }
        switch span {
        case .months(let months):
            guard abs(months) <= 12_000 else { throw Day.notAlike(left, right) }
            return .object(Day(date.adding(months: sign * months)))
        case .days(let days):
            guard abs(days) <= 4_000_000 else { throw Day.notAlike(left, right) }
            return .object(Day(date.adding(days: sign * Int(days.rounded(.down)))))
        }
    }

    private static func compare(
        _ left: LuaValue, _ right: LuaValue, _ holds: (CalendarDate, CalendarDate) -> Bool
    ) throws -> LuaValue {
        guard let first = left.object(as: Day.self), let second = right.object(as: Day.self) else {
            throw notAlike(left, right)
        }
        return .boolean(holds(first.date, second.date))
    }

    private static func notAlike(_ left: LuaValue, _ right: LuaValue) -> Misuse {
        let (one, other) = (LuaWords.shown(left), LuaWords.shown(right))
        return Misuse(
            .unit,
            Text(
                id: "\(one.id) dan \(other.id) tidak dapat dihitung atau dibandingkan bersama",
                en: "\(one.en) and \(other.en) cannot be counted or compared together"),
            remedy: Text(
                id: "tanggal dibandingkan dengan date \"2027-04-01\" dan ditambah weeks(2)",
                en: "a date is compared with date \"2027-04-01\", and weeks(2) is added to it"))
    }
}
