import Networks
import Testing

struct BetweennessTests {
    @Test(arguments: [0, 1, 2]) func nobodyStandsBetweenTwo(count: Int) throws {
        #expect(try GraphBuilder(nodeCount: count).build().betweenness() == [Double](repeating: 0, count: count))
    }

    /// A path of four: pairs beyond an inner node are 2 of 3.
    @Test func aPathOfFour() throws {
        #expect(try Figure.path(4).betweenness() == [0, 2.0 / 3, 2.0 / 3, 0])
        #expect(try Figure.path(4).betweenness(isNormalised: false) == [0, 2, 2, 0])
    }

    /// A directed path of four: the pairs that lead through an inner node are 2 of 6 ordered ones.
    @Test func aDirectedPathOfFour() throws {
        let graph = try Figure.graph(4, [(0, 1), (1, 2), (2, 3)], isDirected: true)
        #expect(graph.betweenness() == [0, 1.0 / 3, 1.0 / 3, 0])
        #expect(graph.betweenness(isNormalised: false) == [0, 2, 2, 0])
    }

    @Test func asManyWaysOverOneTieAreOnePath() throws {
        var builder = try GraphBuilder(nodeCount: 4)
        for (from, to) in [(0, 1), (0, 2), (1, 3), (2, 3)] { try builder.add(Tie(from: from, to: to)) }
        try builder.add(Tie(from: 0, to: 1, kind: .kin))
        #expect(try builder.build().betweenness(isNormalised: false) == [0.5, 0.5, 0.5, 0.5])
    }

    /// Marriages among 15 families of Florence: Padgett, J. F. & Ansell, C. K. (1993), *American Journal of Sociology* 98(6),
    /// 1259–1319, doi:10.1086/230190; values of case V20 of the reference cases (NetworkX, igraph).
    @Test func florentineFamilies() throws {
        let ties = [
            "Acciaiuoli Medici", "Castellani Peruzzi", "Castellani Strozzi", "Castellani Barbadori", "Medici Barbadori",
            "Medici Ridolfi", "Medici Tornabuoni", "Medici Albizzi", "Medici Salviati", "Salviati Pazzi",
            "Peruzzi Strozzi",
            "Peruzzi Bischeri", "Strozzi Ridolfi", "Strozzi Bischeri", "Ridolfi Tornabuoni", "Tornabuoni Guadagni",
            "Albizzi Ginori", "Albizzi Guadagni", "Bischeri Guadagni", "Guadagni Lamberteschi",
        ]
        let csv = "from,to\n" + ties.map { $0.replacing(" ", with: ",") }.joined(separator: "\n")
        let roster = try TieTable.roster(Array(csv.utf8), file: "florence.csv", of: .organizations)
        #expect(roster.count == 15)
        let scores = try TieTable.read(Array(csv.utf8), file: "florence.csv", of: .organizations, among: roster)
            .betweenness()
        let expected = [
            ("Medici", 0.5219780220), ("Guadagni", 0.2545787546), ("Albizzi", 0.2124542125), ("Salviati", 0.1428571429),
            ("Ridolfi", 0.1135531136), ("Bischeri", 0.1043956044), ("Strozzi", 0.1025641026),
            ("Tornabuoni", 0.0915750916),
        ]
        for (family, value) in expected {
            #expect(abs(scores[try #require(roster.index(of: family))] - value) < 1e-9, "\(family)")
        }
    }

    /// Case V19 of the reference cases (NetworkX, igraph).
    @Test(.enabled(if: KarateClub.isPresent, KarateClub.absence)) func karateClub() throws {
        let scores = try KarateClub.graph().betweenness()
        let expected = [(0, 0.4376352814), (33, 0.3040749760), (2, 0.143656806157), (5, 0.0299873737374), (7, 0)]
        for (node, value) in expected { #expect(abs(scores[node] - value) < 1e-9, "node \(node)") }
    }
}
