import Experiments
import Foundation
import LuaBridge
import Testing

@testable import Scripting

/// Sums, quantiles and orders of columns.
struct ColumnSummaryTests {
    /// The numbers 1 to n times a factor that makes ties.
    private static let prepare = """
        world.organizations:column("x", 0)
        for i = 1, 14 do world.organizations.x[i] = (i * 5) % 7 end
        local x = world.organizations.x

        """
    /// (5 i) mod 7 for i from 1 to 14, twice the same seven numbers.
    private static let values: [Double] = [5, 3, 1, 6, 4, 2, 0, 5, 3, 1, 6, 4, 2, 0]

    private static let cases: [(String, Double)] = [
        ("x:sum()", 42), ("x:mean()", 3), ("x:min()", 0), ("x:max()", 6),
        // The variance of 0…6, twice: 2 · 28 / 13.
        ("x:sd()", (56.0 / 13).squareRoot()),
        // Definition 7: place (n − 1) q of the sorted numbers, counted from 0: 6.5 → 3; 3.25 → 1 + 0.25.
        ("x:quantile(0.5)", 3), ("x:quantile(0.25)", 1.25), ("x:quantile(0)", 0), ("x:quantile(percent(100))", 6),
        ("x:sum(x:above(4))", 22), ("x:mean(x:above(4))", 5.5), ("x:min(x:above(4))", 5), ("x:max(x:below(4))", 3),
        ("x:sd(x:above(4))", (1.0 / 3).squareRoot()), ("x:quantile(0.5, x:above(4))", 5.5),
        ("x:sum(x:above(9))", 0), ("x:above(4):count()", 4), ("x:above(4):share()", 4.0 / 14), ("#x", 14),
        ("#x:above(4)", 14),
    ]

    @Test(arguments: cases)
    func summary(_ expression: String, _ expected: Double) throws {
        try ColumnFixture.withSession { (session, play) throws in
            let answer = try ColumnFixture.answers(Self.prepare + "return \(expression)", session, play)[0].number
            #expect(answer == expected, "\(expression)")
        }
    }

    @Test func orderIsByNumberThenByPosition() throws {
        try ColumnFixture.withSession { (session, play) throws in
            func order(_ expression: String) throws -> [Int64?] {
                session.columns.forget()
                return try ColumnFixture.answers(Self.prepare + "return \(expression)", session, play)[0].table?.list()
                    .map(\.integer) ?? []
            }
            let rising = Self.values.indices.sorted { (Self.values[$0], $0) < (Self.values[$1], $1) }
            let falling = Self.values.indices.sorted { (-Self.values[$0], $0) < (-Self.values[$1], $1) }
            #expect(try order("x:order()") == rising.map { Int64($0) + 1 })
            #expect(try order("x:order { descending = true }") == falling.map { Int64($0) + 1 })
        }
    }

    @Test(arguments: ["mean", "min", "max", "quantile(0.5, ", "sd"])
    func ofNobodyThereIsNone(summary: String) throws {
        let call = summary.hasSuffix(", ") ? "x:\(summary)x:above(9))" : "x:\(summary)(x:above(9))"
        try ColumnFixture.withSession { (session, play) throws in
            let error = #expect(throws: LuaError.self) {
                _ = try ColumnFixture.answers(Self.prepare + "return \(call)", session, play)
            }
            let least = summary == "sd" ? 2 : 1
            #expect(
                error?.message.hasSuffix(
                    "needs at least \(least) of the groups (there are 0) (ask first whether mask:count() >= \(least))")
                    == true, "\(error?.message ?? "")")
        }
    }

    /// The sum goes in the order of the room, as a loop would: no other order gives the same last bits.
    @Test func theSumIsThatOfALoop() throws {
        try ColumnFixture.withSession { (session, play) throws in
            let text = """
                local column = world.people.willingness / 3 + 0.1
                local total = 0.0
                for _, x in ipairs(column) do total = total + x end
                return total == column:sum(), total / #column == column:mean()
                """
            #expect(try ColumnFixture.answers(text, session, play).map(\.boolean) == [true, true])
        }
    }
}
