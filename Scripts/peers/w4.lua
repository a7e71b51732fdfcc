-- Workload W4 as a scenario: the model in Swift, the policy in Lua, results stored.
local plan = scenario {
  title = "W4", question = "How much time does a replicate take?", decides = "the benchmark",
  start = date "2027-01-04", horizon = weeks(104),
}
plan:world(function(world)
  world:compact { organizations = 60, households = 400, pioneers = 10, budget = rupiah(60000000) }
end)
plan:strategy("w4", { title = "W4" }, function(world)
  world.compact:policy(function(_, budget, active, adopted)
    local facilitators = budget < 10000000 and 2 or budget > 50000000 and active < 30 and 6 or 4
    return facilitators, adopted < 200 and budget > 2000000 and 1 or 0
  end)
end)
plan:outcomes {
  adopted = { primary = true, better = "higher", kind = "count", function(world) return world.compact.adopted end },
  active  = { better = "higher", kind = "count", function(world) return world.compact.active end },
  budget  = { better = "higher", negligible = rupiah(0), function(world) return world.compact.budget end },
  half    = { better = "lower", kind = "time_to", function(world) return world.compact.adopted >= 200 end },
}
return plan
