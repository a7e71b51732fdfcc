import LuaBridge
import Testing

@testable import Scripting

/// The short way of columns answers what the long way does.
struct ShortcutTests {
    /// What is seen at once to be right, and the same as a share, which is not.
    private static let pairs = [
        ("c + 0.5", "c + percent(50)"), ("0.5 * c", "percent(50) * c"), ("c - 1", "c - percent(100)"),
        ("c / 0.5", "c / percent(50)"), ("c ^ 1", "c ^ percent(100)"),
    ]

    @Test(arguments: pairs)
    func bothWaysAgree(short: String, long: String) throws {
        try ColumnFixture.withSession { (session, play) throws in
            let text = """
                local c = world.people.willingness / 3 + 2
                return (\(short)):equal_to(\(long)):share(), (\(short)):sum() == (\(long)):sum(nil)
                """
            let answers = try ColumnFixture.answers(text, session, play)
            #expect(answers[0].number == 1)
            #expect(answers[1].boolean == true)
        }
    }

    @Test(arguments: [
        "c + 0/0", "c + 1/0", "c + 'x'", "c:sum(1)", "c:above()", "c:above('x')", "c + world.organizations.rung",
    ])
    func whatIsWrongIsRefused(expression: String) throws {
        try ColumnFixture.withSession { (session, play) throws in
            _ = #expect(throws: LuaError.self) {
                _ = try ColumnFixture.answers("local c = world.people.rt return \(expression)", session, play)
            }
        }
    }

    @Test func everyOperatorOfTwoAndEverySummaryHasOne() {
        let names = Vocabulary.entries(of: .column).filter { $0.shortcut != nil }.map(\.name).sorted()
        #expect(
            names == [
                "*", "+", "-", "/", "^", "above", "at_least", "at_most", "below", "equal_to", "max", "mean", "min",
                "sd", "sum",
            ])
    }
}
