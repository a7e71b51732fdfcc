import Simulation

extension World {
    /// How active and able each provider of services is, 0…1: the groups, then the institution.
    var vigor: [Double] {
        var vigor = (0..<organizations.count).map { group in
            organizations.isDormant(group)
                ? 0
                : organizations.activity[group]
                    * (numbers.unskilledVigor + (1 - numbers.unskilledVigor) * organizations.skill[group])
        }
        while vigor.count < services.providers.count { vigor.append(institution.isAtWork ? 1 : 0) }
        return vigor
    }

    func week() throws {
        people.beginWeek(factor: run.seasons.hours(on: run.date))
        acceptance.week(weekNumber, doctrine: doctrine)
        if weekNumber > 0 { try serve() }
        try outreach.week()
        if weekNumber > 0 { seekPartners() }
        weekNumber += 1
    }

    private func serve() throws {
        var rungs = (0..<organizations.count).map { group in
            institution.isAtWork && !organizations.isSilent[group]
                ? organizations.rung[group].rawValue : min(1, organizations.rung[group].rawValue)
        }
        while rungs.count < services.providers.count { rungs.append(5) }
        var week = ServiceWeek(day: run.now, vigor: vigor, rungs: rungs)
        week.hours = run.seasons.hours(on: run.date)
        week.purses = services.providers.indices.map { funds.purse(of: owner(of: $0)) }
        services.take(week)
        for (provider, cost) in services.costs.enumerated() {
            try funds.payServices(cost, by: owner(of: provider), day: run.now)
        }
        let helped = services.served.filter { !$0.again && isUnderOneRoof($0.provider) }.map(\.household)
        acceptance.experience(households: helped, numbers.helpWarms)
    }

    private func seekPartners() {
        let count = organizations.count
        let inFavour = (0..<count).count { organizations.stance[$0] > 0 || organizations.rung[$0] >= .communication }
        let isAtWork = institution.isAtWork
        let hours = min(institution.boardHours + outreach.spareHours, partners.hoursWanted(isAtWork: isAtWork))
        outreach.facilitatorHours += max(0, hours - institution.boardHours)
        var week = PartnersWeek(
            day: run.now, date: run.date, hours: hours, isAtWork: isAtWork,
            acceptance: count > 0 ? Double(inFavour) / Double(count) : 0, capacity: institution.capacity)
        week.mix = partners.mix(joinedShare: organizations.share(atLeast: .coordination))
        for event in partners.take(week) {
            if event == .recognition(.recognized) { institution.recognised() }
            tell(event)
        }
    }

    private func owner(of provider: Int) -> Int { min(provider, funds.institutionOwner) }

    private func isUnderOneRoof(_ provider: Int) -> Bool {
        provider < organizations.count ? institution.isAtWork && organizations.hasJoined(provider) : true
    }

    func month() throws {
        let view = self.view
        noteRivalry()
        notePartners()
        life.month(monthNumber, now: run.now, view: view)
        ties.month(monthNumber)
        for event in institution.take(institutionMonth()) { tell(event) }
        let partnered = partners.output(capacity: institution.capacity)
        try services.setCapacity(zip(institution.output, partnered).map(+), of: organizations.count)
        try funds.take(fundsMonth())
        sinceLastMonth = MonthlyTally()
        monthNumber += 1
    }

    /// Who is carried by one group is less neutral to the others, most to those who do the same work.
    private func noteRivalry() {
        let distrust = 1 - institution.neutrality
        guard case .host(let host) = institution.mandate else { return }
        let own = Set(organizations.services[host].map(\.category))
        for group in 0..<organizations.count {
            let theirs = organizations.services[group].map(\.category)
            let same = theirs.isEmpty ? 0 : Double(theirs.count { own.contains($0) }) / Double(theirs.count)
            organizations.rivalry[group] = group == host ? 0 : distrust * (numbers.rivalOfHost + same)
        }
    }

