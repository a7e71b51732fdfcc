import Experiments
import LuaBridge
import Models
import Simulation

/// A session in which the script was read again, with a place built and a strategy acting: everything before the first
/// event.
struct Staging {
    let session: Session
    private let plan: Plan
    private let tables: TableCache

    /// Reads the script in `session`.
    init(_ session: Session, chunk: LuaChunk, plan: Plan, tables: TableCache) throws {
        (self.session, self.plan, self.tables) = (session, plan, tables)
        session.tables = tables
        session.stopwatch?.enter()
        defer { session.stopwatch?.leave() }
        try session.state.run(chunk)
    }

    /// Builds the place and lets the strategy act.
    ///
    /// - Parameter days: How long the run is; `nil` for as long as the plan says.
    /// - Throws: Whatever the script or the models throw.
    @discardableResult
    func begin(
        _ key: RunKey, seed: Seed, days: Double? = nil, overrides: [String: Int] = [:], trace: ChanceTrace? = nil,
        tells: Bool = false
    ) throws -> Play {
        func chance(_ domain: Domain) -> Chance {
            Chance(seed: seed, domain: domain, index: key.replicate, overrides: overrides, trace: trace)
        }
        let run = Run(
            start: plan.start, horizon: days ?? plan.days, seasons: plan.seasons, luck: chance(.luck),
            making: chance(.world),
            trace: trace)
        let play = Play(run, session: session, settings: try settings(of: key), parameters: parameters(of: key))
        session.play = play
        guard let build = session.draft.build else {
            throw Misuse(.plan, Text(id: "'plan:world' belum ditulis", en: "'plan:world' is missing"))
        }
        let (world, p) = (LuaValue.object(play.handle), LuaValue.object(play.parameters))
        try play.call(build, [world, p], as: .building, in: .building)
        do {
            play.lived = try play.place.built(budget: try modelBudget(), tables: tables, run: run, tells: tells)
        } catch let error where error is Misuse || error is InvalidParameter {
            throw session.text.problem(error, at: build.definedAt, kind: .scenario)
        }
        if let act = session.draft.strategies.first(where: { $0.strategy.name == key.strategy })?.act {
            try play.call(act, [world, p], as: .strategy, in: .acting)
        }
        return play
    }

    /// The value of an outcome's function now.
    func measure(_ outcome: PlanDraft.OutcomeDraft) throws -> OutcomeReading {
        let play = try session.playing()
        let value = try session.call(outcome.measure, [.object(play.handle)], in: .measuring)
        do {
            return try OutcomeReading(value, outcome.declared.compared)
        } catch var misuse as Misuse {
            misuse.trail = ["function"]
            throw session.text.problem(misuse, at: outcome.measure.definedAt, kind: .run)
        }
    }

    private func settings(of key: RunKey) throws -> Settings {
        var settings = Settings()
        for parameter in key.parameters {
            guard let assumption = plan.assumptions.first(where: { $0.name == parameter.name }) else { continue }
            try settings.set(assumption, to: parameter.value)
        }
        return settings
    }

    private func parameters(of key: RunKey) -> ParameterValues {
        let quantities = session.draft.quantities
        return ParameterValues(
            key.parameters.compactMap { parameter in
                quantities[parameter.name].map { (parameter.name, parameter.value, $0) }
            })
    }

    private func modelBudget() throws -> Models.Budget {
        guard session.draft.hasBudget else { return .open }
        return try Models.Budget(
            plan.budget.ceilings.compactMap { ceiling in
                FundSource(rawValue: ceiling.source).map { ($0, Rupiah(ceiling.rupiah)) }
            }, per: plan.budget.perFiscalYear ? .fiscalYear : .plan)
    }
}
