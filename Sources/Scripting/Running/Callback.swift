import LuaBridge
import Simulation

/// A function of the script that the run calls: who it is for chance, and how often it was called.
///
/// Its identity comes from the function that scheduled it and that one's own count, never from line or strategy.
final class Callback {
    let identity: Identity
    /// How many times it was called before; for a process, how many times it went on.
    private(set) var occasion = 0
    /// How many numbers were drawn in this call.
    private var draws = 0
    /// What the host keeps for it, counted as the script's.
    var held: HeldMemory?
    /// How many callbacks it has scheduled.
    private var children = 0

    init(_ identity: Identity) { self.identity = identity }

    /// The callback of `plan:world`.
    static var building: Callback { Callback(Identity("script.world")) }
    /// The callback of a strategy: the same for all of them, so that they meet the same luck.
    static var strategy: Callback { Callback(Identity("script.strategy")) }

    /// The next number's place in this call.
    func nextDraw() -> Int {
        defer { draws += 1 }
        return draws
    }

    /// A callback that this one schedules.
    func child(_ kind: Identity) -> Callback {
        defer { children += 1 }
        return Callback(identity.child(kind: kind, ordinal: children))
    }

    /// Called when a call has ended.
    func ended() {
        occasion += 1
        draws = 0
    }
}
