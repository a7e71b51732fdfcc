import Foundation
import LuaBridge
import Testing

@Suite struct SandboxTests {
    /// All that a script finds before the host adds anything: the list the reference is compared with.
    static let environment = [
        "_G", "_VERSION", "assert", "coroutine", "error", "getmetatable", "ipairs", "load", "math", "next", "pairs",
        "pcall", "print", "rawequal", "rawget", "rawlen", "rawset", "select", "setmetatable", "string", "table",
        "tonumber", "tostring", "type", "utf8", "xpcall",
        "coroutine.create", "coroutine.isyieldable", "coroutine.resume", "coroutine.running", "coroutine.status",
        "coroutine.wrap", "coroutine.yield",
        "math.abs", "math.acos", "math.asin", "math.atan", "math.ceil", "math.cos", "math.deg", "math.exp",
        "math.floor", "math.fmod", "math.huge", "math.log", "math.max", "math.maxinteger", "math.min",
        "math.mininteger", "math.modf", "math.pi", "math.rad", "math.random", "math.randomseed", "math.sin",
        "math.sqrt", "math.tan", "math.tointeger", "math.type", "math.ult",
        "string.byte", "string.char", "string.find", "string.format", "string.gmatch", "string.gsub", "string.len",
        "string.lower", "string.match", "string.pack", "string.packsize", "string.rep", "string.reverse",
        "string.sub", "string.unpack", "string.upper",
        "table.concat", "table.insert", "table.move", "table.pack", "table.remove", "table.sort", "table.unpack",
        "utf8.char", "utf8.charpattern", "utf8.codepoint", "utf8.codes", "utf8.len", "utf8.offset",
    ]

    @Test func theEnvironmentIsTheListed() throws {
        let found = try withState { state in
            try state.run(
                """
                local names = {}
                for name in pairs(_G) do names[#names + 1] = name end
                for name, value in pairs(_G) do
                    if type(value) == 'table' and value ~= _G then
                        for inner in pairs(value) do names[#names + 1] = name .. '.' .. inner end
                    end
                end
                return table.concat(names, ' ')
                """, name: "p"
            ).first?.string
        }
        #expect(found == Self.environment.joined(separator: " "))
    }

    @Test(arguments: [
        "return io", "return os", "return debug", "return package", "return dofile", "return loadfile",
        "return collectgarbage", "return warn", "return require", "return string.dump", "return coroutine.close",
    ])
    func whatIsRemovedIsNil(_ text: String) throws { #expect(try outcome(of: text) == "nil") }

    @Test(arguments: [
        ("return getmetatable('')", "protected"),
        ("setmetatable({}, { __mode = 'k' })", "error: p:1: a metatable cannot have '__mode' here"),
        (
            "local t = setmetatable({}, { __metatable = 1 }) setmetatable(t, {})",
            "error: p:1: this metatable is protected and cannot be changed"
        ),
        ("return ('x'):dump()", "error: p:1: attempt to call a nil value (method 'dump')"),
        ("return load('x', 'c', 'b')", "error: p:1: load takes text only, so its mode cannot be 'b'"),
    ])
    func whatIsProtected(_ row: (text: String, result: String)) throws {
        #expect(try outcome(of: row.text).replacing("plan.lua:", with: "p:") == row.result)
    }

    /// Globals can refuse wrong names, and scripts cannot take the guard away.
    @Test func globalsCanBeGuarded() throws {
        try withState { state in
            let read = try state.function("global", ["table", "name"]) { call in
                throw BadArgument(function: "global", position: 2, parameter: nil, problem: "no \(try call.string(2))")
            }
            try state.globals().guardKeys(read: read, write: nil)
            #expect(try state.run("x = 1 return x", name: "p").map(plain) == ["1"])
            #expect(throws: LuaError.self) { try state.run("return y", name: "p") }
            #expect(throws: LuaError.self) { try state.run("setmetatable(_G, nil)", name: "p") }
        }
    }

    /// Only C raises Lua errors: from Swift nothing of Lua is called but the shim, which never raises.
    @Test func swiftCallsTheShimOnly() throws {
        let folder = URL(filePath: FileManager.default.currentDirectoryPath).appending(path: "Sources/LuaBridge")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" }
        #expect(files.count > 10)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.matches(of: /\blua[L]?_[a-z]+\(/).isEmpty, "\(file.lastPathComponent) calls Lua itself")
        }
        let header = folder.deletingLastPathComponent().appending(path: "CLua/include/clua.h")
        #expect(!(try String(contentsOf: header, encoding: .utf8)).contains("lua.h>"), "Lua's headers reach Swift")
    }
}
