import Simulation

/// The kas of a compact place: what it holds is always what it began with, and what came in, without what went out.
///
/// There is one kas only, so its five totals stand for the entries of a ledger.
struct CompactBooks: Sendable, Hashable {
    let opening: Int64
    private(set) var balance: Int64
    private(set) var donations: Int64 = 0
    private(set) var groupDues: Int64 = 0
    private(set) var householdDues: Int64 = 0
    private(set) var wages: Int64 = 0
    private(set) var campaigns: Int64 = 0

    init(opening: Rupiah) { (self.opening, balance) = (opening.amount, opening.amount) }

    /// What was spent so far.
    var spent: Int64 { wages + campaigns }

    /// Whether the totals agree with what the kas holds, and it is not overdrawn.
    var close: Bool {
        balance == opening + donations + groupDues + householdDues - spent && balance >= 0
    }

    /// What comes in at the end of a week.
    ///
    /// - Throws: `InvalidParameter` where a sum is too large to count.
    mutating func receive(donations: Double, groupDues: Double, householdDues: Double) throws {
        let sums = try (Rupiah(rounding: donations), Rupiah(rounding: groupDues), Rupiah(rounding: householdDues))
        let now = try Rupiah(balance).adding(sums.0).adding(sums.1).adding(sums.2)
        guard now.amount <= CompactBooks.most else {
            throw InvalidParameter(
                "compact.budget", must: Text(id: "paling banyak Rp9.000 triliun", en: "be at most Rp9,000 trillion"),
                got: now.description)
        }
        self.donations += sums.0.amount
        self.groupDues += sums.1.amount
        self.householdDues += sums.2.amount
        balance = now.amount
    }

    /// As far as whole rupiah are exact in a `Double`; it also keeps every total from overflowing.
    private static let most: Int64 = 9_000_000_000_000_000

    /// Pays for as many of `wanted` facilitators as the kas can, and says how many.
    mutating func pay(facilitators wanted: Int, wage: Int64) -> Int {
        let paid = wage > 0 ? min(wanted, Int(balance / wage)) : wanted
        balance -= Int64(paid) * wage
        wages += Int64(paid) * wage
        return paid
    }

    /// Pays for a campaign if the kas can.
    mutating func pay(campaign cost: Int64) -> Bool {
        guard cost <= balance else { return false }
        balance -= cost
        campaigns += cost
        return true
    }

    /// Where money came from and went.
    var flows: [Flow] {
        let kas = Text("kas WKSBM")
        let groups = Text(id: "kelompok yang aktif", en: "active groups")
        let households = Text(id: "rumah tangga yang ikut", en: "households taking part")
        let all = [
            Flow(
                from: Text(id: "donatur tetap", en: "regular donors"), to: kas, purpose: Purpose.donation.label,
                rupiah: donations),
            Flow(from: groups, to: kas, purpose: Purpose.dues.label, rupiah: groupDues),
            Flow(from: households, to: kas, purpose: Purpose.dues.label, rupiah: householdDues),
            Flow(
                from: kas, to: Text(id: "petugas pendamping", en: "facilitators"), purpose: Text("honor"),
                rupiah: wages),
            Flow(
                from: kas, to: Text(id: "penyelenggara kampanye", en: "campaign organisers"),
                purpose: Purpose.outreach.label, rupiah: campaigns),
        ]
        return all.filter { $0.rupiah > 0 }
    }

    /// Adds the totals as words.
    func append(to words: inout [UInt64]) {
        for total in [opening, balance, donations, groupDues, householdDues, wages, campaigns] {
            words.append(UInt64(bitPattern: total))
        }
    }
}
