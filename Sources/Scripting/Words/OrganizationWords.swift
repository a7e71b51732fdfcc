import LuaBridge
import Models
import Simulation

/// The groups.
enum OrganizationWords {
    static let entries = [
        room, count, share, list, get, hesitant, code, name, rung, stance, activity, dormant, joined, rivalry,
        members, commitment, skill, index,
    ]

    static let room = Entry(
        .world, .property, "organizations", Text(id: "Kelompok-kelompok.", en: "The groups."),
        returns: Text("world.organizations"), .value, example: "return world.organizations --> world.organizations"
    ) { use in .object(use.session.room(OrganizationsSpeaker.self)) }

    static let count = Entry(
        .organizations, .property, "count", Text(id: "Banyaknya kelompok.", en: "How many groups there are."),
        returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
        example: "return world.organizations.count --> 14"
    ) { use in .integer(Int64(try use.session.world().organizations.count)) }

    private static let how = Parameter(
        "how", .choice(["at_least", "dormant"]),
        Text(id: "\"at_least\" atau \"dormant\"", en: "\"at_least\" or \"dormant\""))
    private static let rungName = Parameter(
        "rung", .choice(Rung.allCases.map(\.name)), or: "koordinasi", shown: "\"koordinasi\"",
        Text(id: "anak tangga kerja sama", en: "the rung of cooperation"))

    static let share = Entry(
        .organizations, .method, "share",
        Text(
            id: "Bagian kelompok yang sudah sampai pada satu anak tangga, atau yang mati suri.",
            en: "The share of groups that reached a rung, or that are dormant."),
        takes: [how.declared, rungName.declared], returns: Text(id: "bagian 0…1", en: "a share, 0…1"), .reads,
        example: "return world.organizations:share(\"at_least\", \"koordinasi\") --> 0.0"
    ) { use in
        let organizations = try use.session.world().organizations
        if use[how] == "dormant" {
            let count = (0..<organizations.count).count { organizations.isDormant($0) }
            return .number(organizations.count == 0 ? 0 : Double(count) / Double(organizations.count))
        }
        return .number(organizations.share(atLeast: Rung.allCases.first { $0.name == use[rungName] } ?? .coordination))
    }

    private static let kind = Parameter(
        "kind", .members(["all", "tradition", "government", "rt", "joined", "not_joined", "dormant"]),
        or: .named("all"),
        shown: "\"all\"", Text(id: "kelompok yang mana", en: "which groups"))

    static let list = Entry(
        .organizations, .method, "where", Text(id: "Daftar kelompok.", en: "A list of groups."), takes: [kind.declared],
        returns: Text(id: "daftar kelompok", en: "a list of groups"), .reads,
        example: "return #world.organizations:where \"rt\" --> 6"
    ) { use in
        let groups = try use.session.world().organizations
        let found =
            switch use[kind] {
            case .chosen(let mask): try mask.members(of: .organizations, in: use.entry.fullName)
            case .named(let name): named(name, groups)
            }
        return .table(
            try use.session.state.makeList(found.map { .object(Handle<OrganizationSpeaker>(use.session, item: $0)) }))
    }

    private static func named(_ name: String, _ groups: Organizations) -> [Int] {
        (0..<groups.count).filter { group in
            switch name {
            case "tradition": groups.origin[group] == .tradition
            case "government": groups.origin[group] == .government
            case "rt": groups.rt[group] != nil
            case "joined": groups.hasJoined(group)
            case "not_joined": !groups.hasJoined(group)
            case "dormant": groups.isDormant(group)
            default: true
            }
        }
    }

    private static let wanted = Parameter("code", .text, Text(id: "kodenya di tabel", en: "its code in the table"))

    static let get = Entry(
        .organizations, .method, "get", Text(id: "Satu kelompok menurut kodenya.", en: "One group by its code."),
        takes: [wanted.declared], returns: Text(id: "kelompok", en: "a group"), .reads,
        example: "return world.organizations:get(\"pkk\").code --> pkk"
    ) { use in
        .object(Handle<OrganizationSpeaker>(use.session, item: try use.session.group(use[wanted])))
    }

    static let hesitant = Entry(
        .organizations, .method, "most_hesitant",
        Text(
            id: "Kelompok yang paling ragu: anak tangga terendah, lalu dukungan terkecil.",
            en: "The group that hesitates most: on the lowest rung, then with the least support."),
        returns: Text(id: "kelompok", en: "a group"), .reads,
        example: "return world.organizations:most_hesitant().rung --> none"
    ) { use in
        let groups = try use.session.world().organizations
        let least = (0..<groups.count).min {
            (groups.rung[$0].rawValue, groups.stance[$0]) < (groups.rung[$1].rawValue, groups.stance[$1])
        }
        return least.map { .object(Handle<OrganizationSpeaker>(use.session, item: $0)) } ?? .nil
    }

