import Simulation

/// An assumption that a plan itself gives a value, with `world:assume`.
public struct Pin: Sendable, Hashable {
    /// The assumption's name.
    public let name: String
    /// The value, where it is the same in every run; `nil` where it follows what is chosen or not known.
    public let value: Double?

    /// An assumption with its value in the plan.
    public init(_ name: String, _ value: Double?) { (self.name, self.value) = (name, value) }
}

extension Plan {
    /// The value of an assumption where nothing moves it: the plan's own, else its default; `nil` where it follows what is
    /// chosen or not known, and moves with that.
    func usualValue(of assumption: Assumption) -> Double? {
        guard let pin = pins.first(where: { $0.name == assumption.name }) else { return assumption.value }
        return pin.value
    }
}
