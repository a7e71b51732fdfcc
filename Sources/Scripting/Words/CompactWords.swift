import LuaBridge
import Models
import Simulation

/// A place in small: a few numbers instead of tables, and a policy that chooses week by week.
enum CompactWords {
    static let entries = [room, setUp, policy, week, adopted, active, share, budget, spent, stage]

    static let room = Entry(
        .world, .property, "compact",
        Text(
            id: "Tempat ringkas: bilangan saja, tanpa tabel.",
            en: "A compact place: made of numbers alone, without tables."),
        returns: Text("world.compact"), .value, example: "return world.compact --> world.compact"
    ) { use in .object(use.session.room(CompactSpeaker.self)) }

    private static let organizations = Parameter(
        "organizations", .whole(in: 1...CompactSize.mostOrganizations), or: 60, shown: "60",
        Text(id: "banyaknya kelompok", en: "how many groups"))
    private static let households = Parameter(
        "households", .whole(in: 1...CompactSize.mostHouseholds), or: 400, shown: "400",
        Text(id: "banyaknya rumah tangga", en: "how many households"))
    private static let pioneers = Parameter(
        "pioneers", .whole(in: 0...CompactSize.mostHouseholds), or: 10, shown: "10",
        Text(id: "rumah tangga yang ikut sejak awal", en: "households that take part from the start"))
    private static let kas = Parameter(
        "budget", .rupiah(in: 0...CompactSize.mostBudget), or: 60_000_000, shown: "rupiah(60000000)",
        Text(id: "isi kas pada awalnya", en: "what the kas holds at the start"))

    static let setUp = Entry(
        .compact, .setUp, "compact",
        Text(
            id:
                "Membangun tempat ringkas: kelompok didampingi tahap demi tahap, rumah tangga saling mengajak, satu kas. Angkanya ilustratif.",
            en:
                "Makes the place a compact one: groups are accompanied stage by stage, households persuade each other, one kas. Its numbers are illustrative."
        ),
        options: [organizations.declared, households.declared, pioneers.declared, kas.declared], .builds,
        source: Text("Centola & Macy (2007), doi:10.1086/521848"),
        example: "world:compact { organizations = 60, households = 400, budget = rupiah(60000000) } -->"
    ) { use in
        let size = try CompactSize(
            organizations: use[organizations], households: use[households], pioneers: use[pioneers],
            budget: Rupiah(use[kas]))
        try use.session.playing().place.compact = size
        return .nil
    }

    private static let chooses = Parameter(
        "choose", .function,
        Text(
            id:
                "function(week, budget, active, adopted) … return petugas, kampanye end; week dari 0, budget isi kas dalam rupiah, active kelompok yang aktif, adopted rumah tangga yang ikut",
            en:
                "function(week, budget, active, adopted) … return facilitators, campaign end; week from 0, budget in rupiah, active groups, adopted households"
        ))

    static let policy = Entry(
        .compact, .method, "policy",
        Text(
            id:
                "Tiap minggu menanyakan kepada fungsi ini berapa petugas pendamping yang bekerja dan apakah ada kampanye (true atau false).",
            en:
                "Asks this function every week how many facilitators work and whether there is a campaign (true or false)."
        ),
        takes: [chooses.declared], .acts,
        example: """
            world.compact:policy(function(week, budget)
              return 4, week < 26 and budget > 2000000
            end) -->
            """
    ) { use in
        try use.session.playing().choose(use[chooses].function, in: try use.session.compact())
        return .nil
    }

    static let week = Entry(
        .compact, .property, "week",
        Text(id: "Berapa minggu yang sudah selesai.", en: "How many weeks have ended."), returns: whole, .reads,
        example: "return world.compact.week --> 0"
    ) { use in .integer(Int64(try use.session.compact().week)) }

    static let adopted = Entry(
        .compact, .property, "adopted",
        Text(id: "Berapa rumah tangga yang ikut.", en: "How many households take part."), returns: whole, .reads,
        example: "return world.compact.adopted --> 10"
    ) { use in .integer(Int64(try use.session.compact().adopted)) }

    static let active = Entry(
        .compact, .property, "active",
        Text(id: "Berapa kelompok yang aktif.", en: "How many groups are active."), returns: whole, .reads,
        example: "return world.compact.active --> 0"
    ) { use in .integer(Int64(try use.session.compact().active)) }

    static let share = Entry(
        .compact, .property, "share",
        Text(id: "Bagian rumah tangga yang ikut.", en: "The share of households that takes part."),
        returns: Text("0…1"), .reads, example: "return world.compact.share --> 0.025"
    ) { use in
        let place = try use.session.compact()
        return .number(Double(place.adopted) / Double(place.size.households))
    }

