/// A joint musyawarah that took place: who was there and how it ended.
public struct Musyawarah: Sendable {
    /// How a musyawarah ends.
    public enum Ending: String, Sendable, Hashable {
        /// Mufakat.
        case agreed
        /// To be deliberated again.
        case postponed
        /// Decided for it by a vote.
        case voted
        /// Decided against it.
        case refused
    }

    let result: Deliberation.Result
    /// Whether enough groups were represented.
    public let isQuorate: Bool
    /// Who came, by person index.
    public let present: [Int]
    /// The groups of whose boards someone came.
    public let groups: [Int]
    /// Who agreed in silence against their own mind.
    public let silent: [Int]
    /// Who objected openly.
    public let objectors: [Int]
    /// The how-many-th attempt it was, from 1.
    public let attempt: Int

    /// How it ended.
    public var ending: Ending {
        switch result {
        case .agreed: .agreed
        case .postponed: .postponed
        case .voted: .voted
        case .refused: .refused
        }
    }

    /// Whether it ended in mufakat or a vote for it.
    public var isAgreed: Bool { ending == .agreed || ending == .voted }

    /// The share of voices for, where it was decided; 0 when it was put off.
    public var share: Double {
        switch result {
        case .agreed(let share), .voted(let share), .refused(let share): share
        case .postponed: 0
        }
    }

    /// What the institution may build on: all voices for in a mufakat, what a vote leaves of it otherwise, 0…1.
    public var mandate: Double {
        switch result {
        case .agreed(let share): share
        case .voted(let share): max(0, 2 * share - 1)
        case .postponed, .refused: 0
        }
    }
}
