import LuaBridge
import Simulation

/// A function of the script that can wait: where it stands, and how it goes on.
///
/// A wait answers `true` when what was waited for has come, `false` when it was given up, and `false` with the reason when
/// the process was interrupted. Between waits a process is never disturbed: what reaches it then meets its next wait.
final class Process {
    private enum Stage {
        case due, running, waiting, ending, over
    }

    let number: Int
    /// The function that it runs.
    let function: LuaFunction
    /// Who it is for chance.
    let callback: Callback
    /// Who waits for its end.
    let followers = Waiters()
    private unowned let processes: Processes
    private var coroutine: LuaCoroutine?
    private var stage = Stage.due
    private var callOff: () throws -> Void = {}
    private var interruptions: [String] = []
    private var holding: [(places: SharedPlaces, claim: SharedPlaces.Claim)] = []

    /// A process that begins after what is already due now.
    init(
        _ number: Int, _ coroutine: LuaCoroutine, of function: LuaFunction, _ callback: Callback,
        in processes: Processes
    ) throws {
        (self.number, self.coroutine, self.callback, self.processes) = (number, coroutine, callback, processes)
        self.function = function
        try become(due: [])
    }

    private var run: Run { processes.play.run }

    /// Whether nothing more will come of it.
    var isOver: Bool { stage == .ending || stage == .over }

    /// Wakes it with a reason.
    ///
    /// - Returns: Whether there was anything to wake.
    /// - Throws: `Misuse` when it does so to itself.
    func interrupt(_ reason: String) throws -> Bool {
        switch stage {
        case .running: throw Process.itself("interrupt", Text(id: "menyela dirinya sendiri", en: "interrupt itself"))
        case .ending, .over: return false
        case .due: interruptions.append(reason)
        case .waiting:
            try callOff()
            try become(due: Process.interrupted(reason))
        }
        return true
    }

    /// Ends it where it stands; its `<close>` variables are closed after what is already due now.
    ///
    /// - Returns: Whether there was anything to end.
    /// - Throws: `Misuse` when it does so to itself.
    func stop() throws -> Bool {
        guard !isOver else { return false }
        guard stage != .running else {
            throw Process.itself("stop", Text(id: "menghentikan dirinya sendiri", en: "stop itself"))
        }
        try callOff()
        stage = .ending
        try run.at(run.now) { [self] in
            try processes.run(self) { try coroutine?.end() }
            try finish()
        }
        return true
    }

    /// Waits `span` from now.
    func wait(_ span: Span) throws {
        try begin { [self] in
            let appointment = try run.at(time(after: span)) { [self] in try goOn([true]) }
            callOff = { appointment.cancel() }
        }
    }

    /// Waits until a condition holds.
    func wait(until condition: LuaFunction, most: Span?) throws {
        try begin { [self] in
            var patience: Appointment?
            let play = processes.play
            let appointment = run.when({ [unowned play] in try play.asks(condition) }) { [self] in
                patience?.cancel()
                try goOn([true])
            }
            patience = try giveUp(after: most) { appointment.cancel() }
            callOff = {
                appointment.cancel()
                patience?.cancel()
            }
        }
    }

    /// Waits until those who wait are woken.
    func wait(with others: Waiters, most: Span?) throws {
        try begin { [self] in
            var patience: Appointment?
            let waiter = others.add { [self] values in
                patience?.cancel()
                try become(due: [true] + values)
            }
            patience = try giveUp(after: most) { others.callOff(waiter) }
            callOff = {
                others.callOff(waiter)
                patience?.cancel()
            }
        }
    }

    /// Goes on at once, after what is already due now.
    func waitForNothing() throws { try begin { [self] in try become(due: [true]) } }

    /// Waits for a place and keeps it for `span`; without one until `leave()`.
    func hold(_ places: SharedPlaces, for span: Span?, priority: Int, most: Span?) throws {
        try begin { [self] in
            var (patience, work): (Appointment?, Appointment?)
            let claim = try places.take(priority: priority) { [self] claim in
                patience?.cancel()
                guard let span else {
                    holding.append((places, claim))
                    return try become(due: [true]) { [self] in try leave() }
                }
                work = try run.at(time(after: span)) { [self] in
                    try places.giveBack(claim)
                    try goOn([true])
                }
            }
            if claim.stage == .waiting { patience = try giveUp(after: most) { places.leave(claim) } }
            guard stage == .waiting else { return }
            callOff = {
                patience?.cancel()
                work?.cancel()
                places.leave(claim)
                try places.giveBack(claim)
            }
        }
    }

    /// Gives back the place that was taken last.
    func leave() throws {
        guard let last = holding.popLast() else { return }
        try last.places.giveBack(last.claim)
    }

    /// Waits until work that `book` asks for is done; it is given up only while it has not begun.
    func work(most: Span?, book: (_ whenDone: @escaping () throws -> Void) throws -> any Bookable) throws {
        try begin { [self] in
            var patience: Appointment?
            let booking = try book { [self] in
                patience?.cancel()
                try goOn([true])
            }
            patience = try most.map { most in
                try run.at(time(after: most)) { [self] in
                    guard !booking.isBegun else { return }
                    booking.callOff()
                    try goOn([false])
                }
            }
            callOff = {
                booking.callOff()
                patience?.cancel()
            }
        }
    }

    /// Begins a wait; an interruption that came before it answers it at once.
    private func begin(_ wait: () throws -> Void) throws {
        stage = .waiting
        guard interruptions.isEmpty else { return try become(due: Process.interrupted(interruptions.removeFirst())) }
        try wait()
    }

    /// Lets it go on after what is already due now.
    private func become(due answer: [LuaValue], undo: @escaping () throws -> Void = {}) throws {
        stage = .due
        let appointment = try run.at(run.now) { [self] in try goOn(answer) }
        callOff = {
            appointment.cancel()
            try undo()
        }
    }

    private func goOn(_ answer: [LuaValue]) throws {
        stage = .running
        callOff = {}
        let outcome = try processes.run(self) { try coroutine?.resume(answer) }
        if case .waiting? = outcome { return }
        try finish()
    }

    private func finish() throws {
        stage = .over
        coroutine = nil
        while !holding.isEmpty { try leave() }
        processes.forget(self)
        try followers.wake([])
    }

    private func giveUp(after most: Span?, _ undo: @escaping () -> Void) throws -> Appointment? {
        try most.map { most in
            try run.at(time(after: most)) { [self] in
                undo()
                try goOn([false])
            }
        }
    }

    private func time(after span: Span) -> Double { run.now + span.days(from: run.date) }

    private static func interrupted(_ reason: String) -> [LuaValue] { [false, .string(reason)] }

    private static func itself(_ word: String, _ what: Text) -> Misuse {
        Misuse(
            .call, Text(id: "sebuah proses tidak dapat ", en: "a process cannot ") + what,
            remedy: Text(id: "untuk mengakhirinya tulis return", en: "to end it write return"), trail: [word])
    }
}

/// Work that was asked for and can be called off.
protocol Bookable: AnyObject {
    /// Whether some of it was done.
    var isBegun: Bool { get }
    func callOff()
}
