import Simulation

/// What the rest of the world tells the services about one week.
public struct ServiceWeek: Sendable, Hashable {
    /// The end of the week in days since the start.
    public var day: Double
    /// How long the week is, in days.
    public var days = 7.0
    /// The season's factor on the hours of those who help.
    public var hours = 1.0
    /// Activity × skill of each provider, 0…1; 0 for one that is dormant or not at work.
    public var vigor: [Double]
    /// The rung on which each provider works with the institution, 0…5; 0 while there is no institution.
    public var rungs: [Int]
    /// What each provider can pay with; `nil` where money is no object.
    public var purses: [Purse]?

    /// A week that ends on `day`, with everyone's vigor and rung.
    public init(day: Double, vigor: [Double], rungs: [Int], purses: [Purse]? = nil) {
        (self.day, self.vigor, self.rungs, self.purses) = (day, vigor, rungs, purses)
    }
}

/// A household was helped: by whom, with what, and whether it had been helped already.
public struct Served: Sendable, Hashable {
    /// The household's index.
    public let household: Int
    /// The provider's index.
    public let provider: Int
    /// The category's index in `NeedCategory.all`.
    public let category: Int
    /// Whether someone had already served this need.
    public let again: Bool
}

/// The needs of households and the help that groups give: each by its own list until lists are shared.
///
/// A need arises, is seen by some groups or by none, and passes. A group serves needs on its own list as far as capacity
/// and money go, without knowing what others did; on the rungs of cooperation it learns of it more and more surely, and
/// from coordination on it also works from the common list and takes referrals. Beside it runs the same week without any
/// sharing, so that synergy is a difference on the same luck.
public final class Services {
    /// Who serves, by index.
    public private(set) var providers: [Provider]
    /// Who was helped in the last week.
    public private(set) var served: [Served] = []
    /// What each provider spent in the last week, to be paid through the ledger.
    public private(set) var costs: [Purse]
    /// Needs that a provider would have served but could not pay for.
    public private(set) var refusals = RefusalTally()
    /// How many needs were served in the whole run, each counted once.
    public private(set) var peopleServed = 0

    var record: ServiceRecord
    var openNeeds = OpenNeeds()
    /// The needs that are open now.
    var open: [Need] { openNeeds.needs }
    var vigor: [Double]
    var rungs: [Int]
    private var capacity: [Double]
    private let identities: [Identity]
    private let reachTable: ReachTable
    private let commons: UInt64
    private let kinds: [Identity]
    private var allowance: [Double]
    private var allowanceApart: [Double]
    private var arrivals: NeedArrivals
    private let households: [(identity: Identity, welfare: Int)]
    var householdCount: Int { households.count }
    private let lastsDraws: Draws
    private let plainDraws: Draws
    private let seesDraws: Draws
    private let dugOutDraws: Draws
    private let seen: Double
    private let plain: Double
    private let meanWeeks: [Double]
    private let rules: ServingRules
    private let late: Double

    /// The most providers that a run can have: one bit each.
    public static let mostProviders = 64
    /// How long before the start the services are lived through, so that the start is a day like any other.
    public static let warmUpDays = 182.0

    /// The services of `providers` for `households` (identity and welfare group 1…5, poorest first).
    ///
    /// - Throws: `InvalidParameter` for more than 64 providers.
    public init(
        providers: [Provider], households: [(identity: Identity, welfare: Int)], settings: Settings, luck: Chance
    ) throws {
        guard providers.count <= Services.mostProviders else {
            throw InvalidParameter(
                "organizations",
                must: Text(
                    id: "paling banyak \(Services.mostProviders - 2)", en: "be at most \(Services.mostProviders - 2)"),
                got: "\(providers.count)")
        }
        (self.providers, self.households) = (providers, households)
        record = ServiceRecord(weeks: Int(settings[Services.window].rounded()))
        costs = Array(repeating: Purse(free: 0), count: providers.count)
        vigor = Array(repeating: 0, count: providers.count)
        rungs = Array(repeating: 0, count: providers.count)
        allowance = Array(repeating: 0, count: providers.count * NeedCategory.all.count)
        allowanceApart = allowance
        capacity = providers.flatMap(\.capacity)
        identities = providers.map(\.identity)
        reachTable = ReachTable(providers.map(\.reaches))
        commons = providers.indices.reduce(0) { $0 | (providers[$1].isCommon ? 1 << UInt64($1) : 0) }
        kinds = NeedCategory.all.map(\.identity)
        lastsDraws = luck.draws(Services.lasts)
        plainDraws = luck.draws(Services.isPlain)
        seesDraws = luck.draws(Services.sees)
        dugOutDraws = luck.draws(Services.dugOut)
        seen = settings[Services.seen]
        plain = settings[Services.plain]
        late = settings[Services.late]
        meanWeeks = NeedCategory.all.map { settings[$0.weeks] }
        rules = ServingRules(settings)
        arrivals = NeedArrivals(
            households: households, settings: settings, luck: luck, from: -Services.warmUpDays)
    }

