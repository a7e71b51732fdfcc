import Simulation

/// What the rest of the world tells the institution about a month.
public struct InstitutionMonth: Sendable, Hashable {
    /// The number of the month since the start, from 0; names the month's luck.
    public var number: Int
    /// The date.
    public var date: CalendarDate
    /// The moment in days since the start.
    public var day: Double
    /// 1 − mean distance between doctrine and members' values, 0…1.
    public var fit = 0.7
    /// How much two-way talk about its purpose there was, 0…1: the share of groups so reached.
    public var doctrineTalk = 0.0
    /// Activities it ran or that ran under its roof.
    public var activities = 0.0
    /// Meetings of the board or the forum.
    public var meetings = 0.0
    /// Months of running costs that the common kas holds.
    public var monthsOfMoney = 0.0
    /// Whether it has a room.
    public var hasRoom = false
    /// Whether the village recognised it.
    public var isRecognized = false
    /// Hours that helpers paid by government gave this month.
    public var helperHours = 0.0
    /// Hours that residents gave this month, the board aside.
    public var residentHours = 0.0
    /// How each counterpart is inclined towards it, −1…1, by index.
    public var inclinations: [Double]
    /// Mean willingness of the groups, −1…1.
    public var stance = 0.0
    /// The share of groups that work by its ways (coordination or above).
    public var spread = 0.0
    /// How the weakest fifth is reached beside everyone, 0…1; 1 where nobody is passed by.
    public var justice = 1.0
    /// One minus the concentration of its income, 0…1.
    public var autonomy = 0.0
    /// Known needs open and unserved, by category.
    public var gaps: [Int]

    /// A month in which nothing happens.
    public init(number: Int, date: CalendarDate, day: Double, counterparts: Int) {
        (self.number, self.date, self.day) = (number, date, day)
        inclinations = Array(repeating: 0, count: counterparts)
        gaps = Array(repeating: 0, count: NeedCategory.all.count)
    }
}

/// Something that happened in the institution, for the chronicle.
public enum InstitutionEvent: Sendable, Hashable {
    /// A seat fell vacant.
    case left(role: Text, why: Departure)
    /// A vacant seat was taken.
    case seated(role: Text)
    /// It stopped working.
    case fellDormant
    /// It began a programme for a category of need.
    case began(category: Int)
}

/// A programme: what it is for, since when, and what it can do in a month.
public struct Programme: Sendable, Hashable {
    /// The category of need, by index in `NeedCategory.all`.
    public let category: Int
    /// The day it began.
    public let began: Double
    /// Needs it can serve in a month at full capacity of the institution.
    public let output: Double
}
