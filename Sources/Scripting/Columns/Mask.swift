import LuaBridge
import Simulation

/// Yes or no for each member of a room, in the order of the room: the answer to a comparison of columns.
///
/// It keeps what it was, and belongs to the thread of its session.
final class Mask: @unchecked Sendable, ShownInScripts {
    unowned let session: Session
    let room: Room
    let flags: [Bool]
    private let held: HeldMemory

    /// A mask whose flags `fill` sets; its size was charged before.
    init(
        for room: Room, count: Int, in session: Session, _ fill: (UnsafeMutableBufferPointer<Bool>) throws -> Void
    ) throws {
        held = try session.state.hold(count + 128)
        (self.session, self.room) = (session, room)
        flags = try [Bool](unsafeUninitializedCapacity: count) { buffer, filled in
            let whole = UnsafeMutableBufferPointer(rebasing: buffer[0..<count])
            whole.initialize(repeating: false)
            try fill(whole)
            filled = count
        }
    }

    var shownInSentences: Text { Text(id: "sebuah mask ", en: "a mask of ") + room.members }

    /// How many members it holds for.
    var holds: Int { flags.count { $0 } }
}
