extension HostileScript {
    /// Metamethods that never end, that lie, or that chain.
    static let metamethods: [HostileScript] = [
        .init(
            "local t = setmetatable({}, { __index = function(t, k) return t[k + 1] end }) return t[1]",
            .refused("overflow")),
        .init(
            "local t = setmetatable({}, { __newindex = function(t, k, v) t[k + 1] = v end }) t[1] = 1",
            .refused("overflow")),
        .init(
            "local t = {} for i = 1, 3000 do t = setmetatable({}, { __index = t }) end return t.x",
            .refused("'__index' chain too long")),
        .init(
            "local t = {} for i = 1, 3000 do t = setmetatable({}, { __newindex = t }) end t.x = 1",
            .refused("'__newindex' chain too long")),
        .init(
            "local t = select for i = 1, 3000 do t = setmetatable({}, { __call = t }) end return (t('#'))",
            .refused("number expected, got table")),
        .init("local t = setmetatable({}, {}) getmetatable(t).__call = t t()", .refused("stack overflow")),
        .init(
            "local t = setmetatable({}, { __concat = function(a, b) return a .. b end }) return t .. t",
            .refused("overflow")),
        .init(
            "local t = setmetatable({}, { __eq = function(a, b) while true do end end }) "
                + "return t == setmetatable({}, getmetatable(t))", .stops),
        .init(
            "local m = {} m.__eq = function(a, b) return a == b end "
                + "return setmetatable({}, m) == setmetatable({}, m)", .refused("overflow")),
        .init(
            "local m = {} m.__lt = function(a, b) return b < a end return setmetatable({}, m) < setmetatable({}, m)",
            .refused("overflow")),
        .init(
            "local m = { __le = function() while true do end end } "
                + "return setmetatable({}, m) <= setmetatable({}, m)", .stops),
        .init("local t = setmetatable({}, { __len = function() while true do end end }) return #t", .stops),
        .init(
            "return tostring(setmetatable({}, { __tostring = function() return string.rep('x', 1 << 40) end }))",
            .memory),
        .init(
            "return tostring(setmetatable({}, { __tostring = function(t) return tostring(t) end }))",
            .refused("overflow")),
        .init(
            "return tostring(setmetatable({}, { __tostring = function() return {} end }))",
            .refused("must return a string")),
        .init("print(setmetatable({}, { __tostring = function() while true do end end }))", .stops),
        .init(
            "return string.format('%s', setmetatable({}, { __tostring = function() while true do end end }))", .stops),
        .init("return tostring(setmetatable({}, { __name = string.rep('x', 1 << 20) })):len() > 0", .ends("true")),
        .init(
            "for k in pairs(setmetatable({ 1 }, { __pairs = function() while true do end end })) do print(k) end",
            .ends("1\n")),
        .init("for i in ipairs(setmetatable({}, { __index = function() return 1 end })) do end", .stops),
        .init("return table.unpack(setmetatable({}, { __len = function() return 1e8 end }))", .ends("")),
        .init("table.insert(setmetatable({}, { __len = function() return math.maxinteger end }), 1)", .ends("")),
        .init("return table.concat(setmetatable({}, { __len = function() return 1e15 end }))", .ends("")),
        .init("table.sort(setmetatable({ 2, 1 }, { __len = function() return 1e9 end }))", .ends("")),
        .init("table.move(setmetatable({}, { __index = function() while true do end end }), 1, 3, 1)", .ends("")),
        .init("table.sort({ 3, 1, 2 }, function() return true end)", .ends("")),
        .init(
            "local t = {} for i = 1, 1000 do t[i] = i end local n = 0 "
                + "table.sort(t, function() n = n + 1 return n % 2 == 0 end) return #t", .ends("1000")),
        .init(
            "local t = {} for i = 1, 100 do t[i] = i end table.sort(t, function() for i = 1, 100 do t[i] = nil end end)",
            .ends("")),
        .init("table.sort({ 1, 'x', {}, print }, nil)", .refused("cannot compare")),
        .init("table.sort({ 3, 2, 1 }, error)", .refused("a number")),
        .init(
            "local t = {} for i = 1, 300 do t[i] = i end local function f() table.sort(t, f) end f()",
            .refused("overflow")),
        .init("setmetatable({}, { __gc = function() while true do end end })", .refused("'__gc'")),
        .init("setmetatable({}, { __mode = 'k' })", .refused("'__mode'")),
        .init(
            "local m = {} setmetatable({}, m) m.__gc = function() while true do end end "
                + "for i = 1, 1e5 do local t = {} end", .ends("")),
        .init(
            "local m = {} local t = setmetatable({ {} }, m) m.__mode = 'v' for i = 1, 1e5 do local x = { i } end "
                + "return type(t[1]), m.__mode", .ends("table v")),
        .init(
            "local m = {} local t = setmetatable({}, m) rawset(m, '__mo' .. 'de', 'k') t[{}] = 1 "
                + "for i = 1, 1e5 do local x = { i } end pairs(t)", .refused("no fixed order")),
        .init(
            "local t = setmetatable({ {} }, { ['\\27_mode'] = 'v' }) for i = 1, 1e5 do local x = { i } end "
                + "return type(t[1])", .ends("table")),
        .init("getmetatable('').__index = nil", .refused("a string value")),
        .init("setmetatable('', {})", .refused("table expected")),
        .init("local t = setmetatable({}, { __metatable = 'locked' }) setmetatable(t, nil)", .refused("protected")),
        .init("getmetatable(thing).__index = print", .refused("a string value")),
        .init("setmetatable(thing, {})", .refused("table expected")),
        .init("rawset(thing, 'x', 1)", .refused("table expected")),
        .init(
            "string.find = nil string.rep = error table.concat = 1 math = nil coroutine.resume = nil "
                + "return ('x'):len()", .ends("1")),
        .init("local t = {} t[0 / 0] = 1", .refused("NaN")),
        .init("rawset(_G, 'print', setmetatable({}, { __call = function() while true do end end })) print()", .stops),
    ]
}
