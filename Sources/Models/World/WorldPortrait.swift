import Foundation
import Simulation

extension World {
    /// Who is tied to whom now: the institution in the middle, the desa above, groups around it, notables outside.
    ///
    /// Places depend on the codes only, so that two portraits of one community lie over each other.
    public var portrait: Portrait {
        var nodes = [
            node(community.institution.name, "institution", 0.5, 0.5, stage: institution.isAtWork ? 1 : 0),
            node(
                Text(id: "Pemerintah Desa", en: "Village"), "office", 0.5, 0.04,
                stage: partners.recognitionStage.rawValue),
        ]
        var ties: [Portrait.Tie] = []
        func around(_ place: Int, of count: Int, radius: Double) -> (Double, Double) {
            let angle = 2 * Double.pi * (Double(place) + 0.5) / Double(max(1, count)) - Double.pi / 2
            return (0.5 + radius * cos(angle), 0.5 + radius * sin(angle))
        }
        let count = organizations.count
        for group in 0..<count {
            let (x, y) = around(group, of: count, radius: 0.3)
            nodes.append(
                node(
                    organizations.name[group], organizations.origin[group].rawValue, x, y,
                    stage: organizations.rung[group].rawValue))
            if organizations.rung[group] > .none {
                ties.append(
                    Portrait.Tie(
                        from: 0, to: 2 + group, kind: "cooperation",
                        strength: Double(organizations.rung[group].rawValue) / 5))
            }
        }
        for one in 0..<count {
            for other in 0..<one where self.ties.groups.strength(one, other) >= self.ties.groups.partners {
                ties.append(
                    Portrait.Tie(
                        from: 2 + other, to: 2 + one, kind: "functional",
                        strength: self.ties.groups.strength(one, other)))
            }
        }
        let notables = community.people.filter { $0.notable != nil }.compactMap { people.indexByCode[$0.id] }
        for (place, person) in notables.enumerated() {
            let (x, y) = around(place, of: notables.count, radius: 0.46)
            nodes.append(
                node(
                    people.label[person] ?? people.notable[person]?.label ?? Text(""), "notable", x, y,
                    stage: acceptance.accepts(person) ? 1 : 0))
            if acceptance.accepts(person) {
                ties.append(
                    Portrait.Tie(from: 0, to: 2 + count + place, kind: "diffused", strength: people.willingness[person])
                )
            }
        }
        if partners.recognitionStage > .unasked {
            ties.append(Portrait.Tie(from: 0, to: 1, kind: "enabling", strength: recognition))
        }
        return Portrait(nodes: nodes, ties: ties, stages: Rung.allCases.map(\.label))
    }

    private func node(_ label: Text, _ kind: String, _ x: Double, _ y: Double, stage: Int) -> Portrait.Node {
        Portrait.Node(label: label, kind: kind, x: x, y: y, stage: stage)
    }
}
