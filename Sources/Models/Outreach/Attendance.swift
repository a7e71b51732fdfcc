import Simulation

/// Who comes: each person by a draw of their own, if they have hours left.
///
/// Women seldom come to the household heads' meetings at night, commuters are late, newcomers hesitate, boards come more
/// often, and who agreed in silence stays away.
struct Attendance {
    static let comes = Decision("outreach.comes", .nth)

    private let people: People
    private let onBoard: [Bool]
    private let numbers: OutreachNumbers
    private let draws: Draws

    init(_ people: People, _ organizations: Organizations, _ numbers: OutreachNumbers, _ luck: Chance) {
        (self.people, self.numbers) = (people, numbers)
        var onBoard = Array(repeating: false, count: people.count)
        for board in organizations.board { for person in board { onBoard[person] = true } }
        self.onBoard = onBoard
        draws = luck.draws(Attendance.comes)
    }

    /// What a gathering is like for those who are called.
    struct Gathering {
        /// Whose gathering it is: the group's identity, or the whole RW's.
        var identity: Identity
        /// The how-many-th of its kind, from 0.
        var occasion: Int
        /// The chance of an ordinary household head, season included.
        var chance: Double
        /// Hours it takes.
        var hours: Double
        /// Whether it is a night meeting of household heads.
        var isForHeads: Bool
        /// Whether only minds that are not against it come: a meeting about the plan rather than an activity.
        var isAboutPlan: Bool
    }

    /// Those of `called` who come, in ascending order; the hours are spent.
    func attend(_ called: some Sequence<Int>, _ gathering: Gathering) -> [Int] {
        var present: [Int] = []
        for person in called {
            let chance = chance(of: person, gathering)
            guard chance > 0, people.hoursLeft[person] >= gathering.hours,
                draws.uniform(people.identity[person], whom: gathering.identity, occasion: gathering.occasion) < chance,
                people.spend(gathering.hours, by: person)
            else { continue }
            present.append(person)
        }
        return present
    }

    func chance(of person: Int, _ gathering: Gathering) -> Double {
        guard let house = people.household[person] else { return 0 }
        var chance = gathering.chance
        if gathering.isForHeads {
            if people.age[person] == .youth { return 0 }
            if people.sex[person] == .woman, !onBoard[person] { chance *= numbers.womenAtHeads }
        }
        if people.households.commutes[house], gathering.isAboutPlan { chance *= numbers.commutersCome }
        if people.households.isNewcomer[house] { chance *= numbers.newcomersCome }
        if onBoard[person] { chance *= numbers.boardsCome }
        if people.staysAway[person] > 0 { chance *= numbers.silentCome }
        if gathering.isAboutPlan, people.awareness[person] >= Acceptance.knows {
            chance *= 1 + numbers.willingCome * people.willingness[person]
        }
        return min(numbers.mostCome, chance)
    }
}
