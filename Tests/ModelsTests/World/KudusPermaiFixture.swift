import Networks
import Simulation

@testable import Models

/// A small synthetic RW IV with fourteen groups, for tests: invented, plausible, no real person.
enum KudusPermaiFixture {
    static let start = CalendarDate(year: 2027, month: 4, day: 1)!
    static let horizon = Span.months(18).days(from: start)

    static func organizations() -> [OrganizationRow] {
        func date(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }
        let rts = (1...6).map { rt in
            OrganizationRow(
                id: "rt\(rt)", name: Text("RT \(rt)"), origin: .government, audience: .households, rt: rt, members: 80,
                skill: [0.5, 0.6, 0.45, 0.55, 0.4, 0.5][rt - 1], commitment: [0.6, 0.5, 0.5, 0.6, 0.4, 0.55][rt - 1],
                activity: [0.75, 0.7, 0.6, 0.7, 0.12, 0.65][rt - 1],
                values: Values(worship: 0.5, order: 0.7, mutuality: 0.65),
                habits: [0.4, 0.3, 0.5, 0.35, 0.6, 0.4][rt - 1],
                cash: 800_000, dues: 400_000, keeps: .neighbourhood,
                services: [
                    ServiceOffer("cleanliness", monthly: 1.2), ServiceOffer("bereavement", monthly: 0.5),
                    ServiceOffer("food", monthly: 0.6), ServiceOffer("elderly", monthly: 0.4),
                    ServiceOffer("disability", monthly: 0.3), ServiceOffer("schooling", monthly: 0.2),
                ],
                termEnds: rt == 3 ? date("2027-12-31") : nil)
        }
        return rts + [
            OrganizationRow(
                id: "rw", name: Text("RW IV"), origin: .government, audience: .households, members: 20, skill: 0.6,
                commitment: 0.6, activity: 0.7, values: Values(worship: 0.5, order: 0.75, mutuality: 0.65),
                habits: 0.4, cash: 1_500_000, dues: 300_000, keeps: .neighbourhood,
                services: [
                    ServiceOffer("food", monthly: 1), ServiceOffer("elderly", monthly: 1),
                    ServiceOffer("cleanliness", monthly: 1),
                ],
                termEnds: date("2028-06-30")),
            OrganizationRow(
                id: "pkk", name: Text("PKK"), origin: .government, audience: .women, members: 90, skill: 0.6,
                commitment: 0.65, activity: 0.8, values: Values(worship: 0.55, order: 0.6, mutuality: 0.75),
                habits: 0.35, cash: 1_000_000, dues: 900_000, keeps: .women,
                services: [
                    ServiceOffer("elderly", monthly: 3), ServiceOffer("schooling", monthly: 1),
                    ServiceOffer("food", monthly: 2),
                    ServiceOffer("disability", monthly: 1),
                ], dasawisma: 12),
            OrganizationRow(
                id: "karang_taruna", name: Text("Karang Taruna"), origin: .government, audience: .youth, members: 40,
                skill: 0.45, commitment: 0.25, activity: 0.13,
                values: Values(worship: 0.45, order: 0.5, mutuality: 0.75),
                habits: 0.2, cash: 300_000, dues: 100_000, keeps: .youth,
                services: [ServiceOffer("cleanliness", monthly: 3), ServiceOffer("schooling", monthly: 1)],
                termEnds: date("2027-10-31")),
            OrganizationRow(
                id: "takmir", name: Text("Takmir masjid"), origin: .tradition, audience: .men, congregation: "masjid",
                members: 60, skill: 0.6, commitment: 0.7, activity: 0.8,
                values: Values(worship: 0.85, order: 0.55, mutuality: 0.65), habits: 0.5, cash: 6_000_000,
                dues: 2_500_000, keeps: .mosque,
                services: [
                    ServiceOffer("food", monthly: 3), ServiceOffer("bereavement", monthly: 1),
                    ServiceOffer("schooling", monthly: 1),
                ],
                termEnds: date("2028-03-31")),
            OrganizationRow(
                id: "remaja_masjid", name: Text("Remaja masjid"), origin: .tradition, audience: .youth,
                congregation: "masjid", members: 30, skill: 0.45, commitment: 0.5, activity: 0.55,
                values: Values(worship: 0.75, order: 0.45, mutuality: 0.7), habits: 0.3, cash: 400_000, dues: 80_000,
                keeps: .youth,
                services: [ServiceOffer("cleanliness", monthly: 1.5), ServiceOffer("schooling", monthly: 1)]),
            OrganizationRow(
                id: "majelis_taklim", name: Text("Majelis taklim"), origin: .tradition, audience: .women,
                congregation: "masjid", members: 70, skill: 0.5, commitment: 0.65, activity: 0.75,
                values: Values(worship: 0.85, order: 0.5, mutuality: 0.7), habits: 0.45, cash: 700_000, dues: 500_000,
                keeps: .study,
                services: [
                    ServiceOffer("elderly", monthly: 2), ServiceOffer("food", monthly: 1.5),
                    ServiceOffer("disability", monthly: 1),
                ]),
            OrganizationRow(
                id: "tpa", name: Text("TPA"), origin: .tradition, audience: .women, congregation: "masjid", members: 25,
                skill: 0.5, commitment: 0.6, activity: 0.7, values: Values(worship: 0.8, order: 0.6, mutuality: 0.65),
                habits: 0.4, cash: 500_000, dues: 400_000, keeps: .study,
                services: [ServiceOffer("schooling", monthly: 2)]),
            OrganizationRow(
                id: "majelis_gereja", name: Text("Majelis gereja"), origin: .tradition, audience: .everyone,
                congregation: "gereja", members: 45, skill: 0.6, commitment: 0.6, activity: 0.75,
                values: Values(worship: 0.8, order: 0.55, mutuality: 0.7), habits: 0.45, cash: 3_000_000,
                dues: 1_200_000, keeps: .church,
                services: [
                    ServiceOffer("food", monthly: 1), ServiceOffer("elderly", monthly: 1),
                    ServiceOffer("disability", monthly: 1),
                ]),
        ]
    }

