/// A day of the Gregorian calendar.
///
/// Arithmetic is by the proleptic Gregorian rule on whole numbers, without clock, time zone or locale.
public struct CalendarDate: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    /// Days since 1 January 1970.
    public let dayNumber: Int

    /// The day that stands `dayNumber` days after 1 January 1970.
    public init(dayNumber: Int) {
        self.dayNumber = dayNumber
    }

    /// A day by year, month 1…12 and day of the month; `nil` when there is no such day or the year is outside 1…9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.length(of: month, in: year)
        else { return nil }
        self.dayNumber = CalendarDate.number(year, month, day)
    }

    /// A day written `2027-04-01` (ISO 8601); `nil` for anything else.
    public init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// How many days the month has.
    public static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month 1…12 and day of the month.
    ///
    /// Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): years are counted from March within eras of 400.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day of the week, 1 (Monday) to 7 (Sunday).
    public var weekday: Int {
        let fromMonday = (dayNumber + 3) % 7
        return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1
    }

    /// This day `days` later.
    public func adding(days: Int) -> CalendarDate {
        CalendarDate(dayNumber: dayNumber + days)
    }

    /// The same day of the month `months` later; the end of a month is clipped (31 January + 1 month = 28 February).
    public func adding(months: Int) -> CalendarDate {
        let (year, month, day) = parts
        let monthIndex = year * 12 + month - 1 + months
        let newYear = monthIndex >= 0 ? monthIndex / 12 : (monthIndex - 11) / 12
        let newMonth = monthIndex - newYear * 12 + 1
        let newDay = min(day, CalendarDate.length(of: newMonth, in: newYear))
        return CalendarDate(dayNumber: CalendarDate.number(newYear, newMonth, newDay))
    }

    /// Whole months from `start` to this day; the month that has begun does not count.
    public func wholeMonths(since start: CalendarDate) -> Int {
        let (startYear, startMonth, _) = start.parts
        let (year, month, _) = parts
        let months = (year - startYear) * 12 + month - startMonth
        return start.adding(months: months) <= self ? months : months - 1
    }

    /// The earlier of two days.
    public static func < (first: CalendarDate, second: CalendarDate) -> Bool {
        first.dayNumber < second.dayNumber
    }

    /// The day as ISO 8601 writes it: `2027-04-01`.
    public var description: String {
        let (year, month, day) = parts
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
