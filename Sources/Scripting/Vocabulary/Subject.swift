import Simulation

/// What is being read, for the sentence when it is wrong.
struct Subject {
    /// As scripts write it.
    let name: String
    /// The position and name of the argument that is being read, where it is one.
    var argument: (position: Int, name: String)?

    init(_ name: String, argument: (position: Int, name: String)? = nil) {
        (self.name, self.argument) = (name, argument)
    }

    /// Runs `body`; what does not fit becomes a `Misuse` that names this subject.
    func reading<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let misfit as Misfit {
            throw Misuse(
                misfit.code,
                sentence(misfit.trail)
                    + Text(
                        id: " harus \(misfit.must.id) (tertulis \(misfit.got.id))",
                        en: " must \(misfit.must.en) (got \(misfit.got.en))"),
                remedy: misfit.remedy, trail: misfit.trail.isEmpty ? misfit.got.words : misfit.trail)
        } catch let field as UnknownField {
            throw Misuse.unknown(field.name, in: sentence(field.trail), known: field.known, trail: field.trail)
        } catch let field as MissingField {
            let noun = field.declared.noun
            let subject = field.name.map { place(field.trail + [$0]) }
            throw Misuse(
                .missing,
                subject.map { $0.withVerb(id: "belum ditulis", en: "is missing") }
                    ?? Text(id: "nilai pertama belum ditulis pada ", en: "the first value is missing in ")
                    + place(field.trail),
                remedy: field.name.map {
                    Text(id: "tambahkan \($0) = …: \(noun.id)", en: "add \($0) = …: \(noun.en)")
                } ?? Text(id: "tulis \(noun.id) di depan", en: "write \(noun.en) in front"),
                trail: field.trail.isEmpty ? [lastWord] : field.trail)
        }
    }

    /// The name without its owner.
    private var lastWord: String { name.split { ".:".contains($0) }.last.map(String.init) ?? name }

    /// The subject of a sentence.
    private func sentence(_ trail: [String]) -> Text {
        guard trail.isEmpty else { return place(trail) }
        guard let argument else { return Text("'\(name)'") }
        return Text(
            id: "argumen ke-\(argument.position) (\(argument.name)) dari '\(name)'",
            en: "argument \(argument.position) (\(argument.name)) of '\(name)'")
    }

    /// Where it stands.
    private func place(_ trail: [String]) -> Text {
        guard !trail.isEmpty else { return Text("'\(name)'") }
        let path = trail.joined(separator: ".")
        return Text(id: "'\(path)' pada '\(name)'", en: "'\(path)' in '\(name)'")
    }
}

extension Text {
    fileprivate func withVerb(id: String, en: String) -> Text { self + Text(id: " " + id, en: " " + en) }

    /// The written value itself, as the word to look for in the script.
    fileprivate var words: [String] {
        if en.hasPrefix("text \"") { return [String(en.dropFirst(6).dropLast())] }
        return en.first.map { $0.isNumber || $0 == "-" } == true ? [en] : []
    }
}
