import Simulation

/// The life of the groups from month to month: activity, boards, terms, and the ladder.
public final class OrganizationLife {
    static let reelected = Decision("organizations.reelected", .calendar)
    static let chairLeaves = Decision("organizations.chair_leaves", .calendar)
    static let skillAfter = Decision("organizations.skill_after", .calendar)

    /// The decisions this room draws.
    public static let decisions = [
        Organizations.memberDecision, Ladder.climbs, Ladder.falls, reelected, chairLeaves, skillAfter,
    ]

    static let climbed = Telling(
        "organization.climbed", facts: ["group", "rung"],
        Text(id: "{group} naik ke tingkat {rung}.", en: "{group} comes nearer: {rung}."))
    static let climbedTogether = Telling(
        "organization.climbed_together", facts: ["groups", "rung"],
        Text(
            id: "{groups} kelompok sekaligus naik ke tingkat {rung}.",
            en: "{groups} groups come nearer together: {rung}."))
    static let fell = Telling(
        "organization.fell", facts: ["group", "rung"],
        Text(id: "{group} mundur ke tingkat {rung}.", en: "{group} steps back to {rung}."))
    static let newChair = Telling(
        "organization.new_chair", facts: ["group", "cause"],
        Text(id: "{group} berganti ketua ({cause}).", en: "{group} has a new chair ({cause})."))
    static let fellDormant = Telling(
        "organization.dormant", facts: ["group"],
        Text(id: "Kegiatan {group} berhenti (fakum).", en: "{group} has fallen dormant."))
    static let revived = Telling(
        "organization.revived", facts: ["group"],
        Text(id: "Kegiatan {group} hidup kembali.", en: "{group} is active again."))

    /// What this room tells.
    public static let tellings = [climbed, climbedTogether, fell, newChair, fellDormant, revived]

    private let organizations: Organizations
    private let people: People
    private let ladder: Ladder
    private let chronicle: Chronicle
    private let care, needs, decay, silenceEnds, leaveChance, reelection, termDays: Double
    private let experienceFades, aloneKeeps, skillSpread, skillLoss, stirsCommitment: Double
    private let reelectedDraws, leavesDraws, skillDraws: Draws
    private var wasDormant: [Bool]

    /// The life of `organizations`.
    public init(
        _ organizations: Organizations, people: People, settings: Settings, run: Run, chronicle: Chronicle
    ) {
        (self.organizations, self.people, self.chronicle) = (organizations, people, chronicle)
        ladder = Ladder(settings, run.luck)
        care = settings[Organizations.activityCare]
        needs = settings[Organizations.activityNeeds]
        decay = settings[Organizations.activityDecay]
        silenceEnds = settings[Organizations.silenceEnds]
        leaveChance = settings[Organizations.leaveChance]
        reelection = settings[Organizations.reelection]
        termDays = settings[Organizations.termYears] * 365.25
        experienceFades = settings[Organizations.experienceFades]
        aloneKeeps = settings[Organizations.aloneKeeps]
        skillSpread = settings[Organizations.skillSpread]
        skillLoss = settings[Organizations.skillLoss]
        stirsCommitment = settings[Organizations.stirsCommitment]
        reelectedDraws = run.luck.draws(OrganizationLife.reelected)
        leavesDraws = run.luck.draws(OrganizationLife.chairLeaves)
        skillDraws = run.luck.draws(OrganizationLife.skillAfter)
        wasDormant = (0..<organizations.count).map { organizations.isDormant($0) }
    }

    /// One month: boards, activity, stances, and moves on the ladder.
    public func month(_ month: Int, now: Double, view: InstitutionView) {
        for group in 0..<organizations.count {
            renewBoard(of: group, month: month, now: now)
            let ability = organizations.skill[group] * organizations.commitment[group]
            let drive = care * max(0, ability - needs)
            let activity = organizations.activity[group]
            organizations.activity[group] = min(1, max(0, activity + drive * (1 - activity) - decay * activity))
            organizations.experience[group] *= 1 - experienceFades
        }
        noticeDormancy()
        updateStances(view)
        for group in 0..<organizations.count {
            guard let isUp = ladder.move(group, month: month, now: now, organizations, people, view) else { continue }
            step(group, up: isUp, now: now)
        }
    }

