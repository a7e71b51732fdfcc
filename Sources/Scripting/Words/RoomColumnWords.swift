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
                returns: Text(id: "kolom, ", en: "a column, ") + column.unit, .reads, example: example
            ) { use in .object(try use.session.columns.column(column)) }
        } + [declare(.people), declare(.organizations), memberOfPeople, memberOfOrganizations]

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

    /// How scripts take one resident.
    static let memberOfPeople = member(.people)
    /// How scripts take one group.
    static let memberOfOrganizations = member(.organizations)
}
