import Simulation

@testable import Experiments

/// Inputs for tests.
enum DesignInputs {
    /// `count` levers from 0 to 1, called x1, x2, …
    static func units(_ count: Int) throws -> [Input] {
        try (1...count).map { try lever("x\($0)", 0.5, 0...1) }
    }

    /// `count` levers over one range, called x1, x2, …
    static func levers(_ count: Int, over range: ClosedRange<Double>) throws -> [Input] {
        try (1...count).map { try lever("x\($0)", range.lowerBound, range) }
    }

    static func lever(
        _ name: String, _ value: Double, _ range: ClosedRange<Double>, _ quantity: Quantity = .number
    ) throws -> Input {
        try Input(Lever(name, label: Text(name), value: value, range: range, quantity: quantity))
    }

    static func uncertainty(
        _ name: String, _ spread: Uncertainty.Spread, _ quantity: Quantity = .number
    ) throws -> Input {
        try Input(Uncertainty(name, label: Text(name), spread: spread, quantity: quantity))
    }

    /// What a refusal says, in both languages; `nil` when nothing was refused.
    static func refusal(_ work: () throws -> Void) -> Text? {
        do {
            try work()
            return nil
        } catch let invalid as InvalidParameter {
            return invalid.sentence
        } catch {
            return Text("\(error)")
        }
    }
}
