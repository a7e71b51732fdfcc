import LuaBridge
import Simulation

/// Chance by name.
enum ChanceWords {
    static let entries = [chance, draw]

    private static let name = Parameter(
        "name", .text, Text(id: "apa yang diundi, misalnya \"hujan\"", en: "what is drawn, such as \"rain\""))
    private static let who = Parameter(
        "who", .identity, or: .nobody, shown: "", Text(id: "tentang siapa", en: "about whom"))
    private static let whom = Parameter(
        "whom", .identity, or: .nobody, shown: "", Text(id: "terhadap siapa", en: "towards whom"))
    /// How often a new number is drawn.
    static let per = Parameter(
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

    private static let spread = Parameter(
        "spread", .spread,
        Text(
            id: "sebarannya, misalnya exponential(weeks(2))",
            en: "how likely each value is, such as exponential(weeks(2))"))

    static let draw = Entry(
        .globals, .function, "draw",
        Text(
            id: "Nilai acak dari sebuah sebaran, dengan satuannya; sama bagi semua strategi, seperti chance.",
            en: "A value drawn from a spread, with its unit; the same under every strategy, as chance is."),
        takes: [name.declared, spread.declared, who.declared, whom.declared], options: [per.declared],
        returns: Text(id: "bilangan, boleh bersatuan", en: "a number, perhaps with a unit"), .draws,
        source: Text(
            id: "satu bilangan seragam dan kebalikan fungsi sebarannya",
            en: "one uniform number and the inverse of the distribution function"),
        example: """
            local gap = draw("arrival", exponential(weeks(2)), "puskesmas", nil, { per = "once" })
            return gap > days(0) and gap == draw("arrival", exponential(weeks(2)), "puskesmas", nil, { per = "once" }) --> true
            """
    ) { use in
        let counted = Play.Counting(rawValue: use[per]) ?? .nth
        return try use[spread].value(at: try use.session.playing().chance(use[name], use[who], use[whom], counted))
    }
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
