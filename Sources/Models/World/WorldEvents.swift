import Simulation

extension World {
    /// The rooms learn from a contact that took place.
    func learn(from encounter: Encounter) throws {
        acceptance.hear(encounter)
        let groups = encounter.organizations
        for group in groups {
            switch encounter.kind {
            case .activity:
                life.stir(group, by: numbers.activityStirs)
                warm(group, by: numbers.groupWarms)
            case .visit, .bridge:
                life.stir(group, by: numbers.visitStirs)
                organizations.lastAsked[group] = run.now
            case .letter:
                organizations.lastAsked[group] = run.now
                organizations.experience[group] -= numbers.orderedGroup * organizations.habits[group]
            case .meeting, .musyawarah: organizations.lastAsked[group] = run.now
            }
        }
        if encounter.kind != .letter {
            ties.meet(groups, weight: encounter.kind == .activity ? numbers.activityTies : 1)
            sinceLastMonth.talkedTo.formUnion(groups)
            digOut(encounter)
        }
        if encounter.kind == .activity { sinceLastMonth.activities += 1 }
        if encounter.kind == .meeting || encounter.kind == .musyawarah { sinceLastMonth.meetings += 1 }
        sinceLastMonth.helperHours += encounter.facilitatorHours
        sinceLastMonth.residentHours += encounter.residentHours
        guard institution.isAtWork, encounter.kind != .letter else { return }
        for group in groups { institution.deal(with: 1 + group, inclination: organizations.stance[group]) }
    }

    private func warm(_ group: Int, by amount: Double) {
        let now = organizations.experience[group]
        organizations.experience[group] = now + amount * (1 - max(0, now))
    }

    /// Needs of those who came are spoken of, and stand on the list of the group that met, or the RW's where several did;
    /// on the institution's too once it is at work.
    private func digOut(_ encounter: Encounter) {
        guard encounter.kind != .activity, !encounter.households.isEmpty else { return }
        let count = people.households.count
        let present = HouseholdSet(encounter.households, count: count)
        let chance = numbers.spokenNeeds
        let own = encounter.organizations.count == 1 ? encounter.organizations[0] : wholeRW
        if let own { services.digOut(households: present, chance: chance, onListOf: own) }
        if institution.isAtWork { services.digOut(households: present, chance: chance, onListOf: organizations.count) }
    }

    /// What follows from a musyawarah.
    func conclude(_ musyawarah: Musyawarah) {
        for person in musyawarah.silent { people.keepAway(person, weeks: numbers.silentWeeks) }
        guard musyawarah.isAgreed else {
            if musyawarah.ending == .refused {
                for group in musyawarah.groups { organizations.experience[group] -= numbers.refusedGroup }
            }
            return
        }
        if !institution.isAtWork {
            found(.deliberation, by: musyawarah.present, support: musyawarah.mandate)
        }
        life.updateStances(view)
        life.lift(musyawarah.groups, to: .communication, now: run.now)
        life.lift(musyawarah.groups.filter { organizations.stance[$0] > 0 }, to: .cooperation, now: run.now)
        for group in musyawarah.groups {
            if let chair = organizations.board[group].first, musyawarah.silent.contains(chair) {
                organizations.isSilent[group] = true
            }
        }
    }

    /// Founds the institution; those who do it bring its doctrine nearer to what they hold dear.
    func found(_ mandate: Mandate, by founders: [Int], support: Double) {
        var doctrine = self.doctrine
        if mandate != .decree, !founders.isEmpty {
            let count = Double(founders.count)
            let mean = Values(
                worship: founders.reduce(0) { $0 + people.values[$1].worship } / count,
                order: founders.reduce(0) { $0 + people.values[$1].order } / count,
                mutuality: founders.reduce(0) { $0 + people.values[$1].mutuality } / count)
            doctrine = doctrine.moved(towards: mean, by: numbers.founderShare)
        }
        institution.found(
            mandate, members: members(among: founders), doctrine: doctrine, support: support, day: run.now)
        chronicle.tell(World.founded, [.text(institution.name), .text(World.label(of: mandate, organizations))])
    }

    /// Five for the board: those proposed in the plan, then those most willing to serve of the founders.
    private func members(among founders: [Int]) -> [BoardMember] {
        let proposed = community.institution.leadership.compactMap { people.indexByCode[$0] }
        let willing = founders.filter { !proposed.contains($0) }
            .sorted {
                (-people.willingness[$0] - people.freeHours[$0] / 20, people.identity[$0])
                    < (-people.willingness[$1] - people.freeHours[$1] / 20, people.identity[$1])
            }
        return (proposed + willing).prefix(Board.roles.count).map { person in
            let groups = (0..<organizations.count).filter { organizations.board[$0].contains(person) }
            func mean(_ column: [Double]) -> Double {
                groups.isEmpty ? 0.5 : groups.reduce(0) { $0 + column[$1] } / Double(groups.count)
            }
            let will = min(1, max(0.1, 0.5 + 0.5 * people.willingness[person]))
            return BoardMember(
                identity: people.identity[person], competence: mean(organizations.skill),
                commitment: mean(organizations.commitment) * (1 - numbers.boardMeans) + will * numbers.boardMeans,
                hours: people.freeHours[person] * numbers.boardHours)
        }
    }

    /// The village head's letter founds the institution; its board are the chairs of the government-formed groups.
    func foundByDecree() {
        guard !institution.isAtWork else { return }
        var named: [Int] = []
        for group in 0..<organizations.count where organizations.origin[group] == .government {
            if let chair = organizations.board[group].first, !named.contains(chair) { named.append(chair) }
        }
        partners.villageSupports()
        found(.decree, by: named, support: numbers.orderedSupport)
    }

    /// A group that is for it and understands it carries the institution with its own board.
    func hostIfWilling(_ group: Int) -> Bool {
        guard !institution.isAtWork else { return true }
        life.updateStances(view)
        guard organizations.stance[group] > 0, life.understands(group) else { return false }
        found(.host(group), by: organizations.board[group], support: numbers.hostedSupport)
        life.lift([group], to: .coordination, now: run.now)
        return true
    }

    /// Pays for a contact; residents' own money comes from the common kas, the group that meets, the RW, or else the
    /// first group that holds enough.
    func pay(_ rupiah: Int64, isActivity: Bool, payer: Int?) throws -> Bool {
        let sum = Rupiah(rupiah)
        let candidates = [payer, wholeRW].compactMap { $0 } + (isActivity ? Array(0..<organizations.count) : [])
        let able = candidates.first { funds.purse(of: $0).free >= sum }
        return try funds.spend(
            sum, from: community.outreachSource, for: isActivity ? .jointActivity : .outreach,
            payer: able ?? candidates.first, on: run.date, day: run.now,
            publicMoney: run.seasons.publicMoney(on: run.date))
    }

    /// The RW itself: the group of all its households; `nil` where there is none.
    public var wholeRW: Int? {
        (0..<organizations.count).first {
            organizations.audience[$0] == .households && organizations.rt[$0] == nil
                && organizations.congregation[$0] == nil
        }
    }

    private static func label(of mandate: Mandate, _ organizations: Organizations) -> Text {
        switch mandate {
        case .deliberation: Text(id: "hasil musyawarah", en: "by musyawarah")
        case .decree: Text(id: "dengan surat Kepala Desa", en: "by the village head's letter")
        case .host(let group):
            Text(id: "menumpang pada ", en: "carried by ") + organizations.name[group]
        }
    }
}
