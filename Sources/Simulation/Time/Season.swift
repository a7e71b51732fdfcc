/// A stretch of the year in which meetings, giving, helpers' hours or public money are not as usual.
public struct Season: Sendable, Hashable {
    /// The first day.
    public var from: CalendarDate
    /// The last day, included.
    public var to: CalendarDate
    /// What people call it, such as Ramadan.
    public var label: Text
    /// Factor on attendance; 1 is as usual, 0 closes meetings.
    public var attendance: Double
    /// Factor on giving.
    public var giving: Double
    /// Factor on the hours of helpers.
    public var hours: Double
    /// Whether public money can be spent.
    public var publicMoney: Bool

    /// A season from its first to its last day; factors default to 1.
    ///
    /// - Throws: `InvalidParameter` when it ends before it begins or a factor is outside 0…10.
    public init(
        from: CalendarDate, to: CalendarDate, label: Text, attendance: Double = 1, giving: Double = 1,
        hours: Double = 1, publicMoney: Bool = true
    ) throws {
        guard from <= to else {
            throw InvalidParameter(
                "to", must: Text(id: "tidak mendahului \(from)", en: "not come before \(from)"), got: to.description)
        }
        for (name, factor) in [("attendance", attendance), ("giving", giving), ("hours", hours)] {
            try InvalidParameter.check(factor, named: name, in: 0...10)
        }
        (self.from, self.to, self.label) = (from, to, label)
        (self.attendance, self.giving, self.hours, self.publicMoney) = (attendance, giving, hours, publicMoney)
    }
}

/// The seasons of a plan; where two overlap their factors multiply and either may close public money.
public struct SeasonTable: Sendable, Hashable {
    /// The seasons in order of their first day.
    public let seasons: [Season]

    /// A table of seasons; without any, every day is as usual.
    public init(_ seasons: [Season] = []) {
        self.seasons = seasons.enumerated()
            .sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }
            .map(\.element)
    }

    /// Whether any season is declared.
    public var isEmpty: Bool { seasons.isEmpty }

    /// The factor on attendance on `day`.
    public func attendance(on day: CalendarDate) -> Double { product(on: day, \.attendance) }

    /// The factor on giving on `day`.
    public func giving(on day: CalendarDate) -> Double { product(on: day, \.giving) }

    /// The factor on helpers' hours on `day`.
    public func hours(on day: CalendarDate) -> Double { product(on: day, \.hours) }

    /// Whether public money can be spent on `day`.
    public func publicMoney(on day: CalendarDate) -> Bool {
        seasons.allSatisfy { $0.publicMoney || !($0.from...$0.to).contains(day) }
    }

    /// The first day from `day` on at which meetings are not closed (attendance above 0), or `nil` within ten years.
    public func nextOpen(from day: CalendarDate) -> CalendarDate? {
        (0..<3653).lazy.map { day.adding(days: $0) }.first { attendance(on: $0) > 0 }
    }

    private func product(on day: CalendarDate, _ factor: KeyPath<Season, Double>) -> Double {
        var result = 1.0
        for season in seasons where season.from <= day && day <= season.to { result *= season[keyPath: factor] }
        return result
    }
}
