import LuaBridge
import Simulation

/// A script by itself in a fresh state with the whole vocabulary: what each run pays before its own script and its world.
public struct FreshState: Sendable {
    private let folder = DataFolder(name: "script")
    private let text: String
    private let chunk: LuaChunk

    /// Compiles `text`.
    ///
    /// - Throws: `LuaError` for what is not Lua.
    public init(_ text: String) throws {
        self.text = text
        chunk = try LuaChunk(text, name: "script.lua")
    }

    /// Opens a state, runs the script in it, closes it, and returns the script's number, NaN where it returns none.
    ///
    /// - Throws: What the script throws.
    public func run() throws -> Double {
        let words = ScriptText()
        words.add(text, file: chunk.name)
        let session = try Session(files: folder, text: words, limits: .run)
        defer { session.close() }
        return try session.state.run(chunk).first?.number ?? .nan
    }
}