    static let code = property(
        "code", Text(id: "Kodenya.", en: "Its code."), Text(id: "teks", en: "text"),
        example: "return world.organizations:get(\"rt01\").code --> rt01"
    ) { .string($0.code[$1]) }
    static let name = property(
        "name", Text(id: "Sebutannya.", en: "What it is called."), Text(id: "teks", en: "text"),
        example: "return world.organizations:get(\"rt01\").name --> RT 01"
    ) { .string($0.name[$1].id) }
    static let rung = property(
        "rung", Text(id: "Anak tangga kerja samanya.", en: "Its rung of cooperation."), Text(id: "teks", en: "text"),
        example: "return world.organizations:get(\"pkk\").rung --> none"
    ) { .string($0.rung[$1].name) }
    static let stance = property(
        "stance", Text(id: "Seberapa jauh kelompok itu mendukung.", en: "How far it is for the plan."), Text("-1…1"),
        example: "return world.organizations:get(\"pkk\").stance < 1 --> true"
    ) { .number($0.stance[$1]) }
    static let activity = property(
        "activity", Text(id: "Seberapa aktif.", en: "How active it is."), Text("0…1"),
        example: "return world.organizations:get(\"pkk\").activity > 0 --> true"
    ) { .number($0.activity[$1]) }
    static let dormant = property(
        "dormant", Text(id: "Apakah mati suri.", en: "Whether it is dormant."), Text("true/false"),
        example: "return world.organizations:get(\"pkk\").dormant --> false"
    ) { .boolean($0.isDormant($1)) }
    static let joined = property(
        "joined",
        Text(id: "Apakah kegiatannya sudah dalam satu wadah.", en: "Whether its activities are under the common roof."),
        Text("true/false"), example: "return world.organizations:get(\"pkk\").joined --> false"
    ) { .boolean($0.hasJoined($1)) }
    static let rivalry = property(
        "rivalry", Text(id: "Persaingannya dengan wadah.", en: "Its rivalry with the common body."), Text("0…1"),
        example: "return world.organizations:get(\"pkk\").rivalry --> 0.0"
    ) { .number($0.rivalry[$1]) }

    static let members = property(
        "members", Text(id: "Banyaknya anggota.", en: "How many members it has."),
        Text(id: "bilangan bulat", en: "a whole number"),
        example: "return world.organizations:get(\"pkk\").members > 0 --> true"
    ) { .integer(Int64($0.members[$1])) }
    static let commitment = property(
        "commitment", Text(id: "Komitmen pengurusnya.", en: "The commitment of its board."), Text("0…1"),
        example: "return world.organizations:get(\"pkk\").commitment <= 1 --> true"
    ) { .number($0.commitment[$1]) }
    static let skill = property(
        "skill", Text(id: "Keterampilan pengurusnya.", en: "The skill of its board."), Text("0…1"),
        example: "return world.organizations:get(\"pkk\").skill <= 1 --> true"
    ) { .number($0.skill[$1]) }
    static let index = property(
        "index", Text(id: "Urutannya dalam kolom.", en: "Its position in columns."),
        Text(id: "bilangan bulat", en: "a whole number"), example: "return world.organizations[3].index --> 3"
    ) { .integer(Int64($1) + 1) }

    private static func property(
        _ name: String, _ sentence: Text, _ returns: Text, example: String,
        _ read: @escaping @Sendable (Organizations, Int) -> LuaValue
    ) -> Entry {
        Entry(.organization, .property, name, sentence, returns: returns, .reads, example: example) { use in
            read(try use.session.world().organizations, use.item)
        }
    }
}

extension Handle where S == OrganizationSpeaker {
    /// The group as chance knows it.
    func identity() throws -> Identity { try session.world().organizations.identity[item] }

    /// What it is called.
    var words: Text { (try? session.world().organizations.name[item]) ?? Text(id: "kelompok", en: "a group") }
}

extension Session {
    /// The index of the group with a code.
    ///
    /// - Throws: `Misuse` with the nearest right code.
    func group(_ code: String) throws -> Int {
        let organizations = try world().organizations
        guard let index = organizations.index(of: code) else {
            throw Misuse.unknown(code, in: Text("'world.organizations'"), known: organizations.code)
        }
        return index
    }
}
