import LuaBridge
import Simulation

extension Kind where Value == Span {
    /// A length of time: `days(3)`, `weeks(2)`, `months(18)`.
    static func time(in range: ClosedRange<Double>? = nil) -> Kind {
        let bounds = range.map { "\(Self.bound($0.lowerBound))…\(shortest($0.upperBound)) days" } ?? ""
        let noun = Text(id: "lama waktu", en: "a length of time")
        return Kind(noun: noun, bounds: bounds, remedy: Amount.timeRemedy("2")) { value, _ in
            guard let amount = value.object(as: Amount.self), case .time(let span) = amount.measure else {
                throw Misfit(
                    value.number == nil ? .value : .unit, must: Text(id: "berupa ", en: "be ") + noun,
                    got: LuaWords.shown(value),
                    remedy: value.number.map { Amount.timeRemedy(shortest($0)) } ?? Amount.timeRemedy("2"))
            }
            if let range, !range.contains(span.averageDays) {
                let (low, high) = (Self.bound(range.lowerBound), shortest(range.upperBound))
                throw Misfit(
                    must: Text(id: "berada dalam \(low)…\(high) hari", en: "lie in \(low)…\(high) days"),
                    got: amount.shownInSentences)
            }
            return span
        }
    }

    /// A bound in days: a part of a day as a fraction of 24 hours.
    private static func bound(_ days: Double) -> String {
        let hours = (days * 24).rounded()
        return days == days.rounded() || abs(hours - days * 24) > 1e-9 ? shortest(days) : "\(shortest(hours))/24"
    }
}

extension Kind where Value == Int64 {
    /// A sum of money in whole rupiah: `rupiah(500000)`.
    static func rupiah(in range: ClosedRange<Int64> = 0...1_000_000_000_000_000) -> Kind {
        let noun = Text(id: "jumlah uang", en: "a sum of money")
        let bounds = "rupiah(\(range.lowerBound))…rupiah(\(range.upperBound))"
        return Kind(noun: noun, bounds: bounds, remedy: Amount.rupiahRemedy("500000")) { value, _ in
            guard let amount = value.object(as: Amount.self), case .rupiah(let rupiah) = amount.measure else {
                throw Misfit(
                    value.number == nil ? .value : .unit, must: Text(id: "berupa ", en: "be ") + noun,
                    got: LuaWords.shown(value),
                    remedy: Amount.rupiahRemedy(value.integer.map { "\($0)" } ?? "500000"))
            }
            guard range.contains(rupiah) else {
                throw Misfit(
                    must: Text(id: "berada dalam ", en: "lie in ") + Text(bounds), got: amount.shownInSentences)
            }
            return rupiah
        }
    }
}

extension Kind where Value == Double {
    /// Hours: `hours(2)`, or a bare number where the parameter's name says hours.
    static func hours(in range: ClosedRange<Double>) -> Kind {
        let unit = Text(id: "jam", en: "hours")
        let bare = Kind.number(in: range, unit: unit)
        return Kind(noun: Text(id: "jumlah jam", en: "a number of hours"), bounds: bare.bounds, unit: unit) {
            value, session in
            if let amount = value.object(as: Amount.self) {
                guard case .hours(let hours) = amount.measure else { throw bare.misfit(value, code: .unit) }
                try check(hours, range, unit)
                return hours
            }
            return try bare.read(value, session)
        }
    }
}

extension Kind where Value == CalendarDate {
    /// A day: `date "2027-04-01"`.
    static var date: Kind {
        Kind(
            noun: Text(id: "tanggal", en: "a date"),
            remedy: Text(id: "tulis date \"2027-04-01\"", en: "write date \"2027-04-01\"")
        ) { value, _ in
            guard let day = value.object(as: Day.self) else {
                throw Misfit(
                    .unit, must: Text(id: "berupa tanggal", en: "be a date"), got: LuaWords.shown(value),
                    remedy: Text(id: "tulis date \"2027-04-01\"", en: "write date \"2027-04-01\""))
            }
            return day.date
        }
    }
}
