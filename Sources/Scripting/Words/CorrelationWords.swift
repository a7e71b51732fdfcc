import Experiments
import LuaBridge
import Simulation

/// Which uncertainties hang together.
enum CorrelationWords {
    static let entries = [correlated]

    private static let group = Parameter(
        "group", .correlated,
        Text(
            id: "{ \"nama\", \"nama\", rho = … }; lebih dari dua nama berarti setiap pasangannya",
            en: "{ \"name\", \"name\", rho = … }; more than two names mean every pair of them"))

    static let correlated = Entry(
        .plan, .method, "correlated",
        Text(
            id:
                "Yang belum pasti dan saling berkaitan: bila yang satu tinggi, yang lain cenderung tinggi (rho di atas 0) atau "
                + "rendah (di bawah 0). Sebaran masing-masing tetap; rho adalah korelasi skor normalnya.",
            en:
                "Uncertainties that hang together: where one is high the other tends to be high (rho above 0) or low (below 0). "
                + "Each keeps its own spread; rho is the correlation of their normal scores."),
        takes: [group.declared], .declares,
        source: Text(
            id: "kopula Gauss; korelasi peringkat (Spearman) = (6/π)·asin(rho/2)",
            en: "Gaussian copula; rank correlation (Spearman) = (6/π)·asin(rho/2)"),
        example: """
            plan:uncertainties { old_habits = uniform(0.05, 0.30), attendance = triangular(0.2, 0.35, 0.6) }
            plan:correlated { "attendance", "old_habits", rho = -0.4 }
            return plan --> plan
            """
    ) { use in
        let session = use.session
        var group = use[group]
        group.place = session.state.currentPlace
        session.draft.correlated.append(group)
        return .object(session.draft.handle(session))
    }
}

/// Some names that hang together, as a script writes it.
struct CorrelatedNames: Sendable {
    let names: [String]
    let rho: Double
    var place: LuaPlace?
}

extension Kind where Value == CorrelatedNames {
    /// Two names or more, and the correlation of each pair of them.
    static var correlated: Kind {
        let noun = Text(id: "tabel { nama, nama, rho = … }", en: "a table { name, name, rho = … }")
        let rho = Parameter(
            "rho", .number(in: -1...1),
            Text(id: "korelasi skor normalnya", en: "the correlation of their normal scores"))
        return Kind(noun: noun) { value, session in
            guard let table = value.table else {
                throw Misfit(
                    must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value),
                    remedy: Text(
                        id: "tulis { \"nama\", \"nama\", rho = 0.5 }", en: "write { \"name\", \"name\", rho = 0.5 }"))
            }
            var (names, number): ([(place: Int64, name: String)], Double?) = ([], nil)
            for (key, value) in try table.entries() {
                switch key {
                case .integer(let place):
                    do { names.append((place, try Kind<String>.text.read(value, session))) } catch let misfit as Misfit
                    {
                        throw misfit.within("\(place)")
                    }
                case .string(rho.name):
                    do { number = try rho.kind.read(value, session) } catch let misfit as Misfit {
                        throw misfit.within(rho.name)
                    }
                    guard let read = number, abs(read) < 1 else {
                        throw Misfit(
                            must: Text(
                                id: "di antara -1 dan 1, keduanya tidak termasuk",
                                en: "lie between -1 and 1, both left out"),
                            got: LuaWords.shown(value),
                            remedy: Text(
                                id: "yang selalu sama cukup satu: hitung yang kedua dari yang pertama",
                                en: "what is always the same is one thing: work the second out from the first")
                        ).within(rho.name)
                    }
                case .string(let other): throw UnknownField(name: other, known: [rho.name])
                default:
                    throw Misfit(
                        .list, must: Text(id: "berupa ", en: "be ") + noun,
                        got: Text(id: "kunci yang bukan nama", en: "a key that is no name"))
                }
            }
            guard let number else { throw MissingField(name: rho.name, declared: rho.declared) }
            let ordered = names.sorted { $0.place < $1.place }.map(\.name)
            guard ordered.count >= 2 else {
                throw Misfit(
                    .missing, must: Text(id: "menyebut sedikitnya dua nama", en: "name at least two"),
                    got: ordered.first.map { Text("\"\(LuaWords.shortened($0))\"") }
                        ?? Text(id: "tidak satu pun", en: "none"))
            }
            if let twice = ordered.enumerated().first(where: { ordered.firstIndex(of: $1) != $0 })?.element {
                throw Misfit(
                    .twice, must: Text(id: "menyebut tiap nama satu kali", en: "name each once"),
                    got: Text("\"\(LuaWords.shortened(twice))\""))
            }
            return CorrelatedNames(names: ordered, rho: number)
        }
    }
}
