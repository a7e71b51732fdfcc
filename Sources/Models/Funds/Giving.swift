import Simulation

/// How a household answers to what others give.
///
/// Fischbacher, Gächter & Fehr (2001), Economics Letters 71, doi:10.1016/S0165-1765(01)00394-9: about half cooperate
/// conditionally and about three in ten give nothing. Who is which is drawn, never told by anyone's income or faith.
public enum GivingType: Int, Sendable, Hashable, CaseIterable {
    /// Gives the more the more others are believed to give.
    case conditional
    /// Gives nothing.
    case freeRider
    /// Gives its share whatever others do.
    case steady
}

/// The rule by which households decide on a voluntary contribution, month by month.
///
/// A conditional cooperator gives *b* · *B*, with *b* its slope and *B* its belief about what others give as a share of
/// what was asked; afterwards *B* becomes 0.415 *C* + 0.569 *B*, *C* being what they gave on average (Fischbacher &
/// Gächter 2010, American Economic Review 100, doi:10.1257/aer.100.1.541). With belief following *C* alone and a share
/// *s* of conditional cooperators among free riders, contributions decay as (*s b*)ᵗ.
public struct GivingRule: Sendable, Hashable {
    /// Weight of what was given last on the new belief.
    public let weightOfGiven: Double
    /// Weight of the old belief on the new one.
    public let weightOfBelief: Double

    /// A rule; both weights in 0…1.
    public init(weightOfGiven: Double, weightOfBelief: Double) {
        (self.weightOfGiven, self.weightOfBelief) = (weightOfGiven, weightOfBelief)
    }

    /// The share of what was asked that a household gives, in 0…1.
    public func contribution(_ type: GivingType, belief: Double, slope: Double, steadyShare: Double) -> Double {
        switch type {
        case .conditional: min(1, max(0, slope * belief))
        case .freeRider: 0
        case .steady: min(1, max(0, steadyShare))
        }
    }

    /// The belief after seeing that others gave `given` on average, in 0…1.
    public func belief(after given: Double, before belief: Double) -> Double {
        min(1, max(0, weightOfGiven * given + weightOfBelief * belief))
    }
}
