import Networks
import Simulation

/// Makes the ties between people: neighbours, kin, congregation, and the reach of notables.
///
/// Neighbours are the houses next to one's own and next but one; women are tied to women and men to men. A third of the
/// households has kin in another house. Each household is tied to the next one of its congregation. A notable reaches a
/// share of the RT (a community leader, a donor) or of the congregation (a religious leader).
enum PeopleTies {
    static let kin = Decision("ties.kin", .once)
    static let kinRT = Decision("ties.kin_rt", .once)
    static let kinHouse = Decision("ties.kin_house", .once)
    static let reached = Decision("ties.notable_reaches", .once)

    static func graph(_ people: People, rows: [TieRow], settings: Settings, making: Chance) throws -> Graph {
        let (withinHouse, kinStrength) = (settings[Ties.withinHouse], settings[Ties.kinStrength])
        let (nextHouse, nextButOne) = (settings[Ties.nextHouse], settings[Ties.nextButOne])
        let faithStrength = settings[Ties.faithStrength]
        var builder = try GraphBuilder(nodeCount: people.count)
        let households = people.households
        func join(_ one: Int, _ other: Int, _ kind: TieKind, _ weight: Double) throws {
            let (first, second) = one < other ? (one, other) : (other, one)
            guard first != second else { return }
            try builder.addIfNew(Tie(from: first, to: second, kind: kind, weight: weight))
        }
        func joinHouses(_ one: Int, _ other: Int, _ kind: TieKind, _ weight: Double) throws {
            for person in households.people(of: one) where people.age[person] != .youth {
                for friend in households.people(of: other)
                where people.age[friend] != .youth && people.sex[friend] == people.sex[person] {
                    try join(person, friend, kind, weight)
                }
            }
        }
        let kinDraws = making.draws(kin)
        let kinShare = settings[Ties.kinShare]
        var lastOfCongregation = Array(repeating: Int?.none, count: people.congregations.count)
        for house in 0..<households.count {
            let inside = households.people(of: house)
            for person in inside {
                for other in (person + 1)..<inside.upperBound where other > person {
                    try join(person, other, .kin, withinHouse)
                }
            }
            for (step, weight) in [(1, nextHouse), (2, nextButOne)] {
                let other = house + step
                guard other < households.count, households.rt[other] == households.rt[house] else { continue }
                try joinHouses(house, other, .neighbourhood, weight)
            }
            if kinDraws.uniform(households.identity[house]) < kinShare,
                let other = relative(of: house, households, making)
            {
                try joinHouses(house, other, .kin, kinStrength)
            }
            let congregation = households.congregation[house]
            if let other = lastOfCongregation[congregation] { try joinHouses(other, house, .faith, faithStrength) }
            lastOfCongregation[congregation] = house
        }
        try reach(people, settings, making, join)
        for row in rows {
            guard let one = people.indexByCode[row.from], let other = people.indexByCode[row.to] else { continue }
            try join(one, other, row.kind, row.weight)
        }
        return try builder.build()
    }

    /// The house where a household has kin: first a race of the RT, then of its houses.
    private static func relative(of house: Int, _ households: Households, _ making: Chance) -> Int? {
        let me = households.identity[house]
        let (rtDraws, houseDraws) = (making.draws(kinRT), making.draws(kinHouse))
        var best: (luck: Double, rt: Int)?
        for rt in 0..<households.rtCount {
            let luck = rtDraws.uniform(me, part: rt)
            if best.map({ luck < $0.luck }) ?? true { best = (luck, rt) }
        }
        guard let rt = best?.rt, households.rtCount > 0 else { return nil }
        let perRT = households.count / households.rtCount
        var winner: (luck: Double, house: Int)?
        for other in (rt * perRT)..<((rt + 1) * perRT) where other != house {
            let luck = houseDraws.uniform(me, whom: households.identity[other])
            if winner.map({ luck < $0.luck }) ?? true { winner = (luck, other) }
        }
        return winner?.house
    }

    private static func reach(
        _ people: People, _ settings: Settings, _ making: Chance, _ join: (Int, Int, TieKind, Double) throws -> Void
    ) throws {
        let draws = making.draws(reached)
        let far = settings[Ties.farNotables]
        let (share, strength) = (settings[Ties.notableReach], settings[Ties.notableStrength])
        let (identity, household, congregation) = (people.identity, people.household, people.congregation)
        let rt = people.households.rt
        for notable in people.notables {
            guard let home = household[notable] else { continue }
            let isReligious = people.notable[notable] == .religious
            for person in 0..<people.residentCount where person != notable {
                guard let house = household[person] else { continue }
                let isNear =
                    isReligious ? congregation[person] == congregation[notable] : rt[house] == rt[home]
                if draws.uniform(identity[person], whom: identity[notable]) < (isNear ? share : share / far) {
                    try join(person, notable, .diffused, strength)
                }
            }
        }
    }
}
