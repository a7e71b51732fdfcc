import Simulation

/// A declared outcome, as comparison needs it.
public struct ComparedOutcome: Sendable, Hashable, Encodable {
    /// What values an outcome takes; it decides how a difference is measured.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// A real number in the outcome's unit.
        case number
        /// Whether something happened; compared as a share of runs.
        case yesNo = "yes_no"
        /// A whole number of things.
        case count
        /// Days until something happened, or never; compared by the mean time without it up to the horizon.
        case timeTo = "time_to"
    }

    /// Which way is better.
    public enum Direction: String, Sendable, Hashable, Codable {
        /// More is better.
        case higher
        /// Less is better.
        case lower
    }

    /// The planner's name.
    public let name: String
    /// What values it takes.
    public let kind: Kind
    /// What it counts; a `timeTo` is in days, a `yesNo` is a share.
    public let unit: Unit
    /// Which way is better.
    public let better: Direction
    /// The largest difference that does not matter, in the outcome's unit, 0 or more; 0 declares no such zone.
    public let negligible: Double
    /// The value to be reached, in the outcome's unit: at least it when more is better, at most it otherwise.
    public let target: Double?
    /// Whether the verdict is about this outcome.
    public let primary: Bool
    /// The declared place among the others, when the planner gave one.
    public let order: Int?

    /// A declared outcome.
    ///
    /// - Throws: `InvalidParameter` when `negligible` is negative or not finite, or `target` is not finite.
    public init(
        _ name: String, _ kind: Kind, unit: Unit, better: Direction, negligible: Double = 0, target: Double? = nil,
        primary: Bool = false, order: Int? = nil
    ) throws {
        guard negligible.isFinite, negligible >= 0 else {
            throw InvalidParameter(
                "\(name).negligible", must: Text(id: "0 atau lebih", en: "be 0 or more"), got: negligible)
        }
        if let target, !target.isFinite {
            throw InvalidParameter(
                "\(name).target", must: Text(id: "berupa bilangan terhingga", en: "be a finite number"), got: target)
        }
        (self.name, self.kind, self.unit, self.better) = (name, kind, unit, better)
        (self.negligible, self.target, self.primary, self.order) = (negligible, target, primary, order)
    }

    /// One value as the number that means and differences are formed of.
    ///
    /// A yes is 1 and a no 0; a time is at most the horizon, and what never came, or can no longer come, counts the
    /// whole horizon: the time without it (Royston & Parmar 2013, doi:10.1186/1471-2288-13-152).
    ///
    /// - Returns: `nil` for a value that is not of this outcome's kind, or not finite.
    public func number(_ value: OutcomeValue, horizon: Double) -> Double? {
        switch (kind, value) {
        case (.number, .number(let x)): x.isFinite ? x : nil
        case (.number, .count(let x)), (.count, .count(let x)): Double(x)
        case (.yesNo, .yes(let x)): x ? 1 : 0
        case (.timeTo, .after(let days)): days.isFinite && days >= 0 ? min(days, horizon) : nil
        case (.timeTo, .never), (.timeTo, .ended): horizon
        default: nil
        }
    }

    /// +1 when more is better, −1 otherwise: what a difference is multiplied by so that plus is better.
    public var sign: Double { better == .higher ? 1 : -1 }
}
