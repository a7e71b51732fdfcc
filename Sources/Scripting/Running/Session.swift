import Experiments
import LuaBridge
import Models
import Simulation

/// One Lua state at work on one scenario: what the script has declared, and the run it acts in.
///
/// It belongs to one thread. `close()` ends it; the host functions of its state hold it until then.
final class Session {
    let state: LuaState
    let files: DataFolder
    /// The texts of the scenario's Lua files, for places.
    let text: ScriptText
    var phase = Phase.declaring {
        didSet {
            guard phase != oldValue else { return }
            state.letWriteNumbers(phase == .acting)
            if phase == .over { state.endMoments() }
        }
    }
    /// What the script has declared so far.
    var draft = PlanDraft()
    /// What was found wrong while the script went on; only while it is read.
    private(set) var problems: [Problem] = []
    /// What was declared wrongly, by name: it is not reported as missing as well.
    var refused: Set<String> = []
    /// Whether mistakes in declarations are collected, so that one reading finds many.
    var isCollecting = false
    /// The data files that the script has named.
    private(set) var used: Set<String> = []
    /// The run, once there is one.
    var play: Play?
    /// The objects of the rooms that the script has used.
    var rooms: [ObjectIdentifier: AnyObject] = [:]
    /// The columns of its rooms.
    private(set) lazy var columns = Columns(self)
    /// Tables as they were read before, for all runs of one simulator.
    var tables = TableCache()
    /// What the script printed.
    var printed: [(day: Double, line: String)] = []
    /// Measures how long the script itself works, when asked.
    var stopwatch: Stopwatch?

    init(files: DataFolder, text: ScriptText, limits: LuaLimits) throws {
        state = try LuaState(limits: limits)
        (self.files, self.text) = (files, text)
        state.log = { [unowned self] line in
            printed.append((play?.run.now ?? 0, line.hasSuffix("\n") ? String(line.dropLast()) : line))
        }
        try Vocabulary.install(in: self)
    }

    func close() {
        play = nil
        rooms = [:]
        columns.forget()
        draft = PlanDraft()
        state.close()
    }

    /// Calls a function of the script in `phase`.
    @discardableResult
    func call(_ function: LuaFunction, _ arguments: [LuaValue], in phase: Phase) throws -> LuaValue {
        let before = self.phase
        self.phase = phase
        defer { self.phase = before }
        stopwatch?.enter()
        defer { stopwatch?.leave() }
        return try function.first(arguments)
    }

    /// Remembers that the script has named a data file.
    func noteUse(of file: String) { used.insert(file) }

    /// A module of the scenario's folder, compiled.
    func module(_ name: String) throws -> LuaChunk {
        let chunk = try files.module(name)
        text.add(chunk.text, file: chunk.name)
        noteUse(of: String(chunk.name.dropFirst(files.name.count + 1)))
        return chunk
    }

    /// Keeps a mistake of a declaration and goes on; `false` for what cannot be gone on from.
    func collects(_ error: any Error) -> Bool {
        guard isCollecting, error is Misuse || error is InvalidParameter || error is Problem, problems.count < 50 else {
            return false
        }
        note(text.problem(error, at: state.currentPlace, kind: .scenario))
        return true
    }

    /// Adds a problem that was not there yet.
    func note(_ problem: Problem) {
        if !problems.contains(problem) { problems.append(problem) }
    }

    /// What a declaration gives back after a collected mistake: the plan itself, so that the script can go on.
    func afterRefusal(of entry: Entry, given: [LuaValue]) -> LuaValue {
        refused.insert(entry.name)
        if let name = given.first?.string { refused.insert(name) }
        return entry.name == "scenario" ? .object(draft.handle(self)) : .nil
    }
}
