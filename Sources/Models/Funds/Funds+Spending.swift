import Foundation
import Simulation

/// What a group can spend on services: freely, and from its bound pockets for those they are bound to.
public struct Purse: Sendable, Hashable {
    /// Money that the group may spend on any service.
    public var free: Rupiah
    /// Zakat, for households entitled to it.
    public var zakat: Rupiah
    /// What is set aside for families of the dead.
    public var deathBenefit: Rupiah

    /// A purse.
    public init(free: Rupiah, zakat: Rupiah = 0, deathBenefit: Rupiah = 0) {
        (self.free, self.zakat, self.deathBenefit) = (free, zakat, deathBenefit)
    }
}

func logarithm(_ value: Double) -> Double { log(value) }

extension Funds {
    /// The index of the institution among the owners: after all groups.
    public var institutionOwner: Int { owners.count }

    /// Pays an expense of the plan from `source`, if budget, calendar and kas allow; otherwise counts the refusal.
    ///
    /// Public money is paid by the office itself, against its ceiling. An institution that holds a grant pays from the
    /// grant first, whose ceiling was used when it came. Residents' own money comes from the common kas while the
    /// institution is at work and holds enough, else from the kas of the group `payer`.
    /// - Parameters:
    ///   - rupiah: How much; nothing happens for 0 or less.
    ///   - source: Whose money it is.
    ///   - purpose: What it is for.
    ///   - payer: The group that pays when it is the residents' own money.
    ///   - date: Today.
    ///   - day: Today, in days since the start.
    ///   - publicMoney: Whether the calendar lets public money be paid today.
    /// - Returns: Whether it was paid.
    @discardableResult
    public func spend(
        _ rupiah: Rupiah, from source: FundSource, for purpose: Purpose, payer: Int? = nil, on date: CalendarDate,
        day: Double, publicMoney: Bool = true
    ) throws -> Bool {
        guard rupiah > 0 else { return true }
        if source == .apbdes, ledger.balance(grantKas) >= rupiah {
            try ledger.move(rupiah, from: grantKas, to: outside.suppliers, for: .programme, day: day)
            spentBySource[source.index] += rupiah.amount
            return true
        }
        if source.isPublic, !publicMoney {
            refuse("season", source, amount: rupiah)
            return false
        }
        let giver: Account.ID
        if source == .swadaya {
            guard let account = swadayaAccount(rupiah, payer: payer) else {
                refuse("kas", source, amount: rupiah)
                return false
            }
            giver = account
        } else {
            giver = outside.offices[source.index]
        }
        guard budget.take(rupiah, from: source, on: date) else {
            refuse("budget", source, amount: rupiah)
            return false
        }
        try ledger.move(rupiah, from: giver, to: outside.suppliers, for: purpose, day: day)
        spentBySource[source.index] += rupiah.amount
        return true
    }

    private func swadayaAccount(_ rupiah: Rupiah, payer: Int?) -> Account.ID? {
        if ledger.balance(commonKas) >= rupiah { return commonKas }
        guard let payer, let account = freeAccount(payer), ledger.balance(account) >= rupiah else { return nil }
        return account
    }

    func refuse(_ rule: String, _ source: FundSource, amount: Rupiah) {
        let label =
            switch rule {
            case "budget": Text(id: "melebihi pagu \(source.label.id)", en: "above the ceiling of \(source.label.en)")
            case "season":
                Text(id: "\(source.label.id) belum dapat dicairkan", en: "\(source.label.en) cannot be paid yet")
            default: Text(id: "kas tidak cukup: \(source.label.id)", en: "too little in the kas: \(source.label.en)")
            }
        refusals.note("\(rule).\(source.rawValue)", label: label, amount: Double(amount.amount), unit: .rupiah)
    }

    func freeAccount(_ owner: Int) -> Account.ID? {
        if owner == institutionOwner { return commonKas }
        return account(owner, .free)
    }

    private func account(_ owner: Int, _ use: FundOwner.Pocket.Use) -> Account.ID? {
        guard owners.indices.contains(owner), let place = owners[owner].pockets.firstIndex(where: { $0.use == use })
        else { return nil }
        return pocketAccounts[pockets[owner].lowerBound + place]
    }

    /// What the group `owner` (or the institution, `institutionOwner`) can spend on services now.
    public func purse(of owner: Int) -> Purse {
        func held(_ account: Account.ID?) -> Rupiah { account.map(ledger.balance) ?? 0 }
        if owner == institutionOwner {
            return Purse(free: Rupiah(ledger.balance(commonKas).amount + ledger.balance(grantKas).amount))
        }
        return Purse(
            free: held(freeAccount(owner)), zakat: held(account(owner, .kept(.zakat))),
            deathBenefit: held(account(owner, .kept(.deathBenefit))))
    }

    /// Pays for services that `owner` gave; the institution uses its grant first.
    ///
    /// - Throws: `LedgerRefusal.overdrawn` when a part is more than the purse holds.
    public func payServices(_ cost: Purse, by owner: Int, day: Double) throws {
        var free = cost.free
        if owner == institutionOwner {
            let granted = min(free, ledger.balance(grantKas))
            if granted > 0 {
                try ledger.move(granted, from: grantKas, to: outside.helped, for: .programme, day: day)
                spentBySource[FundSource.apbdes.index] += granted.amount
                free = try free.subtracting(granted)
            }
        }
        if free > 0, let account = freeAccount(owner) {
            try ledger.move(free, from: account, to: outside.helped, for: .services, day: day)
        }
        if cost.zakat > 0, let account = account(owner, .kept(.zakat)) {
            try ledger.move(cost.zakat, from: account, to: outside.helped, for: .zakat, day: day)
        }
        if cost.deathBenefit > 0, let account = account(owner, .kept(.deathBenefit)) {
            try ledger.move(cost.deathBenefit, from: account, to: outside.helped, for: .deathBenefit, day: day)
        }
    }
}