    static let budget = Entry(
        .compact, .property, "budget", Text(id: "Isi kas.", en: "What the kas holds."),
        returns: Text(id: "jumlah uang", en: "a sum of money"), .reads,
        example: "return world.compact.budget --> rupiah(60000000)"
    ) { use in .object(Amount(.rupiah(try use.session.compact().budget.amount))) }

    static let spent = Entry(
        .compact, .property, "spent",
        Text(
            id: "Honor petugas pendamping dan biaya kampanye sejak awal.",
            en: "Pay of facilitators and cost of campaigns since the start."),
        returns: Text(id: "jumlah uang", en: "a sum of money"), .reads,
        example: "return world.compact.spent --> rupiah(0)"
    ) { use in .object(Amount(.rupiah(try use.session.compact().spent.amount))) }

    private static let stages = CompactStage.allCases.map { "\($0)" }
    private static let which = Parameter("which", .choice(stages), Text(id: "tahap yang mana", en: "which stage"))

    static let stage = Entry(
        .compact, .method, "at",
        Text(
            id: "Berapa kelompok yang berada pada satu tahap.", en: "How many groups stand at one stage."),
        takes: [which.declared], returns: whole, .reads, example: "return world.compact:at \"mapped\" --> 60"
    ) { use in
        let place = try use.session.compact()
        let stage = CompactStage.allCases.first { "\($0)" == use[which] } ?? .mapped
        return .integer(Int64(place.stageCounts[stage.rawValue]))
    }

    private static let whole = Text(id: "bilangan bulat", en: "a whole number")
}

extension CompactWords {
    /// What a policy is told. The kas is a bare number of rupiah here: a function asked every week must be cheap.
    static func arguments(_ week: CompactWeek) -> [LuaValue] {
        [
            .integer(Int64(week.number)), .integer(week.budget.amount), .integer(Int64(week.active)),
            .integer(Int64(week.adopted)),
        ]
    }

    /// What a policy answered.
    ///
    /// - Throws: `Misuse` for anything but a whole number of facilitators and then `true`, `false`, 1, 0 or nothing.
    static func choice(_ answers: [LuaValue]) throws -> CompactChoice {
        let first = answers.first ?? .nil
        let most = CompactChoice.mostFacilitators
        guard let facilitators = first.integer, (0...Int64(most)).contains(facilitators) else {
            throw Misuse(
                .value,
                Text(
                    id:
                        "fungsi pada 'world.compact:policy' harus menjawab banyaknya petugas pendamping, 0…\(most) (jawabannya \(LuaWords.shown(first).id))",
                    en:
                        "the function of 'world.compact:policy' must return a number of facilitators, 0…\(most) (it returned \(LuaWords.shown(first).en))"
                ),
                remedy: Text(id: "tulis return 4, true", en: "write return 4, true"), trail: ["policy"])
        }
        let second = answers.count > 1 ? answers[1] : .nil
        let campaign: Bool? =
            switch second {
            case .nil: false
            case .boolean(let flag): flag
            default: second.integer == 1 ? true : second.integer == 0 ? false : nil
            }
        guard let campaign else {
            throw Misuse(
                .value,
                Text(
                    id:
                        "fungsi pada 'world.compact:policy' harus menjawab true atau false untuk kampanye (jawabannya \(LuaWords.shown(second).id))",
                    en:
                        "the function of 'world.compact:policy' must return true or false for the campaign (it returned \(LuaWords.shown(second).en))"
                ),
                remedy: Text(id: "tulis return 4, true", en: "write return 4, true"), trail: ["policy"])
        }
        return try CompactChoice(facilitators: Int(facilitators), campaign: campaign)
    }

    /// A room was asked for in a place that has none.
    static var noRooms: Misuse {
        let known = entries(readIn: .compact).joined(separator: ", ")
        return Misuse(
            .plan,
            Text(
                id: "ini tidak ada di tempat ringkas (world:compact)",
                en: "this is not there in a compact place (world:compact)"),
            remedy: Text(id: "yang ada: \(known)", en: "there are: \(known)"))
    }

    /// Something of a compact place was asked for in another.
    static var notCompact: Misuse {
        Misuse(
            .plan,
            Text(
                id: "'world.compact' hanya ada di tempat yang dibangun dengan 'world:compact'",
                en: "'world.compact' is only there in a place built with 'world:compact'"),
            remedy: Text(
                id: "tulis world:compact { organizations = 60, households = 400 } di plan:world",
                en: "write world:compact { organizations = 60, households = 400 } in plan:world"), trail: ["compact"])
    }

    private static func entries(readIn owner: Owner) -> [String] {
        entries.filter { $0.owner == owner && $0.form != .setUp }.map(\.fullName)
    }
}
