import Simulation

/// Sosialisasi: what facilitators are asked to do, what their hours allow, and what comes of it.
///
/// Approaches wait in a queue, first come first served; facilitators' hours do not carry over from week to week, but work
/// that was begun does. What waits too long is given up and counted. Gatherings wait for an open evening.
public final class Outreach {
    /// Pays for something: whole rupiah, and whether for an activity; false when it cannot be paid.
    public typealias Payment = (_ rupiah: Int64, _ isActivity: Bool, _ payer: Int?) throws -> Bool

    /// Who the facilitators are.
    public var facilitators: [Facilitator]
    /// Hours that facilitators had left in the week that just began.
    public internal(set) var spareHours = 0.0
    /// Hours that facilitators have worked.
    public internal(set) var facilitatorHours = 0.0
    /// How many contacts of each kind took place, in the order of `EncounterKind.allCases`.
    public internal(set) var held = Array(repeating: 0, count: EncounterKind.allCases.count)
    /// Approaches given up for lack of hours, and their hours.
    public internal(set) var givenUp: (count: Int, hours: Double) = (0, 0)
    /// Gatherings put off because the season was closed.
    public internal(set) var putOff = 0
    /// Expenses that could not be paid: gatherings without refreshments, activities that did not take place.
    public internal(set) var unpaid: (count: Int, rupiah: Int64) = (0, 0)
    /// What the world learns of each contact.
    public var onEncounter: (Encounter) throws -> Void = { _ in }
    /// What the world learns of each musyawarah, after its contact.
    public var onMusyawarah: (Musyawarah) throws -> Void = { _ in }
    /// Founds the institution by the village head's letter.
    public var onDecree: () throws -> Void = {}
    /// Whether the board of a group is willing to carry the institution now; the world founds it then.
    public var onHostingAsked: (_ group: Int) throws -> Bool = { _ in true }
    /// How expenses are paid; without a purse everything is free.
    public var pay: Payment = { _, _, _ in true }

    let people: People
    let organizations: Organizations
    let attendance: Attendance
    let run: Run
    let chronicle: Chronicle
    let reserve: Draws
    let numbers: OutreachNumbers
    private var queue: [Wish] = []

    /// The outreach of a territory.
    public init(
        _ people: People, organizations: Organizations, facilitators: [Facilitator], settings: Settings, run: Run,
        chronicle: Chronicle
    ) {
        (self.people, self.organizations, self.facilitators) = (people, organizations, facilitators)
        (self.run, self.chronicle) = (run, chronicle)
        numbers = OutreachNumbers(settings)
        attendance = Attendance(people, organizations, numbers, run.luck)
        reserve = run.luck.draws(Outreach.keepsSilent)
    }

    /// How many approaches wait.
    public var waiting: Int { queue.count }

    /// How many contacts of a kind took place.
    public func count(of kind: EncounterKind) -> Int {
        held[EncounterKind.allCases.firstIndex(of: kind) ?? 0]
    }

    /// Asks the facilitators for something; it takes place when their hours and the calendar allow.
    ///
    /// A musyawarah that is already waiting, or will be deliberated again, is not asked for twice.
    /// - Parameter hours: Facilitator hours, where they differ from the room's own.
    /// - Throws: `InvalidParameter` for a person or group that does not exist, or hours outside 0.25…40.
    public func ask(_ approach: Approach, hours: Double? = nil) throws {
        try check(approach)
        if let hours { try InvalidParameter.check(hours, named: "hours", in: 0.25...40) }
        if approach == .musyawarah, queue.contains(where: { $0.approach == .musyawarah }) { return }
        queue.append(
            Wish(
                approach: approach, askedAt: run.now, notBefore: run.now,
                hoursLeft: hours ?? self.hours(of: approach)))
    }

