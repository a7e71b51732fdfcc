import Networks
import Simulation
import Testing

struct RosterTests {
    @Test func aRosterRefusesACodeTwice() {
        #expect(throws: InvalidParameter.self) { try Roster(["A", "A"]) }
    }

    @Test func findsPlacesByCode() throws {
        let roster = try Roster(["B", "A"])
        #expect(roster.index(of: "A") == 1 && roster.index(of: "a") == nil && roster.count == 2)
        #expect(try Roster([]).codes.isEmpty)
    }

    @Test func takesItsCodesFromATableAndRefusesOthersAtTheirCell() throws {
        let table = try Groups.read("code,name\nB,PKK\nA,KT\n")
        #expect(try Roster(table, Groups.code).codes == ["B", "A"])
        let problem = #expect(throws: Problem.self) { try Roster(["PKX", "KT"]).index(table, 0, Groups.name) }
        #expect(problem?.cause.en == "column 'name', value 'PKK': this code is not known" && problem?.place?.line == 2)
        #expect(problem?.remedy?.en == "did you mean 'PKX'? there are: PKX, KT")
    }
}
