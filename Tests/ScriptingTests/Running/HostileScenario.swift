/// A stranger's lines in a plan, and how they have to end.
struct HostileScenario: Sendable, CustomStringConvertible {
    /// What of the small plan they stand in place of.
    enum Spot: Sendable {
        /// What the strategies `meetings` and `placebo` do first.
        case strategy
        /// A declaration at the top of the plan.
        case plan
        /// What the place is made of, before anything else is said of it.
        case world
        /// The body of the function of an outcome that counts.
        case outcome
    }

    enum Ending: Sendable {
        /// Every limit is an end; which one comes first depends on the machine.
        case limit
        /// A placed problem with this code.
        case refused(String)
        /// By itself.
        case ends
    }

    let spot: Spot
    let lines: String
    let ending: Ending

    init(_ spot: Spot, _ lines: String, _ ending: Ending) {
        (self.spot, self.lines, self.ending) = (spot, lines, ending)
    }

    var description: String { String(lines.prefix(80)) }

    /// The passage of the small plan that the lines replace.
    var passage: String {
        switch spot {
        case .strategy: "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)"
        case .plan:
            "plan:expect { outcome = \"talked\", order = { \"meetings\", \"as_is\" }, because = \"only one of them meets\" }"
        case .world: "world:households { rt = 6, per_rt = 20, old_habits = p.old_habits }"
        case .outcome: "return world.outreach:held \"meeting\" end"
        }
    }

    /// What stands there instead: the lines, then what the plan cannot do without.
    var replacement: String {
        switch spot {
        case .strategy: lines
        case .plan, .world: "\(lines) \(passage)"
        case .outcome: "\(lines) end"
        }
    }

    static let all: [HostileScenario] = callbacks + options + outcomes + declarations

    /// What is scheduled, waited for and asked.
    static let callbacks: [HostileScenario] = [
        .init(.strategy, "world:every(days(1), function() while true do end end)", .limit),
        .init(.strategy, "world:every(days(1), function() pcall(function() while true do end end) end)", .limit),
        .init(.strategy, "local function f() world:every(days(1), f) end f()", .limit),
        .init(.strategy, "local function f() world:after(days(0), f) end f()", .limit),
        .init(.strategy, "local function f() world:after(days(0), f) world:after(days(0), f) end f()", .limit),
        .init(.strategy, "local function yes() return true end local function f() world:when(yes, f) end f()", .limit),
        .init(.strategy, "while true do world:every(days(1), print) end", .limit),
        .init(.strategy, "while true do world:when(print, print) end", .limit),
        .init(.strategy, "while true do world:process(function() wait(weeks(1)) end) end", .limit),
        .init(.strategy, "world:process(function() while true do wait(days(0)) end end)", .limit),
        .init(
            .strategy, "world:process(function() while true do pcall(wait, days(1)) while true do end end end)", .limit),
        .init(.strategy, "world:process(function() while true do pcall(wait, 0 / 0) end end)", .limit),
        .init(.strategy, "local function f() world:process(f) world:process(f) end world:process(f)", .limit),
        .init(
            .strategy, "world:process(function() table.sort({ 2, 1 }, function() wait(days(1)) end) end)",
            .refused("W-MOMENT")),
        .init(
            .strategy, "world:process(function() ('x'):gsub('x', function() wait(days(1)) end) end)",
            .refused("W-MOMENT")),
        .init(
            .strategy, "world:process(function() coroutine.wrap(function() wait(days(1)) end)() end)",
            .refused("W-MOMENT")),
        .init(.strategy, "world:process(function() coroutine.wrap(wait)(days(1)) end)", .refused("W-MOMENT")),
        .init(.strategy, "world:process(function() coroutine.yield(days(1)) end)", .refused("W-MOMENT")),
        .init(.strategy, "wait(days(1))", .refused("W-MOMENT")),
        .init(.strategy, "world:when(function() while true do end end, print)", .limit),
        .init(.strategy, "world:when(function() return 0 / 0 end, print)", .refused("W-VALUE")),
        .init(.strategy, "world:when(function() wait(days(1)) return true end, print)", .refused("W-READS")),
        .init(
            .strategy,
            "world:after(days(1), function() error(setmetatable({}, { __tostring = function() while true do end end })) end)",
            .refused("W-LUA")),
        .init(.strategy, "world:after(days(1), function() error() end)", .refused("W-LUA")),
        .init(
            .strategy,
            "world:after(days(1), function() local c <close> = setmetatable({}, { __close = function() while true do end end }) end)",
            .limit),
        .init(.strategy, "world:every(days(1), function() print(('x'):rep(1 << 16)) end)", .limit),
        .init(
            .strategy, "world:every(days(1), function() coroutine.wrap(function() while true do end end)() end)", .limit
        ),
        .init(
            .strategy, "local t = {} world:every(days(1), function() for i = 1, 1e5 do t[#t + 1] = { i } end end)",
            .limit),
    ]

