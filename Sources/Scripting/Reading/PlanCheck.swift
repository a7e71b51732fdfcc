import Experiments
import LuaBridge
import Models
import Simulation

/// Looks at what a script has declared as a whole: what is missing, and what does not fit together.
struct PlanCheck {
    private(set) var problems: [Problem] = []
    private let draft: PlanDraft
    private let refused: Set<String>

    init(_ session: Session, file: String) {
        draft = session.draft
        refused = session.refused
        guard draft.heading != nil else {
            guard !refused.contains("scenario") else { return }
            add(
                session, file, "'scenario' belum ditulis", "'scenario' is missing",
                Text(id: "mulai dengan local plan = scenario { … }", en: "begin with local plan = scenario { … }"))
            return
        }
        if draft.build == nil, !refused.contains("world") {
            add(
                session, file, "'plan:world' belum ditulis", "'plan:world' is missing",
                Text(id: "tulis plan:world(function(world, p) … end)", en: "write plan:world(function(world, p) … end)")
            )
        }
        if draft.strategies.isEmpty, !refused.contains("strategy") {
            add(
                session, file, "belum ada strategi", "there is no strategy",
                Text(
                    id: "tulis plan:strategy(\"nama\", { title = … })",
                    en: "write plan:strategy(\"name\", { title = … })"))
        }
        checkOutcomes(session, file)
        checkStrategies(session, file)
        checkExpectations(session, file)
    }

    private mutating func add(
        _ session: Session, _ file: String, _ id: String, _ en: String, _ remedy: Text?, code: ProblemCode = .plan,
        at place: LuaPlace? = nil, trail: [String] = []
    ) {
        let spot = place.map { session.text.place($0, trail: trail) } ?? Problem.Place(file: file)
        let problem = Problem(.scenario, code.rawValue, at: spot, Text(id: id, en: en), remedy: remedy)
        if !problems.contains(problem) { problems.append(problem) }
    }

    private mutating func checkOutcomes(_ session: Session, _ file: String) {
        let primaries = draft.outcomes.filter(\.declared.compared.primary)
        if draft.outcomes.isEmpty, !refused.contains("plan:outcomes") {
            add(
                session, file, "belum ada ukuran hasil", "there is no outcome",
                Text(id: "tulis plan:outcomes { … }", en: "write plan:outcomes { … }"))
        } else if primaries.count > 1 || (primaries.isEmpty && !refused.contains("plan:outcomes")) {
            let names = (primaries.isEmpty ? draft.outcomes : primaries).map(\.declared.compared.name).joined(
                separator: ", ")
            add(
                session, file,
                primaries.isEmpty
                    ? "belum ada ukuran hasil yang utama (yang ada: \(names))"
                    : "ukuran utama harus satu, bukan \(primaries.count) (\(names))",
                primaries.isEmpty
                    ? "no outcome is primary (there are: \(names))"
                    : "exactly one outcome must be primary, not \(primaries.count) (\(names))",
                Text(id: "tulis primary = true pada satu ukuran saja", en: "write primary = true in exactly one"),
                at: draft.places["outcomes"], trail: ["outcomes"])
        }
        let horizon = draft.heading.map { Int($0.horizon.averageDays / Span.daysPerMonth + 0.01) } ?? 0
        for outcome in draft.outcomes {
            guard case .months(let months) = outcome.declared.over,
                let wrong = months.first(where: { $0 < 1 || $0 > horizon })
            else { continue }
            let name = outcome.declared.compared.name
            add(
                session, file,
                "'\(name).over' pada 'plan:outcomes' harus berada dalam 1…\(horizon) bulan (tertulis \(wrong))",
                "'\(name).over' in 'plan:outcomes' must lie in 1…\(horizon) months (got \(wrong))", nil, code: .value,
                at: draft.places["outcomes"], trail: [name, "over"])
        }
    }

    private mutating func checkStrategies(_ session: Session, _ file: String) {
        let baselines = draft.strategies.filter(\.strategy.isBaseline).map(\.strategy.name)
        if baselines.count > 1 {
            add(
                session, file, "compare_with hanya boleh pada satu strategi (\(baselines.joined(separator: ", ")))",
                "compare_with may stand in one strategy only (\(baselines.joined(separator: ", ")))", nil)
        }
        for choice in draft.choices where !refused.contains(choice.lever) {
            guard let lever = draft.levers.first(where: { $0.value.name == choice.lever })?.value else {
                let misuse = Misuse.unknown(
                    choice.lever, in: Text("'plan:levers'"), known: draft.shownLevers.map(\.name))
                add(
                    session, file, misuse.cause.id, misuse.cause.en, misuse.remedy, code: .name, at: choice.place,
                    trail: misuse.trail)
                continue
            }
            let range = lever.range
            let number = choice.value.number(as: lever.quantity)
            if number == nil, let choices = lever.quantity.choices {
                let misfit = choice.value.misfit(among: choices)
                let place = "\(choice.strategy).levers.\(choice.lever)"
                add(
                    session, file, "'\(place)' harus \(misfit.must.id) (tertulis \(misfit.got.id))",
                    "'\(place)' must \(misfit.must.en) (got \(misfit.got.en))", misfit.remedy, code: misfit.code,
                    at: choice.place, trail: [choice.lever])
                continue
            }
            guard let number, range.contains(number) else {
                let bounds = "\(lever.quantity.written(range.lowerBound))…\(lever.quantity.written(range.upperBound))"
                let got = choice.value.written
                add(
                    session, file,
                    "'\(choice.strategy).levers.\(choice.lever)' harus berada dalam \(bounds) (tertulis \(got))",
                    "'\(choice.strategy).levers.\(choice.lever)' must lie in \(bounds) (got \(got))", nil,
                    code: number == nil ? .unit : .value, at: choice.place, trail: [choice.lever])
                continue
            }
        }
    }

