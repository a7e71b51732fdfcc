import Foundation
import Simulation

/// What the groups see of the institution when they decide how near to come.
public struct InstitutionView: Sendable, Hashable {
    /// Whether it has been founded.
    public var isEstablished: Bool
    /// Whether it was founded and still does something.
    public var isAlive: Bool
    /// What it says it is for.
    public var doctrine: Values
    /// How far the desa recognises it, 0…1.
    public var recognition: Double
    /// The group that carries it, where one does.
    public var host: Int?
    /// Its capacity, 0…1.
    public var capacity: Double
    /// How much it is felt to be the residents' own, 0…1.
    public var ownership = 1.0

    /// No institution yet, only what its founders say it would be for.
    public init(doctrine: Values) {
        (isEstablished, isAlive, self.doctrine) = (false, false, doctrine)
        (recognition, host, capacity) = (0, nil, 0)
    }

    /// What the groups see.
    public init(
        isEstablished: Bool, isAlive: Bool, doctrine: Values, recognition: Double, host: Int?, capacity: Double
    ) {
        (self.isEstablished, self.isAlive, self.doctrine) = (isEstablished, isAlive, doctrine)
        (self.recognition, self.host, self.capacity) = (recognition, host, capacity)
    }
}

/// How groups come nearer to the institution, stay away, and step back.
///
/// Each month a group that was asked, has stayed long enough on its rung and has hours left climbs with chance
/// logistic(*k* (stance − *θ*)), damped where its board does not understand; θ rises from rung to rung. The form is that
/// of a birth–death process on levels (illustrative). The other form that can be chosen is a threshold: from θ on the
/// chance is 1, below it 0 (Granovetter 1978, doi:10.1086/226707), the limit of an infinite *k*.
struct Ladder {
    static let climbs = Decision("organizations.climbs", .calendar)
    static let falls = Decision("organizations.falls", .calendar)

    /// The mean understanding of a board from which it no longer holds a climb back.
    let understandingNeeded: Double
    private let dwellDays: [Double]
    private let partnersPull: Double
    private let tolerance, letDown, governmentCounts: Double
    private let chairVoice, boardVoice, turfHabits, turfDistance, identityFear, rivalry, experience: Double
    private let recognition, first, step, askedDays, fallChance, climbHours: Double
    /// How sharply the stance decides; `nil` where it does so at a threshold.
    private let sharpness: Double?
    private let climbs: Draws
    private let falls: Draws

    init(_ settings: Settings, _ luck: Chance) {
        chairVoice = settings[Organizations.chairVoice]
        boardVoice = settings[Organizations.boardVoice]
        turfHabits = settings[Organizations.turfHabits]
        turfDistance = settings[Organizations.turfDistance]
        identityFear = settings[Organizations.identityFear]
        rivalry = settings[Organizations.rivalryWeight]
        experience = settings[Organizations.experienceWeight]
        recognition = settings[Organizations.recognitionWeight]
        sharpness = settings[Organizations.climbsBy] == 0 ? settings[Organizations.climbSharpness] : nil
        first = settings[Organizations.firstThreshold]
        step = settings[Organizations.thresholdStep]
        askedDays = settings[Organizations.askedMonths] * Span.daysPerMonth
        fallChance = settings[Organizations.fallChance]
        climbHours = settings[Organizations.climbHours]
        understandingNeeded = settings[Organizations.understandingNeeded]
        dwellDays = [
            Organizations.firstDwell, Organizations.communicationDwell, Organizations.cooperationDwell,
            Organizations.coordinationDwell, Organizations.collaborationDwell,
        ].map { settings[$0] * Span.daysPerMonth }
        partnersPull = settings[Organizations.partnersPull]
        tolerance = settings[Organizations.tolerance]
        letDown = settings[Organizations.letDown]
        governmentCounts = settings[Organizations.governmentCounts]
        climbs = luck.draws(Ladder.climbs)
        falls = luck.draws(Ladder.falls)
    }

