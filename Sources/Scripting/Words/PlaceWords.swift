import LuaBridge
import Models
import Simulation

/// What the place is made of.
enum PlaceWords {
    static let entries = [
        households, people, organizations, services, memberships, ties, institution, partners, facilitators, payingFrom,
    ]

    private static let rt = Parameter("rt", .whole(in: 1...30), Text(id: "banyaknya RT", en: "how many RT"))
    private static let perRT = Parameter(
        "per_rt", .whole(in: 1...400, unit: Text(id: "rumah tangga", en: "households")),
        Text(id: "rumah tangga tiap RT", en: "households in each RT"))
    private static let oldHabits = Parameter(
        "old_habits", .share(),
        Text(id: "bagian yang berpegang pada kebiasaan lama", en: "the share that holds to old habits"))
    private static let congregations = Parameter(
        "congregations", .numbersByName, or: [], shown: "{ masjid = 0.86, gereja = 0.14 }",
        Text(id: "jemaah dan bagiannya", en: "congregations and their shares"))

    static let households = Entry(
        .world, .method, "households",
        Text(id: "Rumah tangga yang ada di wilayah ini.", en: "The households of the place."),
        options: [rt.declared, perRT.declared, oldHabits.declared, congregations.declared], .builds,
        example: "world:households { rt = 6, per_rt = 40, old_habits = percent(10) } -->"
    ) { use in
        let named = use[congregations].map { HouseholdPlan.Congregation($0.0, share: $0.1) }
        let plan =
            named.isEmpty
            ? try HouseholdPlan(rt: use[rt], perRT: use[perRT], oldHabits: use[oldHabits])
            : try HouseholdPlan(rt: use[rt], perRT: use[perRT], oldHabits: use[oldHabits], congregations: named)
        try use.session.playing().place.households = plan
        return .nil
    }

    private static let table = Parameter(
        "table", .table, Text(id: "csv \"nama-berkas.csv\"", en: "csv \"file-name.csv\""))

    static let people = Entry(
        .people, .setUp, "people",
        Text(
            id: "Pengurus dan tokoh, menurut peran dan tempat, tanpa nama orang.",
            en: "Board members and notables, by role and place, without names of persons."),
        takes: [table.declared], .builds, example: "world:people(csv \"warga.csv\") -->"
    ) { use in
        try use.session.playing().place.people = use[table]
        return .nil
    }

    static let organizations = Entry(
        .organizations, .setUp, "organizations",
        Text(id: "Kelompok yang ada (KPS).", en: "The groups that exist (KPS)."), takes: [table.declared], .builds,
        example: "world:organizations(csv \"kelompok.csv\") -->"
    ) { use in
        try use.session.playing().place.organizations = use[table]
        return .nil
    }

    static let services = Entry(
        .services, .setUp, "services",
        Text(id: "Yang kini dikerjakan tiap kelompok bagi warga.", en: "What each group does for residents today."),
        takes: [table.declared], .builds, example: "world:services(csv \"layanan.csv\") -->"
    ) { use in
        try use.session.playing().place.services = use[table]
        return .nil
    }

    static let memberships = Entry(
        .world, .method, "memberships",
        Text(id: "Siapa duduk di kepengurusan kelompok mana.", en: "Who sits on which board."), takes: [table.declared],
        .builds, example: "world:memberships(csv \"kepengurusan.csv\") -->"
    ) { use in
        try use.session.playing().place.memberships = use[table]
        return .nil
    }

    static let ties = Entry(
        .world, .method, "ties",
        Text(id: "Ikatan antara warga, kelompok, dan desa.", en: "Ties between residents, groups and the village."),
        takes: [table.declared], .builds, example: "world:ties(csv \"ikatan.csv\") -->"
    ) { use in
        try use.session.playing().place.ties = use[table]
        return .nil
    }

