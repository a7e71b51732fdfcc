import LuaBridge
import Models
import Simulation

/// The residents.
enum PeopleWords {
    static let entries = [
        room, count, hours, share, list, role, awareness, understanding, willingness, hoursLeft, rt, index,
    ]

    static let room = Entry(
        .world, .property, "people", Text(id: "Warga dan tokoh.", en: "Residents and notables."),
        returns: Text("world.people"), .value, example: "return world.people --> world.people"
    ) { use in .object(use.session.room(PeopleSpeaker.self)) }

    static let count = Entry(
        .people, .property, "count", Text(id: "Banyaknya warga.", en: "How many residents there are."),
        returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
        example: "return world.people.count > 0 --> true"
    ) { use in .integer(Int64(try use.session.world().people.residentCount)) }

    static let hours = Entry(
        .people, .method, "hours",
        Text(id: "Jam warga yang sudah terpakai sejak awal.", en: "Hours that residents have given since the start."),
        returns: Text(id: "jumlah jam", en: "a number of hours"), .reads,
        example: "return world.people:hours() --> hours(0)"
    ) { use in .object(Amount(.hours(try use.session.world().people.hours))) }

    private static let quality = Parameter(
        "of", .choice(["tahu", "paham", "bersedia", "menerima"]),
        Text(
            id: "tahu, paham, bersedia, atau menerima (ketiganya)",
            en: "know, understand, are willing, or accept (all three)"))

    static let share = Entry(
        .people, .method, "share",
        Text(
            id: "Bagian warga yang tahu, paham, bersedia, atau menerima.",
            en: "The share that knows, understands, is willing or accepts."),
        takes: [quality.declared], returns: Text(id: "bagian 0…1", en: "a share, 0…1"), .reads,
        example: "return world.people:share \"tahu\" --> 0.0"
    ) { use in
        let name = use[quality] == "menerima" ? "acceptance.accepted" : "acceptance.\(use[quality])"
        let world = try use.session.world()
        return .number(World.measures.first { $0.name == name }.flatMap { world.value(of: $0) } ?? 0)
    }

    private static let kinds = ["tokoh", "tokoh_masyarakat", "tokoh_agama", "donatur", "pengurus", "ketua"]
    private static let kind = Parameter(
        "kind", .members(kinds), Text(id: "siapa yang dicari", en: "who is looked for"))

    static let list = Entry(
        .people, .method, "where",
        Text(
            id: "Daftar tokoh, donatur, pengurus, ketua, atau warga yang dipilih sebuah mask.",
            en: "A list of notables, donors, board members or chairs, or of those for whom a mask holds."),
        takes: [kind.declared], returns: Text(id: "daftar warga", en: "a list of residents"), .reads,
        example: "return #world.people:where \"tokoh\" > 0 --> true"
    ) { use in
        let world = try use.session.world()
        let found: [Int] =
            switch use[kind] {
            case .chosen(let mask): try mask.members(of: .people, in: use.entry.fullName)
            case .named(let name): named(name, world)
            }
        return .table(
            try use.session.state.makeList(found.map { .object(Handle<PersonSpeaker>(use.session, item: $0)) }))
    }

    private static func named(_ name: String, _ world: World) -> [Int] {
        let people = world.people
        func seated(_ board: (Int) -> ArraySlice<Int>) -> [Int] {
            Set((0..<world.organizations.count).flatMap { Array(board($0)) }).sorted()
        }
        let found: [Int] =
            switch name {
            case "tokoh_masyarakat": people.notables.filter { people.notable[$0] == .community }
            case "tokoh_agama": people.notables.filter { people.notable[$0] == .religious }
            case "donatur": people.donors
            case "pengurus": seated { world.organizations.board[$0][...] }
            case "ketua": seated { world.organizations.board[$0].prefix(1) }
            default: people.notables.filter { people.notable[$0]?.gives == false }
            }
        return found
    }

    static let role = property(
        "role", Text(id: "Peran dan tempatnya.", en: "Role and place."), Text(id: "teks", en: "text"),
        example: "return world.people:where(\"ketua\")[1].role ~= \"\" --> true"
    ) { world, person in .string(world.people.label[person]?.id ?? "warga") }
    static let awareness = property(
        "awareness", Text(id: "Seberapa jauh ia tahu.", en: "How far he or she knows."), Text("0…1"),
        example: "return world.people:where(\"tokoh\")[1].awareness --> 0.0"
    ) { .number($0.people.awareness[$1]) }
    static let understanding = property(
        "understanding", Text(id: "Seberapa jauh ia paham.", en: "How far he or she understands."), Text("0…1"),
        example: "return world.people:where(\"tokoh\")[1].understanding --> 0.0"
    ) { .number($0.people.understanding[$1]) }
    static let willingness = property(
        "willingness", Text(id: "Seberapa jauh ia bersedia.", en: "How far he or she is willing."), Text("-1…1"),
        example: "return world.people:where(\"tokoh\")[1].willingness < 1 --> true"
    ) { .number($0.people.willingness[$1]) }
    static let hoursLeft = property(
        "hours_left", Text(id: "Jam luang yang tersisa minggu ini.", en: "Free hours left this week."),
        Text(id: "jam", en: "hours"),
        example: "return world.people:where(\"tokoh\")[1].hours_left > 0 --> true"
    ) { .number($0.people.hoursLeft[$1]) }
    static let rt = property(
        "rt",
        Text(
            id: "RT tempat tinggalnya; kosong bila di perantauan.",
            en: "The RT where he or she lives; nothing for one who moved away."),
        Text(id: "bilangan bulat", en: "a whole number"),
        example: "return world.people:where(\"ketua\")[1].rt >= 1 --> true"
    ) { world, person in
        world.people.household[person].map { .integer(Int64(world.people.households.rt[$0] + 1)) } ?? .nil
    }

    static let index = property(
        "index",
        Text(
            id: "Urutannya dalam kolom; kosong bila di perantauan.",
            en: "The position in columns; nothing for one who moved away."),
        Text(id: "bilangan bulat", en: "a whole number"), example: "return world.people[7].index --> 7"
    ) { $1 < $0.people.residentCount ? .integer(Int64($1) + 1) : .nil }

    private static func property(
        _ name: String, _ sentence: Text, _ returns: Text, example: String,
        _ read: @escaping @Sendable (World, Int) -> LuaValue
    ) -> Entry {
        Entry(.person, .property, name, sentence, returns: returns, .reads, example: example) { use in
            read(try use.session.world(), use.item)
        }
    }
}

extension Handle where S == PersonSpeaker {
    /// The resident as chance knows it.
    func identity() throws -> Identity { try session.world().people.identity[item] }

    /// Role and place.
    var words: Text {
        (try? session.world().people.label[item]).flatMap { $0 } ?? Text(id: "warga", en: "a resident")
    }
}

extension Session {
    /// The object of a room, the same at every use.
    func room<S: Speaker>(_ speaker: S.Type) -> Handle<S> {
        if let known = rooms[ObjectIdentifier(speaker)] { return unsafeDowncast(known, to: Handle<S>.self) }
        let made = Handle<S>(self)
        rooms[ObjectIdentifier(speaker)] = made
        return made
    }
}
