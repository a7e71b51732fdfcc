import LuaBridge
import Models
import Simulation

/// The processes of a run and what they meet at: places that are held in turn, and events of the script's own.
final class Processes {
    /// An event of the script's own.
    struct Event {
        let name: String
        let waiters = Waiters()
        var count = 0
        let handle: Handle<EventSpeaker>
    }

    /// Places with the name that the script gave them.
    struct NamedPlaces {
        let name: String
        let places: SharedPlaces
    }

    unowned let play: Play
    private(set) var places: [NamedPlaces] = []
    private(set) var events: [Event] = []
    private var living: [Int: Process] = [:]
    private var made = 0
    /// What places and events take, counted as the script's memory.
    private var held: [HeldMemory] = []
    private static let bytesOfOne = 512
    private var running: Process?

    init(_ play: Play) { self.play = play }

    /// The process that is at work.
    ///
    /// - Throws: `Misuse` where none is.
    func current() throws -> Process {
        guard let running else {
            throw Misuse(
                .moment,
                Text(id: "hanya proses yang dapat menunggu", en: "only a process can wait"),
                remedy: Processes.remedy)
        }
        return running
    }

    /// What to do where something can only be done in a process.
    static let remedy = Text(
        id: "pakailah di dalam world:process(function() … end)", en: "use it inside world:process(function() … end)")

    /// Starts a process now; returns its number.
    func start(_ function: LuaFunction, as callback: Callback) throws -> Int {
        let coroutine = try play.session.state.makeCoroutine(function)
        made += 1
        living[made] = try Process(made, coroutine, of: function, callback, in: self)
        return made
    }

    /// The process with this number; `nil` when it is over.
    subscript(_ number: Int) -> Process? { living[number] }

    /// Lets `body` work as `process`.
    func run<Value>(_ process: Process, _ body: () throws -> Value) throws -> Value {
        let before = running
        running = process
        defer { running = before }
        return try play.act(as: process.callback, in: process.function, body)
    }

    func forget(_ process: Process) { living[process.number] = nil }

    /// Makes places; returns their number.
    ///
    /// - Throws: `Misuse` when there are some of that name.
    func open(_ name: String, count: Int) throws -> Int {
        guard !places.contains(where: { $0.name == name }) else {
            throw Misuse(
                .twice,
                Text(
                    id: "'world:places' dengan nama \"\(name)\" ditulis dua kali",
                    en: "'world:places' named \"\(name)\" was written twice"),
                remedy: Text(id: "beri nama lain", en: "give them another name"), trail: [name])
        }
        held.append(try play.session.state.hold(Processes.bytesOfOne))
        places.append(NamedPlaces(name: name, places: SharedPlaces(count, in: play.run)))
        return places.count - 1
    }

    /// The event of that name, the same each time.
    func event(_ name: String) throws -> Handle<EventSpeaker> {
        if let known = events.first(where: { $0.name == name }) { return known.handle }
        held.append(try play.session.state.hold(Processes.bytesOfOne))
        let handle = Handle<EventSpeaker>(play.session, item: events.count)
        events.append(Event(name: name, handle: handle))
        return handle
    }

    /// Lets an event happen: those who wait for it go on, in the order in which they began to wait.
    func happen(_ event: Int, _ value: LuaValue) throws {
        events[event].count += 1
        try events[event].waiters.wake(value.isNil ? [] : [value])
    }
}

extension Outreach.Errand: Bookable {}
