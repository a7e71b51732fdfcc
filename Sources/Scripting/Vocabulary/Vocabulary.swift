import LuaBridge
import Simulation

/// All that scripts can say, in the order of the reference.
enum Vocabulary {
    static let entries: [Entry] =
        QuantityWords.entries + SpreadWords.entries + FileWords.entries + ChanceWords.entries + ScenarioWords.entries
        + LeverWords.entries + CorrelationWords.entries + OutcomeWords.entries + StrategyWords.entries
        + DesignWords.entries
        + WorldWords.entries
        + ProcessWords.entries + WaitWords.entries + QueueWords.entries
        + PlaceWords.entries + PeopleWords.entries + OrganizationWords.entries + OutreachWords.entries
        + InstitutionWords.entries + PartnerWords.entries + FundWords.entries + ServiceWords.entries
        + CompactWords.entries
        + RoomColumnWords.entries + ColumnWords.entries + MaskWords.entries

    /// The entries that belong to `owner`.
    static func entries(of owner: Owner) -> [Entry] { entries.filter { $0.owner == owner } }

    private static let functions = entries(of: .globals)

    /// Gives a session's state the whole vocabulary.
    static func install(in session: Session) throws {
        let state = session.state
        try state.register(Amount.luaClass)
        try state.register(Day.luaClass)
        try state.register(DataFile.luaClass)
        try state.register(Spread.luaClass)
        try state.register(Moments.luaClass)
        try state.register(ParameterValues.luaClass)
        try state.register(MemberColumn.luaClass)
        try state.register(Mask.luaClass)
        try Classes.register(in: state)
        for entry in functions {
            if WaitWords.entries.contains(where: { $0 === entry }) {
                try session.install(waiting: entry)
            } else {
                try state.define(entry.name, entry.takes.map(\.name)) { [unowned session] call in
                    let given = call.all
                    return try session.timed { try entry.use(session, given: given) }
                }
            }
        }
        try state.provideRandom { [unowned session] in try session.randomBits() }
        try state.provideModules { [unowned session] name in try session.module(name) }
        try guardNames(session)
    }

    /// Refuses names that nothing has, with the nearest right one.
    private static func guardNames(_ session: Session) throws {
        let globals = try session.state.globals()
        let known = try globals.entries().compactMap(\.key.string)
        let read = try session.state.function("name", ["globals", "name"]) { call in
            let name = call[2].string ?? LuaWords.shown(call[2]).en
            throw unknownGlobal(name, among: known)
        }
        try globals.guardKeys(read: read, write: nil)
    }

    /// What is said of a global that nothing has.
    ///
    /// - Parameter known: Every global.
    static func unknownGlobal(_ name: String, among known: [String]) -> Misuse {
        if let why = LuaLibrary.whyRemoved(name) { return Misuse.removed(name, why) }
        return Misuse.unknown(
            name, in: Owner.globals.words, known: known.filter { functionNames.contains($0) },
            guesses: known + ["true", "false", "nil"])
    }

    /// The names that stand alone.
    static let functionNames = Set(functions.map(\.name))
}

/// The classes of the vocabulary's objects, declared once.
private enum Classes {
    static let plan = Handle<PlanSpeaker>.declare()
    static let world = Handle<WorldSpeaker>.declare()
    static let people = Handle<PeopleSpeaker>.declare()
    static let person = Handle<PersonSpeaker>.declare { $0.words.en }
    static let organizations = Handle<OrganizationsSpeaker>.declare()
    static let organization = Handle<OrganizationSpeaker>.declare { $0.words.en }
    static let outreach = Handle<OutreachSpeaker>.declare()
    static let institution = Handle<InstitutionSpeaker>.declare()
    static let partners = Handle<PartnersSpeaker>.declare()
    static let funds = Handle<FundsSpeaker>.declare()
    static let services = Handle<ServicesSpeaker>.declare()
    static let facilitators = Handle<FacilitatorsSpeaker>.declare()
    static let process = Handle<ProcessSpeaker>.declare()
    static let places = Handle<PlacesSpeaker>.declare()
    static let event = Handle<EventSpeaker>.declare()
    static let calendar = Handle<CalendarSpeaker>.declare()
    static let compact = Handle<CompactSpeaker>.declare()

    static func register(in state: LuaState) throws {
        try state.register(plan)
        try state.register(world)
        try state.register(people)
        try state.register(person)
        try state.register(organizations)
        try state.register(organization)
        try state.register(outreach)
        try state.register(institution)
        try state.register(partners)
        try state.register(funds)
        try state.register(services)
        try state.register(facilitators)
        try state.register(process)
        try state.register(places)
        try state.register(event)
        try state.register(calendar)
        try state.register(compact)
    }
}
