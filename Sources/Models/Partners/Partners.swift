import Simulation

/// Recognition by the village, and the way to partners beyond it: stages that take time, hours and conditions.
///
/// A stage's time is drawn once and runs only as fast as hours are given to it. Prospects move when they are sought; a
/// memorandum needs a recognised institution that is able enough; an active one falls dormant when it no longer is.
public final class Partners {
    /// Those who could become partners, by index.
    public let prospects: [Prospect]
    private(set) var recognition: Recognition
    private var states: [State]
    private let numbers: PartnerNumbers
    private let institution: Identity
    private let takes: Draws
    private let drops: Draws
    private let renews: Draws

    private struct State {
        var stage = PartnerStage.identified
        var isSought = false
        var remaining = 0.0
        var signedOn: Double?
        var renewals = 0
    }

    /// Nobody asked and nobody sought yet.
    public init(institution: Identity, prospects: [Prospect], settings: Settings, luck: Chance) {
        (self.prospects, self.institution) = (prospects, institution)
        numbers = PartnerNumbers(settings)
        recognition = Recognition(institution: institution, settings: settings, luck: luck)
        takes = luck.draws(Partners.stageTakes)
        drops = luck.draws(Partners.stageDrops)
        renews = luck.draws(Partners.renews)
        states = Array(repeating: State(), count: prospects.count)
        for index in states.indices { states[index].remaining = duration(of: index, at: .identified) }
    }

    /// The village head is asked to be patron; nothing happens when that was done before.
    public func askVillage() { recognition.ask() }

    /// The village head supports the institution of their own accord, as with a letter to all.
    public func villageSupports() { recognition.support() }

    /// The prospect at `index` is sought from now on.
    ///
    /// - Returns: Whether there is such a prospect that can still be sought.
    @discardableResult
    public func seek(_ index: Int) -> Bool {
        guard states.indices.contains(index), states[index].stage != .dropped else { return false }
        states[index].isSought = true
        return true
    }

    /// How far recognition is.
    public var recognitionStage: RecognitionStage { recognition.stage }
    /// Whether the letter of appointment is there.
    public var isRecognized: Bool { recognition.stage == .recognized }
    /// Whether there is a room.
    public var hasRoom: Bool { recognition.stage >= .housed }
    /// When the letter of appointment was given.
    public var recognizedOn: CalendarDate? { recognition.recognizedOn }
    /// How far the partner at `index` is.
    public func stage(of index: Int) -> PartnerStage { states[index].stage }
    /// How many prospects stand at each stage, in the order of `PartnerStage.allCases`; they add up to all prospects.
    public var stageCounts: [Int] {
        var counts = [Int](repeating: 0, count: PartnerStage.allCases.count)
        for state in states { counts[state.stage.rawValue] += 1 }
        return counts
    }
    /// How many memoranda were ever signed.
    public var signedCount: Int { states.count { $0.stage.hasSigned } }
    /// How many partnerships are active.
    public var activeCount: Int { states.count { $0.stage == .active } }

    /// Hours a week that recognition and partners could use now.
    public func hoursWanted(isAtWork: Bool) -> Double {
        let village = recognition.stage != .unasked && !isRecognized ? numbers.villageHours : 0
        return village + (isAtWork ? Double(states.count(where: isMoving)) * numbers.partnerHours : 0)
    }

    private func isMoving(_ state: State) -> Bool {
        guard state.isSought else { return false }
        switch state.stage {
        case .identified, .mapped, .contact, .followUp, .negotiation, .signed, .agreement: return true
        case .active, .dormant, .expired, .dropped: return false
        }
    }

