import Simulation

extension Outreach {
    static let keepsSilent = Decision("outreach.keeps_silent", .nth)
    static let gathering = Decision("outreach.gathering", .nth)

    /// The decisions this room draws.
    public static let decisions = [Attendance.comes, keepsSilent, gathering]

    private static let wholeRW = Identity("rw")

    /// Lets an approach take place, on its day.
    func carryOut(_ wish: Wish) throws {
        switch wish.approach {
        case nil: break
        case .visitPerson(let person): try visit([person], groups: groups(ledBy: person), name: label(of: person), wish)
        case .visitGroup(let group):
            try visit(
                Array(organizations.board[group].prefix(3)), groups: [group], name: organizations.name[group], wish)
        case .meeting(let group): try meet(group, wish)
        case .musyawarah: try deliberate(wish)
        case .letter: try write(wish)
        case .decree:
            try write(wish)
            try onDecree()
        case .hosting(let group): try askToHost(group, wish)
        case .activity(let groups): try act(together: groups, wish)
        case .bridge(let one, let other): try bridge(one, other, wish)
        }
    }

    private func visit(_ hosts: [Int], groups: [Int], name: Text, _ wish: Wish) throws {
        let met = hosts.filter { people.household[$0] == nil || people.spend(numbers.visitTime, by: $0) }
        guard !met.isEmpty || hosts.isEmpty else {
            chronicle.tell(Outreach.nobodyHome, [.text(name)])
            return
        }
        let isAway = !met.isEmpty && met.allSatisfy { people.household[$0] == nil }
        chronicle.tell(isAway ? Outreach.called : Outreach.visited, [.text(name)])
        try report(.visit, met, groups: groups, residentHours: numbers.visitTime * Double(met.count), wish)
    }

    private func askToHost(_ group: Int, _ wish: Wish) throws {
        try visit(Array(organizations.board[group].prefix(3)), groups: [group], name: organizations.name[group], wish)
        if try onHostingAsked(group) { return }
        chronicle.tell(Outreach.hostHesitates, [.text(organizations.name[group])])
        if Double(wish.attempts) < numbers.hostAsked * numbers.postponements { again(wish) }
    }

    private func meet(_ group: Int, _ wish: Wish) throws {
        let isForAll = isWholeRW(group)
        let isFed = try pay(Int64(numbers.meetingCost), payer: group)
        let nth = run.nth(Outreach.gathering, organizations.identity[group])
        let season = run.seasons.attendance(on: run.date)
        let gathering = Attendance.Gathering(
            identity: organizations.identity[group], occasion: nth,
            chance: numbers.attendance * season * (isFed ? 1 : numbers.unfedCome)
                * (isForAll ? numbers.wholeRWCome : 1), hours: numbers.meetingTime,
            isForHeads: organizations.audience[group] == .households, isAboutPlan: true)
        let present = attendance.attend(called(to: group), gathering)
        chronicle.tell(Outreach.met, [.text(organizations.name[group]), .number(Double(present.count), .count)])
        let groups = isForAll ? represented(by: present) : [group]
        try report(.meeting, present, groups: groups, residentHours: numbers.meetingTime * Double(present.count), wish)
    }

    private func write(_ wish: Wish) throws {
        guard try pay(Int64(numbers.letterCost), payer: nil) else { return }
        chronicle.tell(Outreach.wrote)
        try report(
            .letter, Array(0..<people.residentCount), groups: Array(0..<organizations.count), residentHours: 0, wish)
    }

    private func act(together groups: [Int], _ wish: Wish) throws {
        let groups = groups.isEmpty ? Array(0..<organizations.count) : Array(Set(groups)).sorted()
        let cost = Int64(numbers.activityCost)
        guard try pay(cost, isActivity: true, payer: nil) else {
            chronicle.tell(Outreach.activityUnpaid, [.rupiah(cost)])
            return
        }
        let called = Set(groups.flatMap { organizations.membership.people(of: $0) }).sorted()
        let gathering = Attendance.Gathering(
            identity: Outreach.wholeRW, occasion: run.nth(Outreach.gathering, Outreach.wholeRW, Outreach.wholeRW),
            chance: numbers.attendance * run.seasons.attendance(on: run.date), hours: numbers.meetingTime,
            isForHeads: false,
            isAboutPlan: false)
        let present = attendance.attend(called, gathering)
        let there = groups.filter { group in
            organizations.membership.people(of: group).contains { contains(present, $0) }
        }
        chronicle.tell(
            Outreach.acted, [.number(Double(present.count), .count), .number(Double(there.count), .count)])
        try report(.activity, present, groups: there, residentHours: numbers.meetingTime * Double(present.count), wish)
    }

    private func bridge(_ one: Int, _ other: Int, _ wish: Wish) throws {
        let members = organizations.membership.people(of: other)
        let shared = organizations.membership.people(of: one).filter {
            contains(members, $0) && people.hoursLeft[$0] >= numbers.meetingTime
        }
        guard let host = shared.max(by: { people.willingness[$0] < people.willingness[$1] }) else {
            chronicle.tell(
                Outreach.noBridge, [.text(organizations.name[one]), .text(organizations.name[other])])
            return
        }
        let boards = Set(organizations.board[one].prefix(2) + organizations.board[other].prefix(2) + [host]).sorted()
        let met = boards.filter { people.spend(numbers.meetingTime, by: $0) }
        chronicle.tell(Outreach.bridged, [.text(organizations.name[one]), .text(organizations.name[other])])
        try report(
            .bridge, met, groups: [one, other].sorted(), residentHours: numbers.meetingTime * Double(met.count), wish)
    }

