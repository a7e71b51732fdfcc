import Experiments
import LuaBridge
import Simulation

/// Looks at every outcome while a run goes on, and says its value when it is over.
final class OutcomeLooks {
    private let staged: Staging
    private let play: Play
    private let outcomes: [PlanDraft.OutcomeDraft]
    private let recorder: Recorder
    /// The first day on which a condition held, by outcome.
    private var firstDays: [Double?]
    /// What was seen at the ends of months, by outcome.
    private var atMonths: [[Double]]

    init(_ staged: Staging, _ play: Play, recorder: Recorder) throws {
        (self.staged, self.play, self.recorder) = (staged, play, recorder)
        outcomes = staged.session.draft.shownOutcomes
        firstDays = Array(repeating: nil, count: outcomes.count)
        atMonths = Array(repeating: [], count: outcomes.count)
        for index in outcomes.indices { try prepare(index) }
    }

    private func prepare(_ index: Int) throws {
        let outcome = outcomes[index]
        let compared = outcome.declared.compared
        if compared.kind == .timeTo { return watch(index) }
        if case .months(let months) = outcome.declared.over {
            for month in months {
                let time = min(play.run.horizon, Span.months(month).days(from: play.run.start))
                try play.run.at(time, priority: Recorder.priority) { [unowned self] in
                    atMonths[index].append(try number(index))
                }
            }
        }
        let looksOnTheWay: Bool =
            switch outcome.declared.over {
            case .mean, .sum, .peak: true
            case .end, .months: compared.primary
            }
        guard looksOnTheWay, compared.kind == .number || compared.kind == .count else { return }
        let measure = Measure(
            "outcome.\(compared.name)", compared.unit, label: outcome.declared.label,
            sentence: outcome.declared.unit == Text("") ? outcome.declared.label : outcome.declared.unit)
        recorder.record(measure) { [unowned self] in try number(index) }
    }

    /// Asks after every event whether something has happened, until it has; nothing changes between events.
    private func watch(_ index: Int) {
        play.run.when({ [unowned self] in
            guard case .holds(true) = try staged.measure(outcomes[index]) else { return false }
            return true
        }) { [unowned self] in firstDays[index] = play.run.now }
    }

    private func number(_ index: Int) throws -> Double {
        guard case .number(let number) = try staged.measure(outcomes[index]) else { return 0 }
        return number
    }

    /// The values when the run is over, in the plan's order.
    func values() throws -> [OutcomeValue] {
        let series = recorder.series
        return try outcomes.indices.map { index in
            let compared = outcomes[index].declared.compared
            func looks() -> [Double] { series.first { $0.measure.name == "outcome.\(compared.name)" }?.values ?? [] }
            func value(_ number: Double) -> OutcomeValue {
                compared.kind == .count && number == number.rounded() && abs(number) < 1e15
                    ? .count(Int(number)) : .number(number)
            }
            switch (compared.kind, outcomes[index].declared.over) {
            case (.timeTo, _): return firstDays[index].map { .after(days: $0) } ?? .never
            case (.yesNo, _):
                guard case .holds(let holds) = try staged.measure(outcomes[index]) else { return .yes(false) }
                return .yes(holds)
            case (_, .end): return value(try number(index))
            case (_, .mean): return .number(looks().reduce(0, +) / Double(max(1, looks().count)))
            case (_, .sum): return value(looks().reduce(0, +))
            case (_, .peak): return value(looks().max() ?? 0)
            case (_, .months): return .number(atMonths[index].reduce(0, +) / Double(max(1, atMonths[index].count)))
            }
        }
    }
}
