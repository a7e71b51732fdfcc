import Experiments
import LuaBridge
import Models
import Simulation

/// One reading of a scenario: its plan, as far as it goes, and everything found wrong.
struct Reading {
    private(set) var plan: Plan?
    private(set) var problems: [Problem] = []

    /// Reads `source`, and when its plan is whole tries the set-up once for each strategy.
    init(_ source: ScenarioSource, limits: Limits, tries: Bool = true) {
        do {
            let chunk = try source.chunk()
            let session = try source.session(limits.setUp)
            defer { session.close() }
            read(source, chunk, session)
            guard let plan, problems.isEmpty, tries else { return }
            var used = session.used
            for strategy in plan.strategies {
                let (problem, files) = Reading.trial(of: strategy, plan, source, chunk, limits)
                used.formUnion(files)
                if let problem, !problems.contains(problem) { problems.append(problem) }
            }
            for end in [\ClosedRange<Double>.lowerBound, \.upperBound] where problems.isEmpty {
                let baseline = plan.strategies[plan.baseline]
                let (problem, _) = Reading.trial(of: baseline, plan, source, chunk, limits, at: end)
                if let problem { problems.append(problem) }
            }
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
        let whole = PlanCheck(session, file: source.file)
        if failure == nil {
            for problem in whole.problems where !problems.contains(problem) { problems.append(problem) }
        }
        plan = whole.plan(name: source.name)
    }

    /// Builds the place for a strategy, lets it act, and asks every outcome once.
    ///
    /// - Parameter end: With every lever and uncertainty at this end of its range, so that a range that reaches too far
    ///   is found before a draw does.
    private static func trial(
        of strategy: Strategy, _ plan: Plan, _ source: ScenarioSource, _ chunk: LuaChunk, _ limits: Limits,
        at end: KeyPath<ClosedRange<Double>, Double>? = nil
    ) -> (Problem?, Set<String>) {
        do {
            let session = try source.session(limits.setUp)
            defer { session.close() }
            do {
                let study = try Study(plan, replicates: 1)
                var key = study.assignment(strategy, replicate: 0).key
                if let end {
                    key.parameters = key.parameters.map { parameter in
                        RunKey.Parameter(
                            parameter.name, plan.range(of: parameter.name)?[keyPath: end] ?? parameter.value)
                    }
                }
                let staged = try Staging(session, chunk: chunk, plan: plan, tables: TableCache())
                try staged.begin(key, seed: study.seed)
                for outcome in session.draft.shownOutcomes { _ = try staged.measure(outcome) }
                return (nil, session.used)
            } catch {
                return (session.text.problem(error, kind: .scenario), session.used)
            }
        } catch {
            return (ScriptText().problem(error, kind: .scenario), [])
        }
    }
}
