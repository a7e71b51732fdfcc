import Simulation
import Testing

@testable import Experiments

/// What a comparison is made of.
@Suite struct OutcomeTableTests {
    private let rows = [OutcomeTable.Row(future: 1, replicate: 0), OutcomeTable.Row(future: 0, replicate: 0)]

    /// However the runs arrive, the rows stand in order, and values with them.
    @Test func rowsAreSorted() throws {
        let table = try OutcomeTable(
            strategies: ["a"], outcomes: [Studies.outcome(.number)], horizon: 10, rows: rows,
            runs: [[[.number(1)], nil]])
        #expect(table.rows == [rows[1], rows[0]])
        #expect(table.numbers == [[[nil, 1]]])
        #expect(table.completeRows == [1])
    }

    @Test func reachedByTheHorizon() throws {
        let outcome = try Studies.outcome(.timeTo)
        let table = try Studies.table(
            outcome, [[.after(days: 100), .after(days: 101), .never, .ended(days: 1)]], horizon: 100)
        #expect(table.reached == [[[true, false, false, false]]])
    }

    /// What is refused, and by which name.
    @Test(arguments: ["outcomes", "rows", "runs", "strategies", "horizon", "o (a)"])
    func refused(name: String) throws {
        let primary = try Studies.outcome(.number)
        let error = #expect(throws: InvalidParameter.self) {
            _ = try OutcomeTable(
                strategies: name == "strategies" ? [] : ["a"],
                outcomes: name == "outcomes" ? [primary, primary] : [primary], horizon: name == "horizon" ? 0 : 10,
                rows: name == "rows" ? [rows[0], rows[0]] : rows,
                runs: name == "runs" ? [] : [[[.number(1)], [name == "o (a)" ? .yes(true) : .number(2)]]])
        }
        #expect(error?.name == name)
    }
}
