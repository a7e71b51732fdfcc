import Experiments
import Simulation

/// The answer in both languages, so that every piece of the page is made of both at once.
struct Twins {
    let indonesian: Answer
    let english: Answer
    /// Every measure over time.
    let fans: [Fan]
    /// How many runs of each strategy reached their horizon.
    let done: [Int]

    init(_ findings: Findings, fans: [Fan]? = nil) {
        indonesian = Answer(findings, .indonesian)
        english = Answer(findings, .english)
        self.fans = fans ?? Fan.all(findings)
        done = findings.outcomes.map { runs in runs.count { $0.status == .done } }
    }

    var findings: Findings { indonesian.findings }
    var plan: Plan { findings.study.plan }
    var comparison: Comparison { findings.comparison }
    var primary: OutcomeComparison { comparison.primary }

    /// What `say` gives in each language.
    func text(_ say: (Answer) -> String) -> Text { Text(id: say(indonesian), en: say(english)) }

    /// A strategy's title.
    func strategy(_ index: Int) -> Text { text { $0.names.strategies[index] } }

    /// An outcome's label by its place in the plan.
    func outcome(_ place: Int) -> Text { text { $0.names.outcomes[place] } }

    /// A value as each language writes it.
    func value(_ value: Double, _ unit: Unit) -> Text { text { Amount(unit, $0.language).value(value) } }

    /// A whole number as each language writes it.
    func whole(_ number: Int) -> Text { text { $0.writing.whole(number) } }

    /// A number with one decimal as each language writes it.
    func tenths(_ number: Double) -> Text { text { $0.writing.decimal(number, places: 1) } }
}
