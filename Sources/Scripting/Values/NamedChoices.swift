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
                : try Kind<[NamedValue]>.valuesByName.read(value, session).map { entry in
                    do { return Choice(entry.name, try Kind<Text>.words.read(entry.value, session)) } catch let
                        misfit as Misfit
                    { throw misfit.within(entry.name) }
                }
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
            return choices
        }
    }
}