    static func people() -> [PersonRow] {
        func person(
            _ id: String, _ label: String, _ sex: Sex, _ rt: Int?, _ hours: Double, age: AgeGroup = .adult,
            notable: Notable? = nil, congregation: String? = "masjid"
        ) -> PersonRow {
            PersonRow(
                id: id, label: Text(label), sex: sex, age: age, rt: rt, hours: hours, notable: notable,
                congregation: congregation)
        }
        return [
            person("p01", "Ketua RW IV", .man, 2, 7), person("p02", "Ketua RT 1", .man, 1, 5),
            person("p03", "Ketua RT 2", .man, 2, 5), person("p04", "Ketua RT 3", .man, 3, 4),
            person("p05", "Ketua RT 4", .man, 4, 5, congregation: "gereja"), person("p06", "Ketua RT 5", .man, 5, 3),
            person("p07", "Ketua RT 6", .man, 6, 5), person("p08", "Ketua PKK", .woman, 2, 6),
            person("p09", "Sekretaris PKK", .woman, 4, 5),
            person("p10", "Ketua Karang Taruna", .man, 1, 5, age: .youth),
            person("p11", "Ketua takmir", .man, 3, 6, age: .elder), person("p12", "Bendahara takmir", .man, 6, 5),
            person("p13", "Ketua remaja masjid", .man, 3, 5, age: .youth),
            person("p14", "Ketua majelis taklim", .woman, 3, 6), person("p15", "Kepala TPA", .woman, 1, 5),
            person("p16", "Ketua majelis gereja", .man, 4, 5, congregation: "gereja"),
            person("p17", "Bendahara majelis gereja", .woman, 5, 4, congregation: "gereja"),
            person("p18", "Sekretaris RW", .man, 5, 5),
            person("p19", "Kiai di RT 3", .man, 3, 4, age: .elder, notable: .religious),
            person("p20", "Pendeta di RT 4", .man, 4, 4, notable: .religious, congregation: "gereja"),
            person("p21", "Pensiunan guru di RT 1", .woman, 1, 5, age: .elder, notable: .community),
            person("p22", "Pemilik toko di RT 6", .man, 6, 3, notable: .donor),
            person("p23", "Bidan di RT 2", .woman, 2, 4, notable: .community),
            person("p24", "Perantau di Jakarta", .man, nil, 1, notable: .migrant),
        ]
    }

