import LuaBridge
import Models
import Simulation

/// A run of a scenario in one session: the clock, the place, and the functions of the script that are due.
final class Play {
    let run: Run
    unowned let session: Session
    /// What `plan:world` says, until the place is built of it.
    var place: PlaceDraft
    /// The place, once it is built.
    var lived: (any Place)?
    /// The one `world` of the script.
    let handle: Handle<WorldSpeaker>
    /// The levers and uncertainties of this run.
    let parameters: ParameterValues
    /// The function of the script that is at work.
    private var current = Callback.building
    /// The functions of the script that can wait.
    private(set) lazy var processes = Processes(self)
    /// The function of the script that was called last: where a run is told to have been that was stopped between two.
    private(set) var latest: LuaFunction?
    /// How the occasions of each named chance are counted.
    private var occasions: [String: Decision] = [:]

    init(_ run: Run, session: Session, settings: Settings, parameters: ParameterValues) {
        (self.run, self.session, self.parameters) = (run, session, parameters)
        place = PlaceDraft(settings: settings)
        handle = Handle<WorldSpeaker>(session)
    }

    /// Calls a function of the script as `callback`.
    @discardableResult
    func call(_ function: LuaFunction, _ arguments: [LuaValue], as callback: Callback, in phase: Phase) throws
        -> LuaValue
    {
        let before = current
        current = callback
        latest = function
        defer {
            current = before
            callback.ended()
        }
        return try session.call(function, arguments, in: phase)
    }

    /// Lets a function of the script choose what a compact place does each week, from now on.
    func choose(_ function: LuaFunction, in place: CompactPlace) {
        let callback = current.child(Play.policy)
        place.policy = { [unowned self] week in
            let answers = try act(as: callback, in: function) { try function.call(CompactWords.arguments(week)) }
            do {
                return try CompactWords.choice(answers)
            } catch let misuse as Misuse {
                throw session.text.problem(misuse, at: function.definedAt, kind: .run)
            }
        }
    }

    /// Asks a function of the script whether something holds; it may only read.
    func asks(_ function: LuaFunction) throws -> Bool {
        latest = function
        let answer = try session.call(function, [], in: .measuring)
        guard let holds = answer.boolean else {
            let misuse = Misuse(
                .value,
                Text(
                    id: "syarat harus menjawab true atau false (jawabannya \(LuaWords.shown(answer).id))",
                    en: "a condition must answer true or false (it answered \(LuaWords.shown(answer).en))"),
                remedy: Text(id: "tulis return … > …", en: "write return … > …"))
            throw session.text.problem(misuse, at: function.definedAt, kind: .run)
        }
        return holds
    }

    private static let every = Identity("script.every")
    private static let once = Identity("script.at")
    private static let when = Identity("script.when")
    private static let process = Identity("script.process")
    private static let policy = Identity("script.policy")

    /// About what the host keeps for one function that is due, in bytes: appointment, closure, callback, references.
    private static let bytesOfOneDue = 512

    /// A callback of the one at work. What it takes counts as the script's memory for as long as it is due.
    private func scheduled(_ kind: Identity) throws -> Callback {
        let callback = current.child(kind)
        callback.held = try session.state.hold(Play.bytesOfOneDue)
        return callback
    }

    /// Schedules a function again and again.
    func every(_ interval: Span, _ function: LuaFunction) throws {
        let callback = try scheduled(Play.every)
        try run.every(interval) { [unowned self] in try call(function, [], as: callback, in: .acting) }
    }

    /// Schedules a function once.
    func at(_ time: Double, _ function: LuaFunction) throws {
        let callback = try scheduled(Play.once)
        try run.at(time) { [unowned self] in try call(function, [], as: callback, in: .acting) }
    }

    /// Schedules a function at the first moment at which a condition holds.
    func when(_ condition: LuaFunction, _ function: LuaFunction) throws {
        let callback = try scheduled(Play.when)
        run.when({ [unowned self] in try asks(condition) }) { [unowned self] in
            try call(function, [], as: callback, in: .acting)
        }
    }

    /// Starts a process now: a function that can wait. Returns its number.
    func process(_ function: LuaFunction) throws -> Int {
        try processes.start(function, as: try scheduled(Play.process))
    }

