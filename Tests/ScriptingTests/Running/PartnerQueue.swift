import LuaBridge
import Simulation

@testable import Scripting

/// Partners who come to one window with several facilitators: written once as processes of a script, once in Swift on
/// the run and its places, with the same keyed draws.
///
/// It begins in its stationary state (those already there are drawn from it), so that the waits of those who come later
/// have the mean of the theory from the first one on: arrivals of a Poisson stream see the stationary state.
struct PartnerQueue {
    /// Partners a day, served a day by one facilitator, facilitators.
    let arrivals: Double
    let service: Double
    let facilitators: Int
    /// How many come after the beginning.
    let count: Int
    let replicate: Int

    /// Something that happened to one partner, with its exact time.
    struct Note: Equatable {
        enum What: String { case comes, served, goes }
        let what: What
        let partner: Int
        let day: Double
    }

    private static let arrival = Decision("script.arrival", .nth)
    private static let served = Decision("script.service", .nth)
    private static let beginning = Decision("test.beginning", .once)

    private var load: Double { arrivals / service }

    /// The chance that all facilitators are busy when someone comes: Erlang C, by way of Erlang B.
    var erlangC: Double {
        var blocked = 1.0
        for servers in 1...facilitators { blocked = load * blocked / (Double(servers) + load * blocked) }
        let share = load / Double(facilitators)
        return blocked / (1 - share * (1 - blocked))
    }

    /// The mean wait before service, in days.
    var meanWait: Double { erlangC / (Double(facilitators) * service - arrivals) }

    /// How many are there at the beginning: the inverse of the stationary distribution.
    private var present: Int {
        let luck = Chance(seed: Seed(0), domain: .luck, index: replicate)
        let aim = luck.draws(Self.beginning).uniform(.nobody)
        let share = load / Double(facilitators)
        var weights = (0..<facilitators).reduce(into: [1.0]) { $0.append($0[$1] * load / Double($1 + 1)) }
        // Above the facilitators it is geometric; what is left out there weighs less than 1e-12.
        while weights.last! > 1e-14 { weights.append(weights.last! * share) }
        var sum = 0.0
        let total = weights.reduce(0, +)
        return weights.firstIndex { weight in
            sum += weight
            return sum >= aim * total
        } ?? weights.count - 1
    }

    /// As processes of a script.
    func inLua() throws -> [Note] {
        let bare = try BareRun(1e9, replicate: replicate, limits: LuaLimits(seconds: 600, memory: 1 << 30))
        var notes: [Note] = []
        try bare.session.state.define("note", ["what", "partner", "day"]) { call in
            notes.append(
                Note(
                    what: Note.What(rawValue: try call.string(1))!, partner: Int(try call.integer(2)),
                    day: try call.number(3)))
            return .nil
        }
        try bare.go(
            """
            local window = world:places { name = "window", count = \(facilitators) }
            local gap, time = exponential(days(1 / \(arrivals))), exponential(days(1 / \(service)))
            local function visit(partner)
              return function()
                note("comes", partner, world.day)
                hold(window, function()
                  note("served", partner, world.day)
                  wait(draw("service", time, "partner " .. partner))
                end)
                note("goes", partner, world.day)
              end
            end
            for partner = 1, \(present) do world:process(visit(partner)) end
            world:process(function()
              for partner = \(present + 1), \(present + count) do
                wait(draw("arrival", gap))
                world:process(visit(partner))
              end
            end)
            """)
        return notes
    }

    /// In Swift, on the run and its places.
    func inSwift() throws -> [Note] {
        let luck = Chance(seed: Seed(0), domain: .luck, index: replicate)
        let run = Run(start: CalendarDate(iso: "2027-04-01")!, horizon: 1e9, luck: luck, making: luck)
        let (gaps, times) = (luck.draws(Self.arrival), luck.draws(Self.served))
        let window = SharedPlaces(facilitators, in: run)
        let present = present
        var notes: [Note] = []
        func visit(_ partner: Int) throws {
            notes.append(Note(what: .comes, partner: partner, day: run.now))
            try window.take { claim in
                try run.after(0) {
                    notes.append(Note(what: .served, partner: partner, day: run.now))
                    try run.after(times.exponential(mean: 1 / service, Identity("script:partner \(partner)"))) {
                        try window.giveBack(claim)
                        notes.append(Note(what: .goes, partner: partner, day: run.now))
                    }
                }
            }
        }
        func next(_ number: Int) throws {
            guard number < count else { return }
            try run.after(gaps.exponential(mean: 1 / arrivals, .nobody, occasion: number)) {
                try run.after(0) { try visit(present + number + 1) }
                try next(number + 1)
            }
        }
        for partner in 0..<present { try run.at(0) { try visit(partner + 1) } }
        try run.at(0) { try next(0) }
        try run.advance()
        return notes
    }

    /// The mean wait of those who came after the beginning, and the share of them who had to wait.
    func waits(_ notes: [Note]) -> (mean: Double, share: Double) {
        let present = present
        var came = Array(repeating: 0.0, count: present + count + 1)
        var (sum, waited) = (0.0, 0)
        for note in notes where note.partner > present {
            switch note.what {
            case .comes: came[note.partner] = note.day
            case .served:
                sum += note.day - came[note.partner]
                if note.day > came[note.partner] { waited += 1 }
            case .goes: break
            }
        }
        return (sum / Double(count), Double(waited) / Double(count))
    }
}
