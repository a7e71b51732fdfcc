import Experiments
import LuaBridge
import Simulation

/// What `sweep` varies unless the command line says otherwise.
enum DesignWords {
    static let entries = [design]

    private static let kind = Parameter(
        "kind", .choice(DesignSpec.Kind.allCases.map(\.rawValue)), or: "factorial", shown: "\"factorial\"",
        Text(id: "jenis rancangannya", en: "the kind of design"))
    private static let vary = Parameter(
        "vary", .list(of: .text),
        Text(id: "yang diubah-ubah di seluruh rentangnya", en: "what is varied over its range")
    ).optional
    private static let values = Parameter(
        "values", .levelsByName,
        Text(id: "yang diubah-ubah di antara nilai ini saja", en: "what takes these values only")
    ).optional
    private static let points = Parameter(
        "points", .list(of: .valuesBySettableName),
        Text(id: "titik-titiknya; yang tidak disebut bernilai biasa", en: "the points; what one leaves out is as usual")
    ).optional
    private static let size = Parameter(
        "size", .whole(in: 1...Design.mostPoints),
        Text(
            id: "banyaknya titik, baris (saltelli), atau lintasan (morris)",
            en: "how many points, rows (saltelli) or trajectories (morris)")
    ).optional
    private static let scrambled = Parameter(
        "scrambled", .yesNo, or: false, shown: "false",
        Text(id: "barisan sobol diacak", en: "the Sobol sequence is scrambled"))

    static let design = Entry(
        .plan, .method, "design",
        Text(
            id: "Titik-titik yang dijalankan oleh 'jelajahi': apa yang diubah-ubah, dan bagaimana.",
            en: "The points that 'sweep' runs: what is varied, and how."),
        options: [
            kind.declared, vary.declared, values.declared, points.declared, size.declared, scrambled.declared,
        ], .declares,
        example: """
            plan:design { kind = "morris", vary = { "facilitator_hours", "old_habits" }, size = 20 }
            return plan --> plan
            """
    ) { use in
        let session = use.session
        guard session.draft.design == nil else {
            throw Misuse(
                .twice, Text(id: "'plan:design' ditulis dua kali", en: "'plan:design' was written twice"),
                remedy: Text(id: "gabungkan keduanya", en: "join the two"), trail: ["design"])
        }
        let listed = use[points]
        guard (listed != nil) != (use[vary] != nil || use[values] != nil) else {
            throw Misuse(
                .missing,
                Text(
                    id: "'plan:design' harus memuat 'vary' atau 'values', atau 'points' saja",
                    en: "'plan:design' must hold 'vary' or 'values', or 'points' alone"),
                remedy: Text(
                    id: "tulis misalnya vary = { \"facilitator_hours\" }",
                    en: "write for example vary = { \"facilitator_hours\" }"),
                trail: ["design"])
        }
        session.draft.design = PlanDraft.DesignDraft(
            kind: listed == nil ? DesignSpec.Kind(rawValue: use[kind]) ?? .factorial : .points, whole: use[vary] ?? [],
            values: use[values] ?? [], points: listed ?? [], size: use[size], scrambled: use[scrambled],
            place: session.state.currentPlace)
        return .object(session.draft.handle(session))
    }
}

/// The values that an input takes.
struct NamedLevels: Sendable {
    let name: String
    let values: [WrittenValue]
}

extension Kind where Value == [NamedLevels] {
    /// A table of lists of values by name, in the order of their names.
    static var levelsByName: Kind {
        let names = Kind<[NamedValue]>.valuesByAnyName
        let list = Kind<[WrittenValue]>.list(of: .leverValue)
        return Kind(noun: Text(id: "tabel { nama = { nilai, … } }", en: "a table { name = { value, … } }")) {
            value, session in
            try names.read(value, session).map { entry in
                do { return NamedLevels(name: entry.name, values: try list.read(entry.value, session)) } catch let
                    misfit as Misfit
                { throw misfit.within(entry.name) }
            }
        }
    }
}
