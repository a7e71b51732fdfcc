import Models
import Simulation
import Testing

@Suite("Ledger")
struct LedgerTests {
    private struct Books {
        var ledger = Ledger()
        let world, mosque, zakat, otherZakat, common: Account.ID

        init() {
            func account(_ name: String, _ side: Account.Side, _ binding: Purpose? = nil) -> Account {
                Account(owner: Identity(name), label: Text(name), side: side, binding: binding)
            }
            world = ledger.open(account("world", .outside))
            mosque = ledger.open(account("mosque", .own))
            zakat = ledger.open(account("zakat", .own, .zakat))
            otherZakat = ledger.open(account("other zakat", .own, .zakat))
            common = ledger.open(account("common", .own))
        }
    }

    @Test("An empty ledger is balanced and passes its audit")
    func empty() {
        #expect(Ledger().isBalanced)
        #expect(Ledger().passesAudit)
        #expect(Ledger().flows.isEmpty)
    }

    @Test("Money moves, the sum stays zero, the flows add it up by giver, receiver and purpose")
    func moves() throws {
        var books = Books()
        try books.ledger.move(500, from: books.world, to: books.mosque, for: .dues, day: 0)
        try books.ledger.move(250, from: books.world, to: books.mosque, for: .dues, day: 30)
        try books.ledger.move(100, from: books.mosque, to: books.common, for: .pooling, day: 31)
        #expect(books.ledger.balance(books.world) == -750)
        #expect(books.ledger.balance(books.mosque) == 650)
        #expect(books.ledger.balance(books.common) == 100)
        #expect(books.ledger.isBalanced)
        #expect(books.ledger.passesAudit)
        #expect(
            books.ledger.flows == [
                Flow(from: Text("world"), to: Text("mosque"), purpose: Purpose.dues.label, rupiah: 750),
                Flow(from: Text("mosque"), to: Text("common"), purpose: Purpose.pooling.label, rupiah: 100),
            ])
    }

    @Test("A refused movement changes nothing")
    func refusals() throws {
        var books = Books()
        try books.ledger.move(500, from: books.world, to: books.mosque, for: .dues, day: 0)
        try books.ledger.move(300, from: books.world, to: books.zakat, for: .zakat, day: 0)
        let cases: [(Rupiah, Account.ID, Account.ID, Purpose, LedgerRefusal)] = [
            (501, books.mosque, books.common, .pooling, .overdrawn(books.mosque, missing: 1)),
            (0, books.mosque, books.common, .pooling, .meaningless),
            (-5, books.mosque, books.common, .pooling, .meaningless),
            (5, books.mosque, books.mosque, .pooling, .meaningless),
            (5, books.zakat, books.world, .jointActivity, .bound(books.zakat, to: .zakat)),
            (5, books.zakat, books.common, .zakat, .unbinding(books.zakat, into: books.common)),
            (301, books.zakat, books.world, .zakat, .overdrawn(books.zakat, missing: 1)),
        ]
        let before = books.ledger.entries.count
        for (rupiah, from, to, purpose, refusal) in cases {
            #expect(throws: refusal) {
                try books.ledger.move(rupiah, from: from, to: to, for: purpose, day: 1)
            }
        }
        #expect(books.ledger.entries.count == before)
        #expect(books.ledger.balance(books.zakat) == 300)
    }

    @Test("Bound money goes to those it is for, or to an account bound to the same")
    func boundMoney() throws {
        var books = Books()
        try books.ledger.move(300, from: books.world, to: books.zakat, for: .zakat, day: 0)
        try books.ledger.move(100, from: books.zakat, to: books.otherZakat, for: .zakat, day: 1)
        try books.ledger.move(100, from: books.otherZakat, to: books.world, for: .zakat, day: 2)
        #expect(books.ledger.balance(books.zakat) == 200)
        #expect(books.ledger.passesAudit)
    }

    @Test("A balance that would overflow is refused and nothing moves")
    func overflow() throws {
        var books = Books()
        try books.ledger.move(Rupiah(.max), from: books.world, to: books.mosque, for: .dues, day: 0)
        #expect(throws: InvalidParameter.self) {
            try books.ledger.move(1, from: books.world, to: books.mosque, for: .dues, day: 0)
        }
        #expect(books.ledger.balance(books.mosque) == Rupiah(.max))
        #expect(books.ledger.isBalanced)
    }
}