    /// Takes one week; hours go to recognition first, then in equal parts to the prospects that are sought.
    ///
    /// - Returns: What happened, in order.
    public func take(_ week: PartnersWeek) -> [PartnerEvent] {
        var events: [PartnerEvent] = []
        var hours = max(0, week.hours)
        if !recognition.isHeld(week) {
            let wanted = numbers.villageHours
            if let stage = recognition.take(week, effort: hours / wanted) { events.append(.recognition(stage)) }
            hours = max(0, hours - wanted)
        }
        let moving = week.isAtWork ? states.count(where: isMoving) : 0
        let effort = moving == 0 ? 0 : min(1, hours / (Double(moving) * numbers.partnerHours))
        for index in states.indices {
            if week.isAtWork, isMoving(states[index]) {
                if let event = advance(index, week, effort: effort) { events.append(event) }
            } else if let event = keep(index, week) {
                events.append(event)
            }
        }
        return events
    }

    private func advance(_ index: Int, _ week: PartnersWeek, effort: Double) -> PartnerEvent? {
        states[index].remaining -= week.days * effort
        guard states[index].remaining <= 0 else { return nil }
        let stage = states[index].stage
        if stage == .negotiation {
            guard isRecognized, week.capacity >= numbers.capacityToSign else { return nil }
        }
        if !stage.hasSigned {
            let chance =
                numbers.drop * (numbers.dropCapacity - week.capacity) * (1 - numbers.mixHolds * week.mix)
            if drops.happens(min(1, max(0, chance)), prospects[index].identity, part: stage.rawValue) {
                states[index].stage = .dropped
                return .partner(index, .dropped)
            }
        }
        guard let next = PartnerStage(rawValue: stage.rawValue + 1) else { return nil }
        states[index].stage = next
        states[index].remaining = duration(of: index, at: next)
        if next == .signed { states[index].signedOn = week.day }
        return .partner(index, next)
    }

    private func keep(_ index: Int, _ week: PartnersWeek) -> PartnerEvent? {
        let state = states[index]
        guard let signedOn = state.signedOn, state.stage == .active || state.stage == .dormant else { return nil }
        if week.day - signedOn >= numbers.termMonths * Span.daysPerMonth {
            let goesOn =
                state.stage == .active
                && renews.happens(
                    numbers.renewal, prospects[index].identity, occasion: state.renewals)
            guard goesOn else {
                states[index].stage = .expired
                return .partner(index, .expired)
            }
            states[index].signedOn = week.day
            states[index].renewals += 1
            return .renewed(index)
        }
        let able = week.isAtWork && week.capacity >= numbers.capacityToWork
        let stage: PartnerStage = able ? .active : .dormant
        guard stage != state.stage else { return nil }
        states[index].stage = stage
        return .partner(index, stage)
    }

    /// The time drawn for a stage, in days of full effort. Exponential, so that a chain of stages is a phase-type.
    private func duration(of index: Int, at stage: PartnerStage) -> Double {
        let months: Double
        switch stage {
        case .identified: months = numbers.mappingMonths
        case .mapped: months = numbers.contactMonths
        case .contact: months = numbers.followUpMonths
        case .followUp: months = numbers.negotiationMonths
        case .negotiation: months = numbers.legalMonths
        case .signed: months = numbers.agreementMonths
        case .agreement: months = numbers.startMonths
        case .active, .dormant, .expired, .dropped: return .infinity
        }
        return takes.exponential(
            mean: months * Span.daysPerMonth, prospects[index].identity, part: stage.rawValue)
    }

    /// Needs that active partners serve in a month, by category, at the institution's `capacity`.
    public func output(capacity: Double) -> [Double] {
        var output = [Double](repeating: 0, count: NeedCategory.all.count)
        for (index, state) in states.enumerated() where state.stage == .active {
            for category in output.indices { output[category] += prospects[index].capacity[category] * capacity }
        }
        return output
    }

    /// Everything that makes the state, as words for a fingerprint.
    public func appendState(to words: inout [UInt64]) {
        words.append(UInt64(recognition.stage.rawValue))
        words.append(recognition.remaining.bitPattern)
        for state in states {
            words.append(UInt64(state.stage.rawValue))
            words.append(state.remaining.bitPattern)
        }
    }
}
