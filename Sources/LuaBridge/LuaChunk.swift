import CLua

/// Script text under a name, compiled once; it travels between threads where states cannot.
///
/// The compiled form is made here from the text and never read from anywhere, since Lua does not check compiled code.
public struct LuaChunk: Sendable {
    /// The name that messages show.
    public let name: String
    /// The text.
    public let text: String
    let compiled: [UInt8]

    /// Compiles `text` under limits of its own.
    ///
    /// - Throws: `LuaError` with cause `.syntax`, its line and, where it can be told, the column.
    public init(_ text: String, name: String) throws(LuaError) {
        let state = try LuaState(limits: .setUp, bare: true)
        defer { state.close() }
        let function = try state.load(text, name: name)
        self.name = name
        self.text = text
        compiled = try state.compiledForm(of: function)
    }
}
