import Simulation

/// A place in small: groups that are accompanied stage by stage, households that persuade each other, and one kas.
///
/// Every week, at its end: the policy chooses facilitators and campaign from what the week began with, and they are paid
/// as far as the kas reaches; groups rise and fall; households join and leave; dues and donations come in. Without a
/// policy nobody is accompanied. All numbers are illustrative. Threshold and persuasion follow complex contagion.
///
/// - SeeAlso: Centola & Macy (2007), Complex contagions and the weakness of long ties, American Journal of Sociology
///   113(3), doi:10.1086/521848.
public final class CompactPlace: Place {
    /// The clock, calendar and luck of the run.
    public let run: Run
    /// How large it is.
    public let size: CompactSize
    /// What happened.
    public let chronicle: Chronicle
    /// Chooses what is done each week.
    public var policy: CompactPolicy?
    /// How many weeks have ended.
    public private(set) var week = 0

    private let network: CompactNetwork
    private let numbers: CompactNumbers
    private var state: CompactState
    private var books: CompactBooks
    private var tally = RefusalTally()
    private var lastChoice = CompactChoice.nothing
    private var toldQuarters = (active: 0, adopted: 0)
    private let rises: CalendarDraws
    private let falls: CalendarDraws
    private let adopts: CalendarDraws
    private let leaves: CalendarDraws

    /// A place of `size` whose weeks are scheduled in `run`.
    ///
    /// - Parameters:
    ///   - network: Who meets whom, where it was made before; it must be of the same size.
    ///   - tells: Whether what happens is kept as a story.
    /// - Throws: `InvalidParameter` for a sum of money that cannot be.
    public init(
        _ size: CompactSize, network: CompactNetwork? = nil, settings: Settings = Settings(), run: Run,
        tells: Bool = false
    ) throws {
        (self.size, self.run) = (size, run)
        let network = network ?? CompactNetwork(size)
        precondition(
            network.group.count == size.households && network.groupSize.count == size.organizations,
            "a network belongs to places of its own size")
        self.network = network
        chronicle = Chronicle(run, isListening: tells)
        numbers = try CompactNumbers(settings, mostContacts: network.mostContacts)
        state = CompactState(size, network)
        books = CompactBooks(opening: size.budget)
        rises = CalendarDraws(run.luck.draws(CompactPlace.rises), of: network.groupIdentity)
        falls = CalendarDraws(run.luck.draws(CompactPlace.falls), of: network.groupIdentity)
        adopts = CalendarDraws(run.luck.draws(CompactPlace.adopts), of: network.householdIdentity)
        leaves = CalendarDraws(run.luck.draws(CompactPlace.leaves), of: network.householdIdentity)
        // The run keeps its place alive until it is over.
        try run.every(.weeks(1), priority: World.weeklyPriority) { try self.endWeek() }
    }

    private static let rises = Decision("compact.rises", .calendar)
    private static let falls = Decision("compact.falls", .calendar)
    private static let adopts = Decision("compact.adopts", .calendar)
    private static let leaves = Decision("compact.leaves", .calendar)

    /// What chance decides here.
    public static let decisions = [rises, falls, adopts, leaves]

    /// The numbers it stands on.
    public static let assumptions = CompactAssumptions.all

    /// The numbers it stands on.
    public var assumptions: [Assumption] { CompactPlace.assumptions }

    /// How many households take part.
    public var adopted: Int { state.adoptedCount }
    /// How many groups are active.
    public var active: Int { state.activeCount }
    /// What the kas holds.
    public var budget: Rupiah { Rupiah(books.balance) }
    /// What was spent on facilitators and campaigns so far.
    public var spent: Rupiah { Rupiah(books.spent) }
    /// How many groups stand at each stage; they add up to all groups.
    public var stageCounts: [Int] { state.stageCounts }
    /// The stage of each group.
    public var stages: [CompactStage] { state.stage.map { CompactStage(rawValue: Int($0)) ?? .mapped } }
    /// Which households take part.
    public var households: [Bool] { state.adopted.map { $0 != 0 } }

