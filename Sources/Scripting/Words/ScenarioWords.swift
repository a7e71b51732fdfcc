import Experiments
import LuaBridge
import Models
import Simulation

/// What the plan is about, and with whose money.
enum ScenarioWords {
    static let entries = [scenario, budget, assume]

    private static let title = Parameter("title", .words, Text(id: "judul", en: "the title"))
    private static let question = Parameter(
        "question", .words, Text(id: "pertanyaan yang dijawab", en: "the question it answers"))
    private static let decides = Parameter(
        "decides", .words, Text(id: "siapa yang memutuskan, dan kapan", en: "who decides, and when"))
    private static let start = Parameter("start", .date, Text(id: "hari pertama", en: "the first day"))
    private static let horizon = Parameter(
        "horizon", .time(in: 1...36_525), Text(id: "lamanya", en: "how long it runs"))
    private static let calendar = Parameter(
        "calendar", .table, Text(id: "musim dan hari besar", en: "seasons and holidays")
    ).optional

    private static let seconds = Parameter(
        "seconds", .number(in: 0.01...31_536_000, unit: Text(id: "detik", en: "seconds")),
        Text(id: "waktu hitung sekali jalan", en: "computing time of one run")
    ).optional
    private static let steps = Parameter(
        "steps", .whole(in: 1000...1_000_000_000_000_000, unit: Text(id: "langkah", en: "steps")),
        Text(
            id: "langkah skrip sekali jalan; sama di semua mesin, tetapi skripnya kira-kira dua kali lebih lambat",
            en: "the script's steps in one run; the same on every machine, but the script is about twice as slow")
    ).optional
    private static let megabytes = Parameter(
        "megabytes", .whole(in: 1...1_000_000, unit: Text("MB")),
        Text(id: "memori skrip sekali jalan", en: "the script's memory in one run")
    ).optional
    private static let limits = Parameter(
        "limits", .record(Record([seconds.declared, steps.declared, megabytes.declared])),
        Text(
            id: "batas sekali jalan yang lebih ketat daripada bawaan (10 detik, 512 MB)",
            en: "limits of one run tighter than the usual ones (10 s, 512 MB)")
    ).optional

    static let scenario = Entry(
        .globals, .function, "scenario",
        Text(
            id: "Membuka rencana: judul, pertanyaan, siapa yang memutuskan, mulai kapan, berapa lama.",
            en: "Opens a plan: title, question, who decides, from when, how long."),
        options: [
            title.declared, question.declared, decides.declared, start.declared, horizon.declared, calendar.declared,
            limits.declared,
        ], returns: Text(id: "rencananya", en: "the plan"), .declares,
        example: """
            local plan = scenario {
              title = "Mulai dari siapa?", question = "Bagaimana 14 kelompok bekerja bersama?",
              decides = "Forum RW", start = date "2027-04-01", horizon = months(18),
            }
            return plan --> plan
            """
    ) { use in
        let session = use.session
        guard session.draft.heading == nil else {
            throw Misuse(
                .twice, Text(id: "'scenario' ditulis dua kali", en: "'scenario' was written twice"),
                remedy: Text(id: "satu berkas memuat satu rencana", en: "one file holds one plan"), trail: ["scenario"])
        }
        let seasons = try use[calendar].map { file in
            try session.tables.rows(file, as: "calendar") { try CalendarTable.read($0) }
        }
        session.draft.heading = PlanDraft.Heading(
            title: use[title], question: use[question], decides: use[decides], start: use[start], horizon: use[horizon],
            seasons: seasons ?? SeasonTable(),
            limits: use[limits].map {
                TighterLimits(seconds: $0[seconds], steps: $0[steps].map { UInt64($0) }, megabytes: $0[megabytes])
            })
        return .object(session.draft.handle(session))
    }

    private static let sum = Kind<Int64>.rupiah()
    private static let per = Parameter(
        "per", .choice(["fiscal year", "plan"]), or: "plan", shown: "\"plan\"",
        Text(id: "untuk tiap tahun anggaran atau seluruh rencana", en: "for each fiscal year or the whole plan"))
    private static let sources: [Parameter<Int64?>] = FundSource.allCases.map {
        Parameter($0.rawValue, sum, Text(id: "pagu \($0.label.id)", en: "the ceiling of \($0.label.en)")).optional
    }

