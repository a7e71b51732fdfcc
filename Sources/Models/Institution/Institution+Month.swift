import Simulation

extension Institution {
    /// Takes one month: who leaves and who comes, the five stocks, dealings with the surroundings, programmes, tests.
    ///
    /// - Returns: What happened, in order. Nothing while it is only an idea.
    public func take(_ month: InstitutionMonth) -> [InstitutionEvent] {
        guard phase != .proposed else { return [] }
        monthsSinceFounding += 1
        var events: [InstitutionEvent] = []
        if isAtWork {
            monthsAtWork += 1
            events += changeSeats(month)
            growStocks(month)
            moveOwnership(month)
            dealWithSurroundings(month)
            legitimacy *= 1 - numbers.unfairness * (1 - min(1, max(0, month.justice)))
            if let event = beginProgramme(month) { events.append(event) }
            if mustSleep(month.day) {
                phase = .dormant
                legitimacy *= numbers.dormantLegitimacy
                events.append(.fellDormant)
            }
        } else {
            sleep()
        }
        measure(month)
        return events
    }

    private func changeSeats(_ month: InstitutionMonth) -> [InstitutionEvent] {
        var events: [InstitutionEvent] = []
        let leaving = numbers.leaving
        for place in board.seats.indices {
            let seat = board.seats[place]
            if let member = seat.member {
                let u = leaves.uniform(member.identity, occasion: month.number)
                if u < leaving {
                    let why: Departure = u < leaving / 3 ? .moved : u < leaving * 2 / 3 ? .illness : .quarrel
                    if let event = vacate(place, why: why, day: month.day) { events.append(event) }
                } else if let ends = member.termEnds, ends < month.date {
                    if goesOnDraws.happens(
                        numbers.goesOn, member.identity, occasion: month.number)
                    {
                        board.seats[place].member?.termEnds = newTerm(from: month.date)
                    } else if let event = vacate(place, why: .term, day: month.day) {
                        events.append(event)
                    }
                }
            } else if month.day - seat.since >= refillDays {
                fill(place, month)
                events.append(.seated(role: seat.role))
            }
        }
        return events
    }

    /// The longer, the less structure there is: without it a successor needs a musyawarah of its own.
    private var refillDays: Double {
        let longest = numbers.refillMonths
        return (1 + (longest - 1) * max(0, 1 - stocks.structure / numbers.refillStructure)) * Span.daysPerMonth
    }

    private func fill(_ place: Int, _ month: InstitutionMonth) {
        let ordinal = board.seats[place].replacements
        let person = board.seats[place].identity.child(kind: Board.replacement, ordinal: ordinal)
        board.seats[place].replacements += 1
        board.seats[place].since = month.day
        board.seats[place].member = BoardMember(
            identity: person,
            competence: numbers.replacementCompetence
                + numbers.replacementCompetenceSpread * replacement.uniform(person, part: 0),
            commitment: numbers.replacementCommitment
                + numbers.replacementCommitmentSpread * replacement.uniform(person, part: 1),
            hours: numbers.replacementHours + numbers.replacementHoursSpread * replacement.uniform(person, part: 2),
            termEnds: newTerm(from: month.date))
    }

    private func newTerm(from date: CalendarDate) -> CalendarDate {
        date.adding(months: Int(numbers.termMonths))
    }

    private func growStocks(_ month: InstitutionMonth) {
        func grow(_ stock: Double, _ effort: Double) -> Double {
            EsmanStocks.stock(
                from: stock, growth: numbers.growth, effort: min(1, max(0, effort)),
                decay: numbers.decay, months: 1)
        }
        let leading =
            board.effort(
                chairShare: numbers.chairShare,
                monthsToSettle: numbers.monthsToSettle, atFirst: numbers.newMemberEffort,
                day: month.day) * owned
        let money = min(1, month.monthsOfMoney / numbers.moneyForFull)
        let hours = min(1, boardHours / numbers.hoursForFull)
        let rules = month.isRecognized ? 1.0 : numbers.unrecognizedRules
        let (talk, meetings) = (numbers.doctrineTalkShare, numbers.structureMeetingShare)
        stocks.leadership = grow(stocks.leadership, leading)
        stocks.doctrine = grow(
            stocks.doctrine, month.fit * ((1 - talk) * stocks.leadership + talk * min(1, month.doctrineTalk)))
        stocks.programme = grow(
            stocks.programme,
            (month.activities + Double(programmes.count)) / numbers.activitiesForFull)
        stocks.resources = grow(stocks.resources, (money + hours + (month.hasRoom ? 1 : 0)) / 3)
        stocks.structure = grow(
            stocks.structure,
            (board.hasChair ? 1 : numbers.chairlessStructure) * board.filled * rules
                * ((1 - meetings) + meetings * min(1, month.meetings)))
    }

