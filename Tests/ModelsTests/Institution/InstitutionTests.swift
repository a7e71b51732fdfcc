import Simulation
import Testing

@testable import Models

@Suite("Institution")
struct InstitutionTests {
    static let values = Values(worship: 0.5, order: 0.6, mutuality: 0.7)
    static let counterparts = [
        Counterpart(identity: Identity("office:desa"), linkage: .enabling),
        Counterpart(identity: Identity("org:pkk"), linkage: .functional),
        Counterpart(identity: Identity("org:karang-taruna"), linkage: .functional),
        Counterpart(identity: Identity("org:takmir"), linkage: .normative),
        Counterpart(identity: Identity("person:tokoh-03"), linkage: .diffused),
    ]

    static func members(_ count: Int = 5, termEnds: CalendarDate? = nil) -> [BoardMember] {
        (0..<count).map {
            BoardMember(
                identity: Identity("person:\($0)"), competence: 0.7, commitment: 0.7, hours: 4, termEnds: termEnds)
        }
    }

    static func institution(replicate: Int = 0, leaving: Double = 0) throws -> Institution {
        var settings = Settings()
        try settings.set(Institution.leaving, to: leaving)
        return Institution(
            identity: Identity("institution"), name: Text("WKSBM"), doctrine: values, counterparts: counterparts,
            settings: settings, luck: Chance(seed: Seed(5), domain: .luck, index: replicate))
    }

    static func month(_ number: Int) -> InstitutionMonth {
        var month = InstitutionMonth(
            number: number, date: CalendarDate(iso: "2027-04-01")!.adding(months: number),
            day: Double(number) * 30.4375,
            counterparts: counterparts.count)
        month.fit = 0.8
        month.doctrineTalk = 0.5
        month.activities = 2
        month.meetings = 1
        month.monthsOfMoney = 2
        month.residentHours = 100
        month.inclinations = [0.5, 0.5, 0.2, 0.1, 0.6]
        month.stance = 0.4
        month.spread = 0.5
        month.autonomy = 0.6
        month.gaps = [4, 2, 0, 0, 0, 9]
        return month
    }

    @Test("An idea does nothing")
    func proposed() throws {
        let institution = try Self.institution()
        for number in 0..<18 { #expect(institution.take(Self.month(number)).isEmpty) }
        #expect(institution.phase == .proposed)
        #expect(institution.capacity == 0 && institution.boardHours == 0 && institution.institutionality == 0)
        #expect(institution.output.allSatisfy { $0 == 0 })
        #expect(institution.chairLeaves(day: 3).isEmpty)
    }

    @Test("A founded one grows; all numbers stay between 0 and 1; the widest gap gets the first programme")
    func grows() throws {
        let institution = try Self.institution()
        institution.found(.deliberation, members: Self.members(), support: 0.8, day: 0)
        let start = institution.capacity
        var begun: [Int] = []
        for number in 0..<18 {
            for case .began(let category) in institution.take(Self.month(number)) { begun.append(category) }
            #expect(institution.stocks.values.allSatisfy { (0...1).contains($0) })
            #expect((0...1).contains(institution.legitimacy) && (0...1).contains(institution.ownership))
            #expect(institution.counterparts.allSatisfy { (-1...1).contains($0.strength) })
        }
        #expect(institution.capacity > start)
        #expect(begun.first == 5 && begun.count <= 3)
        #expect(institution.output[5] == 4 * institution.capacity)
        #expect(institution.linkages.mean > 0)
        #expect(institution.tests.survival == 1)
        #expect((0...1).contains(institution.institutionality) && institution.institutionality > 0)
    }

    @Test("The chair leaving in month 2 kills a body without structure, not one carried by a host")
    func chairLeaves() throws {
        for (mandate, survives) in [(Mandate.deliberation, false), (.host(7), true)] {
            let institution = try Self.institution()
            institution.found(mandate, members: Self.members(), support: 0.8, day: 0)
            var slept = false
            for number in 1..<10 {
                if number == 2 {
                    let before = institution.stocks.leadership
                    #expect(
                        institution.chairLeaves(day: 60) == [.left(role: Text(id: "ketua", en: "chair"), why: .ordered)]
                    )
                    #expect(institution.stocks.leadership < before)
                    #expect(!institution.hasChair)
                }
                var month = Self.month(number)
                month.meetings = 0.3
                if institution.take(month).contains(.fellDormant) { slept = true }
            }
            #expect(slept == !survives)
            #expect(institution.isAtWork == survives)
            #expect(institution.hasChair == survives)
        }
    }

    /// By hand: nothing else moves legitimacy where no dealings are possible; 0.6 · 0.5 from the start, then 0.9 a month.
    @Test("Where the weakest fifth is passed by, legitimacy falls month by month")
    func unfairness() throws {
        let institution = try Self.institution()
        institution.found(.deliberation, members: [], support: 0.5, day: 0)
        var month = Self.month(1)
        month.justice = 0
        _ = institution.take(month)
        #expect(abs(institution.legitimacy - 0.27) < 1e-12)
        month = Self.month(2)
        month.justice = 1
        _ = institution.take(month)
        #expect(abs(institution.legitimacy - 0.27) < 1e-12)
    }