    private static let name = Parameter("name", .words, Text(id: "nama wadahnya", en: "what it is called"))
    private static let worship = Parameter(
        "worship", .share(), Text(id: "ibadah dan keagamaan", en: "worship and religious life"))
    private static let order = Parameter(
        "order", .share(), Text(id: "ketertiban dan administrasi", en: "order and administration"))
    private static let mutuality = Parameter("mutual_help", .share(), Text(id: "kegotongroyongan", en: "mutual help"))
    private static let doctrine = Parameter(
        "doctrine", .record(Record([worship.declared, order.declared, mutuality.declared])),
        Text(id: "yang diutamakannya, masing-masing 0…1", en: "what it puts first, each 0…1"))
    private static let leadership = Parameter(
        "leadership", .list(of: .text), or: [], shown: "{}",
        Text(id: "kode warga yang diusulkan, ketua di depan", en: "codes of those proposed, chair first"))

    static let institution = Entry(
        .institution, .setUp, "institution",
        Text(id: "Wadah yang hendak dibangun.", en: "The common body that is to be built."),
        options: [name.declared, doctrine.declared, leadership.declared], .builds,
        example: """
            world:institution {
              name = "WKSBM Kudus Permai", doctrine = { worship = 0.6, order = 0.5, mutual_help = 0.9 },
            } -->
            """
    ) { use in
        let values = use[doctrine]
        try use.session.playing().place.institution = InstitutionPlan(
            name: use[name],
            doctrine: Models.Values(worship: values[worship], order: values[order], mutuality: values[mutuality]),
            leadership: use[leadership])
        return .nil
    }

    static let partners = Entry(
        .partners, .setUp, "partners",
        Text(
            id: "Mitra di luar desa yang dapat diajak menandatangani nota kesepahaman (MoU).",
            en: "Those outside the village with whom a memorandum (MoU) could be signed."),
        takes: [table.declared], .builds, example: "world:partners(csv \"mitra.csv\") -->"
    ) { use in
        try use.session.playing().place.partners = use[table]
        return .nil
    }

    private static let role = Parameter(
        "role", .text, Text(id: "perannya, misalnya penyuluh_sosial", en: "the role, such as penyuluh_sosial"))
    private static let count = Parameter(
        "count", .whole(in: 0...100), or: 1, shown: "1", Text(id: "berapa orang", en: "how many"))
    private static let hours = Parameter(
        "hours", .hours(in: 0...60), Text(id: "jam seminggu tiap orang", en: "hours a week of each"))
    private static let helpers = Parameter(
        "facilitators", .list(of: .record(Record([role.declared, count.declared, hours.declared]))),
        Text(id: "{ { role = …, count = …, hours = … } }", en: "{ { role = …, count = …, hours = … } }"))

    static let facilitators = Entry(
        .facilitators, .setUp, "facilitators",
        Text(id: "Petugas pendamping dan jam kerjanya.", en: "The facilitators and their hours."),
        takes: [helpers.declared], .builds,
        example: "world:facilitators { { role = \"penyuluh_sosial\", count = 1, hours = 2 } } -->"
    ) { use in
        try use.session.playing().place.facilitators = try use[helpers].map {
            try Facilitator(role: $0[role], count: $0[count], hours: $0[hours])
        }
        return .nil
    }

    private static let source = Parameter(
        "source", .choice(FundSource.allCases.map(\.rawValue)), Text(id: "sumber dananya", en: "the source of money"))

    static let payingFrom = Entry(
        .world, .method, "outreach_paid_from",
        Text(
            id: "Sumber dana sosialisasi, musyawarah, dan kegiatan bersama; tanpa ini swadaya.",
            en: "Whose money pays for outreach, musyawarah and joint activities; swadaya unless said."),
        takes: [source.declared], .builds, example: "world:outreach_paid_from \"swadaya\" -->"
    ) { use in
        try use.session.playing().place.outreachSource = FundSource(rawValue: use[source]) ?? .swadaya
        return .nil
    }
}