    private func deliberate(_ wish: Wish) throws {
        let isFed = try pay(Int64(numbers.musyawarahCost), payer: nil)
        let invited = Set(organizations.board.flatMap { $0 } + people.notables).sorted()
        let nth = run.nth(Outreach.gathering, Outreach.wholeRW)
        let gathering = Attendance.Gathering(
            identity: Outreach.wholeRW, occasion: nth,
            chance: numbers.musyawarahCome * numbers.attendance * run.seasons.attendance(on: run.date)
                * (isFed ? 1 : numbers.unfedCome), hours: numbers.musyawarahTime, isForHeads: false, isAboutPlan: true)
        let present = attendance.attend(invited, gathering)
        let groups = represented(by: present)
        let residents = invited.count { people.household[$0] != nil }
        let isQuorate =
            numbers.quorumGroups * Double(groups.count) >= Double(organizations.count)
            && numbers.quorumPeople * Double(present.count) >= Double(max(3, residents))
        let isLast = Double(wish.attempts) >= numbers.postponements
        let deliberation = Deliberation(
            present.map { voice(of: $0, nth: nth) }, rounds: Int(numbers.rounds), voicesNeeded: numbers.voicesNeeded,
            objectsBelow: numbers.objectsBelow, sungkan: numbers.sungkan, isLast: isLast)
        let result = isQuorate ? deliberation.result : isLast ? .refused(0) : .postponed
        let musyawarah = Musyawarah(
            result: result, isQuorate: isQuorate, present: present, groups: groups,
            silent: isQuorate ? deliberation.silent : [], objectors: isQuorate ? deliberation.objectors : [],
            attempt: wish.attempts + 1)
        tell(musyawarah)
        try report(
            .musyawarah, present, groups: groups, residentHours: numbers.musyawarahTime * Double(present.count), wish,
            quality: musyawarah.isAgreed ? 1 : numbers.disagreementTeaches)
        if result == .postponed { again(wish) }
        try onMusyawarah(musyawarah)
    }

    private func voice(of person: Int, nth: Int) -> Deliberation.Voice {
        let isChair = organizations.board.contains { $0.first == person }
        return Deliberation.Voice(
            person: person, opinion: people.willingness[person], susceptibility: people.susceptibility[person],
            influence: people.notable[person] != nil ? numbers.notableVoice : isChair ? numbers.chairVoice : 1,
            reserve: reserve.uniform(people.identity[person], occasion: nth))
    }

    private func tell(_ musyawarah: Musyawarah) {
        let people = Told.Fact.number(Double(musyawarah.present.count), .count)
        let groups = Told.Fact.number(Double(musyawarah.groups.count), .count)
        switch musyawarah.result {
        case .agreed(let share):
            chronicle.tell(Outreach.agreed, [people, groups, .number(share, .share)])
        case .postponed where !musyawarah.isQuorate: chronicle.tell(Outreach.tooFew, [people, groups])
        case .postponed:
            chronicle.tell(
                Outreach.postponed, [people, groups, .number(Double(musyawarah.objectors.count), .count)])
        case .voted(let share): chronicle.tell(Outreach.voted, [people, groups, .number(share, .share)])
        case .refused: chronicle.tell(Outreach.refused, [people, groups])
        }
    }

    private func report(
        _ kind: EncounterKind, _ present: [Int], groups: [Int], residentHours: Double, _ wish: Wish, quality: Double = 1
    ) throws {
        held[EncounterKind.allCases.firstIndex(of: kind) ?? 0] += 1
        var households: [Int] = []
        for person in present {
            if let house = people.household[person], households.last != house { households.append(house) }
        }
        try onEncounter(
            Encounter(
                kind: kind, people: present, organizations: groups, households: households,
                residentHours: residentHours, facilitatorHours: wish.hoursLeft, quality: quality))
    }

    private func pay(_ rupiah: Int64, isActivity: Bool = false, payer: Int?) throws -> Bool {
        if rupiah == 0 { return true }
        if try pay(rupiah, isActivity, payer) { return true }
        unpaid = (unpaid.count + 1, unpaid.rupiah + rupiah)
        return false
    }

    /// The group that gathers the households of the whole RW: the RW itself.
    private func isWholeRW(_ group: Int) -> Bool {
        organizations.audience[group] == .households && organizations.rt[group] == nil
            && organizations.congregation[group] == nil
    }

    private func called(to group: Int) -> [Int] {
        isWholeRW(group) ? Array(0..<people.residentCount) : Array(organizations.membership.people(of: group))
    }

    /// The groups of whose boards someone is there.
    private func represented(by present: [Int]) -> [Int] {
        (0..<organizations.count).filter { group in organizations.board[group].contains { contains(present, $0) } }
    }

    private func groups(ledBy person: Int) -> [Int] {
        (0..<organizations.count).filter { organizations.board[$0].contains(person) }
    }

    private func label(of person: Int) -> Text {
        people.label[person] ?? Text(id: "seorang warga", en: "a resident")
    }

    /// Whether an ascending list has a value.
    private func contains(_ ascending: some RandomAccessCollection<Int>, _ value: Int) -> Bool {
        var span = ascending.startIndex..<ascending.endIndex
        while !span.isEmpty {
            let middle = ascending.index(
                span.lowerBound, offsetBy: ascending.distance(from: span.lowerBound, to: span.upperBound) / 2)
            if ascending[middle] == value { return true }
            span =
                ascending[middle] < value
                ? ascending.index(after: middle)..<span.upperBound : span.lowerBound..<middle
        }
        return false
    }
}
