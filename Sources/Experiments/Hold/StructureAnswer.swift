import Simulation

/// What the pair of a verdict says in another form of the model: one named choice is another one, all else as usual.
public struct StructureAnswer: Sendable, Hashable, Encodable {
    /// The name of the assumption.
    public let name: String
    /// The name of its choice.
    public let choice: String
    /// What the paired runs say.
    public let answer: PairAnswer
    /// What becomes of the verdict; `nil` where there is none.
    public let standing: Standing?

    /// An answer under a choice.
    public init(name: String, choice: String, answer: PairAnswer, standing: Standing?) {
        (self.name, self.choice, self.answer, self.standing) = (name, choice, answer, standing)
    }
}

/// Another form of a model: one of its named choices instead of the usual one.
struct Structure: Sendable, Hashable {
    let name: String
    let choice: Choice
    /// The number of the choice.
    let value: Double
    /// The number of the usual one.
    let usual: Double
}

extension Plan {
    /// Every choice but the usual one of the assumptions that are named choices and judgement only, but those in `fixed`
    /// and those that follow what the plan chooses or does not know.
    func structures(except fixed: [String] = []) -> [Structure] {
        assumptions.filter { $0.basis == .judgement && !fixed.contains($0.name) }.flatMap { assumption in
            guard let usual = usualValue(of: assumption) else { return [Structure]() }
            return assumption.choices.enumerated().filter { Double($0.offset) != usual }.map {
                Structure(name: assumption.name, choice: $0.element, value: Double($0.offset), usual: usual)
            }
        }
    }
}
