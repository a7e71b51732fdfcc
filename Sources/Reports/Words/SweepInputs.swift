import Experiments
import Simulation

/// What the inputs of a design are called, over what they were varied, and on whose word, in one language.
struct SweepInputs {
    /// One input.
    struct Named {
        /// What it is called in a sentence.
        let label: String
        /// How values are written.
        let quantity: Quantity
        /// The unit in words for a bare number.
        let unit: Text
        /// Who says what its values are.
        let judge: String
    }

    private let design: Design
    private let words: QuantityWords
    /// The inputs in the order of the design.
    let named: [Named]

    init(_ design: Design, of plan: Plan, _ language: Language) {
        self.design = design
        words = QuantityWords(language)
        let named = design.inputs.map { SweepInputs.named($0, plan, language) }
        // Two inputs of one label are told apart by their names.
        self.named = named.indices.map { place in
            let one = named[place]
            guard one.label.isEmpty || named.count(where: { $0.label == one.label }) > 1 else { return one }
            let name = Plain.line(design.inputs[place].name)
            return Named(
                label: one.label.isEmpty ? name : "\(one.label) [\(name)]", quantity: one.quantity, unit: one.unit,
                judge: one.judge)
        }
    }

    /// The labels in the order of the design.
    var labels: [String] { named.map(\.label) }

    /// A value of the input at `place`.
    func value(_ value: Double, of place: Int) -> String {
        words.value(value, named[place].quantity, named[place].unit)
    }

    /// Over what an input was varied: its bounds, or its values where there are few.
    func range(_ place: Int) -> String {
        let values = listed(place)
        if let values, values.count <= 5 || named[place].quantity == .toggle {
            let own = named[place]
            guard own.quantity == .number || own.quantity == .integer, let last = values.last else {
                return words.writing.list(values.map { value($0, of: place) })
            }
            return words.writing.list(values.dropLast().map { words.writing.number($0) } + [value(last, of: place)])
        }
        let input = design.inputs[place]
        let bounds = values.flatMap { values in values.first.flatMap { low in values.last.map { (low, $0) } } }
        let (low, high) = bounds ?? (input.low, input.high)
        return words.range(low, high, named[place].quantity, named[place].unit)
            + (values.map { words.writing.language == .indonesian ? " (\($0.count) nilai)" : " (\($0.count) values)" }
                ?? "")
    }

    /// The values that a design tries on purpose, rising; `nil` where it spreads them over the range.
    private func listed(_ place: Int) -> [Double]? {
        switch design.method {
        case .factorial, .points, .oneAtATime: Set(design.column(place)).sorted()
        case .latinHypercube, .sobol, .saltelli, .morris:
            design.inputs[place].valueCount.flatMap { $0 <= 5 ? Set(design.column(place)).sorted() : nil }
        }
    }

    private static func named(_ input: Input, _ plan: Plan, _ language: Language) -> Named {
        if let lever = plan.levers.first(where: { $0.name == input.name }) {
            return Named(
                label: Plain.line(lever.label[language]), quantity: lever.quantity, unit: lever.unit,
                judge: Text(id: "kita tetapkan", en: "we choose it")[language])
        }
        if let one = plan.uncertainties.first(where: { $0.name == input.name }) {
            return Named(
                label: Plain.line(one.label[language]), quantity: one.quantity, unit: one.unit,
                judge: judge(one.basis, one.source, language))
        }
        guard let one = plan.assumptions.first(where: { $0.name == input.name }) else {
            return Named(label: Plain.line(input.name), quantity: .number, unit: Text(""), judge: "")
        }
        return Named(
            label: Plain.line(one.sentence[language]), quantity: one.quantity, unit: one.unit,
            judge: judge(one.basis, one.source, language))
    }

    private static func judge(_ basis: Assumption.Basis, _ source: Text, _ language: Language) -> String {
        let (word, words): (Text, String) =
            switch basis {
            case .judgement:
                (Text(id: "perkiraan penulis (ilustratif)", en: "the author's judgement (illustrative)"), "")
            case .measured: (Text(id: "terukur", en: "measured"), Plain.line(source[language]))
            case .published: (Text(id: "terbitan", en: "published"), Plain.line(source[language]))
            }
        return words.isEmpty ? word[language] : "\(word[language]): \(words)"
    }
}
