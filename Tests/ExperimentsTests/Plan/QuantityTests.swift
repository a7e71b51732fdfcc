import Testing

@testable import Experiments
@testable import Simulation

struct QuantityTests {
    @Test func aChoiceIsWrittenAsItsName() {
        let venue = Quantity.choice([Choice("hall"), Choice("house")])
        #expect(venue.name(of: 0) == "hall" && venue.name(of: 1) == "house")
        #expect(venue.name(of: 2) == nil && venue.name(of: 0.5) == nil && Quantity.number.name(of: 0) == nil)
        #expect(venue.name == "choice" && Quantity.time.name == "time")
    }

    @Test func aPlanKnowsHowEachIsWritten() throws {
        let plan = try ChoicePlan.plan()
        #expect(plan.choices(of: "venue")?.map(\.name) == ["hall", "house", "mosque"])
        #expect(plan.choices(of: "coins.rule")?.count == 2)
        #expect(plan.quantity(of: "doubt") == .number && plan.quantity(of: "coins.bias") == .number)
        #expect(plan.quantity(of: "nobody") == nil && plan.choices(of: "nobody") == nil)
    }

    @Test func aLeverIsOneOfItsChoices() {
        #expect(throws: InvalidParameter.self) {
            try Lever(
                "venue", label: Text("venue"), value: 0.5, range: 0...1,
                quantity: .choice([Choice("hall"), Choice("house")]))
        }
    }
}