    @Test("Programmes come by luck and by capacity: never for a category without a gap, never twice")
    func programmes() throws {
        var begun = 0
        for replicate in 0..<40 {
            let institution = try Self.institution(replicate: replicate)
            institution.found(.deliberation, members: Self.members(), support: 0.8, day: 0)
            for number in 0..<18 {
                var month = Self.month(number)
                if number < 6 { month.monthsOfMoney = 0.5 }
                let events = institution.take(month)
                if number < 6 { #expect(!events.contains { if case .began = $0 { true } else { false } }) }
            }
            #expect(institution.programmes.map(\.category) == Array([5, 0, 1].prefix(institution.programmes.count)))
            begun += institution.programmes.count
        }
        #expect(begun > 40)
    }

    @Test("A dormant one can be founded anew and remembers when it first was")
    func revival() throws {
        let institution = try Self.institution()
        institution.found(.deliberation, members: [], support: 0.5, day: 10)
        for number in 0..<6 { _ = institution.take(Self.month(number)) }
        #expect(institution.phase == .dormant)
        institution.found(.deliberation, members: Self.members(), support: 0.5, day: 190)
        _ = institution.take(Self.month(7))
        #expect(institution.isAtWork)
        #expect(institution.foundedOn == 10)
        #expect(institution.tests.survival < 1)
    }

    @Test("Terms end on their dates: some members go on, others leave, each by own luck")
    func terms() throws {
        var leavers = 0
        for replicate in 0..<40 {
            let institution = try Self.institution(replicate: replicate)
            institution.found(
                .host(1), members: Self.members(termEnds: CalendarDate(iso: "2027-06-15")), support: 0.8, day: 0)
            for number in 0..<5 {
                for case .left(_, .term) in institution.take(Self.month(number)) {
                    #expect(number == 3)
                    leavers += 1
                }
            }
        }
        // 200 members, each stays with chance 0.6: mean 80, sd 6.93; 3.5 sd either way.
        #expect((56...104).contains(leavers))
    }

    @Test("Too much help from government takes the feeling of ownership away, and board hours with it")
    func ownership() throws {
        func after(helperHours: Double) throws -> Institution {
            let institution = try Self.institution()
            institution.found(.deliberation, members: Self.members(), support: 0.8, day: 0)
            for number in 0..<12 {
                var month = Self.month(number)
                month.helperHours = helperHours
                month.residentHours = 20
                _ = institution.take(month)
            }
            return institution
        }
        let light = try after(helperHours: 8)
        let heavy = try after(helperHours: 600)
        #expect(light.ownership == 1)
        #expect(heavy.ownership < 0.5)
        #expect(heavy.boardHours < light.boardHours)
        #expect(heavy.stocks.leadership < light.stocks.leadership)
    }

    @Test("A dealing succeeds with the chance its formula says; the other side's inclination and a host's shadow count")
    func dealings() throws {
        func successes(_ mandate: Mandate, inclination: Double) throws -> Int {
            try (0..<400).count { replicate in
                let institution = try Self.institution(replicate: replicate)
                institution.found(mandate, members: Self.members(), support: 0.5, day: 0)
                return institution.deal(with: 1, inclination: inclination)
            }
        }
        let institution = try Self.institution()
        institution.found(.deliberation, members: Self.members(), support: 0.5, day: 0)
        let chance = logistic(-0.5 + 1.5 * institution.capacity + 1.5 * 0.5)
        let own = try successes(.deliberation, inclination: 0.5)
        let sd = (400 * chance * (1 - chance)).squareRoot()
        #expect(abs(Double(own) - 400 * chance) < 3.5 * sd)
        #expect(try successes(.deliberation, inclination: -1) < own)
        // Same luck: a chance that rises can only add successes.
        #expect(try successes(.deliberation, inclination: 1) >= own)
        #expect(institution.neutrality == 1)
        institution.deal(with: 99, inclination: 1)
        let hosted = try Self.institution()
        hosted.found(.host(0), members: Self.members(), support: 0.5, day: 0)
        #expect(hosted.neutrality < 1)
    }

    @Test("Opposition makes the normative linkage negative, and nothing else")
    func opposition() throws {
        func after(inclination: Double) throws -> Institution {
            let institution = try Self.institution()
            institution.found(.decree, members: Self.members(), support: 0.1, day: 0)
            for _ in 0..<30 {
                for index in Self.counterparts.indices { institution.deal(with: index, inclination: inclination) }
            }
            return institution
        }
        let institution = try after(inclination: -1)
        for counterpart in institution.counterparts where counterpart.linkage != .normative {
            #expect(counterpart.strength >= 0)
        }
        #expect(institution.linkages[.normative] < 0)
        let liked = try after(inclination: 1)
        #expect(liked.linkages[.normative] > 0.5)
        #expect(institution.legitimacy < liked.legitimacy)
    }

    @Test("Recognition raises legitimacy and the enabling linkage; a decree starts with little ownership")
    func recognition() throws {
        let institution = try Self.institution()
        institution.found(.decree, members: Self.members(), support: 0.2, day: 0)
        #expect(institution.ownership == 0.4)
        let before = institution.legitimacy
        institution.recognised()
        #expect(institution.legitimacy > before)
        #expect(institution.linkages[.enabling] == 0.5)
        #expect(institution.linkages[.functional] == 0)
    }

    @Test("Assumptions and decisions are declared once each")
    func declarations() throws {
        #expect(Set(Institution.assumptions.map(\.name)).count == Institution.assumptions.count)
        try DecisionRegister.check(Institution.decisions)
    }
}
