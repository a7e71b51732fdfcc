import Simulation

/// Every entry names a giver, a receiver and a purpose; the sum over all accounts is zero after every entry.
///
/// A kas is never overdrawn. Money of a bound account leaves it only for its purpose, and only to the world outside or to
/// an account bound to the same purpose, so that no chain of entries can set it free. There is no other way to move money.
public struct Ledger: Sendable {
    /// One movement of money.
    public struct Entry: Sendable, Hashable {
        /// When, in days since the start.
        public let day: Double
        /// The giver.
        public let from: Account.ID
        /// The receiver.
        public let to: Account.ID
        /// What it is for.
        public let purpose: Purpose
        /// How much, above 0.
        public let rupiah: Rupiah
    }

    /// The accounts in the order in which they were opened.
    public private(set) var accounts: [Account] = []
    /// Every movement in order.
    public private(set) var entries: [Entry] = []
    private var balances: [Int64] = []

    /// A ledger without accounts.
    public init() {}

    /// Opens an account with nothing in it.
    public mutating func open(_ account: Account) -> Account.ID {
        accounts.append(account)
        balances.append(0)
        return Account.ID(accounts.count - 1)
    }

    /// What the account holds; below zero only for counterparties outside.
    public func balance(_ id: Account.ID) -> Rupiah {
        Rupiah(balances[id.index])
    }

    /// Why `rupiah` could not go from one account to another for `purpose`, or `nil` if it could.
    public func objection(_ rupiah: Rupiah, from: Account.ID, to: Account.ID, for purpose: Purpose) -> LedgerRefusal? {
        guard rupiah > 0, from != to else { return .meaningless }
        let giver = accounts[from.index]
        if let binding = giver.binding {
            guard purpose == binding else { return .bound(from, to: binding) }
            let receiver = accounts[to.index]
            guard receiver.side == .outside || receiver.binding == binding else {
                return .unbinding(from, into: to)
            }
        }
        if giver.side == .own, balances[from.index] < rupiah.amount {
            return .overdrawn(from, missing: Rupiah(rupiah.amount - balances[from.index]))
        }
        return nil
    }

    /// Moves `rupiah` from one account to another.
    ///
    /// - Throws: `LedgerRefusal` when a rule of the ledger forbids it; `InvalidParameter` when a balance would overflow.
    ///   Nothing has moved then.
    public mutating func move(
        _ rupiah: Rupiah, from: Account.ID, to: Account.ID, for purpose: Purpose, day: Double
    ) throws {
        if let objection = objection(rupiah, from: from, to: to, for: purpose) { throw objection }
        let giver = try balance(from).subtracting(rupiah)
        let receiver = try balance(to).adding(rupiah)
        balances[from.index] = giver.amount
        balances[to.index] = receiver.amount
        entries.append(Entry(day: day, from: from, to: to, purpose: purpose, rupiah: rupiah))
    }

    /// Whether the balances sum to zero and no kas is overdrawn; cheap enough to ask after every event.
    public var isBalanced: Bool {
        var sum: Int64 = 0
        for index in balances.indices {
            let (next, overflow) = sum.addingReportingOverflow(balances[index])
            guard !overflow else { return false }
            if accounts[index].side == .own, balances[index] < 0 { return false }
            sum = next
        }
        return sum == 0
    }

    /// Whether the balances are what the entries say and every rule held at every entry: the whole audit.
    public var passesAudit: Bool {
        var replay = Ledger()
        for account in accounts { _ = replay.open(account) }
        for entry in entries {
            guard
                (try? replay.move(entry.rupiah, from: entry.from, to: entry.to, for: entry.purpose, day: entry.day))
                    != nil, replay.isBalanced
            else { return false }
        }
        return replay.balances == balances && isBalanced
    }

    /// The money moved over the whole run, summed by giver, receiver and purpose, in the order of the accounts.
    public var flows: [Flow] {
        let purposes = Purpose.allCases.count
        func rank(_ entry: Entry) -> Int {
            (entry.from.index * accounts.count + entry.to.index) * purposes + entry.purpose.rawValue
        }
        var flows: [Flow] = []
        var lastRank: Int?
        for (rank, entry) in entries.map({ (rank($0), $0) }).sorted(by: { $0.0 < $1.0 }) {
            let total = lastRank == rank ? flows.removeLast().rupiah : 0
            let (sum, overflow) = total.addingReportingOverflow(entry.rupiah.amount)
            flows.append(
                Flow(
                    from: accounts[entry.from.index].label, to: accounts[entry.to.index].label,
                    purpose: entry.purpose.label, rupiah: overflow ? .max : sum))
            lastRank = rank
        }
        return flows
    }
}