    /// Lets the script act as `callback`, in `function`.
    func act<Value>(as callback: Callback, in function: LuaFunction, _ body: () throws -> Value) throws -> Value {
        let before = (current, session.phase)
        (current, session.phase) = (callback, .acting)
        latest = function
        defer {
            (current, session.phase) = before
            callback.ended()
        }
        session.stopwatch?.enter()
        defer { session.stopwatch?.leave() }
        return try body()
    }

    private static let random = Decision("script.random", .nth)

    /// The next 64 bits of `math.random` in the function that is at work.
    func randomBits() throws -> UInt64 {
        let chance = session.phase == .building ? run.making : run.luck
        return chance.draws(Play.random).bits(current.identity, occasion: current.occasion, part: current.nextDraw())
    }

    /// A number of the chance called `name`.
    ///
    /// - Throws: `Misuse` when the name was counted in another way before.
    func chance(_ name: String, _ who: Identity, _ whom: Identity, _ counted: Counting) throws -> Double {
        let decision = try decision(name, counted)
        return draws(decision).uniform(who, whom: whom, occasion: occasion(decision, who, whom, counted))
    }

    /// The numbers of the chance called `name` for several at once: the same that each would get alone, in this order.
    ///
    /// - Throws: `Misuse` when the name was counted in another way before.
    func chances(_ name: String, _ everyone: some Sequence<Identity>, _ counted: Counting) throws -> [Double] {
        let decision = try decision(name, counted)
        let draws = draws(decision)
        return everyone.map { draws.uniform($0, occasion: occasion(decision, $0, .nobody, counted)) }
    }

    private func decision(_ name: String, _ counted: Counting) throws -> Decision {
        let kind: Decision.Occasion = counted == .nth ? .nth : counted == .once ? .once : .calendar
        let decision = occasions[name] ?? Decision("script.\(name)", kind)
        guard decision.occasion == kind else {
            throw Misuse(
                .twice,
                Text(
                    id: "chance \"\(name)\" sebelumnya dihitung dengan cara lain",
                    en: "chance \"\(name)\" was counted in another way before"),
                remedy: Text(id: "beri nama lain", en: "give it another name"), trail: [name])
        }
        occasions[name] = decision
        return decision
    }

    private func draws(_ decision: Decision) -> Draws {
        (session.phase == .building ? run.making : run.luck).draws(decision)
    }

    private func occasion(_ decision: Decision, _ who: Identity, _ whom: Identity, _ counted: Counting) -> Int {
        switch counted {
        case .nth: run.nth(decision, who, whom)
        case .once: 0
        case .day: Int(run.now)
        case .week: Int(run.now / 7)
        case .month: run.date.wholeMonths(since: run.start)
        }
    }

    /// How the occasions of a named chance are counted.
    enum Counting: String {
        case nth, once, day, week, month
    }
}

extension Session {
    /// The next 64 bits of `math.random`, where it may be used.
    func randomBits() throws -> UInt64 {
        if let objection = phase.objection(to: .draws) {
            throw Misuse(
                objection.code, Text("'math.random' ") + objection.cause, remedy: objection.remedy, trail: ["random"])
        }
        return try playing().randomBits()
    }

    /// The run that is on.
    ///
    /// - Throws: `Misuse` where there is none; phases keep scripts from getting here.
    func playing() throws -> Play {
        guard let play else {
            throw Misuse(.moment, Text(id: "belum ada simulasi yang berjalan", en: "no run is on yet"))
        }
        return play
    }

    /// The place that is lived in, of whatever kind.
    func place() throws -> any Place {
        guard let place = try playing().lived else {
            throw Misuse(.moment, Text(id: "wilayahnya belum selesai dibangun", en: "the place is not built yet"))
        }
        return place
    }

    /// The place that is lived in, with all its rooms.
    func world() throws -> World {
        let place = try place()
        guard let world = place as? World else { throw CompactWords.noRooms }
        return world
    }

    /// The compact place that is lived in.
    func compact() throws -> CompactPlace {
        guard let compact = try place() as? CompactPlace else { throw CompactWords.notCompact }
        return compact
    }
}
