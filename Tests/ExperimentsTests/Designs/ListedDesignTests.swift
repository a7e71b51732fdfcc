import Simulation
import Testing

@testable import Experiments

/// Points that somebody listed.
@Suite struct ListedDesignTests {
    private let inputs: [Input]
    init() throws {
        inputs = [try DesignInputs.lever("hours", 2, 0...8), try DesignInputs.uncertainty("habits", .uniform(0, 1))]
    }

    @Test func listsAndRows() throws {
        let design = try Design.points(inputs, [[1, 0.5], [8, 0]])
        #expect((0..<2).map { design.point($0).values } == [[1, 0.5], [8, 0]])
        let rows = try Design.points(inputs, rows: [["habits": 0.1, "hours": 3], ["habits": 0.2], [:]])
        #expect((0..<3).map { rows.point($0).values } == [[3, 0.1], [2, 0.2], [2, 0.5]])
    }

    @Test func refusals() throws {
        let inputs = inputs
        let cases: [(String, () throws -> Void)] = [
            ("hours must lie in 0…8 (got 9, point 2)", { _ = try Design.points(inputs, [[1, 0.5], [9, 0]]) }),
            ("points must have 2 values in point 1 (got 1)", { _ = try Design.points(inputs, [[1]]) }),
            ("points must have 1 to 16777216 points (got 0)", { _ = try Design.points(inputs, []) }),
            (
                "points must name inputs of the plan; did you mean 'hours'? there are: hours, habits (got hour, row 2)",
                { _ = try Design.points(inputs, rows: [[:], ["hour": 1, "zzz": 2]]) }
            ),
        ]
        for (sentence, work) in cases { #expect(DesignInputs.refusal(work)?.en == sentence) }
    }
}
