extension HostileScript {
    /// Texts made to hurt the compiler.
    static let parsing: [HostileScript] = [
        .init(
            "return (select(2, load('return ' .. string.rep('(', 1000) .. '1' .. string.rep(')', 1000))))",
            .ends("C stack overflow")),
        .init("return select(2, load('return ' .. string.rep('{', 1e6))) ~= nil", .ends("true")),
        .init("return select(2, load('x = ' .. string.rep('-', 1e6) .. '1')) ~= nil", .ends("true")),
        .init("return select(2, load('return ' .. string.rep('not ', 1e6) .. 'x')) ~= nil", .ends("true")),
        .init("return select(2, load(string.rep('do ', 1e6))) ~= nil", .ends("true")),
        .init("return select(2, load(string.rep('x=function() ', 1e6))) ~= nil", .ends("true")),
        .init("return select(2, load('return 1' .. string.rep(' .. 1', 1e6))) ~= nil", .ends("true")),
        .init("return select(2, load('return 2' .. string.rep(' ^ 2', 1e6))) ~= nil", .ends("true")),
        .init("return load('return 1' .. string.rep(' + 1', 1000))()", .ends("1001")),
        .init(
            "return select(2, load('local ' .. string.rep('a, ', 300) .. 'a')):match('too many local variables')",
            .ends("too many local variables")),
        .init(
            "local t = {} for i = 1, 300 do t[i] = 'local a' .. i .. ' = 1' end return load('do ' .. "
                + "table.concat(t, ' ') .. ' end') == nil", .ends("true")),
        .init("return load('return \"' .. string.rep('x', 1 << 21) .. '\"')():len()", .ends("2097152")),
        .init("return load('return ' .. string.rep('9', 1 << 20))()", .ends("inf")),
        .init("return load('--[' .. string.rep('=', 1 << 20) .. '[') == nil", .ends("true")),
        .init("return load('return \"\\\\u{' .. string.rep('7', 1000) .. '}\"') == nil", .ends("true")),
        .init("local s = 'a' while true do s = s .. s load('return ' .. s) end", .memory),
        .init(
            "local t = {} for i = 1, 30000 do t[i] = 'goto x' .. i end while true do load(table.concat(t, ' ')) end",
            .stops),
        .init(
            "local t = {} for i = 1, 70000 do t[i] = i + 0.5 end "
                + "return #load('return {' .. table.concat(t, ',') .. '}')()", .ends("70000")),
        .init("while true do load('return ' .. string.rep('f(', 100) .. string.rep(')', 100)) end", .stops),
        .init("while true do goto continue ::continue:: end", .stops),
        .init("goto done do local x ::done:: end", .refused("no visible label")),
        .init("do ::a:: goto b end ::b:: goto a", .refused("no visible label")),
        .init("local x <const> = 1 x = 2", .refused("attempt to assign to const")),
        .init("local x <close> = 1", .refused("non-closable")),
        .init("local _ENV <const> = 10 local a = x", .refused("a number value")),
        .init("local _ENV <const> = {} return x", .ends("nil")),
    ]

    /// Ways out of the sandbox.
    static let escapes: [HostileScript] = [
        .init(
            "return io, os, debug, package, dofile, loadfile, collectgarbage, string.dump",
            .ends("nil nil nil nil nil nil nil nil")),
        .init("return load('\\27Lua')", .ends("nil attempt to load a binary chunk (mode is 't')")),
        .init("return load('\\27Lua', 'x', 'b')", .refused("text only")),
        .init("return load('\\27Lua', 'x', 'bt')", .ends("nil attempt to load a binary chunk (mode is 't')")),
        .init(
            "return load(function() return '\\27Lua' end)", .ends("nil attempt to load a binary chunk (mode is 't')")),
        .init(
            "return load(function() return {} end)",
            .ends("nil plan.lua:1: the function given to 'load' must return strings")),
        .init("return load(function() error('x') end)", .ends("nil plan.lua:1: x")),
        .init("local _ENV = nil x = 1", .refused("index a nil value")),
        .init("local _ENV = setmetatable({}, { __index = function() while true do end end }) return x", .stops),
        .init("_ENV = {} return x", .ends("nil")),
        .init("return load('return _ENV', 'x', 't', nil)()", .ends("nil")),
        .init(
            "return load('x = 1', 'x', 't', setmetatable({}, { __newindex = error }))()",
            .refused("number expected, got string")),
        .init(
            "for k in pairs(_G) do if k ~= 'error' and k ~= '_G' then _G[k] = nil end end error('emptied')",
            .refused("emptied")),
        .init("_G._G = nil _G = nil return 1", .ends("1")),
        .init("return next(_G, 'print')", .refused("use pairs")),
        .init("return require('../secret')", .refused("no such module")),
        .init("return require('/etc/passwd')", .refused("no such module")),
        .init("return require('a\\0b')", .refused("no such module")),
        .init("return require('')", .refused("no such module")),
        .init("return require(('x/'):rep(100000))", .refused("no such module")),
        .init("return require({})", .refused("string expected")),
        .init("return require('loop')", .refused("requires itself")),
        .init("return math.randomseed(1)", .refused("not available")),
        .init(
            "return tostring(print):match('0x') or tostring({}):match('0x') or tostring(thing):match('0x')",
            .ends("nil")),
    ]

    /// Lies to the host, and calls that go back and forth.
    static let hosts: [HostileScript] = [
        .init("local function f() return back(f) end return f()", .refused("too deeply")),
        .init("local function f() while true do pcall(back, f) end end f()", .stops),
        .init("back(function() while true do end end)", .stops),
        .init("back(function() back(function() while true do pcall(back, error) end end) end)", .stops),
        .init("coroutine.wrap(function() back(coroutine.yield) end)()", .refused("across a C-call boundary")),
        .init(
            "coroutine.wrap(function() back(function() coroutine.yield(1) end) end)()",
            .refused("across a C-call boundary")),
        .init("back(error)", .refused("a nil")),
        .init("back(error, setmetatable({}, { __tostring = function() while true do end end }))", .refused("a table")),
        .init("while true do pcall(fails) end", .stops),
        .init("while true do pcall(back, fails) end", .stops),
        .init("return select('#', back(function() return table.unpack({}, 1, 900000) end))", .refused("too many")),
        .init("back(function() return ('x'):rep(1 << 24) end)", .refused("too long")),
        .init("takes(('x'):rep(1 << 24))", .refused("too long")),
        .init("takes(table.unpack({}, 1, 300))", .refused("too many arguments")),
        .init(
            "local t = {} for i = 1, 1e5 do t[i] = ('x'):rep(100) end reads(t)", .refused("too long to be read at once")
        ),
        .init("local t = {} t[1] = t reads(t)", .ends("")),
        .init("reads({ 1, nil, 3, [1e300] = 2 })", .refused("hole")),
        .init("reads({ [{}] = 1 })", .refused("no fixed order")),
        .init("reads(setmetatable({}, { __index = function() while true do end end }))", .ends("")),
        .init("return thing.get({})", .refused("':'")),
        .init("return thing.get(other)", .refused("':'")),
        .init("return thing.get(io)", .refused("':'")),
        .init("return getmetatable(thing)", .ends("protected")),
        .init("return thing[('x'):rep(1 << 24)]", .refused("too long")),
        .init("thing.value = function() end", .refused("read-only")),
        .init("return thing + thing", .refused("arithmetic")),
        .init("return #thing", .refused("length")),
        .init("while true do local a = fresh() end", .stops),
        .init("local t = {} while true do t[#t + 1] = fresh() end", .memory),
        .init("wait(1)", .refused("outside a process")),
    ]
}
