import Simulation

/// What a run happens in: a `World` with all its rooms, or a `CompactPlace` of numbers.
///
/// Whoever runs a plan asks a place for what goes into the outcome and need not know which of them it is.
public protocol Place: AnyObject {
    /// The numbers that places of this kind stand on.
    var assumptions: [Assumption] { get }
    /// What happened.
    var chronicle: Chronicle { get }
    /// Where money came from and went so far.
    var flows: [Flow] { get }
    /// What could not be done so far, by cause.
    var refusals: [Refusal] { get }
    /// A number that stands for the whole state: two runs are in the same state while theirs agree.
    var fingerprint: UInt64 { get }
    /// Who is tied to whom now; `nil` where there is nothing to draw.
    var picture: Portrait? { get }

    /// Lets `recorder` take every measure and every pipeline at its regular moments.
    func record(in recorder: Recorder)
}

extension World: Place {
    /// The numbers that it stands on.
    public var assumptions: [Assumption] { World.assumptions }

    /// Who is tied to whom now.
    public var picture: Portrait? { portrait }
}

/// All kinds of places together.
public enum Places {
    /// The numbers that the models stand on.
    public static let assumptions = World.assumptions + CompactPlace.assumptions
    /// Everything that can be told.
    public static let tellings = World.tellings + CompactPlace.tellings
    /// Everything that chance decides.
    public static let decisions = World.decisions + CompactPlace.decisions
}

/// A number that stands for a whole state, made of the words of that state in their order.
func fingerprint(of words: [UInt64]) -> UInt64 {
    // SplitMix64's finaliser over a running sum (Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195).
    var state: UInt64 = 0
    for word in words {
        state = (state ^ word) &+ 0x9E37_79B9_7F4A_7C15
        state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
        state ^= state >> 31
    }
    return state
}