    static let budget = Entry(
        .plan, .method, "budget",
        Text(
            id: "Pagu menurut sumber dana; yang melebihi pagu tidak terlaksana dan dilaporkan.",
            en: "The ceiling of each source of money; what exceeds it does not happen, and is reported."),
        options: sources.map(\.declared) + [per.declared], .declares,
        example: """
            plan:budget { apbdes = rupiah(10000000), swadaya = rupiah(6000000), per = "fiscal year" }
            return plan --> plan
            """
    ) { use in
        let session = use.session
        guard !session.draft.hasBudget else {
            throw Misuse(
                .twice, Text(id: "'plan:budget' ditulis dua kali", en: "'plan:budget' was written twice"),
                remedy: Text(id: "gabungkan keduanya", en: "join the two"), trail: ["budget"])
        }
        session.draft.hasBudget = true
        session.draft.budget = Experiments.Budget(
            ceilings: sources.compactMap { source in
                use[source].map { Experiments.Budget.Ceiling(source: source.name, rupiah: $0) }
            }, perFiscalYear: use[per] == "fiscal year")
        return .object(session.draft.handle(session))
    }

    private static let values = Parameter(
        "values", .numbersOrNamesByName, Text(id: "nama asumsi = nilai", en: "name of an assumption = value"))

    static let assume = Entry(
        .world, .method, "assume",
        Text(
            id:
                "Mengganti angka atau pilihan yang menjadi pijakan model, misalnya dengan yang belum pasti; yang ditetapkan dari luar (--set) didahulukan.",
            en:
                "Changes numbers or choices the models stand on, for example to an uncertainty; what is set from outside (--set) goes before it."
        ),
        takes: [values.declared], .builds,
        example: """
            world:assume { ["\(World.assumptions.first?.name ?? "")"] = \(shortest(World.assumptions.first?.value ?? 0)) } -->
            """
    ) { use in
        for (name, value) in use[values] {
            guard let assumption = Places.assumptions.first(where: { $0.name == name }) else {
                throw Misuse.unknown(
                    name, in: Text("'world:assume'"), known: [], guesses: Places.assumptions.map(\.name))
            }
            let play = try use.session.playing()
            try play.place.assume(assumption, try value.number(of: assumption))
        }
        return .nil
    }
}

/// What an assumption is to be: a number, or the name of a choice.
enum AssumedValue: Sendable {
    case number(Double)
    case named(String)

    /// The number of it for `assumption`.
    ///
    /// - Throws: `InvalidParameter` naming the choices, or that it is a number.
    func number(of assumption: Assumption) throws -> Double {
        switch self {
        case .named(let word) where !assumption.choices.isEmpty:
            return Double(try Choice.number(of: word, in: assumption.choices, for: assumption.name))
        case .named(let word):
            throw InvalidParameter(
                assumption.name, must: Text(id: "berupa bilangan", en: "be a number"), got: "\"\(word)\"")
        case .number(let number) where !assumption.choices.isEmpty:
            return Double(try Choice.number(of: shortest(number), in: assumption.choices, for: assumption.name))
        case .number(let number): return number
        }
    }
}

extension Kind where Value == [(String, AssumedValue)] {
    /// A table of numbers or names of choices by name.
    static var numbersOrNamesByName: Kind {
        let noun = Text(
            id: "tabel { nama = bilangan atau pilihan }", en: "a table { name = number or choice }")
        return Kind(noun: noun) { value, session in
            guard let table = value.table else {
                throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
            }
            return try table.fields().map { name, value in
                if let word = value.string { return (name, .named(word)) }
                do {
                    return (name, .number(try Kind<Double>.bareNumber(value)))
                } catch let misfit as Misfit { throw misfit.within(name) }
            }
        }
    }
}

extension Kind where Value == Double {
    /// A number, a switch as 0 or 1, or what an amount counts in its own unit.
    fileprivate static func bareNumber(_ value: LuaValue) throws -> Double {
        let flag = value.boolean.map { $0 ? 1.0 : 0.0 }
        guard let number = value.finite ?? flag ?? value.object(as: Amount.self)?.number else {
            throw Misfit(must: Text(id: "berupa bilangan", en: "be a number"), got: LuaWords.shown(value))
        }
        return number
    }
}

extension Kind where Value == [(String, Double)] {
    /// A table of numbers by name.
    static var numbersByName: Kind {
        Kind(noun: Text(id: "tabel { nama = bilangan }", en: "a table { name = number }")) { value, _ in
            guard let table = value.table else {
                throw Misfit(
                    must: Text(id: "berupa tabel { nama = bilangan }", en: "be a table { name = number }"),
                    got: LuaWords.shown(value))
            }
            return try table.fields().map { name, value in
                do { return (name, try Kind<Double>.bareNumber(value)) } catch let misfit as Misfit {
                    throw misfit.within(name)
                }
            }
        }
    }
}
