import CLuaPeer
import LuaBridge
import Scripting

/// Rows of fresh states: opened, given a script of 200 lines, closed.
enum LuaOpenings {
    /// Forty rules of five lines, each defined and used once.
    static let text =
        (1...40).map { rule in
            """
            local function rule\(rule)(members, trust)
                local group = { name = "group \(rule)", members = members + \(rule), trust = trust }
                if group.members > 20 then group.trust = group.trust * 0.5 end
                return group.members * group.trust end
            total = (rawget(_G, "total") or 0) + rule\(rule)(\(rule), 0.5)

            """
        }.joined() + "return total\n"

    static func rows() throws -> [LuaRow] {
        let chunk = try LuaChunk(text, name: "rules.lua")
        let session = try FreshState(text)
        let plain: (Int) -> Double = { count in
            var sum = 0.0
            for _ in 0..<count { sum += peer_fresh(text, text.utf8.count) }
            return sum
        }
        return [
            LuaRow("state + 200 lines, sandbox", .microseconds(120), peer: plain) { count in
                var sum = 0.0
                for _ in 0..<count {
                    let state = try LuaState(limits: .run)
                    defer { state.close() }
                    sum += try state.run(chunk).first?.number ?? .nan
                }
                return sum
            },
            LuaRow("state + 200 lines, vocabulary", .microseconds(120), peer: plain) { count in
                var sum = 0.0
                for _ in 0..<count { sum += try session.run() }
                return sum
            },
        ]
    }
}