    static func seats() -> [MembershipRow] {
        let chairs = [
            ("rw", "p01"), ("rt1", "p02"), ("rt2", "p03"), ("rt3", "p04"), ("rt4", "p05"), ("rt5", "p06"),
            ("rt6", "p07"),
            ("pkk", "p08"), ("karang_taruna", "p10"), ("takmir", "p11"), ("remaja_masjid", "p13"),
            ("majelis_taklim", "p14"), ("tpa", "p15"), ("majelis_gereja", "p16"),
        ]
        let others: [(String, String, BoardRole)] = [
            ("rw", "p18", .secretary), ("rw", "p12", .treasurer), ("rw", "p08", .board), ("rt1", "p10", .board),
            ("rt2", "p01", .board), ("rt3", "p11", .board), ("rt4", "p09", .secretary), ("rt5", "p18", .secretary),
            ("rt6", "p12", .secretary), ("pkk", "p09", .secretary), ("pkk", "p14", .board),
            ("takmir", "p12", .treasurer),
            ("takmir", "p04", .board), ("remaja_masjid", "p10", .board), ("majelis_taklim", "p15", .secretary),
            ("tpa", "p14", .board), ("majelis_gereja", "p17", .treasurer), ("majelis_gereja", "p05", .board),
        ]
        return chairs.map { MembershipRow(person: $0.1, organization: $0.0, role: .chair) }
            + others.map { MembershipRow(person: $0.1, organization: $0.0, role: $0.2) }
    }

    static func ties() -> [TieRow] {
        [
            TieRow(from: "desa", to: "rw", kind: .enabling, weight: 0.6),
            TieRow(from: "rw", to: "pkk", kind: .functional, weight: 0.5),
            TieRow(from: "takmir", to: "remaja_masjid", kind: .functional, weight: 0.6),
            TieRow(from: "majelis_taklim", to: "tpa", kind: .functional, weight: 0.5),
            TieRow(from: "p19", to: "p11", kind: .kin, weight: 1),
            TieRow(from: "p21", to: "p08", kind: .diffused, weight: 1),
        ]
    }

    static func calendar() throws -> SeasonTable {
        func season(
            _ from: String, _ to: String, _ label: Text, attendance: Double = 1, giving: Double = 1, hours: Double = 1,
            publicMoney: Bool = true
        ) throws -> Season {
            try Season(
                from: CalendarDate(iso: from)!, to: CalendarDate(iso: to)!, label: label, attendance: attendance,
                giving: giving, hours: hours, publicMoney: publicMoney)
        }
        return SeasonTable([
            try season(
                "2027-07-15", "2027-08-20", Text(id: "panitia 17 Agustus", en: "17 August committees"), attendance: 0.9,
                giving: 0.7),
            try season("2028-01-28", "2028-02-18", Text("Ramadan"), attendance: 0.3, giving: 1.4, hours: 0.7),
            try season("2028-02-19", "2028-03-04", Text("Idulfitri"), attendance: 0, hours: 0),
            try season("2028-03-05", "2028-03-25", Text("Syawal"), attendance: 1.5),
            try season(
                "2027-12-16", "2028-02-29", Text(id: "tutup buku anggaran", en: "accounts closed"), publicMoney: false),
        ])
    }

