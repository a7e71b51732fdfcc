import Simulation

/// The money of the community: groups' kas with their pockets, the common kas, donors, the village's grant, one ledger.
///
/// Dues and gifts come in monthly; groups spend on their routine, on worship, on arisan; services and the plan's
/// activities are paid on request. What the rules or the budget forbid does not happen and is counted.
public final class Funds {
    /// The one ledger.
    public internal(set) var ledger = Ledger()
    /// The ceilings and what is left of them.
    public internal(set) var budget: Budget
    /// What could not be paid, by cause.
    public internal(set) var refusals = RefusalTally()
    /// The groups, by index.
    public let owners: [FundOwner]

    let numbers: FundNumbers
    let donors: [Donor]
    let outside: Outside
    let pockets: [Range<Int>]
    let pocketAccounts: [Account.ID]
    let commonKas: Account.ID
    let grantKas: Account.ID
    let rule: GivingRule
    let givesDraws: Draws
    let amountDraws: Draws
    var households: Households
    var spentBySource = [Int64](repeating: 0, count: FundSource.allCases.count)
    var commonIncome = CommonIncome()
    var grantYears: [Int] = []

    /// The world outside, as counterparties.
    struct Outside {
        let residents: Account.ID
        let donors: Account.ID
        let away: Account.ID
        let opening: Account.ID
        let suppliers: Account.ID
        let helped: Account.ID
        let offices: [Account.ID]
    }

    /// What households decide about voluntary dues.
    struct Households {
        var types: [GivingType]
        var beliefs: [Double]
        var lastGiven: Double
    }

    /// What the common kas received so far, by where it came from.
    struct CommonIncome {
        var dues: Int64 = 0
        var pooling: Int64 = 0
        var donors: Int64 = 0
        var village: Int64 = 0
    }

    /// The money at the start of a run.
    ///
    /// - Parameters:
    ///   - owners: The groups, by index.
    ///   - households: The permanent identity of each household, by index.
    ///   - donors: Those who give lumps.
    ///   - institution: Identity and name of the institution that may come to be.
    ///   - budget: The ceilings.
    ///   - making: Decides who gives how.
    ///   - luck: Decides when donors give.
    /// - Throws: `InvalidParameter` when a sum overflows or two shares of giving types exceed 1.
    public init(
        owners: [FundOwner], households: [Identity], donors: [Donor], institution: (identity: Identity, label: Text),
        budget: Budget, settings: Settings, making: Chance, luck: Chance
    ) throws {
        let conditional = settings[Funds.conditionalShare]
        let freeRiders = settings[Funds.freeRiderShare]
        try InvalidParameter.check(
            freeRiders, named: Funds.freeRiderShare.name, in: 0...max(0, 1 - conditional + 1e-12))
        (self.owners, self.donors, self.budget) = (owners, donors, budget)
        numbers = FundNumbers(settings)
        rule = GivingRule(
            weightOfGiven: settings[Funds.weightOfGiven], weightOfBelief: settings[Funds.weightOfBelief])
        let types = making.draws(Funds.givesHow)
        let firstBelief = settings[Funds.firstBelief]
        self.households = Households(
            types: households.map { household in
                let u = types.uniform(household)
                return u < conditional ? .conditional : u < conditional + freeRiders ? .freeRider : .steady
            },
            beliefs: Array(repeating: firstBelief, count: households.count), lastGiven: 0)
        givesDraws = luck.draws(Funds.donorGives)
        amountDraws = luck.draws(Funds.donorAmount)

        var ledger = Ledger()
        outside = Funds.openOutside(&ledger)
        var ranges: [Range<Int>] = []
        var accounts: [Account.ID] = []
        for owner in owners {
            let first = accounts.count
            for pocket in owner.pockets { accounts.append(ledger.open(Funds.account(owner, pocket))) }
            ranges.append(first..<accounts.count)
        }
        (pockets, pocketAccounts) = (ranges, accounts)
        commonKas = ledger.open(
            Account(
                owner: institution.identity,
                label: Text(id: "Kas \(institution.label.id)", en: "Kas of \(institution.label.en)"), side: .own))
        grantKas = ledger.open(
            Account(
                owner: institution.identity,
                label: Text(
                    id: "Hibah untuk \(institution.label.id)", en: "Grant to \(institution.label.en)"), side: .own,
                binding: .programme))
        self.ledger = ledger
        try openKas()
    }

    private func openKas() throws {
        for (owner, group) in owners.enumerated() {
            for (place, sum) in Funds.split(group.opening, group.pockets.map(\.shareOfOpening)).enumerated()
            where sum > 0 {
                try ledger.move(
                    sum, from: outside.opening, to: pocketAccounts[pockets[owner].lowerBound + place], for: .opening,
                    day: 0)
            }
        }
    }

    private static func openOutside(_ ledger: inout Ledger) -> Outside {
        func open(_ key: String, _ label: Text) -> Account.ID {
            ledger.open(Account(owner: Identity(key), label: label, side: .outside))
        }
        return Outside(
            residents: open("outside:residents", Text(id: "Warga", en: "Residents")),
            donors: open("outside:donors", Text(id: "Donatur setempat", en: "Local donors")),
            away: open("outside:away", Text(id: "Tokoh perantauan", en: "Donors living elsewhere")),
            opening: open("outside:opening", Text(id: "Saldo awal", en: "Opening balance")),
            suppliers: open("outside:suppliers", Text(id: "Belanja kegiatan", en: "Activities paid for")),
            helped: open("outside:helped", Text(id: "Warga yang dilayani", en: "Residents served")),
            offices: FundSource.allCases.map { open("outside:\($0.rawValue)", $0.label) })
    }

    private static func account(_ owner: FundOwner, _ pocket: FundOwner.Pocket) -> Account {
        switch pocket.use {
        case .free: Account(owner: owner.identity, label: owner.label, side: .own)
        case .kept(let purpose), .turnedOver(let purpose):
            Account(
                owner: owner.identity,
                label: Text(
                    id: "\(owner.label.id): \(purpose.label.id)", en: "\(owner.label.en): \(purpose.label.en)"),
                side: .own, binding: purpose)
        }
    }

    /// `sum` in parts by `shares`, whole rupiah; the first part takes what rounding leaves over.
    static func split(_ sum: Rupiah, _ shares: [Double]) -> [Rupiah] {
        var parts = shares.map { sum.part($0).amount }
        if !parts.isEmpty { parts[0] += sum.amount - parts.reduce(0, +) }
        return parts.map { Rupiah($0) }
    }
}
