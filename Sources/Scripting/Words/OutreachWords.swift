import LuaBridge
import Models
import Simulation

/// Sosialisasi: what facilitators are asked to do. It waits for their hours, open evenings and money.
enum OutreachWords {
    static let entries = [
        room, visit, meeting, musyawarah, letter, decree, hosting, activity, bridge, waiting, givenUp, held,
        facilitatorRoom, facilitatorHours,
    ]

    static let room = Entry(
        .world, .property, "outreach", Text(id: "Sosialisasi.", en: "Outreach."), returns: Text("world.outreach"),
        .value,
        example: "return world.outreach --> world.outreach"
    ) { use in .object(use.session.room(OutreachSpeaker.self)) }

    private static let hours = Parameter(
        "hours", .hours(in: 0.25...40), Text(id: "jam petugas yang dipakai", en: "facilitator hours it takes")
    ).optional
    private static let host = Parameter(
        "host", .personOrGroup,
        Text(id: "warga, kelompok, atau kode kelompok", en: "a resident, a group, or a group's code"))

    static let visit = Entry(
        .outreach, .method, "visit",
        Text(
            id: "Mengunjungi seorang tokoh atau pengurus satu kelompok.",
            en: "Visits a notable, or the board of a group."),
        takes: [host.declared], options: [hours.declared], .acts,
        example: "world.outreach:visit(world.people:where(\"tokoh\")[1], { hours = 2 }) -->"
    ) { use in
        let approach: Approach =
            switch use[host] {
            case .person(let person): .visitPerson(person)
            case .group(let group): .visitGroup(group)
            }
        try use.session.world().outreach.ask(approach, hours: use[hours])
        return .nil
    }

    private static let gathering = Parameter(
        "of", .gathering,
        Text(
            id: "\"RW\", \"RT\" (semua RT), kode kelompok, atau kelompok",
            en: "\"RW\", \"RT\" (every RT), a group's code, or a group"))

    static let meeting = Entry(
        .outreach, .method, "meeting",
        Text(
            id: "Berbicara pada pertemuan RW, semua RT, atau satu kelompok.",
            en: "Speaks at a meeting of the RW, of every RT, or of a group."),
        options: [gathering.declared, hours.declared], .acts, example: "world.outreach:meeting { of = \"RW\" } -->"
    ) { use in
        let outreach = try use.session.world().outreach
        for group in use[gathering] { try outreach.ask(.meeting(of: group), hours: use[hours]) }
        return .nil
    }

    static let musyawarah = simple(
        "musyawarah", .musyawarah,
        Text(
            id: "Musyawarah terpadu: mufakat, dimusyawarahkan lagi, atau setuju karena sungkan.",
            en: "A joint musyawarah: mufakat, deliberated again, or agreed to in silence."))
    static let letter = simple(
        "letter", .letter,
        Text(id: "Surat Kepala Desa ke semua rumah.", en: "A letter of the village head to every house."))
    static let decree = simple(
        "decree", .decree,
        Text(
            id: "Surat Kepala Desa yang sekaligus membentuk wadah.",
            en: "A letter of the village head that also founds the common body."))

    private static func simple(_ name: String, _ approach: Approach, _ sentence: Text) -> Entry {
        Entry(
            .outreach, .method, name, sentence, options: [hours.declared], .acts,
            example: "world.outreach:\(name)() -->"
        ) { use in
            try use.session.world().outreach.ask(approach, hours: use[hours])
            return .nil
        }
    }

    private static let carrier = Parameter(
        "group", .group, Text(id: "kelompok atau kodenya", en: "a group or its code"))

    static let hosting = Entry(
        .outreach, .method, "host",
        Text(
            id: "Meminta satu kelompok menjadi tumpangan wadah, tanpa pengurus baru.",
            en: "Asks a group to carry the common body, without a new board."),
        takes: [carrier.declared], options: [hours.declared], .acts, example: "world.outreach:host(\"pkk\") -->"
    ) { use in
        try use.session.world().outreach.ask(.hosting(by: use[carrier]), hours: use[hours])
        return .nil
    }

    private static let groups = Parameter(
        "of", .list(of: .group), or: [], shown: "semua/all",
        Text(id: "kelompok yang ikut", en: "the groups that take part"))

    static let activity = Entry(
        .outreach, .method, "activity",
        Text(
            id: "Satu kegiatan yang dikerjakan beberapa kelompok bersama.",
            en: "An activity that several groups carry out together."),
        options: [groups.declared, hours.declared], .acts,
        example: "world.outreach:activity { of = { \"pkk\", \"karang-taruna\", \"takmir\" } } -->"
    ) { use in
        try use.session.world().outreach.ask(.activity(use[groups]), hours: use[hours])
        return .nil
    }

