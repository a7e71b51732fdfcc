import Simulation

@testable import Models

/// The compact model once more, as plainly as workload W4 tells it: every number drawn by itself, everything counted anew.
struct PlainCompact {
    var stage: [Int]
    var adopted: [Bool]
    var budget: Double
    private let met: [Set<Int>]
    private let chance: Chance

    init(_ size: CompactSize, _ chance: Chance) {
        let count = size.households
        stage = Array(repeating: 0, count: size.organizations)
        adopted = (0..<count).map { house in
            size.pioneers > 0 && (0..<size.pioneers).contains { $0 * count / size.pioneers == house }
        }
        budget = Double(size.budget.amount)
        var met = Array(repeating: Set<Int>(), count: count)
        for house in 0..<count {
            for other in [(house + 1) % count, (house + 2) % count, (37 * house + 11) % count] where other != house {
                met[house].insert(other)
                met[other].insert(house)
            }
        }
        (self.met, self.chance) = (met, chance)
    }

    private func uniform(_ decision: String, _ kind: String, _ index: Int, _ week: Int) -> Double {
        let who = Identity("compact").child(kind: Identity("compact \(kind)"), ordinal: index)
        return chance.draws(Decision(decision, .calendar)).uniform(who, occasion: week / 4, part: week % 4)
    }

    mutating func week(_ week: Int, facilitators: Int, campaign: Bool) {
        let old = stage
        var served: Set<Int> = []
        for wanted in [4, 3, 2, 1, 0] {
            for group in old.indices where old[group] == wanted && served.count < 2 * facilitators {
                served.insert(group)
            }
        }
        for group in old.indices {
            let own = adopted.indices.filter { (7 * $0 + 3) % old.count == group }
            let share = own.isEmpty ? 0 : Double(own.count { adopted[$0] }) / Double(own.count)
            if served.contains(group) {
                let q = [0.6, 0.5, 0.4, 0.3, 0.5][old[group]] * (1 + 0.5 * share)
                if uniform("compact.rises", "group", group, week) < q { stage[group] += 1 }
            } else if old[group] > 0, uniform("compact.falls", "group", group, week) < (old[group] == 5 ? 0.004 : 0.03)
            {
                stage[group] -= 1
            }
        }
        let before = adopted
        for house in before.indices {
            let isActive = stage[(7 * house + 3) % stage.count] == 5
            if before[house] {
                if uniform("compact.leaves", "household", house, week) < (isActive ? 0.01 : 0.02) {
                    adopted[house] = false
                }
            } else {
                let contacts = met[house].count { before[$0] } + (isActive ? 1 : 0)
                var unmoved = 1.0
                for _ in 0..<contacts { unmoved *= 1 - 0.03 }
                let p = (contacts < 2 ? 0 : 1 - unmoved) + (campaign ? 0.004 : 0)
                if uniform("compact.adopts", "household", house, week) < p { adopted[house] = true }
            }
        }
        budget += 1_500_000 + 120_000 * Double(stage.count { $0 == 5 }) + 500 * Double(adopted.count { $0 })
        budget -= 250_000 * Double(facilitators) + (campaign ? 400_000 : 0)
    }
}