    /// Whether the board of a group understands the plan well enough to act on it.
    func understands(_ group: Int) -> Bool {
        let board = organizations.board[group]
        let understood =
            board.isEmpty ? 0 : board.reduce(0) { $0 + people.understanding[$1] } / Double(board.count)
        return understood >= ladder.understandingNeeded
    }

    /// Takes every group's stance anew.
    public func updateStances(_ view: InstitutionView) {
        for group in 0..<organizations.count {
            organizations.stance[group] = ladder.stance(of: group, organizations, people, view)
            if organizations.isSilent[group], organizations.stance[group] > silenceEnds {
                organizations.isSilent[group] = false
            }
        }
    }

    /// Lets groups come at once to `rung` as they agreed to in a musyawarah; none steps down.
    public func lift(_ groups: [Int], to rung: Rung, now: Double) {
        let rising = groups.filter { organizations.rung[$0] < rung }
        for group in rising {
            organizations.rung[group] = rung
            organizations.rungSince[group] = now
        }
        if let only = rising.first, rising.count == 1 {
            chronicle.tell(OrganizationLife.climbed, [.text(organizations.name[only]), .text(rung.label)])
        } else if rising.count > 1 {
            chronicle.tell(
                OrganizationLife.climbedTogether, [.number(Double(rising.count), .count), .text(rung.label)])
        }
    }

    /// Wakes a group: something was done together or someone cared, by `amount` in 0…1.
    public func stir(_ group: Int, by amount: Double) {
        organizations.activity[group] += amount * (1 - organizations.activity[group])
        organizations.commitment[group] += stirsCommitment * amount * (1 - organizations.commitment[group])
        noticeDormancy()
    }

    private func step(_ group: Int, up: Bool, now: Double) {
        let rung = Rung(rawValue: organizations.rung[group].rawValue + (up ? 1 : -1)) ?? organizations.rung[group]
        organizations.rung[group] = rung
        organizations.rungSince[group] = now
        chronicle.tell(
            up ? OrganizationLife.climbed : OrganizationLife.fell,
            [.text(organizations.name[group]), .text(rung.label)])
    }

    private func renewBoard(of group: Int, month: Int, now: Double) {
        let identity = organizations.identity[group]
        if let end = organizations.termEnds[group], end <= now {
            organizations.termEnds[group] = end + termDays
            if reelectedDraws.uniform(identity, occasion: month) >= reelection {
                succeed(group, month: month, Text(id: "masa bakti berakhir", en: "end of term"))
            }
        } else if leavesDraws.uniform(identity, occasion: month) < leaveChance {
            succeed(group, month: month, Text(id: "pindah atau berhalangan tetap", en: "moved or can no longer serve"))
        }
    }

    /// The next of the board becomes chair; the old chair stays on the board, last.
    private func succeed(_ group: Int, month: Int, _ cause: Text) {
        if organizations.board[group].count > 1 {
            let old = organizations.board[group].removeFirst()
            organizations.board[group].append(old)
        } else {
            organizations.commitment[group] *= aloneKeeps
        }
        let change = skillSpread * (skillDraws.uniform(organizations.identity[group], occasion: month) - skillLoss)
        organizations.skill[group] = min(1, max(0, organizations.skill[group] + change))
        chronicle.tell(OrganizationLife.newChair, [.text(organizations.name[group]), .text(cause)])
    }

    private func noticeDormancy() {
        for group in 0..<organizations.count where organizations.isDormant(group) != wasDormant[group] {
            wasDormant[group].toggle()
            chronicle.tell(
                wasDormant[group] ? OrganizationLife.fellDormant : OrganizationLife.revived,
                [.text(organizations.name[group])])
        }
    }
}