    /// How far people speak for the plan: willingness counts as far as they know of it.
    func voice(of people: some Sequence<Int>, in population: People) -> (mean: Double, count: Int) {
        var sum = 0.0
        var count = 0
        for person in people {
            sum += population.willingness[person] * population.awareness[person]
            count += 1
        }
        return (count > 0 ? sum / Double(count) : 0, count)
    }

    /// How far one group is for the plan, −1…1.
    func stance(of group: Int, _ organizations: Organizations, _ people: People, _ view: InstitutionView) -> Double {
        let members = voice(of: organizations.membership.people(of: group), in: people).mean
        let board = organizations.board[group]
        var stance = members
        if let chair = board.first {
            let rest = board.count > 1 ? voice(of: board.dropFirst(), in: people).mean : members
            let own = people.willingness[chair] * people.awareness[chair]
            let ordinary = max(0, 1 - chairVoice - boardVoice)
            stance = chairVoice * own + boardVoice * rest + ordinary * members
        }
        stance -= turfHabits * organizations.habits[group]
        stance -= turfDistance * max(0, organizations.values[group].distance(to: view.doctrine) - tolerance)
        stance -= rivalry * organizations.rivalry[group]
        stance += experience * organizations.experience[group]
        stance += partnersPull * organizations.partnersJoined[group]
        let counts = organizations.origin[group] == .government ? governmentCounts : 1
        stance += recognition * view.recognition * view.ownership * counts
        return min(1, max(-1, stance))
    }

    /// The stance at which a group climbs to `rung` with even odds.
    func threshold(for rung: Rung) -> Double {
        first + step * Double(rung.rawValue - 1) + identityFear * Double(max(0, rung.rawValue - 3))
    }

    /// One month of one group: `true` up, `false` down, `nil` no change.
    func move(
        _ group: Int, month: Int, now: Double, _ organizations: Organizations, _ people: People, _ view: InstitutionView
    ) -> Bool? {
        let rung = organizations.rung[group]
        let identity = organizations.identity[group]
        let isLetDown =
            (view.isEstablished && !view.isAlive && rung > .communication)
            || organizations.experience[group] < letDown || organizations.isDormant(group)
            || organizations.isSilent[group]
        if rung > .none, isLetDown, falls.uniform(identity, occasion: month) < fallChance { return false }
        guard let next = rung.next, let asked = organizations.lastAsked[group], now - asked <= askedDays,
            now - organizations.rungSince[group] >= dwellDays[rung.rawValue] - 0.5,
            next == .communication || view.isAlive, !organizations.isSilent[group]
        else { return nil }
        let chance = climbChance(of: group, to: next, organizations, people)
        guard climbs.uniform(identity, occasion: month) < chance else { return nil }
        guard let chair = organizations.board[group].first(where: { people.hoursLeft[$0] >= climbHours }) else {
            return organizations.board[group].isEmpty ? true : nil
        }
        return people.spend(climbHours, by: chair) ? true : nil
    }

    /// The chance of a climb by how far the stance lies above the threshold, were everything understood.
    ///
    /// - Parameter sharpness: Of the logistic curve; `nil` for certainty from the threshold on.
    static func chance(_ above: Double, sharpness: Double?) -> Double {
        guard let sharpness else { return above >= 0 ? 1 : 0 }
        return 1 / (1 + exp(-sharpness * above))
    }

    /// The chance that a group that may climb does so this month.
    func climbChance(of group: Int, to rung: Rung, _ organizations: Organizations, _ people: People) -> Double {
        let odds = Ladder.chance(organizations.stance[group] - threshold(for: rung), sharpness: sharpness)
        let board = organizations.board[group]
        let understood =
            board.isEmpty
            ? 1 : board.reduce(0) { $0 + people.understanding[$1] } / Double(board.count)
        return odds * min(1, understood / understandingNeeded)
    }
}
