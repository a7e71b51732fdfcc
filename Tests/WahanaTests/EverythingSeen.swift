/// A script that tells all it can see: every value that its globals and its place lead to, how they read as texts, what
/// they say when they are called wrongly, in which order tables are walked and sorted, and what is drawn.
enum EverythingSeen {
    /// The module `everything`: a function of the world, the levers and what else to look at. It prints, and returns a
    /// number made of all it told. The module `names` has the vocabulary's names.
    static let module = #"""
        -- Tells all that a script can see, and returns a number made of the text.
        local names = require "names"
        local seen, digest, lines = {}, 7, 0

        local function line(...)
          local parts = table.pack(...)
          for place = 1, parts.n do
            local fine, text = pcall(tostring, parts[place])
            parts[place] = fine and text or "no text: " .. tostring(text)
          end
          local text = table.concat(parts, "|", 1, parts.n)
          for place = 1, #text do digest = (digest * 31 + text:byte(place)) % 1000003 end
          lines = lines + 1
          return text
        end

        local function tell(...) print(line(...)) end

        -- What an error says, in its own handler and to who catches it.
        local function try(label, body, ...)
          tell(label, xpcall(body, function(problem) return type(problem) .. ": " .. tostring(problem) end, ...))
        end

        local function walk(path, value, depth)
          tell(path, type(value), value)
          if type(value) == "function" then try(path .. "()", value) end
          if (type(value) ~= "table" and type(value) ~= "userdata") or seen[value] or depth > 5 then return end
          seen[value] = true
          tell(path, "length", pcall(function() return #value end))
          tell(path, "metatable", getmetatable(value))
          if type(value) == "table" then
            try(path, function()
              for key, inner in pairs(value) do walk(path .. "." .. tostring(key), inner, depth + 1) end
            end)
            return
          end
          for _, name in ipairs(names) do
            local there, inner = pcall(function() return value[name] end)
            if not there then
              if depth < 3 then line(path, name, inner) end
            elseif type(inner) == "function" then
              try(path .. ":" .. name, inner, value)
              if depth < 3 then try(path .. "." .. name, inner) end
            else
              walk(path .. "." .. name, inner, depth + 1)
            end
          end
        end

        local function texts()
          local odd = { 0, -0.0, 1, 0.1, 1e15, 1e16, 1e100, 2^53, -1/0, 0/0, math.maxinteger, math.pi, 1e-310 }
          for _, form in ipairs { "%d", "%5.2d", "%i", "%u", "%c", "%x", "%X", "%#o", "%e", "%E", "%.3f", "%10.1f", "%g", "%G",
                                  "%a", "%A", "%+.14g", "%s", "%10s", "%.2s", "%q", "%p", "%%", "%y", "%" } do
            for _, value in ipairs(odd) do tell(form, pcall(string.format, form, value)) end
            for _, value in ipairs { {}, tell, "t\0\n\"ext", true, coroutine.create(tell), "gone" } do
              tell(form, pcall(string.format, form, value))
            end
          end
          for _, value in ipairs(odd) do tell(value, value .. "", value // 1, pcall(math.tointeger, value)) end
          for _, text in ipairs { "1,5", "1.5", "0x1p4", "1e1", " 7 ", "١", "inf", "nan" } do
            tell(text, tonumber(text), pcall(load, "return " .. text))
          end
          local words = { "b", "B", "a", "A", "é", "e", "Z", "ä", "_", "", "a b", "ab", "a-b", "10", "9", "\0", "\255" }
          table.sort(words)
          tell(table.concat(words, ";"))
          for byte = 128, 255 do
            local char = string.char(byte)
            tell(byte, char:upper() == char, char:lower() == char, char:find "%a", char:find "%p", char:find "%s", char:find "%w")
          end
          tell(#string.pack("i4 d s", 1, 0.1, "x"), string.pack("d", 0.1):byte(1, -1))
        end

        local function orders()
          local mixed = { 3, 1, 2, b = 1, a = 2, [2.5] = 1, [-1] = 1, [true] = 1, [false] = 1, [1e300] = 1, B = 1, [""] = 1 }
          for key, value in pairs(mixed) do tell("pairs", key, value) end
          for step = 1, 300 do mixed["key" .. step * 7919 % 300] = step end
          for step = 1, 300, 7 do mixed["key" .. step] = nil end
          for key, value in pairs(mixed) do tell("pairs", key, value) end
          tell("next", next(mixed))
          tell("objects as keys", pcall(pairs, { [{}] = 1, [tell] = 2 }))
          local ties = {}
          for place = 1, 200 do ties[place] = { place * 37 % 7, place } end
          table.sort(ties, function(a, b) return a[1] < b[1] end)
          for place, pair in ipairs(ties) do tell("ties", place, pair[1], pair[2]) end
          tell("no order", pcall(table.sort, ties))
          tell("wrong order", pcall(table.sort, { 3, 1, 2, 5, 4 }, function() return true end))
        end

        local function draws()
          for _ = 1, 20 do
            tell(math.random(), math.random(6), math.random(-5, 5), chance("rain"), chance("wind", "rw04", nil, { per = "day" }))
            tell(draw("gap", exponential(weeks(2))), draw("size", triangular(1, 2, 5)), draw("share", uniform(0, 1)))
          end
          tell(pcall(math.randomseed, 1))
        end

        local function errors()
          local own = setmetatable({}, { __name = "own", __tostring = function() return "said by itself" end })
          local mute = setmetatable({}, { __tostring = function() return {} end })
          for _, body in ipairs {
            function() local t = nil return t.x end, function() return {} + 1 end, function() return {} < {} end,
            function() return #5 end, function() return ("x")() end, function() return 1 // 0 end, function() return {} .. "" end,
            function() error() end, function() error({}) end, function() error(own) end, function() error(mute) end,
            function() error("at 2", 2) end, function() error(tell) end, function() return unknown_name end,
            function() unknown_name = 1 end, function() return weeks({}) end, function() return weeks(2) + rupiah(1) end,
            function() return weeks(2) < tell end, function() return date "2027-13-01" end, function() return csv "none.csv" end,
            function() return require "none" end, function() return require "../none" end, function() return csv {} end,
            function() local function deep() return deep() + 1 end return deep() end,
            function() return ("x"):rep(-1, {}) end, function() return ("x"):find("[a") end, function() return setmetatable("", {}) end,
            function() return load("return }")() end, function() return select(0) end, function() return ipairs() end,
            function() coroutine.wrap(function() error({}) end)() end, function() return coroutine.resume(coroutine.running()) end,
          } do try("error", body) end
          tell(load("return )", "chunk"))
          tell(load(function() error({}) end))
          tell(coroutine.resume(coroutine.create(function() local t = nil t() end)))
        end

        return function(world, p, roots)
          texts()
          orders()
          draws()
          errors()
          for _, root in ipairs(roots) do walk(root[1], root[2](world, p), root[3] or 0) end
          walk("_G", _G, 0)
          tell("lines", lines)
          return digest
        end
        """#

    /// A strategy that tells everything, and an outcome that is the number.
    static let strategy = #"""
        local told = 0
        local roots = {
          { "world", function(world) return world end },
          { "p", function(_, p) return p end },
          { "levers", function(_, p) return { p.facilitator_hours, p.meeting_interval, p.jimpitan, p.old_habits } end },
          { "plan", function() return plan end },
          { "residents", function(world) return world.people:where "tokoh" end, 3 },
          { "groups", function(world) return world.organizations:where "all" end, 3 },
          { "all", function(world) return { world.people.own, world.people[1], world.organizations:get "pkk", world.people.awareness,
              world.people.awareness:above(0.5), world.people.awareness:order() } end, 1 },
        }
        plan:strategy("all_told", { title = "Everything a script sees is told" }, function(world, p)
          world.people:column("own", 0)
          told = require "everything" (world, p, roots)
        end)

        """#

    static let outcome = #"""
        plan:outcomes {
          told = { better = "higher", label = "what was told", negligible = 1, function() return told end },
        """#

    /// A strategy that fails below functions of its own, of Lua and of the vocabulary, with a table.
    static let failure = #"""
        local function deeper(depth)
          if depth == 0 then
            local broken = setmetatable({}, { __name = "broken" })
            table.sort({ 2, 1 }, function() error(broken) end)
          end
          return (deeper(depth - 1))
        end
        plan:strategy("fails", { title = "It fails" }, function(world)
          world.people.awareness:map(function() return deeper(40) end)
        end)

        """#
}
