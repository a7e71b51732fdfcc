import Testing

@testable import Simulation

struct CalendarDateTests {
    // Known day numbers: Unix epoch; 2000-02-29 and 2000-03-01 of RFC 3339 arithmetic (11016, 11017).
    @Test(arguments: [
        ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11016, 2), ("2000-03-01", 11017, 3),
        ("2027-04-01", 20909, 4), ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
    ])
    func countsDays(text: String, number: Int, weekday: Int) throws {
        let date = try #require(CalendarDate(iso: text))
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(date.description == text)
    }

    @Test(arguments: [
        "2027-02-29", "1900-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "2027-4-1", "27-04-01", "2027/04/01",
        "0000-01-01", "", "２０２７-04-01", "2027-04-01T00:00",
    ])
    func refusesWhatIsNoDay(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test func everyDayOfFourHundredYearsGoesThereAndBack() {
        var number = CalendarDate(year: 1900, month: 1, day: 1)!.dayNumber
        for _ in 0..<146_097 {
            let date = CalendarDate(dayNumber: number)
            let (year, month, day) = date.parts
            guard CalendarDate(year: year, month: month, day: day)?.dayNumber == number else {
                Issue.record("day \(number) became \(year)-\(month)-\(day)")
                return
            }
            number += 1
        }
        #expect(CalendarDate(dayNumber: number) == CalendarDate(year: 2300, month: 1, day: 1))
    }

    @Test(arguments: [
        ("2027-01-31", 1, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2027-03-31", -1, "2027-02-28"),
        ("2027-12-15", 1, "2028-01-15"), ("2027-01-15", -1, "2026-12-15"), ("2027-04-01", 18, "2028-10-01"),
    ])
    func clipsTheEndOfAMonth(start: String, months: Int, expected: String) throws {
        #expect(try #require(CalendarDate(iso: start)).adding(months: months).description == expected)
    }

    @Test(arguments: [
        ("2027-01-31", "2027-02-28", 1), ("2027-01-31", "2027-02-27", 0), ("2027-04-01", "2028-09-30", 17),
        ("2027-04-01", "2027-04-01", 0), ("2027-04-02", "2027-04-01", -1),
    ])
    func countsWholeMonths(start: String, end: String, months: Int) throws {
        let (first, last) = (try #require(CalendarDate(iso: start)), try #require(CalendarDate(iso: end)))
        #expect(last.wholeMonths(since: first) == months)
    }
}
