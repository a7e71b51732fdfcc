/// Equal places that are held for a while, such as windows, rooms or vehicles, and the line before them.
///
/// Nobody waits while a place is free. Who waits is served by priority (lower first), then in the order of arrival.
public final class SharedPlaces {
    /// One wish to hold a place, from its arrival on.
    public final class Claim {
        /// How far it has come.
        public enum Stage: Sendable {
            /// It stands in the line.
            case waiting
            /// It holds a place.
            case holding
            /// It has given its place back.
            case served
            /// It left the line without a place.
            case left
        }

        /// Lower is served first.
        public let priority: Int
        /// How far it has come.
        public fileprivate(set) var stage = Stage.waiting
        /// When it came, in days.
        public let arrival: Double
        fileprivate var onPlace: ((Claim) throws -> Void)?

        init(priority: Int, arrival: Double, onPlace: @escaping (Claim) throws -> Void) {
            (self.priority, self.arrival, self.onPlace) = (priority, arrival, onPlace)
        }
    }

    /// How many places there are.
    public let count: Int
    /// How many are held now.
    public private(set) var busy = 0
    /// How many stand in the line now.
    public private(set) var waiting = 0
    /// How many have had a place and given it back.
    public private(set) var served = 0
    /// How many left the line without a place.
    public private(set) var left = 0

    private unowned let run: Run
    private var line = WaitingLine()
    private var isServing = false
    private let opened: Double
    private var looked: Double
    private var waitingDays = 0.0
    private var busyDays = 0.0
    private var begun = 0
    private var waitedDays = 0.0

    /// Places that are free from now on.
    ///
    /// - Precondition: `count` is at least 1.
    public init(_ count: Int, in run: Run) {
        precondition(count >= 1, "there is at least one place")
        (self.count, self.run) = (count, run)
        (opened, looked) = (run.now, run.now)
    }

    /// Takes a place: now, or when the line has come that far.
    ///
    /// - Parameters:
    ///   - priority: Lower is served first.
    ///   - onPlace: Called once it holds a place; where one is free, before this returns.
    /// - Throws: What `onPlace` throws.
    @discardableResult
    public func take(priority: Int = 0, _ onPlace: @escaping (Claim) throws -> Void) throws -> Claim {
        look()
        let claim = Claim(priority: priority, arrival: run.now, onPlace: onPlace)
        line.add(claim)
        waiting += 1
        try serve()
        return claim
    }

    /// Gives the place of `claim` back; the first in the line has it at once. Does nothing when it holds none.
    ///
    /// - Throws: What the `onPlace` of those who follow throws.
    public func giveBack(_ claim: Claim) throws {
        guard claim.stage == .holding else { return }
        look()
        claim.stage = .served
        busy -= 1
        served += 1
        try serve()
    }

    /// Lets `claim` leave the line. Does nothing when it does not wait.
    public func leave(_ claim: Claim) {
        guard claim.stage == .waiting else { return }
        look()
        claim.stage = .left
        claim.onPlace = nil
        waiting -= 1
        left += 1
        line.forget(waiting: waiting)
    }

    /// How many stood in the line, on average over time since these places were made; 0 when no time has passed.
    public var meanWaiting: Double { mean(waitingDays, waiting) }

    /// How many places were held, on average over time; 0 when no time has passed.
    public var meanBusy: Double { mean(busyDays, busy) }

    /// How many days those who got a place had waited for it, on average; 0 when nobody got one.
    public var meanWait: Double { begun > 0 ? waitedDays / Double(begun) : 0 }

    private func mean(_ sum: Double, _ now: Int) -> Double {
        run.now > opened ? (sum + Double(now) * (run.now - looked)) / (run.now - opened) : 0
    }

    private func look() {
        let days = run.now - looked
        waitingDays += Double(waiting) * days
        busyDays += Double(busy) * days
        looked = run.now
    }

    /// Gives free places to the first in the line; a place given back meanwhile is seen by the loop that is on.
    private func serve() throws {
        guard !isServing else { return }
        isServing = true
        defer { isServing = false }
        while busy < count, let claim = line.removeFirst() {
            waiting -= 1
            busy += 1
            begun += 1
            waitedDays += run.now - claim.arrival
            claim.stage = .holding
            let onPlace = claim.onPlace
            claim.onPlace = nil
            try onPlace?(claim)
        }
    }
}