    /// Groups look at those they work with before they come nearer themselves.
    private func notePartners() {
        for group in 0..<organizations.count {
            var (all, joined) = (0.0, 0.0)
            for other in 0..<organizations.count where other != group {
                let strength = ties.groups.strength(group, other)
                all += strength
                if organizations.hasJoined(other) { joined += strength }
            }
            organizations.partnersJoined[group] = joined / max(1, all)
        }
    }

    private func institutionMonth() -> InstitutionMonth {
        var month = InstitutionMonth(
            number: monthNumber, date: run.date, day: run.now, counterparts: institution.counterparts.count)
        let count = max(1, organizations.count)
        let doctrine = self.doctrine
        month.fit = organizations.values.reduce(0) { $0 + $1.fit(with: doctrine) } / Double(count)
        month.doctrineTalk = Double(sinceLastMonth.talkedTo.count) / Double(count)
        month.activities =
            sinceLastMonth.activities + Double((0..<organizations.count).count { organizations.hasJoined($0) })
            * numbers.joinedActivity
        month.meetings = sinceLastMonth.meetings
        month.monthsOfMoney = Double(funds.common.amount) / numbers.runningCost
        month.helperHours = sinceLastMonth.helperHours
        month.residentHours = sinceLastMonth.residentHours
        month.inclinations = inclinations()
        month.stance = organizations.stance.reduce(0, +) / Double(count)
        month.spread = organizations.share(atLeast: .coordination)
        month.autonomy = funds.autonomy
        month.justice = ethics.justice
        month.gaps = services.gaps
        month.hasRoom = partners.hasRoom
        month.isRecognized = partners.isRecognized
        return month
    }

    /// How each counterpart is disposed: the desa, the groups twice (as workers, as bearers of norms), the notables.
    private func inclinations() -> [Double] {
        [numbers.villageSlope * recognition + numbers.villageInclination] + organizations.stance + organizations.stance
            + people.notables.map { people.willingness[$0] * people.awareness[$0] }
    }

    private func fundsMonth() -> FundsMonth {
        var month = FundsMonth(
            number: monthNumber, date: run.date, day: run.now, groups: organizations.count,
            households: people.households.count)
        month.giving = run.seasons.giving(on: run.date)
        month.publicMoney = run.seasons.publicMoney(on: run.date)
        month.activity = (0..<organizations.count).map { organizations.isDormant($0) ? 0 : organizations.activity[$0] }
        let pooled = numbers.pooledShare
        month.pooling = (0..<organizations.count).map { group in
            guard organizations.hasJoined(group) else { return 0 }
            return min(1, pooled * Double(organizations.rung[group].rawValue - 2))
        }
        month.support = (0..<people.households.count).map { house in
            let home = people.households.people(of: house)
            guard !home.isEmpty else { return 0 }
            let sum = home.reduce(0) { $0 + max(0, people.willingness[$1]) * people.awareness[$1] }
            return min(1, numbers.supportScale * sum / Double(home.count))
        }
        month.institutionAtWork = institution.isAtWork
        month.transparency =
            numbers.publishedByStructure * institution.stocks.structure
            + (partners.isRecognized ? 1 - numbers.publishedByStructure : 0)
        month.ownership = institution.ownership
        month.legitimacy = institution.legitimacy
        month.recognizedOn = partners.recognizedOn
        return month
    }

    private func tell(_ event: PartnerEvent) {
        switch event {
        case .recognition(let stage): chronicle.tell(World.recognitionMoved, [.text(stage.label)])
        case .partner(let place, let stage):
            chronicle.tell(World.partnerMoved, [.text(partners.prospects[place].label), .text(stage.label)])
        case .renewed(let place): chronicle.tell(World.partnerRenewed, [.text(partners.prospects[place].label)])
        }
    }

    func tell(_ event: InstitutionEvent) {
        switch event {
        case .left(let role, let why): chronicle.tell(World.left, [.text(role), .text(why.label)])
        case .seated(let role): chronicle.tell(World.seated, [.text(role)])
        case .fellDormant: chronicle.tell(World.fellDormant)
        case .began(let category): chronicle.tell(World.began, [.text(NeedCategory.all[category].label)])
        }
    }
}
