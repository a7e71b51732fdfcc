/// A length of time as planners say it: days and weeks are numbers of days, months and years are calendar steps.
///
/// Counted from a date (a horizon, an interval) a month ends on the same day of the next month, clipped at its end; in
/// rates and levers it is 30.4375 days (365.25 / 12).
public enum Span: Sendable, Hashable, Codable {
    /// A number of days, whole or not.
    case days(Double)
    /// A number of calendar months.
    case months(Int)

    /// The length of an average month in days, 365.25 / 12.
    public static let daysPerMonth = 30.4375

    /// A number of weeks.
    public static func weeks(_ weeks: Double) -> Span { .days(weeks * 7) }

    /// A number of calendar years.
    public static func years(_ years: Int) -> Span { .months(years * 12) }

    /// The length in days where no date is at hand.
    public var averageDays: Double {
        switch self {
        case .days(let days): days
        case .months(let months): Double(months) * Span.daysPerMonth
        }
    }

    /// The length in days when counted from `start`, `times` over.
    ///
    /// Repeated months are counted from the start each time, so that the 31st does not drift to the 28th.
    public func days(from start: CalendarDate, times: Int = 1) -> Double {
        switch self {
        case .days(let days): days * Double(times)
        case .months(let months): Double(start.adding(months: months * times).dayNumber - start.dayNumber)
        }
    }
}
