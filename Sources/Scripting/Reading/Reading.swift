import Experiments
import LuaBridge
import Models
import Simulation

/// One reading of a scenario: its plan, as far as it goes, and everything found wrong.
struct Reading {
    private(set) var plan: Plan?
    private(set) var problems: [Problem] = []
    /// What holds for its runs: the limits that were given, tightened by the scenario's own.
    private(set) var limits: Limits

    /// Reads `source`, and when its plan is whole tries the set-up once for each strategy.
    init(_ source: ScenarioSource, limits given: Limits, tries: Bool = true) {
        limits = given
        do {
            let chunk = try source.chunk()
            let session = try source.session(limits.setUp)
            defer { session.close() }
            read(source, chunk, session)
            tighten(session)
            guard tries else { return }
            let names = try nameReading(source, session)
            guard let plan, problems.isEmpty else { return }
            var used = session.used
            var pins = Pins()
            for strategy in plan.strategies {
                let (problem, files) = Reading.trial(of: strategy, plan, source, chunk, limits) { session in
                    if let place = session.play?.lived { self.plan?.assumptions = place.assumptions }
                    pins.add(session)
                    guard strategy.name == plan.strategies.first?.name else { return }
                    for problem in names.misfits(session) { problems.append(problem) }
                }
                used.formUnion(files)
                if let problem, !problems.contains(where: { $0.isAt(problem.place) }) { problems.append(problem) }
            }
            for end in [\ClosedRange<Double>.lowerBound, \.upperBound] where problems.isEmpty {
                let baseline = plan.strategies[plan.baseline]
                let (problem, _) = Reading.trial(of: baseline, plan, source, chunk, limits, at: end) { pins.add($0) }
                if let problem { problems.append(culprit(problem, plan, source, chunk, session, at: end)) }
            }
            self.plan?.pins = pins.found
            self.plan?.sources =
                [SourceFile(name: source.file, sha256: SHA256.hexadecimal(digestOf: Array(source.text.utf8)))]
                + used.sorted().map {
                    SourceFile(name: "\(source.folder.name)/\($0)", sha256: source.folder.digest(of: $0))
                }
        } catch let problem as Problem {
            problems.append(problem)
        } catch {
            problems.append(ScriptText().problem(error, kind: .scenario))
        }
    }

    private mutating func read(_ source: ScenarioSource, _ chunk: LuaChunk, _ session: Session) {
        session.isCollecting = true
        var failure: Problem?
        do {
            try session.state.run(chunk)
        } catch {
            failure = session.text.problem(error, kind: .scenario)
        }
        problems = session.problems
        if let failure, !problems.contains(failure) { problems.append(failure) }
        var whole = PlanCheck(session, file: source.file)
        plan = whole.plan(name: source.name, session, file: source.file)
        if failure == nil {
            for problem in whole.problems where !problems.contains(problem) { problems.append(problem) }
        }
    }

    /// Takes the scenario's own limits, and says which of them would not tighten anything.
    private mutating func tighten(_ session: Session) {
        guard let tighter = session.draft.heading?.limits else { return }
        for misuse in tighter.misuses(beside: limits) {
            problems.append(session.text.problem(misuse, at: session.draft.places["scenario"], kind: .scenario))
        }
        limits = tighter.tightened(limits)
    }

    /// Reads the names in the script and in the modules it has used; adds what is wrong where nothing was found yet.
    private mutating func nameReading(_ source: ScenarioSource, _ session: Session) throws -> NameReading {
        let globals = try session.state.globals().entries().compactMap(\.key.string)
        let own = session.draft.quantities.keys
        let known = KnownNames(
            globals: globals, parameters: session.refused.isEmpty ? own.sorted() : nil,
            choices: session.draft.quantities.compactMapValues { $0.choices?.map(\.name) })
        let reading = NameReading([(source.file, source.text)] + source.folder.modules, names: known)
        for finding in reading.findings where session.text.knows(finding.file) {
            let place = session.text.place(of: finding.token, in: finding.file)
            guard !problems.contains(where: { $0.isAt(place) }) else { continue }
            problems.append(
                Problem(
                    .scenario, finding.misuse.code.rawValue, at: place, finding.misuse.cause,
                    remedy: finding.misuse.remedy))
        }
        return reading
    }