    private mutating func checkExpectations(_ session: Session, _ file: String) {
        let strategies = draft.strategies.map(\.strategy.name)
        for (expectation, place) in zip(draft.expectations, draft.expectationPlaces) {
            var unknown: [(name: String, owner: Text, known: [String])] = []
            let outcomes = draft.shownOutcomes.map(\.declared.compared.name)
            if !outcomes.contains(expectation.outcome) {
                unknown.append((expectation.outcome, Text("'plan:outcomes'"), outcomes))
            }
            switch expectation.claim {
            case .order(let names):
                for name in names where !strategies.contains(name) {
                    unknown.append((name, Text("'plan:strategy'"), strategies))
                }
            case .sign(let lever, _, let strategy):
                if !draft.shownLevers.contains(where: { $0.name == lever }) {
                    unknown.append((lever, Text("'plan:levers'"), draft.shownLevers.map(\.name)))
                }
                if draft.shownLevers.first(where: { $0.name == lever })?.quantity.choices != nil {
                    add(
                        session, file,
                        "'more' pada 'plan:expect' harus menyebut bilangan; '\(lever)' berupa pilihan bernama",
                        "'more' in 'plan:expect' must name a number; '\(lever)' is a named choice",
                        Text(
                            id: "buat dua strategi dan tulis order = { … }",
                            en: "make two strategies and write order = { … }"),
                        code: .value, at: place, trail: [lever])
                }
                if !strategies.contains(strategy) { unknown.append((strategy, Text("'plan:strategy'"), strategies)) }
            }
            for wrong in unknown where !refused.contains(wrong.name) {
                let misuse = Misuse.unknown(wrong.name, in: wrong.owner, known: wrong.known)
                add(
                    session, file, misuse.cause.id, misuse.cause.en, misuse.remedy, code: .name, at: place,
                    trail: [wrong.name])
            }
        }
    }

    /// What `plan:design` asks for in `plan`, which has all that it names; else what is wrong with it.
    private mutating func design(in plan: Plan, _ session: Session, _ file: String) -> DesignSpec? {
        guard let asked = draft.design else { return nil }
        let known = plan.levers.map(\.name) + plan.uncertainties.map(\.name)
        let names = asked.names.filter { !refused.contains($0) }
        let strangers = names.filter { name in plan.range(of: name) == nil }
        for name in strangers {
            let misuse = Misuse.unknown(name, in: Text("'plan:design'"), known: known, guesses: plan.settableNames)
            add(
                session, file, misuse.cause.id, misuse.cause.en, misuse.remedy, code: .name, at: asked.place,
                trail: [name])
        }
        guard strangers.isEmpty, names.count == asked.names.count else { return nil }
        if let wrong = asked.misfit(in: plan) {
            if let choices = wrong.wanted.choices {
                let misfit = wrong.value.misfit(among: choices)
                add(
                    session, file,
                    "'\(wrong.name)' pada 'plan:design' harus \(misfit.must.id) (tertulis \(misfit.got.id))",
                    "'\(wrong.name)' in 'plan:design' must \(misfit.must.en) (got \(misfit.got.en))", misfit.remedy,
                    code: misfit.code, at: asked.place, trail: [wrong.name])
                return nil
            }
            let got = wrong.value.written
            let right = wrong.wanted.written(plan.range(of: wrong.name)?.lowerBound ?? 0)
            add(
                session, file, "'\(wrong.name)' pada 'plan:design' harus bersatuan seperti \(right) (tertulis \(got))",
                "'\(wrong.name)' in 'plan:design' must have a unit, as \(right) (got \(got))", nil, code: .unit,
                at: asked.place, trail: [wrong.name])
            return nil
        }
        do {
            return try asked.spec(in: plan)
        } catch {
            let sentence = (error as? InvalidParameter)?.sentence ?? Text("\(error)")
            let name = (error as? InvalidParameter)?.name ?? "design"
            add(
                session, file, "'plan:design': \(sentence.id)", "'plan:design': \(sentence.en)", nil, code: .value,
                at: asked.place, trail: [name])
            return nil
        }
    }

    /// Which uncertainties hang together, as far as nothing is wrong with it.
    private mutating func correlations(_ session: Session, _ file: String) -> [Correlation] {
        let check = CorrelationCheck(
            draft.correlated, levers: draft.shownLevers, uncertainties: draft.shownUncertainties, refused: refused)
        for finding in check.findings {
            let misuse = finding.misuse
            add(
                session, file, misuse.cause.id, misuse.cause.en, misuse.remedy, code: misuse.code, at: finding.place,
                trail: misuse.trail)
        }
        return check.findings.isEmpty ? check.correlations : []
    }

    /// The plan, when its heading and outcomes are there.
    mutating func plan(name: String, _ session: Session, file: String) -> Plan? {
        guard let heading = draft.heading else { return nil }
        var plan = Plan(
            name: name, title: heading.title, question: heading.question, decides: heading.decides,
            start: heading.start,
            horizon: heading.horizon, seasons: heading.seasons, budget: draft.budget, levers: draft.shownLevers,
            uncertainties: draft.shownUncertainties, outcomes: draft.shownOutcomes.map(\.declared),
            strategies: draft.strategies.map { $0.strategy(draft.shownLevers) }, expectations: draft.expectations,
            assumptions: Places.assumptions)
        plan.correlations = correlations(session, file)
        plan.design = design(in: plan, session, file)
        return plan
    }
}
