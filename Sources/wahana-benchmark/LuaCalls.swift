import LuaBridge

/// Rows of calls between script and host, in both directions.
enum LuaCalls {
    /// An account of the benchmark, for `object:method(x)`.
    private final class Account {
        var sum = 0.0

        static let luaClass: LuaClass<Account> = {
            var declared = LuaClass<Account>("account")
            declared.method("add", ["x"]) { account, call in
                account.sum += try call.number(1)
                return .number(account.sum)
            }
            return declared
        }()
    }

    /// A person of the benchmark, for `object.property`.
    private final class Person {
        static let luaClass: LuaClass<Person> = {
            var declared = LuaClass<Person>("person")
            declared.property("trust", get: { _, _ in 0.5 })
            declared.property("skill", get: { _, _ in 0.25 })
            return declared
        }()
    }

    private static let adding = """
        return function(n)
            local add, sum = add, 0.0
            for i = 1, n do sum = add(sum, 0.5) end
            return sum
        end
        """
    private static let method = """
        return function(n)
            local account, sum = account, account:add(0.0)
            for i = 1, n do account:add(0.5) end
            return account:add(0.0) - sum
        end
        """
    private static let property = """
        return function(n)
            local person, sum = person, 0.0
            for i = 1, n do sum = sum + person.trust end
            return sum
        end
        """
    private static let event = "local seen = 0 return function(day) seen = seen + 1 return day * 0.5 end"
    private static let policy = """
        return function(week, budget, active, adopted)
            local k = 0
            if adopted < 200 and budget > 2000 then k = 1 end
            if budget < 10000 then return 2, k end
            if budget > 50000 and active < 30 then return 6, k end
            return 4, k
        end
        """

    static func rows(_ state: LuaState, _ peer: LuaPeer) throws -> [LuaRow] {
        try state.setGlobal("typed", .function(try state.numeric("add", "x", "y") { $0 + $1 }))
        try state.setGlobal(
            "throwing",
            .function(
                try state.numeric("add", "x", "y") { x, y in
                    guard x < 1e300 else { throw LuaPeer.Failure(text: "too much") }
                    return x + y
                }))
        try state.define("generic", ["x", "y"]) { call in .number(try call.number(1) + call.number(2)) }
        try state.register(Account.luaClass)
        try state.register(Person.luaClass)
        try state.setGlobal("account", .object(Account()))
        try state.setGlobal("person", .object(Person()))
        func ours(_ text: String) throws -> (Int) throws -> Double {
            let function = try state.function(of: text)
            return { count in try function.first(.number(Double(count))).number ?? .nan }
        }
        func call(of name: String) throws -> (Int) throws -> Double {
            try ours(adding.replacing("add, sum = add", with: "add, sum = \(name)"))
        }
        return [
            LuaRow("typed call f(x, y)", .ratio(1.12), peer: try peer.function(adding), ours: try call(of: "typed")),
            LuaRow(
                "throwing closure f(x, y)", .ratio(1.20), peer: try peer.function(adding),
                ours: try call(of: "throwing")),
            LuaRow(
                "generic frame f(x, y)", .ratio(1.5), peer: try peer.function(adding), ours: try call(of: "generic")),
            LuaRow("object:method(x)", .ratio(0.70), peer: try peer.function(method), ours: try ours(method)),
            LuaRow("object.property", nil, peer: try peer.function(property), ours: try ours(property)),
            LuaRow(
                "Swift -> Lua event, a number", .ratio(1.03), peer: try peer.events(event),
                ours: try events(state.function(of: event))),
            LuaRow(
                "Swift -> Lua event, any value", nil, peer: try peer.events(event),
                ours: try anyEvents(state.function(of: event))),
            LuaRow(
                "Swift -> Lua policy, 4 to 2", nil, peer: try peer.policies(policy),
                ours: try policies(state.function(of: policy))),
        ]
    }

    private static func events(_ function: LuaFunction) throws -> (Int) throws -> Double {
        { count in
            var sum = 0.0
            for day in 1...count { sum += try function.number(Double(day)) }
            return sum
        }
    }

    private static func anyEvents(_ function: LuaFunction) throws -> (Int) throws -> Double {
        { count in
            var sum = 0.0
            for day in 1...count { sum += try function.first(.number(Double(day))).number ?? .nan }
            return sum
        }
    }

    private static func policies(_ function: LuaFunction) throws -> (Int) throws -> Double {
        { count in
            var sum = 0.0
            try withUnsafeTemporaryAllocation(of: Double.self, capacity: 6) { numbers in
                numbers[1] = 30000
                numbers[2] = 20
                numbers[3] = 150
                let answers = UnsafeMutableBufferPointer(rebasing: numbers[4...])
                for week in 1...count {
                    numbers[0] = Double(week)
                    try function.numbers(UnsafeBufferPointer(rebasing: numbers[..<4]), into: answers)
                    sum += answers[0] + answers[1]
                }
            }
            return sum
        }
    }
}

extension LuaState {
    /// The function that a text returns.
    func function(of text: String) throws -> LuaFunction {
        guard let function = try run(text, name: "benchmark").first?.function else {
            throw LuaPeer.Failure(text: text)
        }
        return function
    }
}
