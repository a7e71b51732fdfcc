import Simulation

extension World {
    static func institution(
        _ community: Community, _ people: People, _ organizations: Organizations, _ ties: Ties, _ settings: Settings,
        _ run: Run
    ) -> Institution {
        var counterparts = [Counterpart(identity: Identity("office:desa"), linkage: .enabling)]
        for group in 0..<organizations.count {
            counterparts.append(Counterpart(identity: organizations.identity[group], linkage: .functional))
        }
        for group in 0..<organizations.count {
            let identity = organizations.identity[group].child(kind: Identity("norms"), ordinal: 0)
            counterparts.append(Counterpart(identity: identity, linkage: .normative))
        }
        for person in people.notables {
            counterparts.append(Counterpart(identity: people.identity[person], linkage: .diffused))
        }
        if let strongest = ties.enabling.map(\.weight).max() {
            counterparts[0].strength = settings[desaLink] * strongest
        }
        return Institution(
            identity: Identity("institution"), name: community.institution.name,
            doctrine: community.institution.doctrine, counterparts: counterparts, settings: settings,
            luck: run.luck)
    }

    static func services(
        _ people: People, _ organizations: Organizations, _ institution: Institution, _ settings: Settings, _ run: Run
    ) throws -> Services {
        let households = people.households
        var providers: [Provider] = []
        for group in 0..<organizations.count {
            providers.append(
                try Provider(
                    identity: organizations.identity[group],
                    capacity: capacity(organizations.services[group], of: organizations.code[group]),
                    reaches: reach(of: group, people, organizations)))
        }
        providers.append(
            try Provider(
                identity: institution.identity, capacity: institution.output,
                reaches: HouseholdSet(0..<households.count, count: households.count), isCommon: true))
        return try Services(
            providers: providers,
            households: (0..<households.count).map { (households.identity[$0], households.welfare[$0]) },
            settings: settings, luck: run.luck)
    }

    /// What is offered, by category of need.
    private static func capacity(_ offers: [ServiceOffer], of code: String) throws -> [Double] {
        var capacity = Array(repeating: 0.0, count: NeedCategory.all.count)
        for offer in offers {
            guard let category = NeedCategory.index(offer.category) else {
                let known = NeedCategory.all.map(\.name).joined(separator: ", ")
                throw InvalidParameter(
                    "services (\(code))", must: Text(id: "salah satu dari \(known)", en: "be one of \(known)"),
                    got: offer.category)
            }
            capacity[category] += offer.monthly
        }
        return capacity
    }

    static func partners(
        _ community: Community, _ institution: Institution, _ settings: Settings, _ run: Run
    ) throws -> Partners {
        let rows = community.prospects.sorted { $0.id < $1.id }
        let prospects = try rows.enumerated().map { place, row in
            guard place == 0 || rows[place - 1].id != row.id else {
                throw InvalidParameter(
                    "partner", must: Text(id: "hanya satu baris per kode", en: "have one row per code"), got: row.id)
            }
            return try Prospect(
                identity: Identity("partner:" + row.id), label: row.label, kind: row.kind,
                capacity: capacity(row.services, of: row.id))
        }
        return Partners(institution: institution.identity, prospects: prospects, settings: settings, luck: run.luck)
    }

    /// The households a group reaches: its RT's, or else those of its members.
    private static func reach(of group: Int, _ people: People, _ organizations: Organizations) -> HouseholdSet {
        let households = people.households
        if let rt = organizations.rt[group] {
            return HouseholdSet((0..<households.count).filter { households.rt[$0] == rt }, count: households.count)
        }
        return HouseholdSet(
            organizations.membership.people(of: group).compactMap { people.household[$0] }, count: households.count)
    }

    static func funds(
        _ community: Community, _ people: People, _ organizations: Organizations, _ institution: Institution,
        _ settings: Settings, _ run: Run
    ) throws -> Funds {
        let owners = try (0..<organizations.count).map { group in
            try FundOwner(
                identity: organizations.identity[group], label: organizations.name[group],
                dues: Rupiah(organizations.dues[group]), opening: Rupiah(organizations.openingCash[group]),
                pockets: organizations.keeps[group].pockets(settings))
        }
        let donors = people.donors.map { person in
            Donor(
                identity: people.identity[person], isAway: people.notable[person] == .migrant,
                usualOwner: organizations.board.firstIndex { $0.contains(person) }
                    ?? organizations.membership.organizations(of: person).first)
        }
        return try Funds(
            owners: owners, households: people.households.identity, donors: donors,
            institution: (institution.identity, institution.name), budget: community.budget, settings: settings,
            making: run.making, luck: run.luck)
    }
}
