import Experiments
import Simulation

/// One run, told: what happened week by week, what came of it, and what could not be done.
public struct RunReport: Sendable {
    private let outcome: Outcome
    private let plan: Plan
    private let story: Story
    private let names: Names
    private let language: Language

    /// The report of a run that was asked to tell.
    public init(_ outcome: Outcome, of plan: Plan, phrases: Phrasebook, _ language: Language) {
        (self.outcome, self.plan, self.language) = (outcome, plan, language)
        story = Story(outcome, of: plan, phrases: phrases, language)
        names = Names(plan, language)
    }

    /// The whole text.
    public func text(ink: Ink = Ink(false), columns: Int = 100) -> String {
        let key = outcome.key
        let title = plan.strategies.firstIndex { $0.name == key.strategy }.map { names.strategies[$0] } ?? key.strategy
        var lines = [
            ink.bold(
                say(
                    "\(title): sekali jalan, ulangan \(key.replicate)", "\(title): one run, replicate \(key.replicate)")
            ),
            say(
                "Satu ulangan hanya satu kemungkinan; perbandingan memerlukan banyak ulangan (bandingkan).",
                "One run is only one possibility; a comparison needs many (compare)."), "",
        ]
        let told = story.text(columns: columns)
        lines.append(
            told.isEmpty
                ? say("Tidak ada kejadian yang perlu diceritakan.", "Nothing happened that is worth telling.") : told)
        lines.append(ink.bold(say("Pada akhirnya", "In the end")))
        for (place, declared) in plan.outcomes.enumerated() where place < outcome.values.count {
            lines.append("  \(names.outcomes[place]): \(words(outcome.values[place], declared))")
        }
        if !outcome.refusals.isEmpty {
            lines.append(ink.bold(say("Yang tidak terlaksana", "What could not be done")))
            for refusal in outcome.refusals {
                let amount = refusal.amount > 0 ? ", " + Amount(refusal.unit, language).value(refusal.amount) : ""
                lines.append(
                    "  \(Plain.line(refusal.label[language])): "
                        + say("\(refusal.count) kali", refusal.count == 1 ? "once" : "\(refusal.count) times") + amount)
            }
        }
        lines.append(Plain.wrapped(Answer.standing[language], columns: columns))
        return lines.joined(separator: "\n") + "\n"
    }

    private func words(_ value: OutcomeValue, _ declared: DeclaredOutcome) -> String {
        let amount = Amount(declared.compared.unit, language)
        switch value {
        case .number(let number): return amount.value(number)
        case .count(let count): return amount.value(Double(count))
        case .yes(let happened): return happened ? say("ya", "yes") : say("tidak", "no")
        case .after(let days):
            let date = plan.start.adding(days: Int(days.rounded(.down)))
            return names.writing.date(date)
        case .never: return say("belum terjadi", "not yet")
        case .ended(let days):
            let date = plan.start.adding(days: Int(days.rounded(.down)))
            return say("tidak mungkin lagi sejak ", "no longer possible since ") + names.writing.date(date)
        }
    }

    private func say(_ id: String, _ en: String) -> String { language == .indonesian ? id : en }

    /// The run as one JSON object.
    public static func json(_ outcome: Outcome, of plan: Plan) throws -> JSON {
        var values: [String: JSON] = [:]
        for (declared, value) in zip(plan.outcomes, outcome.values) {
            values[declared.compared.name] = json(value)
        }
        return .object([
            "schema": .text("wahana/run/1"), "exit": .whole(0), "scenario": .text(plan.name),
            "strategy": .text(outcome.key.strategy), "replicate": .whole(Int64(outcome.key.replicate)),
            "parameters": .object(
                Dictionary(
                    outcome.key.parameters.map { ($0.name, JSON($0.value, as: plan.quantity(of: $0.name) ?? .number)) }
                ) { _, last in last }),
            "outcomes": .object(values), "digest": .text(outcome.digest),
            "told": .list(
                outcome.told.map { told in
                    .object([
                        "day": .number(told.day), "event": .text(told.event),
                        "facts": .object(Dictionary(told.facts.map { ($0.name, json($0.fact)) }) { _, last in last }),
                    ])
                }),
        ])
    }

    private static func json(_ value: OutcomeValue) -> JSON {
        switch value {
        case .number(let number): .number(number)
        case .count(let count): .whole(Int64(count))
        case .yes(let happened): .yes(happened)
        case .after(let days): .object(["after_days": .number(days)])
        case .never: .text("never")
        case .ended(let days): .object(["ended_days": .number(days)])
        }
    }

    private static func json(_ fact: Told.Fact) -> JSON {
        switch fact {
        case .text(let text): .object(["id": .text(text.id), "en": .text(text.en)])
        case .number(let number, let unit): .object(["value": .number(number), "unit": .text(unit.rawValue)])
        case .rupiah(let sum): .object(["value": .whole(sum), "unit": .text("rupiah")])
        }
    }
}
