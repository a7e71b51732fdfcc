import Foundation
import Simulation

/// Two uncertainties that hang together, by the correlation of their normal scores.
///
/// The normal score of a value is the standard normal quantile of the share of probability below it, so that the
/// correlation says nothing about the shape of either distribution.
public struct Correlation: Sendable, Hashable {
    /// The name that comes first in the order of texts.
    public let first: String
    /// The other name.
    public let second: String
    /// The correlation of the normal scores, strictly between −1 and 1.
    public let rho: Double

    /// Two names in any order.
    ///
    /// - Throws: `InvalidParameter` for one name twice, or a correlation outside −1…1 or at its ends.
    public init(_ one: String, _ other: String, rho: Double) throws {
        guard one != other else {
            throw InvalidParameter(
                "plan:correlated", must: Text(id: "menyebut dua nama yang berbeda", en: "name two different things"),
                got: one)
        }
        guard rho > -1, rho < 1 else {
            throw InvalidParameter(
                "rho",
                must: Text(
                    id: "di antara -1 dan 1, keduanya tidak termasuk", en: "lie between -1 and 1, both left out"),
                got: rho)
        }
        (first, second) = one < other ? (one, other) : (other, one)
        self.rho = rho
    }

    /// The rank correlation (Spearman's) that comes of it where both distributions are continuous: (6/π)·asin(ρ/2)
    /// (Pearson 1907, On further methods of determining correlation, Drapers' Company Research Memoirs IV; Kruskal 1958,
    /// doi:10.1080/01621459.1958.10501481).
    public var rank: Double { 6 / Double.pi * asin(rho / 2) }

    /// Whether it is about this name.
    public func holds(_ name: String) -> Bool { first == name || second == name }

    /// How it stands in a study's digest.
    var identity: String { "correlated \(first.utf8.count) \(first) \(second.utf8.count) \(second) \(rho)\n" }
}

extension Plan {
    /// The correlations among these names that are not 0, in the order of their names.
    public func correlations(among names: [String]) -> [Correlation] {
        let names = Set(names)
        return correlations.filter { $0.rho != 0 && names.contains($0.first) && names.contains($0.second) }
            .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }
}
