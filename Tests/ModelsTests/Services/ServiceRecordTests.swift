import Testing

@testable import Models

@Suite("Service record")
struct ServiceRecordTests {
    @Test("The window holds the last weeks and nothing older")
    func window() {
        var record = ServiceRecord(weeks: 3)
        for number in 1...5 {
            var week = ServiceRecord.Week()
            week.known = number
            week.knownByWelfare[4] = number
            week.onceByWelfare[4] = 1
            week.satisfaction = Double(number) / 10
            record.add(week)
        }
        #expect(record.total.known == 3 + 4 + 5)
        #expect(record.total.knownByWelfare == [0, 0, 0, 0, 12])
        #expect(record.total.once == 3)
        #expect(abs(record.total.satisfaction - 1.2) < 1e-12)
    }
}
