import LuaBridge
import Simulation
import Testing

@testable import Scripting

/// Whole-column operations give what a loop over the elements gives, bit for bit.
struct ColumnArithmeticTests {
    private static let prepare = """
        world.people:column("a", 0) world.people:column("b", 0)
        for i = 1, #world.people.a do
          world.people.a[i] = i * 0.37 - 11
          world.people.b[i] = ((i * 7919) % 101) / 16 + 0.5
        end
        local a, b, n = world.people.a, world.people.b, #world.people.a
        local function same(column, f)
          if #column ~= n then return "length" end
          for i = 1, n do if column[i] ~= f(a[i], b[i], i) then return i end end
          return "same"
        end

        """

    @Test(arguments: [
        ("a + b", "x + y"), ("a - b", "x - y"), ("a * b", "x * y"), ("a / b", "x / y"), ("b ^ 2", "y ^ 2"),
        ("b ^ 0.5", "y ^ 0.5"), ("b ^ a", "y ^ x"), ("2 ^ a", "2 ^ x"), ("-a", "-x"), ("a + 1", "x + 1"),
        ("1 - a", "1 - x"),
        ("percent(50) * b", "0.5 * y"), ("1 / b", "1 / y"), ("(a + b) * (a - 2) / b", "(x + y) * (x - 2) / y"),
        ("a:map(function(x, i) return x * i end)", "x * i"),
        ("a:above(b):choose(a, b)", "math.max(x, y)"), ("a:above(0):choose(1, 0)", "x > 0 and 1 or 0"),
        ("(a:above(0) & b:below(3)):choose(1, 0)", "(x > 0 and y < 3) and 1 or 0"),
        ("(a:at_least(4) | b:at_most(1)):choose(1, 0)", "(x >= 4 or y <= 1) and 1 or 0"),
        ("(~a:between(-1, b)):choose(1, 0)", "(x >= -1 and x <= y) and 0 or 1"),
        ("b:equal_to(0.5):choose(1, 0)", "y == 0.5 and 1 or 0"),
    ])
    func operation(_ whole: String, _ single: String) throws {
        try ColumnFixture.withSession { (session, play) throws in
            let text = Self.prepare + "return same(\(whole), function(x, y, i) return \(single) end)"
            #expect(try ColumnFixture.answers(text, session, play)[0].string == "same", "\(whole)")
        }
    }

    @Test func nothingThatIsNotFiniteComesIntoAColumn() throws {
        try ColumnFixture.withSession { (session, play) throws in
            for (text, sentence) in [
                ("return a / (a - a[3])", "'column / x' divides by 0 at position 3 (-9.89 / 0)"),
                ("return 0 / (a - a[1])", "'column / x' divides by 0 at position 1 (0 / 0)"),
                ("return (b * 1e300) * 1e300", "the result of 'column * x' at position 1 is not a finite number"),
                ("return a ^ 0.5", "the result of 'column ^ x' at position 1 is not a finite number"),
                ("return a + 0 / 0", "'column + x' must be a number or a column (got 0/0, not a number)"),
                ("return a * 'x'", "'column * x' must be a number or a column (got text \"x\")"),
                ("return a * (a:above(0))", "'column * x' must be a number or a column (got a mask of residents)"),
                ("a[2] = 1 / 0", "world.people.a[2] must be a number (got an infinite number)"),
                (
                    "a:set(0 / 0)",
                    "argument 1 (other) of 'column:set' must be a number or a column (got 0/0, not a number)"
                ),
                (
                    "return a:map(function(x) return x / 0 end)",
                    "the function in 'column:map' must answer a number (at position 1: an infinite number)"
                ),
            ] {
                let error = #expect(throws: LuaError.self) {
                    _ = try ColumnFixture.answers(Self.prepare + text, session, play)
                }
                // Each text declares its columns anew, so they are taken out again.
                session.columns.forget()
                #expect(error?.message.contains(sentence) == true, "\(text): \(error?.message ?? "")")
            }
        }
    }

    @Test func columnsOfDifferentRoomsAreKeptApart() throws {
        try ColumnFixture.withSession { (session, play) throws in
            for text in [
                "return world.people.awareness + world.organizations.stance",
                "return world.people.awareness:above(world.organizations.stance)",
                "return world.people.awareness:sum(world.organizations.stance:above(0))",
                "return world.people.awareness:above(0) & world.organizations.stance:above(0)",
                "return world.people.awareness:above(0):choose(world.organizations.stance, 0)",
                "world.people.awareness = world.organizations.stance",
                "world.people.awareness:set(0, world.organizations.stance:above(0))",
            ] {
                let error = #expect(throws: LuaError.self) { _ = try ColumnFixture.answers(text, session, play) }
                #expect(
                    error?.message.contains("is about residents here, but") == true, "\(text): \(error?.message ?? "")")
            }
        }
    }

    /// A function that fails, waits, or changes the column it is mapped over.
    @Test func mapIsSafe() throws {
        try ColumnFixture.withSession { (session, play) throws in
            let error = #expect(throws: LuaError.self) {
                _ = try ColumnFixture.answers(
                    "return world.people.rt:map(function(x, i) if i == 3 then error('third') end return x end)",
                    session,
                    play)
            }
            #expect(error?.message == "third")
            #expect(error?.place?.line == 1)
            let nested = """
                world.people:column("c", 1)
                local c = world.people.c
                local doubled = c:map(function(x, i) c:set(5) return x + c:map(function(y) return y end)[i] end)
                return doubled[1], doubled[2], c[1]
                """
            #expect(try ColumnFixture.answers(nested, session, play).map(\.number) == [6, 6, 5])
        }
        let waiting = try ColumnFixture.refusal(
            "world:process(function() world.people.rt:map(function() wait(days(1)) return 1 end) end)")
        #expect(waiting.code == "W-MOMENT")
        #expect(waiting.cause.en == "'wait' cannot be used inside a function that the host is calling")
    }
}
