import Foundation
import Simulation

/// The functional ties between groups: symmetric strengths in 0…1, from shared boards, the data, and meeting.
public struct GroupTies: Sendable {
    /// The number of groups.
    public let count: Int
    private var strengths: [Double]

    /// The strength from which two groups count as partners.
    let partners: Double

    init(_ organizations: Organizations, rows: [TieRow], settings: Settings) {
        partners = settings[Ties.partnersFrom]
        let (seat, most) = (settings[Ties.sharedSeat], settings[Ties.sharedSeatsMost])
        count = organizations.count
        strengths = Array(repeating: 0, count: count * count)
        for one in 0..<count {
            for other in 0..<one {
                let shared = organizations.board[one].count { organizations.board[other].contains($0) }
                if shared > 0 { strengthen(one, other, by: min(most, seat * Double(shared))) }
            }
        }
        for row in rows where row.kind != .normative {
            guard let one = organizations.index(of: row.from), let other = organizations.index(of: row.to),
                one != other
            else { continue }
            // A tie is worth its weight at middling trust.
            strengthen(one, other, by: min(1, 2 * row.trust * row.weight))
        }
    }

    /// How strong the tie between two groups is, 0…1.
    public func strength(_ one: Int, _ other: Int) -> Double { strengths[one * count + other] }

    /// How many pairs of groups count as partners.
    public var partnerCount: Int {
        (0..<count).reduce(0) { sum, one in sum + (0..<one).count { strength(one, $0) >= partners } }
    }

    /// Takes a tie the given share of the way to 1.
    mutating func strengthen(_ one: Int, _ other: Int, by share: Double) {
        let value = strength(one, other)
        set(one, other, value + min(1, max(0, share)) * (1 - value))
    }

    private mutating func set(_ one: Int, _ other: Int, _ value: Double) {
        strengths[one * count + other] = value
        strengths[other * count + one] = value
    }

    /// Whether two groups have a partner in common.
    public func haveCommonPartner(_ one: Int, _ other: Int) -> Bool {
        commonPartners(one, other) > 0
    }

    private func commonPartners(_ one: Int, _ other: Int) -> Int {
        (0..<count).count {
            $0 != one && $0 != other && strength(one, $0) >= partners
                && strength(other, $0) >= partners
        }
    }

    mutating func month(
        bridgeLoss: Double, embeddedLoss: Double, closure: Double, month: Int, identities: [Identity], draws: Draws
    ) {
        let before = self
        for one in 0..<count {
            for other in 0..<one {
                let strength = before.strength(one, other)
                let common = before.commonPartners(one, other)
                if strength > 0 { set(one, other, strength * (1 - (common > 0 ? embeddedLoss : bridgeLoss))) }
                guard common > 0, strength < partners else { continue }
                let (first, second) = Identity.unordered(identities[one], identities[other])
                let chance = 1 - pow(1 - closure, Double(common))
                if draws.uniform(first, whom: second, occasion: month) < chance {
                    set(one, other, max(self.strength(one, other), partners))
                }
            }
        }
    }
}
