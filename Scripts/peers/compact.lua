-- Workload W4 written wholly in Lua: the same text runs under plain lua5.4 and in a state of Wahana.
-- Called with REPLICATES and FIRST it prints what compact.c prints, but for the time: the sum and the sum of squares over
-- the replicates of adopted, active and budget at the end, and of the first week after which 200 have adopted.
local replicates, begin = tonumber((...)) or 100, tonumber((select(2, ...))) or 0

local GROUPS <const>, HOUSES <const>, WEEKS <const>, ACTIVE <const> = 60, 400, 104, 5
local rise = { [0] = .6, .5, .4, .3, .5 }

local function mix64(x)
  x = (x ~ (x >> 30)) * 0xBF58476D1CE4E5B9
  x = (x ~ (x >> 27)) * 0x94D049BB133111EB
  return x ~ (x >> 31)
end

local function key(replicate, stream) return mix64(0x9E3779B97F4A7C15 * (replicate * 16 + stream + 1)) end

-- The place: who meets whom, and to which group a household belongs.
local contacts, roof, houses = {}, {}, {}
for h = 0, HOUSES - 1 do contacts[h] = {} end
for o = 0, GROUPS - 1 do houses[o] = 0 end
local function link(a, b)
  if a == b then return end
  for _, other in ipairs(contacts[a]) do
    if other == b then return end
  end
  contacts[a][#contacts[a] + 1], contacts[b][#contacts[b] + 1] = b, a
end
for h = 0, HOUSES - 1 do
  link(h, (h + 1) % HOUSES)
  link(h, (h + 2) % HOUSES)
  link(h, (37 * h + 11) % HOUSES)
  roof[h] = (7 * h + 3) % GROUPS
  houses[roof[h]] = houses[roof[h]] + 1
end
local convinced = { [0] = 0, 0 }
for m = 2, 20 do convinced[m] = 1 - 0.97 ^ m end

local function policy(_, budget, active, adopted)
  local helpers = budget < 10000 and 2 or budget > 50000 and active < 30 and 6 or 4
  return helpers, adopted < 200 and budget > 2000 and 1 or 0
end

local function replicate(number)
  local stage, adopted, near, members, served, flips = {}, {}, {}, {}, {}, {}
  for o = 0, GROUPS - 1 do stage[o], members[o] = 0, 0 end
  for h = 0, HOUSES - 1 do adopted[h], near[h] = false, 0 end
  local all, active, budget, first = 0, 0, 60000.0, WEEKS
  local groupKey, houseKey = key(number, 1), key(number, 2)
  for h = 0, HOUSES - 1, 40 do
    adopted[h], all, members[roof[h]] = true, all + 1, members[roof[h]] + 1
    for _, other in ipairs(contacts[h]) do near[other] = near[other] + 1 end
  end
  for week = 0, WEEKS - 1 do
    local helpers, campaign = policy(week, budget, active, all)
    local left = 2 * helpers
    for o = 0, GROUPS - 1 do served[o] = false end
    for s = ACTIVE - 1, 0, -1 do
      if left <= 0 then break end
      for o = 0, GROUPS - 1 do
        if stage[o] == s then
          served[o], left = true, left - 1
          if left <= 0 then break end
        end
      end
    end
    local at = groupKey
    for o = 0, GROUPS - 1 do
      local u = (mix64(at ~ (week * 1024 + o)) >> 11) * 0x1p-53
      local now = stage[o]
      if served[o] then
        local share = houses[o] > 0 and members[o] / houses[o] or 0
        if u < rise[now] * (1 + 0.5 * share) then
          stage[o] = now + 1
          if now + 1 == ACTIVE then active = active + 1 end
        end
      elseif now > 0 and u < (now == ACTIVE and 0.004 or 0.03) then
        stage[o] = now - 1
        if now == ACTIVE then active = active - 1 end
      end
    end
    local count = 0
    at = houseKey
    for h = 0, HOUSES - 1 do
      local atWork = stage[roof[h]] == ACTIVE
      local u = (mix64(at ~ (week * 1024 + h)) >> 11) * 0x1p-53
      local p
      if adopted[h] then
        p = atWork and 0.01 or 0.02
      else
        p = convinced[near[h] + (atWork and 1 or 0)] + 0.004 * campaign
      end
      if u < p then
        count = count + 1
        flips[count] = h
      end
    end
    for i = 1, count do
      local h = flips[i]
      local step = adopted[h] and -1 or 1
      adopted[h] = not adopted[h]
      all, members[roof[h]] = all + step, members[roof[h]] + step
      for _, other in ipairs(contacts[h]) do near[other] = near[other] + step end
    end
    budget = budget + 1500 + 120 * active + 0.5 * all - 250 * helpers - 400 * campaign
    if all >= 200 and first == WEEKS then first = week end
  end
  return all, active, budget, first
end

local sum, squares = { 0.0, 0.0, 0.0, 0.0 }, { 0.0, 0.0, 0.0, 0.0 }
for number = begin, begin + replicates - 1 do
  for i, value in ipairs { replicate(number) } do
    sum[i], squares[i] = sum[i] + value, squares[i] + value * value
  end
end
local words = {}
for i = 1, 4 do words[#words + 1] = string.format("%.17g %.17g", sum[i], squares[i]) end
print(table.concat(words, " "))