    /// A problem that shows only at the ends of the ranges, told of the lever or uncertainty whose range reaches too far:
    /// the first that alone at its end makes trouble, and what trouble.
    private func culprit(
        _ problem: Problem, _ plan: Plan, _ source: ScenarioSource, _ chunk: LuaChunk, _ session: Session,
        at end: KeyPath<ClosedRange<Double>, Double>
    ) -> Problem {
        let baseline = plan.strategies[plan.baseline]
        let levers = plan.levers.map { (name: $0.name, word: "levers", quantity: $0.quantity) }
        let all = levers + plan.uncertainties.map { ($0.name, "uncertainties", $0.quantity) }
        for (name, word, quantity) in all {
            guard let place = session.draft.places[word], let range = plan.range(of: name),
                let alone = Reading.trial(of: baseline, plan, source, chunk, limits, at: end, only: name).0
            else { continue }
            let value = quantity.written(range[keyPath: end])
            // Alone it may make another trouble than all together.
            var told = alone
            told.place = session.text.place(place, trail: [name])
            told.cause =
                Text(id: "'\(name)' dapat bernilai \(value): ", en: "'\(name)' can be \(value): ") + alone.cause
            told.remedy = Text(
                id: "persempit rentang '\(name)'", en: "narrow the range of '\(name)'")
            return told
        }
        return problem
    }

    /// Builds the place for a strategy, lets it act, and asks every outcome once.
    ///
    /// - Parameter end: With every lever and uncertainty at this end of its range, so that a range that reaches too far
    ///   is found before a draw does; where `only` is given, that one alone.
    private static func trial(
        of strategy: Strategy, _ plan: Plan, _ source: ScenarioSource, _ chunk: LuaChunk, _ limits: Limits,
        at end: KeyPath<ClosedRange<Double>, Double>? = nil, only: String? = nil,
        whenWhole look: (Session) -> Void = { _ in }
    ) -> (Problem?, Set<String>) {
        do {
            let session = try source.session(limits.setUp)
            defer { session.close() }
            do {
                let study = try Study(plan, replicates: 1)
                var key = study.assignment(strategy, replicate: 0).key
                if let end {
                    key.parameters = key.parameters.map { parameter in
                        guard only == nil || parameter.name == only else { return parameter }
                        return RunKey.Parameter(
                            parameter.name, plan.range(of: parameter.name)?[keyPath: end] ?? parameter.value)
                    }
                }
                let staged = try Staging(session, chunk: chunk, plan: plan, tables: TableCache())
                try staged.begin(key, seed: study.seed)
                for outcome in session.draft.shownOutcomes { _ = try staged.measure(outcome) }
                look(session)
                return (nil, session.used)
            } catch {
                return (session.text.problem(error, kind: .scenario), session.used)
            }
        } catch {
            return (ScriptText().problem(error, kind: .scenario), [])
        }
    }
}

/// The assumptions to which a plan gives values, seen in one trial after another.
private struct Pins {
    private var trials: [[String: Double]] = []

    mutating func add(_ session: Session) {
        let assumed = session.play?.place.assumed ?? []
        trials.append(Dictionary(assumed.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
    }

    /// By name; one that is not the same in all trials, at the usual values and at the ends of all ranges, follows them.
    var found: [Pin] {
        Set(trials.flatMap(\.keys)).sorted().map { name in
            let values = Set(trials.map { $0[name] })
            return Pin(name, values.count == 1 ? trials[0][name] : nil)
        }
    }
}

extension Problem {
    /// Whether it stands on the line of `other`.
    fileprivate func isAt(_ other: Place?) -> Bool {
        guard let place, let other, place.line != nil else { return false }
        return place.file == other.file && place.line == other.line
    }
}

extension NameReading {
    /// What is wrong with the values that are written out, now that the place is built.
    fileprivate func misfits(_ session: Session) -> [Problem] {
        var found: [Problem] = []
        session.phase = .acting
        defer { session.phase = .declaring }
        for use in written where session.text.knows(use.file) {
            guard let value = use.value.value else { continue }
            do {
                try use.subject.reading {
                    do {
                        _ = try use.parameter.read(value, session)
                    } catch let misfit as Misfit {
                        throw use.option.map { misfit.within($0.written) } ?? misfit
                    }
                }
            } catch let misuse as Misuse where [.name, .value, .unit].contains(misuse.code) {
                found.append(
                    Problem(
                        .scenario, misuse.code.rawValue,
                        at: session.text.place(of: use.option ?? use.value, in: use.file), misuse.cause,
                        remedy: misuse.remedy))
            } catch {
                // Only a run can tell whether it fits.
            }
        }
        return found
    }
}