    static func community(
        hours: Double = 2, oldHabits: Double = 0.15,
        doctrine: Values = Values(worship: 0.6, order: 0.55, mutuality: 0.75)
    ) throws -> Community {
        Community(
            organizations: organizations(), households: try HouseholdPlan(rt: 6, perRT: 40, oldHabits: oldHabits),
            people: people(), seats: seats(), ties: ties(),
            institution: InstitutionPlan(name: Text("WKSBM Kudus Permai"), doctrine: doctrine),
            facilitators: [try Facilitator(role: "penyuluh_sosial", count: 1, hours: hours)],
            prospects: [
                ProspectRow(
                    id: "puskesmas", label: Text("Puskesmas"), kind: .government,
                    services: [ServiceOffer("elderly", monthly: 4), ServiceOffer("disability", monthly: 4)])
            ])
    }

    static func run(_ replicate: Int, seasons: SeasonTable? = nil, trace: ChanceTrace? = nil) throws -> Run {
        let seed = Seed(2026)
        return Run(
            start: start, horizon: horizon, seasons: try seasons ?? calendar(),
            luck: Chance(seed: seed, domain: .luck, index: replicate, trace: trace),
            making: Chance(seed: seed, domain: .world, index: replicate, trace: trace), trace: trace)
    }
}

/// The six strategies of the scenario, in plain Swift.
enum FixtureStrategy: String, CaseIterable {
    case asIs, musyawarahFirst, notablesFirst, activityFirst, letter, hosted

    func apply(to world: World) throws {
        let run = world.run
        let outreach = world.outreach
        let groups = world.organizations.count
        let rts = (0..<groups).filter { world.organizations.rt[$0] != nil }
        func group(_ code: String) -> Int { world.organizations.index(of: code) ?? 0 }
        /// A meeting in turn every two weeks, then a visit to the group that hesitates most, then a musyawarah again.
        func accompany(from day: Double) throws {
            var turn = 0
            let circle = rts + ["pkk", "majelis_taklim", "takmir", "majelis_gereja", "karang_taruna"].map(group)
            try run.every(.weeks(2), first: day) {
                try outreach.ask(.meeting(of: circle[turn % circle.count]))
                turn += 1
            }
            try run.every(.months(1), first: day + 10) {
                let least = (0..<groups).min {
                    (world.organizations.rung[$0].rawValue, world.organizations.stance[$0])
                        < (world.organizations.rung[$1].rawValue, world.organizations.stance[$1])
                }
                if let least { try outreach.ask(.visitGroup(least)) }
            }
            try run.every(.months(4), first: day + 120) { try outreach.ask(.musyawarah) }
            run.when({ world.institution.isAtWork }) { try world.approach("desa") }
            run.when({ world.partners.isRecognized }) { try world.approach("puskesmas") }
        }
        switch self {
        case .asIs: break
        case .musyawarahFirst:
            try outreach.ask(.musyawarah)
            try accompany(from: 28)
        case .notablesFirst:
            for person in world.people.notables { try outreach.ask(.visitPerson(person)) }
            for code in ["rw", "pkk", "takmir", "majelis_gereja"] { try outreach.ask(.visitGroup(group(code))) }
            try run.at(100) { try outreach.ask(.musyawarah) }
            try accompany(from: 70)
        case .activityFirst:
            try outreach.ask(.activity([]))
            try run.at(60) { try outreach.ask(.activity([])) }
            try run.at(120) { try outreach.ask(.musyawarah) }
            try run.every(.months(4), first: 200) { try outreach.ask(.activity([])) }
            try accompany(from: 80)
        case .letter:
            try outreach.ask(.decree)
            try accompany(from: 28)
        case .hosted:
            try outreach.ask(.visitGroup(group("pkk")))
            try outreach.ask(.hosting(by: group("pkk")))
            try accompany(from: 35)
        }
    }
}