    /// Whether the books close and every count agrees with what it counts.
    public var isConsistent: Bool { books.close && state.agrees(with: network) }

    /// Where money came from and went so far.
    public var flows: [Flow] { books.flows }

    /// What could not be done so far, by cause.
    public var refusals: [Refusal] { tally.records }

    /// Nothing is drawn of places made of numbers.
    public var picture: Portrait? { nil }

    /// A number that stands for the whole state.
    public var fingerprint: UInt64 {
        var words = [UInt64(week)]
        state.append(to: &words)
        books.append(to: &words)
        return Models.fingerprint(of: words)
    }

    private func endWeek() throws {
        let date = run.date(at: run.now - 7)
        let known = CompactWeek(number: week, budget: budget, active: active, adopted: adopted)
        let choice = try policy?(known) ?? .nothing
        let (facilitators, attendance) = afford(choice, attendance: run.seasons.attendance(on: date))
        let capacity = Double(facilitators) * numbers.groupsServed * run.seasons.hours(on: date)
        state.groups(week, capacity: Int(capacity), network, numbers, rises: rises, falls: falls)
        state.households(
            week, campaign: numbers.campaigning * attendance, network, numbers, adopts: adopts, leaves: leaves)
        let giving = run.seasons.giving(on: date)
        try books.receive(
            donations: numbers.donations * giving, groupDues: numbers.groupDues * Double(active),
            householdDues: numbers.householdDues * Double(adopted) * giving)
        week += 1
        tell(choice)
    }

    /// Pays for the choice as far as the kas reaches.
    ///
    /// - Returns: How many facilitators work, and the factor on the campaign: 0 where there is none.
    private func afford(_ choice: CompactChoice, attendance: Double) -> (facilitators: Int, campaign: Double) {
        let paid = books.pay(facilitators: choice.facilitators, wage: numbers.wage)
        if paid < choice.facilitators {
            tally.note(
                "compact.facilitators", label: CompactPlace.unpaid,
                amount: Double(Int64(choice.facilitators - paid) * numbers.wage), unit: .rupiah)
        }
        guard choice.campaign else { return (paid, 0) }
        guard attendance > 0 else {
            tally.note("compact.season", label: CompactPlace.closed, amount: 0, unit: .rupiah)
            return (paid, 0)
        }
        guard books.pay(campaign: numbers.campaignCost) else {
            tally.note(
                "compact.campaign", label: CompactPlace.silent, amount: Double(numbers.campaignCost), unit: .rupiah)
            return (paid, 0)
        }
        return (paid, attendance)
    }

    private static let unpaid = Text(
        id: "petugas pendamping tidak terbayar dari kas", en: "facilitators the kas could not pay")
    private static let closed = Text(
        id: "kampanye ditiadakan karena kalender", en: "campaigns given up because of the calendar")
    private static let silent = Text(
        id: "kampanye tidak terbayar dari kas", en: "campaigns the kas could not pay")

    /// Tells what is done otherwise than before, and each further quarter of the groups and households once.
    private func tell(_ choice: CompactChoice) {
        guard chronicle.isListening else { return }
        if choice.facilitators != lastChoice.facilitators {
            chronicle.tell(CompactPlace.helpersChanged, [.number(Double(choice.facilitators), .count)])
        }
        if choice.campaign != lastChoice.campaign {
            chronicle.tell(choice.campaign ? CompactPlace.campaignBegan : CompactPlace.campaignEnded)
        }
        lastChoice = choice
        let quarters = (active * 4 / size.organizations, adopted * 4 / size.households)
        if quarters.0 > toldQuarters.active {
            toldQuarters.active = quarters.0
            chronicle.tell(CompactPlace.groupsActive, [.number(Double(active), .count)])
        }
        if quarters.1 > toldQuarters.adopted {
            toldQuarters.adopted = quarters.1
            chronicle.tell(CompactPlace.householdsTakePart, [.number(Double(adopted), .count)])
        }
    }
}