    private static let one = Parameter("one", .group, Text(id: "satu kelompok", en: "one group"))
    private static let other = Parameter("other", .group, Text(id: "kelompok lain", en: "another group"))

    static let bridge = Entry(
        .outreach, .method, "bridge",
        Text(
            id: "Mempertemukan dua kelompok lewat warga yang ikut keduanya.",
            en: "Brings two groups together through someone of both."),
        takes: [one.declared, other.declared], options: [hours.declared], .acts,
        example: "world.outreach:bridge(\"takmir\", \"gereja\") -->"
    ) { use in
        try use.session.world().outreach.ask(.bridge(use[one], use[other]), hours: use[hours])
        return .nil
    }

    static let waiting = Entry(
        .outreach, .property, "waiting",
        Text(
            id: "Berapa yang diminta dan masih menunggu jam petugas.",
            en: "How much was asked for and still waits for hours."),
        returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
        example: "return world.outreach.waiting --> 0"
    ) { use in .integer(Int64(try use.session.world().outreach.waiting)) }

    static let givenUp = Entry(
        .outreach, .property, "given_up",
        Text(
            id: "Berapa yang dibatalkan karena terlalu lama menunggu.",
            en: "How much was given up after waiting too long."),
        returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
        example: "return world.outreach.given_up --> 0"
    ) { use in .integer(Int64(try use.session.world().outreach.givenUp.count)) }

    private static let kind = Parameter(
        "kind", .choice(EncounterKind.allCases.map(\.rawValue)), Text(id: "jenisnya", en: "of which kind"))

    static let held = Entry(
        .outreach, .method, "held", Text(id: "Berapa yang sudah terlaksana.", en: "How many took place."),
        takes: [kind.declared], returns: Text(id: "bilangan bulat", en: "a whole number"), .reads,
        example: "return world.outreach:held \"musyawarah\" --> 0"
    ) { use in
        let kind = EncounterKind(rawValue: use[kind]) ?? .visit
        return .integer(Int64(try use.session.world().outreach.count(of: kind)))
    }

    static let facilitatorRoom = Entry(
        .world, .property, "facilitators", Text(id: "Petugas pendamping.", en: "The facilitators."),
        returns: Text("world.facilitators"), .value, example: "return world.facilitators --> world.facilitators"
    ) { use in .object(use.session.room(FacilitatorsSpeaker.self)) }

    static let facilitatorHours = Entry(
        .facilitators, .property, "hours",
        Text(id: "Jam kerja petugas sejak awal.", en: "Hours the facilitators have worked since the start."),
        returns: Text(id: "jumlah jam", en: "a number of hours"), .reads,
        example: "return world.facilitators.hours --> hours(0)"
    ) { use in .object(Amount(.hours(try use.session.world().outreach.facilitatorHours))) }
}

/// A resident or a group, by index.
enum PersonOrGroup: Sendable {
    case person(Int)
    case group(Int)
}

extension Kind where Value == PersonOrGroup {
    /// A resident, a group, or a group's code.
    static var personOrGroup: Kind {
        let noun = Text(id: "warga, kelompok, atau kode kelompok", en: "a resident, a group, or a group's code")
        return Kind(noun: noun) { value, session in
            if let person = value.object(as: Handle<PersonSpeaker>.self) { return .person(person.item) }
            guard value.string != nil || value.object(as: Handle<OrganizationSpeaker>.self) != nil else {
                throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
            }
            return .group(try Kind<Int>.group.read(value, session))
        }
    }
}

extension Kind where Value == Int {
    /// A group, or its code.
    static var group: Kind {
        let noun = Text(id: "kelompok atau kodenya", en: "a group or its code")
        return Kind(noun: noun) { value, session in
            if let group = value.object(as: Handle<OrganizationSpeaker>.self) { return group.item }
            guard let code = value.string else {
                throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
            }
            return try session.group(code)
        }
    }
}

extension Kind where Value == [Int] {
    /// Whose meeting: `"RW"`, `"RT"` for every RT, or a group.
    static var gathering: Kind {
        let noun = Text(id: "\"RW\", \"RT\", atau kode kelompok", en: "\"RW\", \"RT\", or a group's code")
        return Kind(noun: noun) { value, session in
            let world = try session.world()
            switch value.string {
            case "RW":
                guard let group = world.wholeRW else {
                    throw Misfit(
                        .name,
                        must: Text(
                            id: "berupa kode kelompok: tidak ada kelompok se-RW",
                            en: "be a group's code: there is no group of the whole RW"),
                        got: LuaWords.shown(value))
                }
                return [group]
            case "RT":
                return (0..<world.organizations.count).filter { world.organizations.rt[$0] != nil }
            default:
                return [try Kind<Int>.group.read(value, session)]
            }
        }
    }
}
