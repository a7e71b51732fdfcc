import LuaBridge
import Models
import Simulation

/// The common body (WKSBM).
enum InstitutionWords {
    static let entries = [
        room, acceptance, phase, atWork, capacity, legitimacy, ownership, stock, institutionality, chairLeaves,
    ]

    static let room = Entry(
        .world, .property, "institution", Text(id: "Wadah bersama (WKSBM).", en: "The common body (WKSBM)."),
        returns: Text("world.institution"), .value, example: "return world.institution --> world.institution"
    ) { use in .object(use.session.room(InstitutionSpeaker.self)) }

    static let acceptance = number(
        "acceptance",
        Text(
            id: "Bagian warga yang tahu, paham, dan bersedia.",
            en: "The share of residents who know, understand and are willing.")
    ) { $0.acceptance.acceptance }
    static let capacity = number("capacity", Text(id: "Kemampuannya.", en: "Its capacity.")) { $0.institution.capacity }
    static let legitimacy = number(
        "legitimacy", Text(id: "Seberapa jauh diakui.", en: "How far it is accepted as right.")
    ) { $0.institution.legitimacy }
    static let institutionality = number(
        "institutionality",
        Text(
            id: "Seberapa jauh sudah melembaga: lima uji Esman.",
            en: "How far it has become an institution: Esman's five tests."),
        source: Text("Esman (1972)")
    ) { $0.institution.institutionality }

    static let ownership = Entry(
        .institution, .property, "ownership",
        Text(id: "Seberapa jauh warga merasa memilikinya.", en: "How far residents feel that it is theirs."),
        returns: Text("0…1"), .reads, example: "return world.institution.ownership <= 1 --> true"
    ) { use in .number(try use.session.world().institution.ownership) }

    static let phase = Entry(
        .institution, .property, "phase",
        Text(id: "Sejauh mana: digagas, berjalan, atau mati suri.", en: "How far it is: proposed, atWork or dormant."),
        returns: Text(id: "teks", en: "text"), .reads, example: "return world.institution.phase --> proposed"
    ) { use in .string(try use.session.world().institution.phase.rawValue) }

    static let atWork = Entry(
        .institution, .property, "at_work", Text(id: "Apakah sedang berjalan.", en: "Whether it is at work."),
        returns: Text("true/false"), .reads, example: "return world.institution.at_work --> false"
    ) { use in .boolean(try use.session.world().institution.isAtWork) }

    private static let which = Parameter(
        "which", .choice(["leadership", "doctrine", "programme", "resources", "structure"]),
        Text(id: "unsur yang mana", en: "which element"))

    static let stock = Entry(
        .institution, .method, "element",
        Text(
            id: "Satu dari lima unsur: kepemimpinan, doktrin, program, sumber daya, struktur.",
            en: "One of the five elements: leadership, doctrine, programme, resources, structure."),
        takes: [which.declared], returns: Text("0…1"), .reads, source: Text("Esman (1972)"),
        example: "return world.institution:element \"leadership\" --> 0.0"
    ) { use in
        let stocks = try use.session.world().institution.stocks
        let value =
            switch use[which] {
            case "leadership": stocks.leadership
            case "doctrine": stocks.doctrine
            case "programme": stocks.programme
            case "resources": stocks.resources
            default: stocks.structure
            }
        return .number(value)
    }

    static let chairLeaves = Entry(
        .institution, .method, "chair_leaves",
        Text(id: "Ketua wadah berhenti sekarang.", en: "The chair of the common body leaves now."), .acts,
        example: "world.institution:chair_leaves() -->"
    ) { use in
        try use.session.world().chairLeaves()
        return .nil
    }

    private static func number(
        _ name: String, _ sentence: Text, source: Text? = nil, _ read: @escaping @Sendable (World) -> Double
    ) -> Entry {
        Entry(
            .institution, .property, name, sentence, returns: Text("0…1"), .reads, source: source,
            example: "return world.institution.\(name) --> 0.0"
        ) { use in .number(read(try use.session.world())) }
    }
}
