import Simulation
import Testing

@testable import Reports

@Suite struct CalendarTests {
    private func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

    @Test func datesInBothLanguages() {
        #expect(Writing(.indonesian).date(day("2027-01-04")) == "4 Januari 2027")
        #expect(Writing(.english).date(day("2027-01-04")) == "4 January 2027")
        #expect(Writing(.indonesian).dates(day("2027-04-05"), day("2027-04-11")) == "5–11 April 2027")
        #expect(Writing(.indonesian).dates(day("2027-04-26"), day("2027-05-02")) == "26 April – 2 Mei 2027")
        #expect(Writing(.english).dates(day("2027-12-27"), day("2028-01-02")) == "27 December 2027 – 2 January 2028")
        #expect(Writing(.english).dates(day("2027-04-05"), day("2027-04-05")) == "5 April 2027")
    }

    @Test(arguments: [
        (Span.months(18), "18 bulan", "18 months"), (.months(1), "1 bulan", "1 month"),
        (.weeks(2), "2 minggu", "2 weeks"),
        (.days(1), "1 hari", "1 day"), (.days(10), "10 hari", "10 days"),
    ])
    func spans(span: Span, indonesian: String, english: String) {
        #expect(Writing(.indonesian).span(span) == indonesian)
        #expect(Writing(.english).span(span) == english)
    }

    @Test(arguments: [
        (0.0, "0,0 detik"), (1.94, "1,9 detik"), (59.4, "59 detik"), (125, "2 menit 5 detik"), (3720, "1 jam 2 menit"),
        (-1, "–"), (.infinity, "–"),
    ])
    func waiting(seconds: Double, text: String) {
        #expect(Writing(.indonesian).seconds(seconds) == text)
    }

    @Test func namesInARow() {
        #expect(Writing(.indonesian).list(["A", "B", "C"]) == "A, B dan C")
        #expect(Writing(.english).list(["A", "B"]) == "A and B")
        #expect(Writing(.english).list([]) == "")
    }
}
