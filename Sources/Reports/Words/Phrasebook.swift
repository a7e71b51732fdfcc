import Simulation

/// The sentence of every event that a run can tell: an event's facts stand in its holes.
///
/// The sentences are declared beside the events; this book only fills them.
public struct Phrasebook: Sendable {
    private let sentences: [String: Text]

    /// A book of sentences by event id, with `{fact}` where a fact stands.
    public init(_ entries: [(event: String, sentence: Text)]) {
        sentences = Dictionary(entries.map { ($0.event, $0.sentence) }) { first, _ in first }
    }

    /// Whether the book knows the event.
    public func knows(_ event: String) -> Bool { sentences[event] != nil }

    /// What happened, in one sentence; an event that the book does not know is told by its id and its facts.
    public func sentence(_ told: Told, _ language: Language) -> String {
        guard let sentence = sentences[told.event] else {
            let facts = told.facts.map { "\($0.name) = \(Phrasebook.words($0.fact, language))" }
            return ([Plain.line(told.event)] + facts).joined(separator: ", ")
        }
        return Template(sentence[language]).filled { hole in
            told.facts.first { $0.name == hole }.map { Phrasebook.words($0.fact, language) }
        }
    }

    /// A fact as it stands in a sentence.
    static func words(_ fact: Told.Fact, _ language: Language) -> String {
        switch fact {
        case .text(let text): Plain.line(text[language])
        case .number(let value, let unit): Amount(unit, language).value(value)
        case .rupiah(let sum): Writing(language).rupiah(sum)
        }
    }
}
