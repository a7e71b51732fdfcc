import LuaBridge
import Simulation

extension Kind where Value == [Choice] {
    /// Named choices: `{ "a", "b" }`, or with what people read `{ a = "…", b = { id = "…", en = "…" } }`, then in the
    /// order of their names.
    static var choices: Kind {
        let noun = Text(
            id: "daftar nama, atau tabel { nama = sebutan }", en: "a list of names, or a table { name = label }")
        return Kind(noun: noun) { value, session in
            guard let table = value.table else {
                throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
            }
            let entries = try table.entries()
            let isList = entries.allSatisfy { if case .integer = $0.key { true } else { false } }
            let choices =
                isList
                ? try Kind<[String]>.list(of: .name).read(value, session).map { Choice($0) }
                : try labels.read(value, session)
            try check(choices)
            return choices
        }
    }

    /// Refuses fewer than two choices, and one that is named twice.
    fileprivate static func check(_ choices: [Choice]) throws {
        guard choices.count >= 2 else {
            throw Misfit(
                must: Text(id: "memuat sedikitnya dua pilihan", en: "hold at least two choices"),
                got: Text("\(choices.count)"))
        }
        for (place, choice) in choices.enumerated() {
            guard choices.firstIndex(where: { $0.name == choice.name }) == place else {
                throw Misfit(
                    .twice, must: Text(id: "menyebut tiap pilihan satu kali", en: "name each choice once"),
                    got: Text("\"\(choice.name)\""))
            }
        }
    }
}

/// A choice of something uncertain, and how much it weighs beside the others; no weight where all weigh alike.
struct WeightedChoice: Sendable {
    let choice: Choice
    let weight: Double?
}

extension Kind where Value == [WeightedChoice] {
    /// `{ "a", "b" }`, or with weights `{ a = 3, b = 1 }`, then in the order of their names.
    static var weightedChoices: Kind {
        let noun = Text(
            id: "daftar nama, atau tabel { nama = bobot }", en: "a list of names, or a table { name = weight }")
        return Kind(noun: noun) { value, session in
            guard let table = value.table else {
                throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
            }
            let isList = try table.entries().allSatisfy { if case .integer = $0.key { true } else { false } }
            let choices =
                isList
                ? try Kind<[String]>.list(of: .name).read(value, session).map {
                    WeightedChoice(choice: Choice($0), weight: nil)
                }
                : try Kind<[NamedValue]>.valuesByName.read(value, session).map { entry in
                    do {
                        let weight = try Kind<Double>.share(in: 0...1_000_000).read(entry.value, session)
                        guard weight > 0 else {
                            throw Misfit(
                                must: Text(id: "lebih dari 0", en: "be above 0"), got: Text(shortest(weight)),
                                remedy: Text(
                                    id: "hapus pilihan yang tidak mungkin", en: "leave out what cannot happen"))
                        }
                        return WeightedChoice(choice: Choice(entry.name), weight: weight)
                    } catch let misfit as Misfit { throw misfit.within(entry.name) }
                }
            try Kind<[Choice]>.check(choices.map(\.choice))
            return choices
        }
    }
}

extension Kind where Value == [Choice] {
    /// What people read instead of the names of some choices: `{ a = "…", b = { id = "…", en = "…" } }`.
    static var labels: Kind {
        let noun = Text(id: "tabel { nama = sebutan }", en: "a table { name = label }")
        return Kind(noun: noun) { value, session in
            try Kind<[NamedValue]>.valuesByName.read(value, session).map { entry in
                do { return Choice(entry.name, try Kind<Text>.words.read(entry.value, session)) } catch let misfit
                    as Misfit
                { throw misfit.within(entry.name) }
            }
        }
    }
}
