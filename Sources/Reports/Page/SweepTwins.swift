import Experiments
import Simulation

/// The words of a sweep in both languages, so that every piece of the page is made of both at once.
struct SweepTwins {
    let indonesian: SweepWords
    let english: SweepWords

    init(_ analysis: SweepAnalysis) {
        indonesian = SweepWords(analysis, .indonesian)
        english = SweepWords(analysis, .english)
    }

    var analysis: SweepAnalysis { indonesian.analysis }
    var plan: Plan { indonesian.plan }
    var design: Design { analysis.design }

    /// What `say` gives in each language.
    func text(_ say: (SweepWords) -> String) -> Text { Text(id: say(indonesian), en: say(english)) }

    /// Lists of both languages, paired by place: both say the same ones.
    func texts(_ say: (SweepWords) -> [String]) -> [Text] {
        zip(say(indonesian), say(english)).map { Text(id: $0, en: $1) }
    }

    /// The label of an input.
    func input(_ place: Int) -> Text { text { $0.inputs.labels[place] } }

    /// A strategy's title by its place among the sweep's.
    func strategy(_ place: Int) -> Text { text { $0.strategy(place) } }

    /// A value of an outcome; a difference carries its sign.
    func value(_ value: Double, _ unit: Unit, signed: Bool) -> Text {
        text { words in
            guard signed else { return Amount(unit, words.language).value(value) }
            return words.figures.effectParts(Estimate(value, nil), unit, signed: true).value
        }
    }

    /// The size of a change of an outcome: points, not percent, for shares.
    func size(_ value: Double, _ unit: Unit) -> Text {
        text { $0.figures.effectParts(Estimate(value, nil), unit, signed: false).value }
    }

    /// A table of both languages as markup; empty where there is none.
    func table(_ make: (SweepWords) -> SweepTable?) -> String {
        guard let one = make(indonesian), let two = make(english) else { return "" }
        let rows = zip(one.rows, two.rows).map { zip($0, $1).map { Markup.both(Text(id: $0, en: $1)) } }
        return Markup.table(
            Text(id: one.caption, en: two.caption),
            head: zip(one.head, two.head).map { Markup.both(Text(id: $0, en: $1)) },
            rows: rows, numbers: one.numbers.subtracting([0]))
    }
}
