import Networks
import Simulation
import Testing

struct MembershipTableTests {
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
