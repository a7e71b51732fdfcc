import Simulation

extension People {
    static let newcomerDecision = Decision("people.newcomer", .once)
    static let commuterDecision = Decision("people.commuter", .once)
    static let welfareDecision = Decision("people.welfare", .once)
    static let habitsDecision = Decision("people.old_habits", .once)
    static let congregationDecision = Decision("people.congregation", .once)
    static let memberDecision = Decision("people.household_member", .once)
    static let traitDecision = Decision("people.traits", .once)
    static let valuesDecision = Decision("people.values", .once)
    static let homeDecision = Decision("people.home", .once)

    /// The decisions this room draws.
    public static let decisions = [
        newcomerDecision, commuterDecision, welfareDecision, habitsDecision, congregationDecision,
        memberDecision, traitDecision, valuesDecision, homeDecision,
    ]

    private static let householdKind = Identity("household")
    private static let womanKind = Identity("woman")
    private static let manKind = Identity("man")
    private static let youthKind = Identity("youth")

    /// Makes the people of a territory: everyone known from the data, everyone else drawn.
    ///
    /// A household or person takes its luck from its own permanent identity, so neither the order nor the number of the
    /// others changes it.
    /// - Throws: `InvalidParameter` when a person of the data lives in an RT that does not exist, or two share a code.
    public convenience init(plan: HouseholdPlan, rows: [PersonRow], settings: Settings, run: Run) throws {
        let rows = rows.sorted { $0.id < $1.id }
        try People.check(rows, rtCount: plan.rt)
        let congregations = plan.congregations.map(\.name)
        var households = People.households(plan, settings, run.making)
        let homes = People.homes(of: rows, households, perRT: plan.perRT, run.making)

        var drawn = DrawnPeople()
        let presence = run.making.draws(People.memberDecision)
        let traits = Traits(settings, run.making)
        let (womanShare, manShare) = (settings[People.womanShare], settings[People.manShare])
        let (youthShare, elderShare) = (settings[People.youthShare], settings[People.elderShare])
        for household in 0..<households.count {
            let parent = households.identity[household]
            func add(_ kind: Identity, _ ordinal: Int, _ sex: Sex, _ age: AgeGroup) {
                drawn.add(
                    parent.child(kind: kind, ordinal: ordinal), household: household, sex: sex, age: age, row: nil,
                    congregation: households.congregation[household], traits, households)
            }
            let elder = presence.uniform(parent, part: 0) < elderShare
            if presence.uniform(parent, part: 1) < womanShare {
                add(People.womanKind, 0, .woman, elder ? .elder : .adult)
            }
            if presence.uniform(parent, part: 2) < manShare {
                add(People.manKind, 0, .man, elder ? .elder : .adult)
            }
            if presence.uniform(parent, part: 3) < youthShare {
                let sex: Sex = presence.uniform(parent, part: 4) < 0.5 ? .woman : .man
                add(People.youthKind, 0, sex, .youth)
            }
            for place in homes[household] {
                let row = rows[place]
                let own = row.congregation.flatMap { congregations.firstIndex(of: $0) }
                drawn.add(
                    Identity("person:" + row.id), household: household, sex: row.sex, age: row.age, row: row,
                    congregation: own ?? households.congregation[household], traits, households)
            }
            households.firstPerson.append(drawn.identity.count)
        }
        drawn.residentCount = drawn.identity.count
        for row in rows where row.rt == nil {
            let own = row.congregation.flatMap { congregations.firstIndex(of: $0) }
            drawn.add(
                Identity("person:" + row.id), household: nil, sex: row.sex, age: row.age, row: row,
                congregation: own ?? 0, traits, households)
        }
        let values = People.values(of: drawn.identity, settings, run.making)
        self.init(households: households, congregations: congregations, drawn: drawn, values: values)
    }

    private static func check(_ rows: [PersonRow], rtCount: Int) throws {
        for (place, row) in rows.enumerated() {
            if let rt = row.rt, !(1...rtCount).contains(rt) {
                throw InvalidParameter(
                    "rt",
                    must: Text(
                        id: "berada dalam 1…\(rtCount) untuk \(row.id)", en: "lie in 1…\(rtCount) for \(row.id)"),
                    got: "\(rt)")
            }
            try InvalidParameter.check(row.hours, named: "hours (\(row.id))", in: 0...40, unit: "hours a week")
            if place > 0, rows[place - 1].id == row.id {
                throw InvalidParameter(
                    "person", must: Text(id: "hanya satu baris per kode", en: "have one row per code"), got: row.id)
            }
        }
    }