    /// What the vocabulary is given.
    static let options: [HostileScenario] = [
        .init(
            .strategy,
            "world.outreach:meeting(setmetatable({ of = 'RW' }, { __index = function() while true do end end, __pairs = error }))",
            .ends),
        .init(
            .strategy, "world.outreach:meeting(setmetatable({}, { __index = { of = 'RW' } }))", .refused("W-MISSING")),
        .init(
            .strategy, "local t = {} for i = 1, 300000 do t['k' .. i] = 1 end world.outreach:meeting(t)",
            .refused("W-LUA")),
        .init(
            .strategy, "local t = {} for i = 1, 20000 do t['k' .. i] = 1 end world.outreach:meeting(t)",
            .refused("W-NAME")),
        .init(
            .strategy, "local t = {} for i = 1, 1e5 do t = { of = t } end world.outreach:meeting(t)",
            .refused("W-VALUE")),
        .init(.strategy, "local t = {} t.of = t world.outreach:meeting(t)", .refused("W-VALUE")),
        .init(.strategy, "world.outreach:meeting { of = ('x'):rep(1e8) }", .limit),
        .init(.strategy, "world.outreach:visit(('x'):rep(7 << 20))", .refused("W-NAME")),
        .init(.strategy, "local x = world.outreach[('x'):rep(7 << 20)]", .refused("W-NAME")),
        .init(.strategy, "local x = world.outreach[{}]", .refused("W-NAME")),
        .init(.strategy, "local x = world[0 / 0]", .refused("W-NAME")),
        .init(.strategy, "world.outreach = nil", .refused("W-CALL")),
        .init(.strategy, "world[('x'):rep(7 << 20)] = 1", .refused("W-CALL")),
        .init(.strategy, "world.outreach:meeting { [0 / 1] = 'RW' }", .refused("W-LIST")),
        .init(.strategy, "world.outreach:meeting { [{}] = 'RW' }", .refused("W-LUA")),
        .init(.strategy, "world.outreach.meeting(world.people, { of = 'RW' })", .refused("W-CALL")),
        .init(.strategy, "world.outreach.meeting({}, { of = 'RW' })", .refused("W-CALL")),
        .init(.strategy, "world.outreach:meeting(table.unpack({}, 1, 240))", .refused("W-MISSING")),
        .init(.strategy, "world:every(weeks(0 / 0), print)", .refused("W-VALUE")),
        .init(.strategy, "world:every(-weeks(1), print)", .refused("W-VALUE")),
        .init(.strategy, "world:at(months(math.maxinteger), print)", .refused("W-VALUE")),
        .init(.strategy, "world:after(rupiah(1), print)", .refused("W-VALUE")),
        .init(.strategy, "local a = rupiah(9000000000000000) * 9000000000000000", .refused("W-VALUE")),
        .init(.strategy, "local less = rupiah(1) < weeks(1)", .refused("W-UNIT")),
        .init(.strategy, "xpcall(world.outreach.meeting, function() while true do end end)", .limit),
        .init(.strategy, "p.meeting_interval = 3", .refused("W-CALL")),
        .init(.strategy, "setmetatable(world, {})", .refused("W-LUA")),
        .init(.strategy, "for k in pairs(_G) do _G[k] = nil end", .refused("W-NAME")),
        .init(.strategy, "while true do pcall(world.outreach.visit, world.outreach, 'nobody') end", .limit),
        .init(.strategy, "while true do local a = weeks(1) + weeks(1) end", .limit),
        .init(.strategy, "local t = {} while true do t[#t + 1] = weeks(1) end", .limit),
    ]

