import CLuaPeer

/// A plain state of liblua with C functions: what ours are measured against.
final class LuaPeer {
    /// The text did not compile, or its function failed.
    struct Failure: Error {
        let text: String
    }

    private let state: OpaquePointer

    init() throws {
        guard let state = peer_open() else { throw Failure(text: "no memory") }
        self.state = state
    }

    deinit { peer_close(state) }

    /// A function of the state: the one that `text` returns.
    func function(_ text: String) throws -> (Int) throws -> Double {
        let number = try load(text)
        return { [self] count in peer_call(state, number, Double(count)) }
    }

    /// Calls the function that `text` returns with 1, 2, 3 …, each call by itself.
    func events(_ text: String) throws -> (Int) throws -> Double {
        let number = try load(text)
        return { [self] count in peer_events(state, number, Int64(count)) }
    }

    /// The same with four numbers in and two out.
    func policies(_ text: String) throws -> (Int) throws -> Double {
        let number = try load(text)
        return { [self] count in peer_policies(state, number, Int64(count)) }
    }

    private func load(_ text: String) throws -> Int32 {
        let number = peer_load(state, text)
        guard number != 0 else { throw Failure(text: text) }
        return number
    }
}
