/// One run: its clock, its luck and what is due.
///
/// Events are taken one at a time by time, then priority (lower first), then the order in which they were scheduled. A
/// run belongs to one thread. Nothing in it mentions a person, a partner or a rupiah.
public final class Run {
    /// The day the run begins; time 0.
    public let start: CalendarDate
    /// The length of the run in days.
    public let horizon: Double
    /// The seasons of the plan.
    public let seasons: SeasonTable
    /// What happens by chance.
    public let luck: Chance
    /// How the world was made by chance.
    public let making: Chance
    /// What was drawn, when someone asked to know.
    public let trace: ChanceTrace?
    /// The present moment in days since the start.
    public private(set) var now = 0.0
    /// Whether the run has passed its horizon or was stopped; nothing can be scheduled any more.
    public private(set) var isOver = false
    /// How many events have been taken, conditions that came true included.
    public private(set) var eventCount = 0
    /// Asked every 256 events whether to stop; it stops the run by throwing.
    public var interruption: (() throws -> Void)?
    /// Called after every event, for invariants that hold at every moment.
    public var afterEvent: (() throws -> Void)?

    private var agenda = Agenda()
    private var conditions: [Condition] = []
    private var occasions: [OccasionKey: Int] = [:]

    private struct Condition {
        let holds: () throws -> Bool
        let appointment: Appointment
    }

    private struct OccasionKey: Hashable {
        let decision: UInt64
        let who: Identity
        let whom: Identity
    }

    /// The most events one run may take; a recurring event with a tiny interval meets it instead of a hang.
    public static let mostEvents = 20_000_000

    /// A run from `start` over `horizon` days.
    public init(
        start: CalendarDate, horizon: Double, seasons: SeasonTable = SeasonTable(), luck: Chance, making: Chance,
        trace: ChanceTrace? = nil
    ) {
        precondition(horizon.isFinite && horizon >= 0, "a horizon is a number of days")
        (self.start, self.horizon, self.seasons) = (start, horizon, seasons)
        (self.luck, self.making, self.trace) = (luck, making, trace)
    }

    /// Today's date; the fraction of the day is dropped.
    public var date: CalendarDate { date(at: now) }

    /// The date at `time` days since the start.
    public func date(at time: Double) -> CalendarDate {
        start.adding(days: Int(time.rounded(.down)))
    }

    /// The time at the beginning of `date`, in days since the start; negative before it.
    public func time(of date: CalendarDate) -> Double {
        Double(date.dayNumber - start.dayNumber)
    }

    /// Schedules `action` at `time` days since the start.
    ///
    /// - Throws: `InvalidParameter` when the time lies in the past, is not finite, or the run is over.
    @discardableResult
    public func at(_ time: Double, priority: Int = 0, _ action: @escaping () throws -> Void) throws -> Appointment {
        guard !isOver else {
            throw InvalidParameter(
                "at", must: Text(id: "dipanggil sebelum masa simulasi selesai", en: "be called before the run is over"),
                got: "\(shortest(now)) / \(shortest(horizon))")
        }
        guard time.isFinite, time >= now else {
            throw InvalidParameter(
                "at",
                must: Text(
                    id: "tidak lebih awal dari saat ini, hari \(shortest(now))",
                    en: "not lie in the past, before day \(shortest(now))"),
                got: time)
        }
        let appointment = Appointment(action)
        agenda.add(appointment, at: time, priority: priority)
        return appointment
    }

    /// Schedules `action` `delay` days from now; 0 is after what is already due now.
    @discardableResult
    public func after(_ delay: Double, priority: Int = 0, _ action: @escaping () throws -> Void) throws -> Appointment {
        try at(now + delay, priority: priority, action)
    }

    /// Schedules `action` again and again: first at `first` (default: one interval from now), then every `interval`.
    ///
    /// Months are counted from the date of the first time (or of now), each from there, so that the 31st does not drift.
    /// - Throws: `InvalidParameter` when the interval is shorter than a minute.
    @discardableResult
    public func every(
        _ interval: Span, first: Double? = nil, priority: Int = 0, _ action: @escaping () throws -> Void
    ) throws -> Appointment {
        guard interval.averageDays.isFinite, interval.averageDays >= 1.0 / 1440 else {
            throw InvalidParameter(
                "every", must: Text(id: "paling sedikit satu menit", en: "be at least one minute"),
                got: "\(shortest(interval.averageDays)) days")
        }
        let base = first ?? now
        let baseDate = date(at: base)
        var count = first == nil ? 1 : 0
        let appointment = Appointment(action)
        func step() throws {
            guard !appointment.isCancelled else { return }
            try action()
            count += 1
            let next = base + interval.days(from: baseDate, times: count)
            guard !appointment.isCancelled, !isOver, next <= horizon else { return }
            try at(next, priority: priority, step)
        }
        try at(base + interval.days(from: baseDate, times: count), priority: priority, step)
        return appointment
    }

    /// Schedules `action` once, at the first event after which `condition` holds (checked now and after every event).
    @discardableResult
    public func when(_ condition: @escaping () throws -> Bool, _ action: @escaping () throws -> Void) -> Appointment {
        let appointment = Appointment(action)
        conditions.append(Condition(holds: condition, appointment: appointment))
        return appointment
    }

    /// How many times `who` (towards `whom`) has met this decision before; counts this time.
    ///
    /// The occasion of a decision declared `.nth`.
    public func nth(_ decision: Decision, _ who: Identity, _ whom: Identity = .nobody) -> Int {
        let key = OccasionKey(decision: decision.hash, who: who, whom: whom)
        let count = occasions[key, default: 0]
        occasions[key] = count + 1
        return count
    }

    /// Takes events until the horizon, those at the horizon included, and ends the run.
    public func advance() throws {
        defer { end() }
        try checkConditions()
        while let entry = agenda.next, entry.time <= horizon {
            _ = agenda.removeFirst()
            guard let action = entry.appointment.action else { continue }
            now = entry.time
            trace?.now = now
            try action()
            try count()
            try afterEvent?()
            try checkConditions()
        }
        now = horizon
        trace?.now = now
    }

    private func count() throws {
        eventCount += 1
        if eventCount % 256 == 0 { try interruption?() }
        guard eventCount < Run.mostEvents else { throw RunTooBusy(day: now) }
    }

    private func checkConditions() throws {
        guard !conditions.isEmpty else { return }
        var index = 0
        while index < conditions.count {
            let condition = conditions[index]
            if condition.appointment.isCancelled {
                conditions.remove(at: index)
            } else if try condition.holds() {
                conditions.remove(at: index)
                try condition.appointment.action?()
                try count()
                index = 0
            } else {
                index += 1
            }
        }
    }

    private func end() {
        isOver = true
        agenda.clear()
        conditions.removeAll()
    }
}

/// A run that took more events than any plan needs: something recurs without end.
public struct RunTooBusy: Error, Sendable, Hashable {
    /// The day on which it was stopped.
    public let day: Double
}
