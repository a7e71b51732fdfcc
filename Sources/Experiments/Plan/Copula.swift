import Foundation
import Simulation

/// Shares of probability that hang together as a normal distribution's do: each stays uniform by itself.
///
/// The normal scores of independent shares are mixed by the Cholesky factor of their correlation matrix and turned back
/// into shares (Nelsen 2006, An introduction to copulas, 2nd ed., sections 2.3.6 and 2.9, doi:10.1007/0-387-28678-0;
/// the factor: Golub & Van Loan 2013, Matrix computations, 4th ed., algorithm 4.2.1). Names stand in the order of texts,
/// so that the order in which they were declared changes nothing; the first name of those that hang together, and every
/// name that hangs together with none before it, keeps exactly the share that it had.
public struct Copula: Sendable, Hashable {
    /// Everything that hangs together with something, in the order of texts.
    public let names: [String]
    /// The rows of the Cholesky factor up to the diagonal.
    private let rows: [[Double]]

    /// Shares nearer to 0 or 1 have no finite normal score.
    private static let edge = 0x1p-53

    /// The copula of correlations, of which those that are 0 count as not declared; `nil` where there are none.
    ///
    /// - Throws: `InvalidParameter` for correlations that cannot hold together (a matrix that is not positive definite)
    ///   with the nearest remedy, or a pair that is declared twice.
    public init?(_ correlations: [Correlation]) throws {
        let matrix = try CorrelationMatrix(correlations)
        guard !matrix.names.isEmpty else { return nil }
        guard let rows = CorrelationMatrix.factor(matrix.rows) else {
            throw InvalidParameter(
                "plan:correlated",
                must: Text(
                    id: "memuat korelasi yang dapat ada bersama; ", en: "hold correlations that can hold together; ")
                    + matrix.remedy,
                got: matrix.pairs.map { "\($0.first)–\($0.second) \(shortest($0.rho))" }.joined(separator: ", "))
        }
        (names, self.rows) = (matrix.names, rows)
    }

    /// What would make correlations possible that cannot hold together: the smallest change of one of them, or all of
    /// them nearer to 0; `nil` where they can.
    public static func remedy(_ correlations: [Correlation]) -> Text? {
        guard let matrix = try? CorrelationMatrix(correlations), CorrelationMatrix.factor(matrix.rows) == nil else {
            return nil
        }
        return matrix.remedy
    }

    /// Independent shares made to hang together.
    ///
    /// - Parameter own: A share in `0...1` per name, in the order of `names`.
    public func shares(_ own: [Double]) -> [Double] {
        let scores = own.map { Normal.quantile(min(max($0, Copula.edge), 1 - Copula.edge)) }
        return rows.enumerated().map { place, row in
            guard row.dropLast().contains(where: { $0 != 0 }) else { return own[place] }
            let score = row.indices.reduce(0) { $0 + row[$1] * scores[$1] }
            return min(max(Normal.cdf(score), Copula.edge), 1 - Copula.edge)
        }
    }
}
