import LuaBridge
import Models
import Simulation

/// The columns that rooms have, and those that a script declares.
enum RoomColumnWords {
    static let entries =
        (RoomColumn.people + RoomColumn.organizations).map { column in
            let example =
                column.room == .people
                ? "return #world.people.\(column.name) == world.people.count --> true"
                : "return #world.organizations.\(column.name) --> 14"
            return Entry(
                column.room.owner, .property, column.name, column.sentence,
                returns: Text(id: "kolom", en: "a column"), .reads, example: example
            ) { use in .object(try use.session.columns.column(column)) }
        } + [
            declare(.people), declare(.organizations), memberOfPeople, memberOfOrganizations, chance(.people),
            chance(.organizations), tied,
        ]

    private static let name = Parameter("name", .name, Text(id: "namanya", en: "its name"))
    private static let start = Parameter(
        "start", .number(),
        Text(id: "bilangan tiap anggota pada awalnya", en: "the number that each member begins with"))
    private static let from = Parameter(
        "from", .number(), Text(id: "bilangan terkecil yang boleh", en: "the smallest number it may hold")
    ).optional
    private static let to = Parameter(
        "to", .number(), Text(id: "bilangan terbesar yang boleh", en: "the largest number it may hold")
    ).optional
    private static let unit = Parameter(
        "unit", .words, or: Text(""), shown: "", Text(id: "satuan dalam kata-kata", en: "the unit in words"))

    private static func declare(_ room: Room) -> Entry {
        let owner = room.owner.rawValue
        let single = room == .people ? "world.people:where(\"ketua\")[1]" : "world.organizations:get(\"pkk\")"
        return Entry(
            room.owner, .method, "column",
            Text(
                id: "Menyatakan kolom sendiri: satu bilangan bagi tiap \(room.members.id).",
                en: "Declares a column of your own: one number for each of the \(room.members.en)."),
            takes: [name.declared, start.declared], options: [from.declared, to.declared, unit.declared], .arranges,
            example: """
                \(owner):column("trust", 0.5, { from = 0, to = 1 })
                \(single).trust = 0.75
                \(owner).trust = \(owner).trust * 0.5
                return \(single).trust --> 0.375
                """
        ) { use in
            let range = (use[from] ?? OwnColumn.anyNumber.lowerBound, use[to] ?? OwnColumn.anyNumber.upperBound)
            guard range.0 <= range.1 else {
                throw Misuse(
                    .value,
                    Text(
                        id:
                            "'from' pada '\(use.entry.fullName)' harus paling tinggi 'to' (tertulis \(shortest(range.0)) dan \(shortest(range.1)))",
                        en:
                            "'from' of '\(use.entry.fullName)' must be at most 'to' (got \(shortest(range.0)) and \(shortest(range.1)))"
                    ),
                    trail: ["from"])
            }
            try Subject(use.entry.fullName, argument: (2, start.name)).reading {
                try Kind<Double>.check(use[start], range.0...range.1, use[unit])
            }
            try use.session.columns.declare(
                OwnColumn(
                    room: room, name: use[name], start: use[start], range: range.0...range.1, unit: use[unit]))
            return .nil
        }
    }

    private static func member(_ room: Room) -> Entry {
        let owner = room.owner.rawValue
        return Entry(
            room.owner, .operator, "[i]",
            Text(
                id: "Anggota ke-i, dari 1, dalam urutan kolom.",
                en: "Member i, from 1, in the order of the columns."),
            returns: Text(id: room == .people ? "warga" : "kelompok", en: room == .people ? "a resident" : "a group"),
            .reads,
            example: room == .people
                ? "return \(owner)[1].rt == \(owner).rt[1] --> true" : "return \(owner)[1].code ~= \"\" --> true"
        ) { use in
            let world = try use.session.world()
            guard let place = try MemberColumn.place(of: use.given(0), room.count(in: world), room.owner.words) else {
                return .nil
            }
            return room == .people
                ? .object(Handle<PersonSpeaker>(use.session, item: place))
                : .object(Handle<OrganizationSpeaker>(use.session, item: place))
        }
    }

    private static let chanceName = Parameter(
        "name", .text, Text(id: "apa yang diundi, misalnya \"hujan\"", en: "what is drawn, such as \"rain\""))
    private static func chance(_ room: Room) -> Entry {
        let owner = room.owner.rawValue
        return Entry(
            room.owner, .method, "chance",
            Text(
                id: "Kolom bilangan acak antara 0 dan 1: bagi tiap anggota sama dengan chance(nama, anggota).",
                en: "A column of numbers between 0 and 1: for each member the same as chance(name, member)."),
            takes: [chanceName.declared], options: [ChanceWords.per.declared],
            returns: Text(id: "kolom", en: "a column"), .draws,
            example: """
                local all = \(owner):chance("ill", { per = "week" })
                return all[2] == chance("ill", \(owner)[2], nil, { per = "week" }) --> true
                """
        ) { use in
            let (session, play) = (use.session, try use.session.playing())
            let world = try session.world()
            let count = room.count(in: world)
            try session.state.charge(8 * count)
            let column = try MemberColumn(for: room, count: count, in: session)
            let everyone = (0..<count).lazy.map { room.identity($0, in: world) }
            let numbers = try play.chances(
                use[chanceName], everyone, Play.Counting(rawValue: use[ChanceWords.per]) ?? .nth)
            let out = try column.now()
            for (place, number) in numbers.enumerated() { out[place] = number }
            return .object(column)
        }
    }

    private static let tiedColumn = Parameter(
        "column", .column, Text(id: "kolom warga", en: "a column of residents"))
    private static let how = Parameter(
        "how", .choice(["sum", "mean"]), or: "sum", shown: "\"sum\"",
        Text(id: "dijumlahkan atau dirata-ratakan", en: "added up or averaged"))

    private static let tied = Entry(
        .people, .method, "tied",
        Text(
            id:
                "Bagi tiap warga jumlah atau rata-rata sebuah kolom atas warga yang terikat dengannya; 0 bila tidak ada.",
            en: "For each resident the sum or mean of a column over those he or she is tied to; 0 of nobody."),
        takes: [tiedColumn.declared, how.declared], returns: Text(id: "kolom", en: "a column"), .reads,
        example: "return world.people:tied(world.people.awareness, \"mean\"):max() --> 0.0"
    ) { use in
        let column = use[tiedColumn]
        try Room.people.check(column.room, column, in: use.entry.fullName)
        return .object(try column.overTies(mean: use[how] == "mean"))
    }

    /// How scripts take one resident.
    static let memberOfPeople = member(.people)
    /// How scripts take one group.
    static let memberOfOrganizations = member(.organizations)
}
