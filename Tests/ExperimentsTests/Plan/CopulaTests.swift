import Foundation
import Testing

@testable import Experiments
@testable import Simulation

struct CopulaTests {
    static func pair(_ rho: Double) throws -> Correlation { try Correlation("a", "b", rho: rho) }

    /// Independent shares by a keyed draw.
    static func share(_ name: Int, _ row: Int) -> Double {
        Chance(seed: Seed(7), domain: .analysis, index: 0).draws(Decision("copula.test", .nth))
            .uniform(Identity(bits: UInt64(name) + 1), occasion: row)
    }

    /// Spearman's rank correlation of values without ties.
    static func rankCorrelation(_ first: [Double], _ second: [Double]) -> Double {
        func ranks(_ values: [Double]) -> [Double] {
            var ranks = [Double](repeating: 0, count: values.count)
            for (rank, place) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
                ranks[place] = Double(rank)
            }
            return ranks
        }
        let squares = zip(ranks(first), ranks(second)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        let count = Double(first.count)
        return 1 - 6 * squares / (count * (count * count - 1))
    }

    /// Whether a rank correlation of `count` pairs lies within four standard errors of the expected one, by Fisher's
    /// transformation with the variance (1 + r²/2)/(n − 3) (Bonett & Wright 2000, doi:10.1007/BF02294183).
    static func isNear(_ found: Double, _ expected: Double, count: Int) -> Bool {
        abs(atanh(found) - atanh(expected)) < 4 * ((1 + expected * expected / 2) / Double(count - 3)).squareRoot()
    }

    /// By hand: the second score is ρ·z₁ + √(1 − ρ²)·z₂; Φ(0.6) = 0.7257468822499270, Φ(1) = 0.8413447460685429.
    @Test func theSecondShareFollowsTheFirst() throws {
        let copula = try #require(try Copula([Self.pair(0.6)]))
        let shares = copula.shares([0.8413447460685429, 0.5])
        #expect(shares[0] == 0.8413447460685429 && abs(shares[1] - 0.7257468822499270) < 1e-12)
        // z₂ alone: √(1 − 0.36) = 0.8, Φ(0.8) = 0.7881446014166033.
        #expect(abs(copula.shares([0.5, 0.8413447460685429])[1] - 0.7881446014166033) < 1e-12)
    }

    /// The rank correlation is the one that is told, and each share stays uniform: its distribution function differs from
    /// a straight line by less than √(ln(2/10⁻⁹)/2n), the bound of Dvoretzky, Kiefer and Wolfowitz.
    @Test(arguments: [-0.9, -0.4, 0.1, 0.8]) func sharesHangTogetherAndStayUniform(_ rho: Double) throws {
        let count = 20_000
        let pair = try Self.pair(rho)
        let copula = try #require(try Copula([pair]))
        let rows = (0..<count).map { copula.shares([Self.share(0, $0), Self.share(1, $0)]) }
        let (first, second) = (rows.map { $0[0] }, rows.map { $0[1] })
        #expect(Self.isNear(Self.rankCorrelation(first, second), pair.rank, count: count))
        let bound = (log(2 / 1e-9) / Double(2 * count)).squareRoot()
        for column in [first, second] {
            let gap = column.sorted().enumerated().map { abs($1 - (Double($0) + 0.5) / Double(count)) }.max() ?? 1
            #expect(gap < bound && column.allSatisfy { $0 > 0 && $0 < 1 })
        }
    }