    /// Lives through the half year before the start with everyone's vigor, nothing shared and money no object.
    public func warmUp(vigor: [Double]) {
        var day = -Services.warmUpDays
        while day < 0 {
            day += 7
            take(ServiceWeek(day: day, vigor: vigor, rungs: Array(repeating: 0, count: providers.count)))
        }
        peopleServed = 0
        refusals = RefusalTally()
    }

    /// Sets what `provider` can do in a month, by category.
    public func setCapacity(_ capacity: [Double], of provider: Int) throws {
        let old = providers[provider]
        providers[provider] = try Provider(
            identity: old.identity, capacity: capacity, reaches: old.reaches, isCommon: old.isCommon)
        for category in capacity.indices { self.capacity[provider * capacity.count + category] = capacity[category] }
    }

    /// Takes one week: needs that arose, help given, needs that passed.
    public func take(_ week: ServiceWeek) {
        precondition(week.vigor.count == providers.count && week.rungs.count == providers.count, "one per provider")
        vigor = week.vigor
        for index in rungs.indices { rungs[index] = providers[index].isCommon ? 5 : min(5, max(0, week.rungs[index])) }
        served.removeAll(keepingCapacity: true)
        for index in costs.indices { costs[index] = Purse(free: 0) }
        addArrivals(until: week.day)
        serve(week)
        record.add(openNeeds.close(until: week.day, width: providers.count, late: late))
    }

    private func addArrivals(until day: Double) {
        var opened = OpenNeeds()
        swap(&opened, &openNeeds)
        let (households, kinds, meanWeeks, identities) = (households, kinds, meanWeeks, identities)
        let (lastsDraws, plainDraws, seesDraws) = (lastsDraws, plainDraws, seesDraws)
        let (vigor, reachTable, commons, seen, plain) = (vigor, reachTable, commons, seen, plain)
        arrivals.take(until: day) { household, category, ordinal, when in
            let identity = households[household].identity.child(kind: kinds[category], ordinal: ordinal)
            let lasts = 7 * (1 + lastsDraws.exponential(mean: max(0, meanWeeks[category] - 1), identity))
            let u = plainDraws.uniform(identity)
            var need = Need(
                identity: identity, household: Int32(household), category: Int32(category),
                welfare: Int32(min(5, max(1, households[household].welfare)) - 1), began: when, ends: when + lasts,
                plainness: 1 + plain * (3 * u * u - 1))
            let chance = seen * need.plainness
            for provider in identities.indices {
                let key = seesDraws.bits(identity, whom: identities[provider])
                opened.keys.append(key)
                if ServingRules.seeing(key) < chance * vigor[provider], commons & (1 << UInt64(provider)) == 0,
                    reachTable.reaches(provider, household)
                {
                    need.knownTo |= 1 << UInt64(provider)
                }
            }
            opened.needs.append(need)
        }
        swap(&opened, &openNeeds)
    }

    private func serve(_ week: ServiceWeek) {
        var together = ServingRound(
            rungs: rungs, commons: commons, reach: reachTable, rules: rules, apart: false, day: week.day,
            purses: week.purses)
        var apart = ServingRound(
            rungs: Array(repeating: 0, count: rungs.count), commons: commons, reach: reachTable, rules: rules,
            apart: true, day: week.day, purses: week.purses)
        let share = week.hours * week.days / Span.daysPerMonth
        var opened = OpenNeeds()
        swap(&opened, &openNeeds)
        together.work(&opened, capacity: capacity, vigor: vigor, share: share, allowance: &allowance)
        apart.work(&opened, capacity: capacity, vigor: vigor, share: share, allowance: &allowanceApart)
        swap(&opened, &openNeeds)
        swap(&served, &together.served)
        swap(&costs, &together.costs)
        peopleServed += served.reduce(0) { $0 + ($1.again ? 0 : 1) }
        for (category, count) in together.unfunded.enumerated() where count > 0 {
            refusals.note(
                "services.unfunded", label: Text(id: "layanan tanpa dana", en: "help without money"),
                amount: Double(count) * Double(rules.costs[category].amount), unit: .rupiah)
        }
    }

    /// Needs of the households in `present` come up at a meeting and are put on the list of `provider`.
    ///
    /// - Parameter chance: The chance that an open need of such a household is spoken of, in 0…1.
    /// - Returns: How many needs nobody had known of.
    @discardableResult
    public func digOut(households present: HouseholdSet, chance: Double, onListOf provider: Int) -> Int {
        guard providers.indices.contains(provider), chance > 0 else { return 0 }
        let bit: UInt64 = 1 << UInt64(provider)
        var found = 0
        var opened = OpenNeeds()
        swap(&opened, &openNeeds)
        for index in opened.needs.indices {
            let need = opened.needs[index]
            guard need.knownTo & bit == 0, present.contains(Int(need.household)) else { continue }
            opened.needs[index].timesAsked += 1
            guard dugOutDraws.happens(min(1, chance), need.identity, occasion: Int(need.timesAsked)) else { continue }
            if need.knownTo == 0 { found += 1 }
            opened.needs[index].knownTo |= bit
        }
        swap(&opened, &openNeeds)
        return found
    }
}
