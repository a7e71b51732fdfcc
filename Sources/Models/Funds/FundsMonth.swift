import Simulation

/// What the rest of the world tells the money at the beginning of a month.
public struct FundsMonth: Sendable, Hashable {
    /// The number of the month since the start, from 0; names the month's luck.
    public var number: Int
    /// The date.
    public var date: CalendarDate
    /// The moment in days since the start.
    public var day: Double
    /// The season's factor on giving; 1 is as usual.
    public var giving = 1.0
    /// Whether the calendar lets public money be paid.
    public var publicMoney = true
    /// How active each group is, 0…1, by index.
    public var activity: [Double]
    /// The part of its free money that each group pays into the common kas this month, 0…1, by index.
    public var pooling: [Double]
    /// How far each household supports the institution, 0…1, by index.
    public var support: [Double]
    /// Whether the institution is at work and may ask for dues.
    public var institutionAtWork = false
    /// How openly its books are kept, 0…1.
    public var transparency = 0.0
    /// How much it is seen as the residents' own, 0…1.
    public var ownership = 1.0
    /// How far donors trust it, 0…1.
    public var legitimacy = 0.0
    /// When the village recognised it; `nil` while it has not.
    public var recognizedOn: CalendarDate?

    /// A month like any other for `groups` groups and `households` households: all active, nothing shared, no support.
    public init(number: Int, date: CalendarDate, day: Double, groups: Int, households: Int) {
        (self.number, self.date, self.day) = (number, date, day)
        activity = Array(repeating: 1, count: groups)
        pooling = Array(repeating: 0, count: groups)
        support = Array(repeating: 0, count: households)
    }
}