    /// Three that hang together pair by pair, and one that hangs together with none of them but another.
    @Test func severalPairs() throws {
        let pairs = [
            try Correlation("d", "e", rho: 0.5), try Correlation("c", "a", rho: -0.3),
            try Correlation("b", "a", rho: 0.7), try Correlation("b", "c", rho: 0.2),
        ]
        let copula = try #require(try Copula(pairs))
        #expect(copula.names == ["a", "b", "c", "d", "e"])
        #expect(copula == (try Copula(pairs.reversed())))
        let count = 8_000
        let rows = (0..<count).map { row in copula.shares((0..<5).map { Self.share($0, row) }) }
        func column(_ name: String) -> [Double] {
            let place = copula.names.firstIndex(of: name) ?? 0
            return rows.map { $0[place] }
        }
        for pair in pairs + [try Correlation("a", "d", rho: 0), try Correlation("c", "e", rho: 0)] {
            let found = Self.rankCorrelation(column(pair.first), column(pair.second))
            #expect(Self.isNear(found, pair.rank, count: count), "\(pair.first) \(pair.second): \(found)")
        }
        // Who comes first of those that hang together keeps its share to the last bit.
        for row in 0..<10 { #expect(rows[row][0] == Self.share(0, row) && rows[row][3] == Self.share(3, row)) }
    }

    /// The ends of a sequence have no normal score; they stay shares.
    @Test func theEndsStayInside() throws {
        let copula = try #require(try Copula([Self.pair(-0.99)]))
        for own in [[0.0, 0], [1, 1], [0, 1], [1, 0], [0.5, 1]] {
            let shares = copula.shares(own)
            #expect(shares[0] == own[0] && shares[1] > 0 && shares[1] < 1)
        }
        #expect(copula.shares([0, 0.5])[1] > 0.999 && copula.shares([1, 0.5])[1] < 0.001)
    }

    @Test func noneIsNone() throws {
        #expect(try Copula([]) == nil)
        #expect(try Copula([Self.pair(0)]) == nil)
        #expect(try Copula([Self.pair(0), try Correlation("a", "c", rho: 0.5)])?.names == ["a", "c"])
    }

    /// By hand, the room of one correlation beside r₁ and r₂ with a third name: r₁r₂ ± √((1 − r₁²)(1 − r₂²)).
    @Test(
        arguments: [
            // 0·0.9 ± √(1·0.19) = ±0.4359: nearer than 0.63 for a and c.
            ([("a", "b", 0.9), ("b", "c", 0.9)], "write a rho from -0.43 to 0.43 for a and b"),
            // 0.54 ± √(0.19·0.64) = 0.1913…0.8887 for a and b, nearer than 0.62 for a and c.
            ([("a", "b", 0.9), ("b", "c", 0.9), ("a", "c", 0.6)], "write a rho from 0.2 to 0.88 for a and b"),
            // 0.81 ± 0.19 for a and c; the others would have to change by more.
            ([("a", "b", 0.9), ("b", "c", 0.9), ("a", "c", 1 - 1e-12)], "write a rho from 0.63 to 0.99 for a and c"),
            // Four names with −0.5 each: any three of them are singular already; all times s hold while 1 − 1.5·s > 0.
            (
                [
                    ("a", "b", -0.5), ("a", "c", -0.5), ("a", "d", -0.5), ("b", "c", -0.5), ("b", "d", -0.5),
                    ("c", "d", -0.5),
                ], "bring all of them nearer to 0, for example times 0.66"
            ),
        ] as [([(String, String, Double)], String)])
    func theImpossibleIsRefusedWithTheNearestRemedy(_ pairs: [(String, String, Double)], _ remedy: String) throws {
        let correlations = try pairs.map { try Correlation($0.0, $0.1, rho: $0.2) }
        #expect(Copula.remedy(correlations)?.en == remedy)
        let list = correlations.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
            .map { "\($0.first)–\($0.second) \(shortest($0.rho))" }.joined(separator: ", ")
        #expect {
            try Copula(correlations)
        } throws: {
            ($0 as? InvalidParameter)?.sentence.en
                == "plan:correlated must hold correlations that can hold together; \(remedy) (got \(list))"
        }
    }

    @Test func aPairTwiceIsRefused() throws {
        #expect {
            try Copula([Self.pair(0.1), Self.pair(0.1)])
        } throws: {
            ($0 as? InvalidParameter)?.sentence.en == "plan:correlated must name each pair once (got a, b)"
        }
        #expect(Copula.remedy([try Self.pair(0.5)]) == nil)
    }
}
