import Experiments
import LuaBridge
import Simulation

/// What `plan:correlated` says, seen beside everything that the plan declares.
struct CorrelationCheck {
    /// What is wrong, and where.
    struct Finding {
        let misuse: Misuse
        let place: LuaPlace?
    }

    private(set) var correlations: [Correlation] = []
    private(set) var findings: [Finding] = []

    /// Reads the groups in the order in which they were written.
    ///
    /// - Parameter refused: Names that were declared wrongly, of which nothing more is said.
    init(_ groups: [CorrelatedNames], levers: [Lever], uncertainties: [Uncertainty], refused: Set<String>) {
        for group in groups {
            let misfits = group.names.filter { !refused.contains($0) }.compactMap {
                CorrelationCheck.misuse($0, levers, uncertainties)
            }
            findings += misfits.map { Finding(misuse: $0, place: group.place) }
            guard misfits.isEmpty, !group.names.contains(where: refused.contains) else { continue }
            for (place, one) in group.names.enumerated() {
                for other in group.names[..<place] {
                    guard let pair = try? Correlation(one, other, rho: group.rho) else { continue }
                    let isTwice = correlations.contains { $0.first == pair.first && $0.second == pair.second }
                    if isTwice { findings.append(Finding(misuse: CorrelationCheck.twice(pair), place: group.place)) }
                    if !isTwice { correlations.append(pair) }
                }
            }
        }
        guard findings.isEmpty, let last = groups.last else { return }
        do {
            _ = try Copula(correlations)
        } catch let impossible as InvalidParameter {
            findings.append(
                Finding(
                    misuse: Misuse(
                        .value,
                        Text(
                            id: "korelasi yang ditulis tidak dapat ada bersama (\(impossible.got))",
                            en: "these correlations cannot hold together (\(impossible.got))"),
                        remedy: Copula.remedy(correlations), trail: ["correlated"]), place: last.place))
        } catch {
            return
        }
    }

    private static func twice(_ pair: Correlation) -> Misuse {
        Misuse(
            .twice,
            Text(
                id: "'\(pair.first)' dan '\(pair.second)' sudah ditulis pada 'plan:correlated'",
                en: "'\(pair.first)' and '\(pair.second)' were already written in 'plan:correlated'"),
            remedy: Text(id: "tulis satu rho untuk tiap pasangan", en: "write one rho for each pair"),
            trail: [pair.second])
    }

    /// Why something cannot hang together with anything; `nil` where it can.
    private static func misuse(_ name: String, _ levers: [Lever], _ uncertainties: [Uncertainty]) -> Misuse? {
        let usable = uncertainties.filter { reason($0) == nil }.map(\.name)
        let list = usable.joined(separator: ", ")
        let instead = usable.isEmpty ? nil : Text(id: "yang dapat: \(list)", en: "these can: \(list)")
        func refused(_ id: String, _ en: String) -> Misuse {
            Misuse(
                .value,
                Text(id: "'\(name)' pada 'plan:correlated' \(id)", en: "'\(name)' in 'plan:correlated' \(en)"),
                remedy: instead, trail: [name])
        }
        if levers.contains(where: { $0.name == name }) {
            return refused(
                "kita tetapkan sendiri, jadi tidak punya sebaran", "is ours to choose, so it has no distribution")
        }
        guard let uncertainty = uncertainties.first(where: { $0.name == name }) else {
            return Misuse.unknown(name, in: Text("'plan:correlated'"), known: usable)
        }
        return reason(uncertainty).map { refused($0.id, $0.en) }
    }

    private static func reason(_ uncertainty: Uncertainty) -> Text? {
        if uncertainty.quantity.choices != nil {
            return Text(
                id: "berupa pilihan bernama, yang tidak punya urutan tinggi dan rendah",
                en: "is a named choice, which has no order from low to high")
        }
        if uncertainty.range.lowerBound == uncertainty.range.upperBound {
            return Text(id: "hanya punya satu nilai", en: "has one value only")
        }
        return nil
    }
}
