import Experiments
import LuaBridge
import Simulation

/// The place, the ways to act in it, and what its author expects.
enum StrategyWords {
    static let entries = [world, strategy, expect]

    private static let build = Parameter(
        "build", .function, Text(id: "function(world, p) … end", en: "function(world, p) … end"))

    static let world = Entry(
        .plan, .method, "world",
        Text(
            id: "Wilayahnya: siapa yang ada, kelompok apa, ikatan apa. Fungsinya dipanggil di awal tiap simulasi.",
            en: "The place: who lives there, which groups, which ties. Called at the start of every run."),
        takes: [build.declared], .declares,
        example: """
            plan:world(function(world, p)
              world:households { rt = 6, per_rt = 40, old_habits = p.old_habits }
            end)
            return plan --> plan
            """
    ) { use in
        guard use.session.draft.build == nil else {
            throw Misuse(
                .twice, Text(id: "'plan:world' ditulis dua kali", en: "'plan:world' was written twice"),
                remedy: Text(id: "gabungkan keduanya", en: "join the two"), trail: ["world"])
        }
        use.session.draft.build = use[build].function
        return .object(use.session.draft.handle(use.session))
    }

    private static let name = Parameter("name", .name, Text(id: "nama singkatnya", en: "its short name"))
    private static let act = Parameter(
        "act", .function,
        Text(id: "function(world, p) … end: yang dilakukan", en: "function(world, p) … end: what is done")
    ).optional
    private static let title = Parameter("title", .words, Text(id: "sebutannya", en: "what it is called"))
    private static let compareWith = Parameter(
        "compare_with", .yesNo, or: false, shown: "false",
        Text(id: "pembanding bagi yang lain", en: "the others are compared with it"))
    private static let levers = Parameter(
        "levers", .valuesByLever, or: [], shown: "",
        Text(id: "nama = nilai yang ditetapkannya", en: "name = the value it chooses"))
    private static let notes = Parameter(
        "notes", .record(Record([title.declared, LeverWords.about.declared, levers.declared, compareWith.declared])),
        Text(id: "{ title = …, levers = …, … }", en: "{ title = …, levers = …, … }"))

    static let strategy = Entry(
        .plan, .method, "strategy",
        Text(
            id: "Satu cara bertindak: nilai yang ditetapkan, dan apa yang dilakukan kapan.",
            en: "A way to act: the values it chooses, and what it does when."),
        takes: [name.declared, notes.declared, act.declared], .declares,
        example: """
            plan:strategy("as_is", { title = { id = "Berjalan sendiri-sendiri", en = "Each on its own" } })
            plan:strategy("meetings", { title = "RT meetings" }, function(world)
              world:every(weeks(2), function() world.outreach:meeting { of = "RW" } end)
            end)
            return plan --> plan
            """
    ) { use in
        let session = use.session
        guard !session.draft.strategies.contains(where: { $0.strategy.name == use[name] }) else {
            throw Misuse(
                .twice,
                Text(
                    id: "strategi '\(use[name])' ditulis dua kali", en: "the strategy '\(use[name])' was written twice"),
                remedy: Text(id: "beri nama lain", en: "give it another name"), trail: [use[name]])
        }
        let values = use[notes]
        session.draft.strategies.append(
            PlanDraft.StrategyDraft(
                strategy: Strategy(
                    name: use[name], title: values[title], about: values[LeverWords.about],
                    isBaseline: values[compareWith],
                    acts: use[act]?.function != nil || !values[levers].isEmpty),
                chosen: values[levers], act: use[act]?.function))
        for lever in values[levers] {
            session.draft.choices.append(
                PlanDraft.Choice(
                    strategy: use[name], lever: lever.name, value: lever.value, place: session.state.currentPlace))
        }
        return .object(session.draft.handle(session))
    }

    private static let outcome = Parameter("outcome", .text, Text(id: "ukuran hasil yang mana", en: "of which outcome"))
    private static let because = Parameter("because", .words, Text(id: "alasannya", en: "the reason"))
    private static let order = Parameter(
        "order", .list(of: .text), Text(id: "strategi dari yang tertinggi", en: "strategies from the highest")
    ).optional
    private static let more = Parameter(
        "more", .text, Text(id: "bila ini diperbanyak", en: "when this lever is raised")
    ).optional
    private static let goes = Parameter(
        "goes", .choice(["up", "down"]), Text(id: "naik atau turun", en: "the outcome goes up or down")
    ).optional
    private static let under = Parameter(
        "under", .text, Text(id: "dalam strategi ini", en: "under this strategy")
    ).optional

    static let expect = Entry(
        .plan, .method, "expect",
        Text(
            id: "Dugaan sebelum dibandingkan, dengan alasannya; sesudahnya dilaporkan tepat atau meleset.",
            en: "What is expected before comparing, and why; afterwards it is reported as a hit or a miss."),
        options: [
            outcome.declared, because.declared, order.declared, more.declared, goes.declared, under.declared,
        ], .declares,
        example: """
            plan:expect { outcome = "reached", order = { "notables_first", "as_is" }, because = "…" }
            plan:expect { outcome = "reached", more = "facilitator_hours", goes = "up", under = "notables_first", because = "…" }
            return plan --> plan
            """
    ) { use in
        let session = use.session
        let claim: Expectation.Claim
        switch (use[order], use[more], use[goes], use[under]) {
        case (let order?, nil, nil, nil): claim = .order(order)
        case (nil, let lever?, let goes?, let strategy?):
            claim = .sign(lever: lever, direction: goes == "up" ? 1 : -1, strategy: strategy)
        default:
            throw Misuse(
                .missing,
                Text(
                    id: "'plan:expect' harus memuat 'order', atau 'more', 'goes' dan 'under'",
                    en: "'plan:expect' must hold 'order', or 'more', 'goes' and 'under'"),
                remedy: Text(
                    id: "tulis order = { \"a\", \"b\" } atau more = \"…\", goes = \"up\", under = \"…\"",
                    en: "write order = { \"a\", \"b\" } or more = \"…\", goes = \"up\", under = \"…\""),
                trail: ["expect"])
        }
        session.draft.expectations.append(Expectation(claim, outcome: use[outcome], reason: use[because]))
        session.draft.expectationPlaces.append(session.state.currentPlace)
        return .object(session.draft.handle(session))
    }
}

/// A lever's value that a strategy chooses.
struct ChosenLever: Sendable {
    let name: String
    let value: WrittenValue
}

extension Kind where Value == [ChosenLever] {
    /// A table of lever values by name.
    static var valuesByLever: Kind { values(by: .valuesByName) }

    /// A table of values by the name of a lever, an uncertainty or an assumption.
    static var valuesBySettableName: Kind { values(by: .valuesByAnyName) }

    private static func values(by names: Kind<[NamedValue]>) -> Kind {
        Kind(noun: names.noun) { value, session in
            try names.read(value, session).map { entry in
                do {
                    return ChosenLever(
                        name: entry.name, value: try Kind<WrittenValue>.leverValue.read(entry.value, session))
                } catch let misfit as Misfit { throw misfit.within(entry.name) }
            }
        }
    }
}