    /// Asks the facilitators for `hours` of work of another kind, in the same line; what it takes, nothing else can use.
    ///
    /// It is not given up for lack of hours: whoever asked decides how long to wait. The week's hours are given out when
    /// the week begins, and so is this work.
    /// - Parameters:
    ///   - hours: How much work it is.
    ///   - whenDone: Called when the hours were worked.
    /// - Throws: `InvalidParameter` for hours outside 0.25…40.
    @discardableResult
    public func book(hours: Double, whenDone: @escaping () throws -> Void) throws -> Errand {
        try InvalidParameter.check(hours, named: "hours", in: 0.25...40)
        let errand = Errand(whenDone)
        errand.leaveQueue = { [unowned self, unowned errand] in queue.removeAll { $0.errand === errand } }
        queue.append(Wish(errand: errand, askedAt: run.now, notBefore: run.now, hoursLeft: hours))
        return errand
    }

    /// One week of the facilitators' work.
    public func week() throws {
        let season = run.seasons.hours(on: run.date)
        var hours = facilitators.reduce(0) { $0 + Double($1.count) * $1.hours } * season
        if season <= 0 { for place in queue.indices { queue[place].askedAt += 7 } }
        giveUp()
        var place = 0
        while place < queue.count, hours > 0 {
            let wish = queue[place]
            let day = wish.approach.map(nextDay) ?? run.now
            if wish.notBefore > run.now {
                place += 1
                continue
            }
            if wish.approach?.gathers == true, run.seasons.attendance(on: run.date(at: day)) <= 0 {
                queue[place].askedAt += 7
                putOff += 1
                place += 1
                continue
            }
            let worked = min(hours, wish.hoursLeft)
            hours -= worked
            facilitatorHours += worked
            if worked < wish.hoursLeft {
                queue[place].hoursLeft -= worked
                queue[place].isBegun = true
                wish.errand?.isBegun = true
                break
            }
            queue.remove(at: place)
            if let errand = wish.errand {
                try errand.finish(worked, in: run)
            } else {
                try run.at(day) { try self.carryOut(wish) }
            }
        }
        spareHours = hours
    }

    /// Puts what was put off back in the queue, some weeks on.
    func again(_ wish: Wish) {
        guard let approach = wish.approach else { return }
        var next = wish
        next.attempts += 1
        next.hoursLeft = hours(of: approach) * numbers.againHours
        next.notBefore = run.now + numbers.againDays
        next.askedAt = run.now + numbers.againDays
        queue.append(next)
    }

    private func giveUp() {
        let longest = numbers.patience * 7
        queue.removeAll { wish in
            guard let approach = wish.approach, !wish.isBegun, run.now - wish.askedAt > longest else { return false }
            givenUp = (givenUp.count + 1, givenUp.hours + wish.hoursLeft)
            chronicle.tell(Outreach.abandoned, [.text(approach.kind.label), .number(wish.hoursLeft, .hours)])
            return true
        }
    }

    private func nextDay(for approach: Approach) -> Double {
        Double((approach.weekday - run.date.weekday + 7) % 7) + run.now
    }

    private func hours(of approach: Approach) -> Double {
        switch approach.kind {
        case .visit: numbers.visitHours
        case .bridge: numbers.visitHours * 2
        case .meeting: numbers.meetingHours
        case .musyawarah: numbers.musyawarahHours
        case .activity: numbers.activityHours
        case .letter: numbers.letterHours
        }
    }

    private func check(_ approach: Approach) throws {
        let (persons, groups): ([Int], [Int]) =
            switch approach {
            case .visitPerson(let person): ([person], [])
            case .visitGroup(let group), .meeting(let group), .hosting(let group): ([], [group])
            case .activity(let groups): ([], groups)
            case .bridge(let one, let other): ([], [one, other])
            case .musyawarah, .letter, .decree: ([], [])
            }
        for person in persons where !(0..<people.count).contains(person) {
            throw InvalidParameter(
                "person", must: Text(id: "menunjuk orang yang ada", en: "be one of the people"), got: Double(person))
        }
        for group in groups where !(0..<organizations.count).contains(group) {
            throw InvalidParameter(
                "organization", must: Text(id: "menunjuk kelompok yang ada", en: "be one of the groups"),
                got: Double(group))
        }
    }
}
