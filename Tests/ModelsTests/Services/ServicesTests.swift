import Simulation
import Testing

@testable import Models

@Suite("Services")
struct ServicesTests {
    static let luck = Chance(seed: Seed(11), domain: .luck, index: 0)

    /// A place where only food is ever needed, `perYear` times a year in each of 40 households of the middle group.
    struct Place {
        var settings = Settings()
        var capacity = [10_000.0, 10_000]
        var reaches = [0..<40, 0..<40]
        var welfare = Array(repeating: 3, count: 40)

        init(perYear: Double = 5, seen: Double = 1) throws {
            for category in NeedCategory.all {
                try settings.set(category.perYear, to: category.name == "food" ? perYear : 0)
            }
            try settings.set(Services.seen, to: seen)
            try settings.set(Services.plain, to: 0)
            try settings.set(Services.window, to: 52)
        }

        func services() throws -> Services {
            let providers = try capacity.indices.map { index in
                try Provider(
                    identity: Identity("org:\(index)"),
                    capacity: [capacity[index]] + Array(repeating: 0, count: NeedCategory.all.count - 1),
                    reaches: HouseholdSet(reaches[index], count: welfare.count))
            }
            return try Services(
                providers: providers,
                households: welfare.indices.map { (Identity("household:\($0)"), welfare[$0]) }, settings: settings,
                luck: ServicesTests.luck)
        }
    }

    static func live(
        _ services: Services, weeks: Int = 104, vigor: [Double]? = nil, rungs: [Int]? = nil, purses: [Purse]? = nil
    ) {
        let count = services.providers.count
        for week in 1...weeks {
            services.take(
                ServiceWeek(
                    day: Double(week) * 7, vigor: vigor ?? Array(repeating: 1, count: count),
                    rungs: rungs ?? Array(repeating: 0, count: count), purses: purses))
        }
    }

    /// By hand. Both groups see every need and can serve all: on separate lists each need is served twice, so none is
    /// served without overlap and half of the services are double. On a common list (konfederasi: factor 0) the first
    /// group serves each need and the second hears of it. Alone, a group serves each once.
    @Test(
        "Two groups on separate lists serve everyone twice, on one list once",
        arguments: [
            ([0, 0], 0.0, 0.5, 0.0), ([5, 5], 1, 0, 1), ([5, 0], 0, 0.5, 0), ([0, 5], 0, 0.5, 0),
        ])
    func twoGroups(rungs: [Int], reach: Double, duplication: Double, synergy: Double) throws {
        let services = try Place().services()
        Self.live(services, rungs: rungs)
        #expect(services.record.total.known > 150)
        #expect(services.reach == reach)
        #expect(services.duplication == duplication)
        #expect(services.synergy == synergy)
        #expect(services.unserved == 0)
        #expect(services.known == 1)
    }

    @Test("A group alone serves each need once; with no one at work nothing is known or served")
    func alone() throws {
        var place = try Place()
        place.capacity = [10_000, 0]
        let services = try place.services()
        Self.live(services)
        #expect(services.reach == 1)
        #expect(services.synergy == 0)
        let asleep = try place.services()
        Self.live(asleep, vigor: [0, 0])
        #expect(asleep.reach == 0)
        #expect(asleep.known == 0)
        #expect(asleep.coverage == 0)
    }

    /// By hand. The first group sees all 40 households but has no capacity to speak of, the second can serve all but
    /// reaches only the first 20: apart it serves its half. From coordination on, needs of the other half are referred
    /// to it and it takes all of them when referral is certain.
    @Test("Referral carries capacity beyond a group's own households")
    func referral() throws {
        var place = try Place()
        place.capacity = [0.0001, 10_000]
        place.reaches = [0..<40, 0..<20]
        try place.settings.set(Services.referral, to: 1)
        let apart = try place.services()
        Self.live(apart)
        let together = try place.services()
        Self.live(together, rungs: [3, 3])
        #expect(together.reach == 1)
        #expect((0.3...0.7).contains(apart.reach))
        #expect(together.synergy == 1 - apart.reach)
        #expect(together.coverage == 1.0 / 6)
        let onlyCooperation = try place.services()
        Self.live(onlyCooperation, rungs: [2, 2])
        #expect(onlyCooperation.reach == apart.reach)
    }

    /// On the rung with factor d a need already served is served again with chance d: a binomial share, 3.5 standard
    /// errors (false alarm under 1 in 2,000).
    @Test("Overlap falls with the lower rung of a pair", arguments: [(1, 0.8), (2, 0.5), (3, 0.3), (4, 0.15)])
    func rungs(rung: Int, factor: Double) throws {
        let services = try Place().services()
        Self.live(services, rungs: [rung, 5])
        let known = Double(services.record.total.known)
        let again = Double(services.record.total.again) / known
        #expect(abs(again - factor) < 3.5 * (factor * (1 - factor) / known).squareRoot())
    }