    /// What an outcome does instead of counting.
    static let outcomes: [HostileScenario] = [
        .init(.outcome, "while true do end", .limit),
        .init(.outcome, "while true do pcall(error) end", .limit),
        .init(.outcome, "return {}", .refused("W-VALUE")),
        .init(.outcome, "return 0 / 0", .refused("W-VALUE")),
        .init(.outcome, "return 2 ^ 63", .refused("W-VALUE")),
        .init(.outcome, "return math.maxinteger", .ends),
        .init(.outcome, "return ('x'):rep(7 << 20)", .refused("W-VALUE")),
        .init(
            .outcome, "return setmetatable({}, { __tostring = function() while true do end end })", .refused("W-VALUE")),
        .init(.outcome, "world.outreach:letter() return 1", .refused("W-READS")),
        .init(.outcome, "return table.unpack({}, 1, 14000)", .refused("W-VALUE")),
        .init(.outcome, "local function f() return 1 + f() end return f()", .refused("W-LUA")),
    ]

    /// What a plan declares.
    static let declarations: [HostileScenario] = [
        .init(.plan, "while true do end", .limit),
        .init(.plan, "for i = 1, 100000 do plan:strategy('s' .. i, { title = 'x' }) end", .limit),
        .init(
            .plan, "for i = 1, 100000 do pcall(plan.levers, plan, { ['l' .. i] = { 1, from = 0, to = 2 } }) end", .limit
        ),
        .init(
            .plan,
            "while true do plan:expect { outcome = 'talked', order = { 'meetings', 'as_is' }, because = 'x' } end",
            .limit),
        .init(.plan, "plan:strategy(('x'):rep(7 << 20), {})", .refused("W-VALUE")),
        .init(.plan, "local t = {} for i = 1, 1e5 do t = { t } end plan:levers { deep = t }", .refused("W-VALUE")),
        .init(.plan, "local t = {} t.t = t plan:levers(t)", .refused("W-NAME")),
        .init(.plan, "plan:levers(setmetatable({}, { __index = error, __len = error, __pairs = error }))", .ends),
        .init(.plan, "require '../dusun'", .refused("W-FILE")),
        .init(.plan, "require 'a/../../b'", .refused("W-FILE")),
        .init(.plan, "require(('x'):rep(7 << 20))", .refused("W-FILE")),
        .init(.plan, "csv(('x'):rep(7 << 20))", .refused("W-FILE")),
        .init(.plan, "date(('9'):rep(7 << 20))", .refused("W-VALUE")),
        .init(.plan, "while true do csv 'kelompok.csv' end", .limit),
        .init(.plan, "local s = 'x' while true do s = s .. s end", .limit),
        .init(.world, "while true do end", .limit),
        .init(.world, "world:every(days(1), print)", .refused("W-MOMENT")),
        .init(.world, "while true do pcall(function() world:organizations(csv 'kelompok.csv') end) end", .limit),
        .init(.world, "world:assume { ['a\\0b'] = 1 }", .refused("W-NAME")),
        .init(.world, "plan:strategy('late', {})", .refused("W-MOMENT")),
    ]
}
