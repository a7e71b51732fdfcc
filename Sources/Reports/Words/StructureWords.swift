import Experiments
import Simulation

/// What becomes of a verdict in other forms of the model, in words.
struct StructureWords {
    let names: Names
    let plan: Plan
    let hold: HoldFindings

    /// Under which choices the verdict is another one; `nil` where the model has no other form.
    var flips: String? {
        let all = hold.structures
        guard !all.isEmpty else { return nil }
        guard let direction = hold.verdict.direction else { return open }
        let words = StandingWords(names: names, direction: direction)
        let others = all.filter { $0.standing != .holds }
        let count = names.writing.inWords(all.count)
        guard !others.isEmpty else {
            return all.count == 1
                ? say("Bila \(label(all[0])), simpulannya sama.", "If \(label(all[0])), the verdict is the same.")
                : say(
                    "Pada \(count) bentuk lain model yang dicoba simpulannya sama.",
                    "In the \(count) other forms of the model that were tried the verdict is the same.")
        }
        var parts = [Standing.reverses, .level, .undecided].compactMap { standing -> String? in
            let some = others.filter { $0.standing == standing }
            guard !some.isEmpty else { return nil }
            let labels = or(some.map(label))
            return say(
                "bila \(labels), simpulan itu \(words.becomes(standing))",
                "if \(labels), the verdict \(words.becomes(standing))")
        }
        let rest = all.count - others.count
        if rest > 0 {
            let left = names.writing.inWords(rest)
            parts.append(
                rest == 1
                    ? say("pada satu bentuk lain model tetap", "in one other form of the model it holds")
                    : say("pada \(left) bentuk lain model tetap", "in \(left) other forms of the model it holds"))
        }
        return FirstScreen.capital(parts.joined(separator: "; ")) + "."
    }

    /// Under which choices it could be told, where it cannot as the model is.
    private var open: String {
        let told = hold.structures.filter { $0.answer.verdict != .undecided }
        guard !told.isEmpty else {
            return say(
                "Dengan bentuk lain model pun belum dapat disimpulkan.",
                "Nor can it be told in another form of the model.")
        }
        return FirstScreen.capital(
            told.map { one in
                let verdict = ClassWords.full(one.answer.verdict)
                return say("bila \(label(one)): \(verdict.id)", "if \(label(one)): \(verdict.en)")
            }.joined(separator: "; ")) + "."
    }

    /// What a choice says, as a clause.
    func label(_ one: StructureAnswer) -> String {
        let assumption = plan.assumptions.first { $0.name == one.name }
        let choice = assumption?.choices.first { $0.name == one.choice }
        return Plain.line(choice?.label[names.language] ?? one.choice)
    }

    private func or(_ labels: [String]) -> String {
        guard labels.count > 1, let last = labels.last else { return labels.first ?? "" }
        return labels.dropLast().joined(separator: ", ") + say(" atau ", " or ") + last
    }

    private func say(_ id: String, _ en: String) -> String { names.language == .indonesian ? id : en }
}