    private func moveOwnership(_ month: InstitutionMonth) {
        let own = month.residentHours + board.hours * Span.daysPerMonth / 7
        let whole = own + month.helperHours
        let helped = whole > 0 ? month.helperHours / whole : 0
        let fair = numbers.fairHelp
        let target = helped <= fair ? 1 : 1 - (helped - fair) / max(1e-9, 1 - fair)
        ownership += numbers.ownershipSpeed * (target - ownership)
    }

    /// Recognise, nurture, widen: board hours buy dealings, unknown counterparts and neglected ones by turns.
    private func dealWithSurroundings(_ month: InstitutionMonth) {
        guard !counterparts.isEmpty, month.inclinations.count == counterparts.count else { return }
        let hours = boardHours * Span.daysPerMonth / 7 * numbers.dealingShare
        let dealings = min(counterparts.count, Int(hours / numbers.dealingHours))
        var nurtured = [Bool](repeating: false, count: counterparts.count)
        for _ in 0..<dealings {
            turn = (turn + 1) % counterparts.count
            nurtured[turn] = true
            guard deal(with: turn, inclination: month.inclinations[turn]) else { continue }
            widen(from: turn)
        }
        let keeps = 1 - numbers.linkDecay
        for index in counterparts.indices where !nurtured[index] { counterparts[index].strength *= keeps }
    }

    private func widen(from index: Int) {
        let giver = counterparts[index]
        guard
            let next = counterparts.indices.first(where: {
                !counterparts[$0].isRecognized && counterparts[$0].linkage == giver.linkage
            })
        else { return }
        guard
            widens.happens(
                numbers.widening, identity, whom: giver.identity, occasion: giver.dealings)
        else { return }
        counterparts[next].isRecognized = true
        counterparts[next].strength = max(counterparts[next].strength, numbers.widenedStrength)
    }

    private func beginProgramme(_ month: InstitutionMonth) -> InstitutionEvent? {
        guard month.monthsOfMoney >= numbers.programmeReserve else { return nil }
        var widest: Int?
        for category in month.gaps.indices
        where month.gaps[category] > 0 && !programmes.contains(where: { $0.category == category }) {
            if widest.map({ month.gaps[category] > month.gaps[$0] }) ?? true { widest = category }
        }
        guard let widest,
            begins.happens(
                min(1, numbers.programmeRate * capacity), identity, occasion: month.number)
        else { return nil }
        programmes.append(
            Programme(category: widest, began: month.day, output: numbers.programmeOutput))
        return .began(category: widest)
    }

    private func mustSleep(_ day: Double) -> Bool {
        guard !board.hasChair, stocks.structure < numbers.builtLevel else { return false }
        return day - board.seats[0].since >= numbers.graceMonths * Span.daysPerMonth
    }

    private func sleep() {
        let keeps = 1 - numbers.decay
        stocks = EsmanStocks(
            leadership: stocks.leadership * keeps, doctrine: stocks.doctrine * keeps,
            programme: stocks.programme * keeps, resources: stocks.resources * keeps,
            structure: stocks.structure * keeps)
        legitimacy *= keeps
        for index in counterparts.indices { counterparts[index].strength *= 1 - numbers.linkDecay }
    }

    private func measure(_ month: InstitutionMonth) {
        let years = max(1, Double(monthsSinceFounding) / 12)
        tests = Institutionality(
            survival: Double(monthsAtWork) / Double(max(1, monthsSinceFounding)),
            intrinsicValue: min(1, max(0, (month.stance + 1) / 2)), autonomy: min(1, max(0, month.autonomy)),
            spread: min(1, max(0, month.spread)),
            innovation: min(1, Double(programmes.count) / years / numbers.programmesForFull))
    }
}
