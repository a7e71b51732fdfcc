import Foundation
import Simulation

/// A number of a plan that rests on judgement: its usual value, its range, and which values it is tried with.
public struct JudgedNumber: Sendable, Hashable {
    /// The planner's name.
    public let name: String
    /// The value where nothing moves it: that of an assumption in the plan, or its default; an uncertainty's median.
    public let usual: Double
    /// The declared range, bounds included.
    public let range: ClosedRange<Double>
    /// Whether it only takes whole values.
    public let isWhole: Bool
    /// The declared belief; `nil` for an assumption, which declares a range only.
    private let uncertainty: Input?

    /// - Parameter own: Its value where nothing moves it; the default where it is left out.
    init(_ assumption: Assumption, usual own: Double? = nil) {
        (name, usual, range, isWhole) = (assumption.name, own ?? assumption.value, assumption.range, false)
        uncertainty = nil
    }

    init?(_ uncertainty: Uncertainty) {
        guard let input = try? Input(uncertainty) else { return nil }
        (name, usual, range) = (uncertainty.name, input.usual, input.low...input.high)
        (isWhole, self.uncertainty) = (input.valueCount != nil, input)
    }

    /// By how much the distance of an assumption from the ends of its range is divided or multiplied at most.
    public static let factor = 2.0
    /// The part of its range that an assumption is drawn from whose default is an end of it.
    static let fromEnd = 0.1

    /// The value in a setting, for a share of probability strictly between 0 and 1; at one half the usual one.
    ///
    /// An uncertainty is drawn as it was declared. An assumption declares the range in which it makes sense at all, often
    /// a hundred times its default wide; drawn evenly from it, hundreds of numbers together describe no place that
    /// anybody knows. So its odds within the range (its distance from the lower end over that from the upper one) are
    /// drawn between half and double the default's, evenly in their logarithm: a number far below the upper end lies
    /// between about half and double its default, and none leaves its range. A default at an end of the range has no
    /// odds and is drawn evenly from the nearest tenth.
    func value(at share: Double) -> Double {
        if let uncertainty { return uncertainty.value(at: share) }
        let (low, high) = (range.lowerBound, range.upperBound)
        if usual <= low { return low + share * JudgedNumber.fromEnd * (high - low) }
        if usual >= high { return high - share * JudgedNumber.fromEnd * (high - low) }
        let odds = (usual - low) / (high - usual) * pow(JudgedNumber.factor, 2 * share - 1)
        return min(max(low + (high - low) * odds / (1 + odds), low), high)
    }

    /// The value after a move by a share of the range, kept within it.
    ///
    /// - Parameter move: Up where it is above 0, down where it is below.
    func moved(by move: Double) -> Double {
        let wanted = usual + move * (range.upperBound - range.lowerBound)
        let value = min(max(isWhole ? wanted.rounded() : wanted, range.lowerBound), range.upperBound)
        return value
    }

    /// How far it can move up (+1) or down (−1), as a share of the range.
    func room(_ direction: Double) -> Double {
        let end = direction > 0 ? range.upperBound - usual : usual - range.lowerBound
        return end / (range.upperBound - range.lowerBound)
    }
}

extension Plan {
    /// The uncertainties and assumptions that rest on judgement and can vary, but those in `fixed`; uncertainties first,
    /// each in the plan's order. An assumption with named choices is no number but a structure of the model; one that the
    /// plan lets follow a lever or an uncertainty moves with that, or stays with what is chosen.
    public func judgedNumbers(except fixed: [String] = []) -> [JudgedNumber] {
        let fixed = Set(fixed)
        let doubts = uncertainties.filter { $0.basis == .judgement && !fixed.contains($0.name) }
        let stood = assumptions.filter {
            $0.basis == .judgement && $0.choices.isEmpty && !fixed.contains($0.name)
                && $0.range.lowerBound < $0.range.upperBound
        }
        return doubts.compactMap { JudgedNumber($0) }
            + stood.compactMap { assumption in
                usualValue(of: assumption).map { JudgedNumber(assumption, usual: $0) }
            }
    }
}
