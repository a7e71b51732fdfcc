import Simulation
import Testing

@testable import Models

struct CompactBooksTests {
    @Test func whatIsPaidIsWhatTheKasCanPay() throws {
        var books = CompactBooks(opening: 1_000)
        let paid = books.pay(facilitators: 5, wage: 300)
        #expect(paid == 3)
        #expect(books.balance == 100 && books.close)
        let (tooDear, paysAll) = (books.pay(campaign: 101), books.pay(campaign: 100))
        #expect(!tooDear && paysAll)
        #expect(books.balance == 0 && books.spent == 1_000 && books.close)
        let unpaid = books.pay(facilitators: 5, wage: 0)
        #expect(unpaid == 5)
        try books.receive(donations: 10.4, groupDues: 0, householdDues: 2.6)
        #expect(books.balance == 13 && books.close)
        #expect(books.flows.map(\.rupiah) == [10, 3, 900, 100])
    }

    @Test func sumsThatCannotBeCountedAreRefused() throws {
        var books = CompactBooks(opening: Rupiah(8_999_999_999_999_999))
        try books.receive(donations: 1, groupDues: 0, householdDues: 0)
        let before = books
        let error = #expect(throws: InvalidParameter.self) {
            try books.receive(donations: 1, groupDues: 0, householdDues: 0)
        }
        #expect(error?.sentence.en == "compact.budget must be at most Rp9,000 trillion (got 9000000000000001)")
        #expect(books == before)
        #expect(throws: InvalidParameter.self) {
            try books.receive(donations: 1e300, groupDues: 0, householdDues: 0)
        }
        #expect(books == before)
    }
}
