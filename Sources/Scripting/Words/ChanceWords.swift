import LuaBridge
import Simulation

/// Chance by name, and waiting.
enum ChanceWords {
    static let entries = [chance, wait]

    private static let name = Parameter(
        "name", .text, Text(id: "apa yang diundi, misalnya \"hujan\"", en: "what is drawn, such as \"rain\""))
    private static let who = Parameter(
        "who", .identity, or: .nobody, shown: "", Text(id: "tentang siapa", en: "about whom"))
    private static let whom = Parameter(
        "whom", .identity, or: .nobody, shown: "", Text(id: "terhadap siapa", en: "towards whom"))
    private static let per = Parameter(
        "per", .choice(["nth", "once", "day", "week", "month"]), or: "nth", shown: "\"nth\"",
        Text(
            id: "bilangan baru tiap kali, sekali untuk selamanya, atau tiap hari, minggu, bulan",
            en: "a new number each time, once for good, or each day, week, month"))

    static let chance = Entry(
        .globals, .function, "chance",
        Text(
            id:
                "Bilangan acak antara 0 dan 1 yang sama bagi semua strategi: bergantung pada nama, siapa dan kejadian keberapa.",
            en:
                "A number between 0 and 1 that is the same under every strategy: it depends on name, whom and the how-many-th time."
        ),
        takes: [name.declared, who.declared, whom.declared], options: [per.declared],
        returns: Text(id: "bilangan antara 0 dan 1", en: "a number between 0 and 1"), .draws,
        example: """
            local u = chance("rain", "rw04", nil, { per = "day" })
            return u > 0 and u < 1 and u == chance("rain", "rw04", nil, { per = "day" }) --> true
            """
    ) { use in
        let counted = Play.Counting(rawValue: use[per]) ?? .nth
        return .number(try use.session.playing().chance(use[name], use[who], use[whom], counted))
    }

    private static let time = Parameter(
        "time", .time(in: 0...36_525), Text(id: "berapa lama", en: "how long"))

    static let wait = Entry(
        .globals, .function, "wait",
        Text(id: "Menunggu, di dalam world:process.", en: "Waits, inside world:process."), takes: [time.declared],
        .acts,
        example: """
            local waited = 0
            world:process(function() wait(weeks(2)) waited = world.day end)
            return waited --> 0
            """
    ) { use in .object(Amount(.time(use[time]))) }
}

extension Kind where Value == Identity {
    /// Someone that chance is about: a resident, a group, or a name.
    static var identity: Kind {
        let noun = Text(id: "warga, kelompok, atau teks", en: "a resident, a group, or text")
        return Kind(noun: noun) { value, _ in
            if let person = value.object(as: Handle<PersonSpeaker>.self) { return try person.identity() }
            if let group = value.object(as: Handle<OrganizationSpeaker>.self) { return try group.identity() }
            guard let text = value.string else {
                throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
            }
            return Identity("script:" + text)
        }
    }
}
