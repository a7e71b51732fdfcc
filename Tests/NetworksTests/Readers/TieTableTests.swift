import Networks
import Simulation
import Testing

struct TieTableTests {
    @Test func readsTiesInBothLanguages() throws {
        let roster = try Roster(["PKK", "KT", "TPA"])
        let graph = try TieTable.read(
            Array("dari;ke;jenis;bobot;kepercayaan\nPKK;KT;normatif;-0,5;0,25\nTPA;KT;fungsional;;\n".utf8),
            file: "ikatan.csv",
            of: .organizations, among: roster)
        #expect(graph.tie(0) == Tie(from: 0, to: 1, kind: .normative, weight: -0.5, trust: 0.25))
        #expect(graph.tie(1) == Tie(from: 2, to: 1, kind: .functional))
    }

    @Test(arguments: [
        ("from,to\nPKK,KTT\n", "column 'to', value 'KTT': this code is not known"),
        ("from,to\nPKK,PKK\n", "column 'to', value 'PKK': to must differ from the other end (got 0)"),
        ("from,to,kind,weight\nPKK,KT,kin,-1\n", "column 'to', value 'KT': weight must lie in"),
        ("from,to\nPKK,KT\nKT,PKK\n", "column 'to', value 'PKK': tie must be given once"),
    ])
    func aTieThatCannotBeIsRefusedAtItsLine(text: String, sentence: String) throws {
        let roster = try Roster(["PKK", "KT"])
        let problem = #expect(throws: Problem.self) {
            try TieTable.read(Array(text.utf8), file: "ikatan.csv", of: .organizations, among: roster)
        }
        #expect(problem?.cause.en.hasPrefix(sentence) == true, "\(String(describing: problem?.cause.en))")
        #expect(problem?.place?.line == text.split(separator: "\n").count)
    }
}
