import Simulation

/// The groups' stages and the households that take part. Counts kept beside them always agree with them: how many groups
/// stand at each stage, how many households take part in all, in each group, and among each household's contacts.
struct CompactState {
    private(set) var stage: [UInt8]
    private(set) var adopted: [UInt8]
    /// How many contacts take part, by household.
    private(set) var near: [UInt8]
    /// How many households take part, by group.
    private(set) var members: [UInt32]
    private(set) var stageCounts: [Int]
    private(set) var adoptedCount = 0
    /// The first week in which a household that takes part could leave again: until then chance keeps it.
    private var staysUntil: [UInt32]
    /// The households that change this week, in order.
    private var changing: [UInt32]

    /// Nobody was contacted; the pioneers take part, as far from each other as can be.
    init(_ size: CompactSize, _ network: CompactNetwork) {
        stage = Array(repeating: 0, count: size.organizations)
        stageCounts = Array(repeating: 0, count: CompactStage.allCases.count)
        stageCounts[0] = size.organizations
        adopted = Array(repeating: 0, count: size.households)
        near = Array(repeating: 0, count: size.households)
        members = Array(repeating: 0, count: size.organizations)
        staysUntil = Array(repeating: 0, count: size.households)
        changing = Array(repeating: 0, count: size.households)
        for pioneer in 0..<size.pioneers { changing[pioneer] = UInt32(pioneer * size.households / size.pioneers) }
        change(size.pioneers, network)
    }

    /// How many groups are active.
    var activeCount: Int { stageCounts[CompactStage.active.rawValue] }

    /// One week of the groups: those nearest to being active are accompanied first, of one stage the lower numbers; who
    /// is accompanied may rise, who is not may fall.
    ///
    /// - Parameter capacity: How many groups can be accompanied.
    mutating func groups(
        _ week: Int, capacity: Int, _ network: CompactNetwork, _ numbers: CompactNumbers, rises: CalendarDraws,
        falls: CalendarDraws
    ) {
        let active = CompactStage.active.rawValue
        // Everyone above the last stage is accompanied, in it the first few, below it nobody.
        var (last, left) = (active - 1, capacity)
        while last > 0, left >= stageCounts[last] {
            left -= stageCounts[last]
            last -= 1
        }
        for group in 0..<stage.count {
            let now = Int(stage[group])
            var isServed = now < active && now > last
            if now == last, left > 0 {
                isServed = true
                left -= 1
            }
            if isServed {
                let size = network.groupSize[group]
                let share = size > 0 ? Double(members[group]) / size : 0
                if rises.uniform(group, at: week) < numbers.rises[now] * (1 + numbers.membersHelp * share) {
                    move(group, from: now, to: now + 1)
                }
            } else if now > 0, falls.uniform(group, at: week) < (now == active ? numbers.falling : numbers.stalling) {
                move(group, from: now, to: now - 1)
            }
        }
    }

    private mutating func move(_ group: Int, from old: Int, to new: Int) {
        stage[group] = UInt8(new)
        stageCounts[old] -= 1
        stageCounts[new] += 1
    }

    /// One week of the households, all at once: each looks at its contacts as the week began, and at its group as it is
    /// now.
    ///
    /// - Parameter campaign: The further chance of taking part.
    mutating func households(
        _ week: Int, campaign: Double, _ network: CompactNetwork, _ numbers: CompactNumbers, adopts: CalendarDraws,
        leaves: CalendarDraws
    ) {
        // Taken out and put back: what is written to while the rest is read.
        var (noted, stays) = (changing, staysUntil)
        (changing, staysUntil) = ([], [])
        let count = note(
            in: &noted, &stays, week, campaign: campaign, network, numbers, adopts: adopts, leaves: leaves)
        (changing, staysUntil) = (noted, stays)
        change(count, network)
    }

    /// Notes the households that change this week, and says how many they are.
    private func note(
        in noted: inout [UInt32], _ stays: inout [UInt32], _ week: Int, campaign: Double, _ network: CompactNetwork,
        _ numbers: CompactNumbers,
        adopts: CalendarDraws, leaves: CalendarDraws
    ) -> Int {
        let active = UInt8(CompactStage.active.rawValue)
        let alone = numbers.leavingAlone
        let together = numbers.leaving
        let most = max(alone, together)
        let stage = stage.span
        let adopted = adopted.span
        let near = near.span
        let group = network.group.span
        let persuaded = numbers.persuaded.span
        var noted = noted.mutableSpan
        var stays = stays.mutableSpan
        let now = UInt32(truncatingIfNeeded: week)
        var count = 0
        var house = -1
        while house &+ 1 < adopted.count {
            house &+= 1
            if stays[unchecked: house] > now { continue }
            let isActive = stage[unchecked: Int(group[unchecked: house])] == active
            let isTaken: Bool
            if adopted[unchecked: house] != 0 {
                isTaken = leaves.uniform(house, at: week) < (isActive ? together : alone)
                if !isTaken {
                    stays[unchecked: house] = UInt32(
                        truncatingIfNeeded: leaves.next(house, after: week, below: most))
                }
            } else {
                let chance = persuaded[unchecked: Int(near[unchecked: house]) &+ (isActive ? 1 : 0)] + campaign
                isTaken = chance > 0 && adopts.uniform(house, at: week) < chance
            }
            if isTaken {
                noted[unchecked: count] = UInt32(truncatingIfNeeded: house)
                count &+= 1
            }
        }
        return count
    }

    /// Lets the first `count` of those noted change, and tells their contacts and groups.
    private mutating func change(_ count: Int, _ network: CompactNetwork) {
        for index in 0..<count {
            let house = Int(changing[index])
            let joins = adopted[house] == 0
            adopted[house] = joins ? 1 : 0
            adoptedCount += joins ? 1 : -1
            let group = Int(network.group[house])
            members[group] = joins ? members[group] + 1 : members[group] - 1
            for place in Int(network.offsets[house])..<Int(network.offsets[house + 1]) {
                let contact = Int(network.contacts[place])
                near[contact] = joins ? near[contact] + 1 : near[contact] - 1
            }
        }
    }

    /// Whether every count agrees with what it counts.
    func agrees(with network: CompactNetwork) -> Bool {
        let inGroup = { (group: Int) in
            adopted.indices.count { adopted[$0] != 0 && network.group(of: $0) == group }
        }
        return adoptedCount == adopted.count { $0 != 0 }
            && stageCounts == CompactStage.allCases.map { wanted in stage.count { Int($0) == wanted.rawValue } }
            && near.indices.allSatisfy { house in
                Int(near[house]) == network.contacts(of: house).count { adopted[$0] != 0 }
            } && members.indices.allSatisfy { Int(members[$0]) == inGroup($0) }
    }

    /// Adds the state as words.
    func append(to words: inout [UInt64]) {
        words.append(contentsOf: stage.map(UInt64.init))
        for start in stride(from: 0, to: adopted.count, by: 64) {
            words.append(
                (start..<min(start + 64, adopted.count)).reduce(0) { $0 << 1 | UInt64(adopted[$1]) })
        }
    }
}
