import Testing

@testable import Simulation

@Suite("Decision register")
struct DecisionRegisterTests {
    @Test func acceptsDifferentNamesAndRepetitions() throws {
        try DecisionRegister.check([])
        let leaves = Decision("leaves", .nth)
        try DecisionRegister.check([leaves, Decision("attends", .calendar), leaves])
    }

    @Test func refusesOneNameWithTwoKindsOfOccasion() {
        let error = #expect(throws: InvalidParameter.self) {
            try DecisionRegister.check([Decision("leaves", .nth), Decision("leaves", .once)])
        }
        #expect(error?.sentence.en == "leaves must be counted in one way, 'nth' (got once)")
    }

    @Test func refusesTwoNamesWithOneHash() {
        let error = #expect(throws: InvalidParameter.self) {
            try DecisionRegister.check([
                Decision("leaves", .nth), Decision(name: "quits", .nth, hash: Decision("leaves", .nth).hash),
            ])
        }
        #expect(error?.sentence.en == "quits must have another name: it shares its chance with 'leaves' (got quits)")
    }
}