    /// V23's formulas for lists that know nothing of each other: P(none) = ∏(1 − sₖ), duplicates per need =
    /// Σ sₖ − (1 − ∏(1 − sₖ)). Here sₖ = 0.5 · vigor; tolerances 3.5 standard errors.
    @Test("Separate lists leave out and double what independence says")
    func independentLists() throws {
        var place = try Place(perYear: 10, seen: 0.5)
        place.capacity = [10_000, 10_000, 10_000]
        place.reaches = Array(repeating: 0..<40, count: 3)
        let services = try place.services()
        Self.live(services, vigor: [0.4, 0.8, 1])
        let shares = [0.2, 0.4, 0.5]
        let none = shares.reduce(1) { $0 * (1 - $1) }
        let total = services.record.total
        let ended = Double(total.ended)
        #expect(abs(services.known - (1 - none)) < 3.5 * (none * (1 - none) / ended).squareRoot())
        let duplicates = shares.reduce(0, +) - (1 - none)
        let spread = shares.reduce(0) { $0 + $1 * (1 - $1) }.squareRoot()
        #expect(abs(Double(total.again) / ended - duplicates) < 3.5 * spread / ended.squareRoot())
    }

    @Test("Little capacity leaves needs unserved; sharing lists turns double work into reach")
    func scarceCapacity() throws {
        var place = try Place()
        place.capacity = [6, 6]
        let apart = try place.services()
        Self.live(apart)
        let together = try place.services()
        Self.live(together, rungs: [4, 4])
        #expect(apart.unserved > 0.2)
        #expect(together.duplication < apart.duplication)
        #expect(together.reach > apart.reach)
        #expect(together.synergy > 0)
    }

    @Test("Without money there is no help; zakat helps only those entitled to it, and the cost is reported")
    func money() throws {
        var place = try Place()
        place.capacity = [10_000, 0]
        place.welfare = (0..<40).map { $0 < 20 ? 1 : 5 }
        let poor = try place.services()
        Self.live(poor, purses: [Purse(free: 0), Purse(free: 0)])
        #expect(poor.reach == 0)
        #expect(poor.refusals.records.first?.cause == "services.unfunded")
        let zakat = try place.services()
        Self.live(zakat, weeks: 30, purses: [Purse(free: 0, zakat: 1_000_000), Purse(free: 0)])
        #expect(zakat.served.allSatisfy { $0.household < 20 })
        #expect(zakat.costs[0].zakat == Rupiah(Int64(zakat.served.count) * 100_000))
        #expect(zakat.costs[0].free == 0)
    }

    @Test("A meeting brings needs to light, each need by its own luck")
    func digOut() throws {
        var place = try Place(seen: 0)
        place.capacity = [10_000, 0]
        let services = try place.services()
        Self.live(services, weeks: 8)
        #expect(services.gaps.allSatisfy { $0 == 0 })
        let open = services.openCount
        #expect(services.digOut(households: HouseholdSet(0..<40, count: 40), chance: 0, onListOf: 0) == 0)
        let half = services.digOut(households: HouseholdSet(0..<20, count: 40), chance: 1, onListOf: 0)
        let rest = services.digOut(households: HouseholdSet(0..<40, count: 40), chance: 1, onListOf: 0)
        #expect(half > 0 && rest > 0 && half + rest == open)
        #expect(services.gaps == [open, 0, 0, 0, 0, 0])
        #expect(services.digOut(households: HouseholdSet(0..<40, count: 40), chance: 1, onListOf: 0) == 0)
    }

    @Test("Removing one group leaves the needs of everyone and what others see unchanged")
    func ownLuck() throws {
        var place = try Place(seen: 0.5)
        place.capacity = [10_000, 10_000]
        let both = try place.services()
        Self.live(both, weeks: 30)
        place.capacity = [10_000]
        place.reaches = [0..<40]
        let one = try place.services()
        Self.live(one, weeks: 30)
        #expect(both.open.map(\.identity) == one.open.map(\.identity))
        #expect(both.open.map { $0.knownTo & 1 } == one.open.map(\.knownTo))
        #expect(both.open.map { $0.served & 1 } == one.open.map(\.served))
    }

    @Test("The start is a day like any other after the warm-up")
    func warmUp() throws {
        var place = try Place()
        place.capacity = [10_000, 0]
        let services = try place.services()
        services.warmUp(vigor: [1, 0])
        #expect(services.reach == 1)
        #expect(services.peopleServed == 0)
        #expect(services.satisfaction > 0.5)
    }

    @Test("More than 64 providers are refused; names are found in three ways")
    func edges() throws {
        let provider = try Provider(
            identity: Identity("x"), capacity: Array(repeating: 0, count: NeedCategory.all.count),
            reaches: HouseholdSet(count: 1))
        #expect(throws: InvalidParameter.self) {
            try Services(
                providers: Array(repeating: provider, count: 65), households: [], settings: Settings(),
                luck: Self.luck)
        }
        let empty = try Services(providers: [], households: [], settings: Settings(), luck: Self.luck)
        empty.warmUp(vigor: [])
        #expect(empty.reach == 0 && empty.coverage == 0)
        #expect(NeedCategory.index("food") == 0)
        #expect(NeedCategory.index("lansia telantar") == NeedCategory.index("neglected older people"))
        #expect(NeedCategory.index("makanan") == nil)
        #expect(throws: InvalidParameter.self) {
            try Provider(identity: Identity("x"), capacity: [1], reaches: HouseholdSet(count: 1))
        }
        #expect(Set(Services.assumptions.map(\.name)).count == Services.assumptions.count)
        try DecisionRegister.check(Services.decisions)
    }
}