    private static func households(_ plan: HouseholdPlan, _ settings: Settings, _ making: Chance) -> Households {
        var result = Households()
        result.rtCount = plan.rt
        let (newcomer, commuter) = (making.draws(newcomerDecision), making.draws(commuterDecision))
        let (welfare, habits) = (making.draws(welfareDecision), making.draws(habitsDecision))
        let congregation = making.draws(congregationDecision)
        let (newcomerShare, commuterShare) = (settings[newcomerShare], settings[commuterShare])
        let total = plan.congregations.reduce(0) { $0 + $1.share }
        for rt in 0..<plan.rt {
            let parent = Identity("rt:\(rt + 1)")
            for house in 0..<plan.perRT {
                let identity = parent.child(kind: householdKind, ordinal: house)
                result.identity.append(identity)
                result.rt.append(rt)
                result.house.append(house)
                result.isNewcomer.append(newcomer.uniform(identity) < newcomerShare)
                result.commutes.append(commuter.uniform(identity) < commuterShare)
                result.welfare.append(1 + Int(welfare.uniform(identity) * 5))
                result.holdsOldHabits.append(habits.uniform(identity) < plan.oldHabits)
                var left = congregation.uniform(identity) * total
                var choice = 0
                while choice + 1 < plan.congregations.count, left >= plan.congregations[choice].share {
                    left -= plan.congregations[choice].share
                    choice += 1
                }
                result.congregation.append(choice)
            }
        }
        return result
    }

    /// The rows that live in each household: a house of their RT, by their own number.
    private static func homes(
        of rows: [PersonRow], _ households: Households, perRT: Int, _ making: Chance
    ) -> [[Int]] {
        var homes = Array(repeating: [Int](), count: households.count)
        let home = making.draws(homeDecision)
        for (place, row) in rows.enumerated() {
            guard let rt = row.rt else { continue }
            let house = Int(home.uniform(Identity("person:" + row.id)) * Double(perRT))
            homes[(rt - 1) * perRT + house].append(place)
        }
        return homes
    }

    private static func values(of people: [Identity], _ settings: Settings, _ making: Chance) -> [Values] {
        let draws = making.draws(valuesDecision)
        let width = settings[valueSpread] * 12.squareRoot()
        let (worship, order, mutuality) = (settings[worship], settings[order], settings[mutuality])
        return people.map { person in
            func near(_ middle: Double, _ part: Int) -> Double {
                min(1, max(0, middle + width * (draws.uniform(person, part: part) - 0.5)))
            }
            return Values(worship: near(worship, 0), order: near(order, 1), mutuality: near(mutuality, 2))
        }
    }
}

/// The numbers from which a person's traits are drawn.
struct Traits {
    let draws: Draws
    let freeHours: Double
    let willingness: Double
    let spread: Double
    let reluctance: Double
    let susceptibility: Double
    let susceptibilitySpread: Double
    let commuterHours: Double

    init(_ settings: Settings, _ making: Chance) {
        draws = making.draws(People.traitDecision)
        freeHours = settings[People.freeHoursMean]
        willingness = settings[People.startingWillingness]
        spread = settings[People.willingnessSpread] * 12.squareRoot()
        reluctance = settings[People.habitReluctance]
        susceptibility = settings[People.susceptibilityMean]
        susceptibilitySpread = settings[People.susceptibilitySpread]
        commuterHours = settings[People.commuterHours]
    }
}

extension DrawnPeople {
    mutating func add(
        _ person: Identity, household home: Int?, sex: Sex, age: AgeGroup, row: PersonRow?, congregation: Int,
        _ traits: Traits, _ households: Households
    ) {
        let isSettled = home.map { households.holdsOldHabits[$0] } ?? false
        identity.append(person)
        household.append(home)
        self.sex.append(sex)
        self.age.append(age)
        notable.append(row?.notable)
        label.append(row?.label)
        self.congregation.append(congregation)
        let fewer = home.map { households.commutes[$0] } == true ? traits.commuterHours : 1
        let hours = traits.freeHours * fewer * 2 * traits.draws.uniform(person, part: 0)
        freeHours.append(row?.hours ?? hours)
        let lean = traits.spread * (traits.draws.uniform(person, part: 1) - 0.5)
        let start = traits.willingness + lean - (isSettled ? traits.reluctance : 0)
        initialWillingness.append(min(1, max(-1, start)))
        let follows =
            traits.susceptibility + traits.susceptibilitySpread * (traits.draws.uniform(person, part: 2) - 0.5)
        susceptibility.append(isSettled ? 0 : min(0.98, max(0.02, follows)))
        if let row { indexByCode[row.id] = identity.count - 1 }
    }
}
