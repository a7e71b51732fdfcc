import Testing

@testable import Simulation

struct SeasonTests {
    static func day(_ text: String) -> CalendarDate { CalendarDate(iso: text)! }

    static func table() throws -> SeasonTable {
        SeasonTable([
            try Season(from: day("2028-02-19"), to: day("2028-03-04"), label: Text("Idulfitri"), attendance: 0),
            try Season(
                from: day("2028-01-28"), to: day("2028-02-25"), label: Text("Ramadan"), attendance: 0.3, giving: 2),
            try Season(
                from: day("2027-12-16"), to: day("2028-02-28"), label: Text(id: "tutup kas", en: "books closed"),
                publicMoney: false),
        ])
    }

    @Test(arguments: [
        ("2028-01-27", 1.0, 1.0, false), ("2028-01-28", 0.3, 2.0, false), ("2028-02-19", 0, 2, false),
        ("2028-02-29", 0, 1, true), ("2028-03-05", 1, 1, true),
    ])
    func factorsMultiplyWhereSeasonsOverlap(date: String, attendance: Double, giving: Double, money: Bool) throws {
        #expect(try Self.table().attendance(on: Self.day(date)) == attendance)
        #expect(try Self.table().giving(on: Self.day(date)) == giving)
        #expect(try Self.table().publicMoney(on: Self.day(date)) == money)
    }

    @Test func aMeetingMovesToTheNextOpenDay() throws {
        #expect(try Self.table().nextOpen(from: Self.day("2028-02-20")) == Self.day("2028-03-05"))
        #expect(try Self.table().nextOpen(from: Self.day("2027-05-01")) == Self.day("2027-05-01"))
        let closed = SeasonTable([
            try Season(from: Self.day("2020-01-01"), to: Self.day("2060-01-01"), label: Text("x"), attendance: 0)
        ])
        #expect(closed.nextOpen(from: Self.day("2027-05-01")) == nil)
    }

    @Test func refusesASeasonThatEndsBeforeItBegins() {
        #expect(throws: InvalidParameter.self) {
            try Season(from: Self.day("2028-02-19"), to: Self.day("2028-02-18"), label: Text("x"))
        }
    }
}
