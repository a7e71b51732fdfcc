extension HostileScript {
    /// Every way in which a script can catch an error, tried on the stop and on errors without end.
    static let catching: [HostileScript] = [
        .init("while true do pcall(pcall, pcall, error) end", .stops),
        .init("local function f() while true do end end while true do pcall(xpcall, f, print) end", .stops),
        .init("while true do xpcall(function() while true do end end, function() return xpcall(f, f) end) end", .stops),
        .init("local function h() return xpcall(error, h) end while true do xpcall(error, h) end", .stops),
        .init("local function h() error('again') end while true do xpcall(error, h, 'x') end", .stops),
        .init(
            "return select(2, xpcall(error, function(m) return error(m) end, 'x'))", .ends("error in error handling")),
        .init("return xpcall(error, function(m) while true do m = m .. m end end, 'x')", .memory),
        .init("local function f() pcall(f) pcall(f) end f()", .stops),
        .init("local function f() return xpcall(f, f) end while true do f() end", .stops),
        .init("local f f = function(...) return pcall(f, 1, ...) end while true do f() end", .stops),
        .init(
            "local c = setmetatable({}, { __close = function() while true do end end }) "
                + "pcall(function() local x <close> = c while true do end end)", .stops),
        .init(
            "local c = setmetatable({}, { __close = function() error('closing') end }) "
                + "while true do pcall(function() local x <close> = c error('body') end) end", .stops),
        .init(
            "local c = setmetatable({}, { __close = function() error('closing') end }) local x <close> = c error('body')",
            .refused("closing")),
        .init(
            "local c c = setmetatable({}, { __close = function() local y <close> = c end }) local x <close> = c",
            .refused("overflow")),
        .init(
            "local c = setmetatable({}, { __close = pcall }) while true do local x <close> = c while true do end end",
            .stops),
        .init(
            "local c = setmetatable({}, { __close = print }) local x <close> = c while true do end", .stops),
        .init(
            "local out = {} local c = setmetatable(out, { __close = table.insert }) "
                + "do local x <close> = c while true do end end return #out", .stops),
        .init(
            "local c = setmetatable({}, { __close = coroutine.wrap(function() while true do end end) }) "
                + "local x <close> = c", .stops),
        .init(
            "for a in pairs({ 1 }), nil, nil, setmetatable({}, { __close = function() while true do end end }) do end",
            .stops),
        .init("error(setmetatable({}, { __tostring = function() while true do end end }))", .refused("a table")),
        .init("error(setmetatable({}, { __index = function() while true do end end }))", .refused("a table")),
        .init("error({ message = string.rep('x', 1 << 20) })", .refused("xxxx")),
        .init("local t = {} for i = 1, 1e5 do t[i] = i end error(t)", .refused("a table")),
        .init("error()", .refused("nil")),
        .init("error(nil, 1e9)", .refused("nil")),
        .init("error(true)", .refused("boolean")),
        .init("error(print)", .refused("function")),
        .init("error(coroutine.create(print))", .refused("thread")),
        .init("error(thing)", .refused("userdata")),
        .init("error(2 ^ 63)", .refused("number")),
        .init("error('x', math.maxinteger)", .refused("x")),
        .init("error('x', math.mininteger)", .refused("x")),
        .init("error(('x'):rep(1 << 24))", .refused("xxx")),
        .init("error('\\0\\255\\27[2J')", .refused("[2J")),
        .init("assert(false, setmetatable({}, { __tostring = error }))", .refused("a table")),
        .init("local function f(n) if n == 0 then error('deep') end return (f(n - 1)) end f(6000)", .refused("deep")),
        .init("local function f() local ok, e = pcall(f) error(e, 0) end f()", .refused("overflow")),
    ]

    /// The stop looks for the loop wherever it is.
    static let coroutines: [HostileScript] = [
        .init("local function f() coroutine.wrap(f)() end while true do pcall(f) end", .stops),
        .init("while true do coroutine.wrap(coroutine.wrap(function() end))() end", .stops),
        .init("while true do pcall(coroutine.wrap(function() while true do end end)) end", .stops),
        .init(
            "local function nest(n) if n == 0 then while true do end end coroutine.wrap(nest)(n - 1) end nest(50)",
            .stops),
        .init(
            "local function nest(n) if n == 0 then while true do end end "
                + "pcall(coroutine.wrap(nest), n - 1) while true do end end nest(50)", .stops),
        .init("for _ in coroutine.wrap(function() while true do coroutine.yield(1) end end) do end", .stops),
        .init("for _ in coroutine.wrap(function() while true do end end) do end", .stops),
        .init(
            "while true do local c = coroutine.create(function() "
                + "local x <close> = setmetatable({}, { __close = function() while true do end end }) "
                + "coroutine.yield() end) coroutine.resume(c) end", .stops),
        .init(
            "local c = coroutine.wrap(function() local x <close> = setmetatable({}, { __close = function() "
                + "while true do end end }) error('x') end) pcall(c)", .ends("")),
        .init(
            "local all = {} for i = 1, 1000 do all[i] = coroutine.wrap(function() while true do "
                + "pcall(coroutine.yield) end end) end while true do for i = 1, 1000 do all[i]() end end", .stops),
        .init(
            "local c c = coroutine.create(function() return coroutine.resume(c) end) return coroutine.resume(c)",
            .ends("true false cannot resume non-suspended coroutine")),
        .init("return coroutine.resume(coroutine.running())", .ends("false cannot resume non-suspended coroutine")),
        .init("coroutine.yield()", .refused("outside a coroutine")),
        .init(
            "return coroutine.wrap(function(...) return select('#', ...) end)(table.unpack({}, 1, 12000))",
            .ends("12000")),
        .init("local function f(...) return coroutine.wrap(f)(1, ...) end f()", .refused("C stack overflow")),
        .init("local t = {} while true do t[#t + 1] = coroutine.wrap(function() end) end", .memory),
        .init("return coroutine.close", .ends("nil")),
        .init(
            "local c = coroutine.create(error) coroutine.resume(c, setmetatable({}, { __tostring = error })) "
                + "return coroutine.resume(c)", .ends("false cannot resume dead coroutine")),
        .init("table.sort({ 3, 2, 1 }, coroutine.yield)", .refused("outside a coroutine")),
        .init(
            "return coroutine.wrap(function() table.sort({ 3, 2, 1 }, coroutine.yield) end)()",
            .refused("across a C-call boundary")),
        .init(
            "return coroutine.wrap(function() return ('x'):gsub('x', coroutine.yield) end)()",
            .refused("across a C-call boundary")),
        .init(
            "return coroutine.wrap(function() return load(coroutine.yield) end)()",
            .ends("nil attempt to yield across a C-call boundary")),
    ]
}
