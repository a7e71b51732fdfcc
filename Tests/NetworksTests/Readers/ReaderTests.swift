import Networks
import Simulation
import Testing

struct ReaderTests {
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

    @Test func aRosterRefusesACodeTwice() {
        #expect(throws: InvalidParameter.self) { try Roster(["A", "A"]) }
    }

    @Test func membershipsAreSeenFromBothSides() throws {
        let bytes = Array(
            "warga,kelompok,jabatan,pengurus inti,akhir masa bakti\nW1,PKK,ketua,ya,2028-01-31\nW1,KT,,,\nW2,KT,,tidak,\n"
                .utf8)
        let people = try MembershipTable.people(bytes, file: "kepengurusan.csv")
        let memberships = try MembershipTable.read(
            bytes, file: "kepengurusan.csv", people: people, organizations: try Roster(["PKK", "KT"]))
        #expect(people.codes == ["W1", "W2"])
        #expect(memberships.ofPerson == [[0, 1], [2]] && memberships.ofOrganization == [[0], [1, 2]])
        #expect(memberships.list[0].isBoard && memberships.list[0].termEnds?.description == "2028-01-31")
        #expect(memberships.organizationsBySharedMembers().tie(0) == Tie(from: 0, to: 1, kind: .functional))
        #expect(memberships.peopleBySharedOrganizations().tieCount == 1)
    }

    @Test(arguments: [
        ("person,organization\nW1,PKX\n", "column 'organization', value 'PKX': this code is not known"),
        (
            "person,organization\nW1,PKK\nW1,PKK\n",
            "column 'organization', value 'PKK': this person is listed in this organisation already"
        ),
        ("person,organization,hours\nW1,PKK,200\n", "column 'hours', value '200': expected a number from 0 to 168"),
    ])
    func aMembershipThatCannotBeIsRefused(text: String, sentence: String) throws {
        let people = try Roster(["W1"])
        let organizations = try Roster(["PKK"])
        let problem = #expect(throws: Problem.self) {
            try MembershipTable.read(Array(text.utf8), file: "x.csv", people: people, organizations: organizations)
        }
        #expect(problem?.cause.en == sentence)
    }
}
