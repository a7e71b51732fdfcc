import Testing

@testable import Simulation

struct SpanTests {
    static let start = CalendarDate(iso: "2027-01-31")!

    @Test(arguments: [
        (Span.days(2.5), 1, 2.5), (.weeks(2), 3, 42), (.months(1), 1, 28), (.months(1), 2, 59), (.months(1), 13, 394),
        (.years(1), 1, 365), (.months(0), 1, 0),
    ])
    func monthsAreCountedFromTheStart(span: Span, times: Int, days: Double) {
        #expect(span.days(from: Self.start, times: times) == days)
    }

    @Test func anAverageMonthIsATwelfthOfAYear() {
        #expect(Span.months(12).averageDays == 365.25)
        #expect(Span.weeks(1).averageDays == 7)
    }
}
