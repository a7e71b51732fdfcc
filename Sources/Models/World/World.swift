import Simulation

/// A community with its people, groups, money and needs: it assembles the rooms and passes events between them.
///
/// Behaviour lives in the rooms. Each week: free hours, talk, services, outreach. Each month: boards and ladder, ties,
/// institution, recognition and partners, money. Without a strategy all of it happens just the same.
public final class World {
    /// The clock, calendar and luck of the run.
    public let run: Run
    /// The numbers the models stand on.
    public let settings: Settings
    /// The residents and notables.
    public let people: People
    /// The groups.
    public let organizations: Organizations
    /// The ties between people and between groups.
    public let ties: Ties
    /// Tahu, paham, bersedia.
    public let acceptance: Acceptance
    /// Sosialisasi.
    public let outreach: Outreach
    /// The groups' boards, activity and rungs.
    public let life: OrganizationLife
    /// The umbrella.
    public let institution: Institution
    /// Needs and help.
    public let services: Services
    /// Money.
    public let funds: Funds
    /// Recognition by the desa, and partners beyond it.
    public let partners: Partners
    /// What happened.
    public let chronicle: Chronicle
    /// The data it was built from.
    public let community: Community

    let numbers: WorldNumbers
    /// What happened since the last month that the institution learns of.
    var sinceLastMonth = MonthlyTally()
    var weekNumber = 0
    var monthNumber = 0

    /// A world made of `community`, whose weeks and months are scheduled in `run`.
    ///
    /// - Parameter tells: Whether what happens is kept as a story.
    /// - Throws: `InvalidParameter` for anything in the data that cannot be.
    public init(_ community: Community, settings: Settings, run: Run, tells: Bool = false) throws {
        (self.community, self.settings, self.run) = (community, settings, run)
        numbers = WorldNumbers(settings)
        chronicle = Chronicle(run, isListening: tells)
        people = try People(plan: community.households, rows: community.people, settings: settings, run: run)
        organizations = try Organizations(
            rows: community.organizations, seats: community.seats, people: people, settings: settings, run: run)
        ties = try Ties(
            people: people, organizations: organizations, rows: community.ties, settings: settings, run: run)
        acceptance = Acceptance(people, organizations: organizations, ties: ties, settings: settings, run: run)
        outreach = Outreach(
            people, organizations: organizations, facilitators: community.facilitators, settings: settings, run: run,
            chronicle: chronicle)
        life = OrganizationLife(organizations, people: people, settings: settings, run: run, chronicle: chronicle)
        institution = World.institution(community, people, organizations, ties, settings, run)
        services = try World.services(people, organizations, institution, settings, run)
        funds = try World.funds(community, people, organizations, institution, settings, run)
        partners = try World.partners(community, institution, settings, run)
        for code in community.institution.leadership where people.indexByCode[code] == nil {
            throw InvalidParameter(
                "leadership", must: Text(id: "menyebut kode warga yang dikenal", en: "name known people"), got: code)
        }
        services.warmUp(vigor: vigor)
        try connect()
    }

    /// The priority of weekly steps among events at the same instant; what scripts schedule comes before.
    public static let weeklyPriority = 10
    /// The priority of monthly steps.
    public static let monthlyPriority = 20

    private func connect() throws {
        outreach.onEncounter = { [unowned self] in try self.learn(from: $0) }
        outreach.onMusyawarah = { [unowned self] in self.conclude($0) }
        outreach.onDecree = { [unowned self] in self.foundByDecree() }
        outreach.onHostingAsked = { [unowned self] in self.hostIfWilling($0) }
        outreach.pay = { [unowned self] in try self.pay($0, isActivity: $1, payer: $2) }
        // The run keeps its world alive until it is over.
        try run.every(.weeks(1), first: run.now, priority: World.weeklyPriority) { try self.week() }
        try run.every(.months(1), priority: World.monthlyPriority) { try self.month() }
    }

    /// What the groups see of the institution now.
    public var view: InstitutionView {
        var host: Int?
        if case .host(let group) = institution.mandate { host = group }
        var view = InstitutionView(
            isEstablished: institution.foundedOn != nil, isAlive: institution.isAtWork, doctrine: doctrine,
            recognition: recognition, host: host, capacity: institution.capacity)
        view.ownership = institution.ownership
        return view
    }

    /// The doctrine as it is said now.
    public var doctrine: Values { institution.doctrine }

    /// How far the desa recognises the institution, 0…1.
    public var recognition: Double {
        Double(partners.recognitionStage.rawValue) / Double(RecognitionStage.recognized.rawValue)
    }
}

/// What accumulates between two months.
struct MonthlyTally {
    var talkedTo: Set<Int> = []
    var activities = 0.0
    var meetings = 0.0
    var helperHours = 0.0
    var residentHours = 0.0
}
