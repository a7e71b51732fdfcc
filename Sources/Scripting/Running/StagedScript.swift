import Experiments
import LuaBridge
import Simulation

/// A function of a script in a place that is lived in, at the start of a run: to be called again and again where
/// something of a script is to be measured.
public final class StagedScript {
    private let session: Session
    private let function: LuaFunction

    /// Builds the place of a scenario as its first strategy's first replicate, and loads `text`, which returns the
    /// function; `world` stands for the place.
    ///
    /// - Throws: What the scenario or the text throws.
    public init(_ scenario: Scenario, _ text: String) throws {
        let words = ScriptText()
        words.add(scenario.source.text, file: scenario.source.file)
        let session = try Session(files: scenario.source.folder, text: words, limits: LuaLimits(seconds: nil))
        do {
            let staged = try Staging(
                session, chunk: try scenario.source.chunk(), plan: scenario.plan, tables: TableCache())
            let study = try Study(scenario.plan, replicates: 1)
            let key = study.assignment(scenario.plan.strategies[0], replicate: 0).key
            let play = try staged.begin(key, seed: study.seed)
            session.phase = .acting
            try session.state.setGlobal("world", .object(play.handle))
            guard let function = try session.state.run(text, name: "measured.lua").first?.function else {
                throw Misuse(.value, Text(id: "teks ini tidak memberi fungsi", en: "this text returns no function"))
            }
            self.function = function
        } catch {
            session.close()
            throw error
        }
        self.session = session
    }

    deinit { session.close() }

    /// Calls the function with `count` and returns its number, NaN where it returns none.
    public func call(_ count: Int) throws -> Double {
        try function.first(.number(Double(count))).number ?? .nan
    }
}
