-- How many facilitators, and when a campaign? 60 groups and 400 households of one kecamatan, in numbers only.
-- Groups go through six stages: mapped, first contact, follow-up, negotiation, memorandum (MoU), active. Each facilitator
-- accompanies two groups a week, those nearest to being active first. Households join when those they know have joined.
-- All numbers are illustrative. What to look for: when money is spent matters more than how much is spent.
local plan = scenario {
  title    = { id = "Berapa petugas pendamping?", en = "How many facilitators?" },
  question = { id = "Berapa petugas pendamping, dan kapan kampanye, agar rumah tangga ikut WKSBM dalam dua tahun?",
               en = "How many facilitators, and when a campaign, so that households take part in the WKSBM within two years?" },
  decides  = { id = "Dinas Sosial bersama forum WKSBM kecamatan, saat rencana kerja disusun",
               en = "The social affairs office with the WKSBM forum of the kecamatan, when the work plan is drawn up" },
  start    = date "2027-04-01",
  horizon  = months(24),
  calendar = csv "kalender.csv",
}

plan:levers {
  facilitators = { 4, from = 1, to = 10, whole = true, unit = { id = "orang", en = "people" },
                   label = { id = "petugas pendamping", en = "facilitators" } },
  campaign_for = { weeks(26), from = weeks(0), to = weeks(104), label = { id = "lama kampanye", en = "length of the campaign" } },
}

plan:uncertainties {
  persuading  = uniform(percent(2), percent(4)) {
                  label = { id = "peluang satu kenalan meyakinkan dalam seminggu", en = "chance that one contact convinces in a week" } },
  leaving     = uniform(percent(1), percent(3)) {
                  label = { id = "peluang berhenti bila kelompoknya tidak aktif", en = "chance of leaving while the group is not active" } },
  stalling    = uniform(percent(1), percent(5)) {
                  label = { id = "peluang mundur satu tahap bila tidak didampingi", en = "chance of falling back a stage when not accompanied" } },
}

plan:world(function(world, p)
  world:compact { organizations = 60, households = 400, pioneers = 10, budget = rupiah(60000000) }
  world:assume {
    ["compact.persuading"] = p.persuading,
    ["compact.leaving_alone"] = p.leaving,
    ["compact.stalling"] = p.stalling,
  }
end)

plan:strategy("as_is", {
  title = { id = "Berjalan sendiri-sendiri (kondisi saat ini)", en = "Each on its own (as it is)" },
})

-- Each strategy is one function, asked every week: how many facilitators, and whether there is a campaign. The kas
-- (budget) is in rupiah; active counts groups, adopted counts households.
plan:strategy("steady", {
  title = { id = "Pendampingan tetap, tanpa kampanye", en = "Steady facilitators, no campaign" },
}, function(world, p)
  world.compact:policy(function() return p.facilitators, false end)
end)

plan:strategy("campaign_first", {
  title = { id = "Kampanye di awal", en = "Campaign first" },
}, function(world, p)
  local weeks_long = p.campaign_for / weeks(1)
  world.compact:policy(function(week) return p.facilitators, week < weeks_long end)
end)

plan:strategy("strong_start", {
  title = { id = "Pendampingan kuat di awal, lalu secukupnya", en = "Many facilitators at first, then few" },
}, function(world, p)
  world.compact:policy(function(week) return week < 26 and 2 * p.facilitators or 2, false end)
end)

plan:strategy("by_need", {
  title = { id = "Menurut keadaan tiap minggu", en = "By need, week by week" },
  about = { id = "Kampanye sampai separuh rumah tangga ikut; petugas ditambah selama kas cukup dan kelompok yang aktif masih sedikit.",
            en = "A campaign until half of the households take part; more facilitators while the kas allows and few groups are active." },
}, function(world)
  world.compact:policy(function(_, budget, active, adopted)
    local facilitators = budget < 10000000 and 2 or budget > 50000000 and active < 30 and 6 or 4
    return facilitators, adopted < 200 and budget > 2000000
  end)
end)

plan:outcomes {
  joined = { primary = true, better = "higher", over = months(12), negligible = percent(2), target = percent(60), by = date "2028-04-01",
             now = percent(2.5), label = { id = "rumah tangga yang ikut setelah setahun", en = "households taking part after a year" },
             unit = { id = "bagian rumah tangga yang ikut", en = "share of households that take part" },
             function(world) return world.compact.share end },
  half   = { better = "lower", kind = "time_to", negligible = weeks(2),
             label = { id = "separuh rumah tangga ikut", en = "half of the households take part" },
             function(world) return world.compact.adopted >= 200 end },
  active = { better = "higher", kind = "count", negligible = 2, label = { id = "kelompok yang aktif di akhir", en = "active groups at the end" },
             function(world) return world.compact.active end },
  kas    = { better = "higher", negligible = rupiah(5000000), label = { id = "isi kas di akhir", en = "money in the kas at the end" },
             function(world) return world.compact.budget end },
  spent  = { better = "lower", negligible = rupiah(1000000), label = { id = "biaya", en = "cost" },
             function(world) return world.compact.spent end },
}

-- Written before the first comparison; compare reports hits and misses.
plan:expect { outcome = "joined", order = { "campaign_first", "steady", "as_is" },
  because = { id = "ajakan baru didengar bila dua kenalan sudah ikut; kampanye melewati ambang itu",
              en = "people listen once two contacts have joined; a campaign carries them over that threshold" } }
plan:expect { outcome = "kas", order = { "strong_start", "steady", "as_is" },
  because = { id = "kelompok yang lebih cepat aktif lebih lama membayar iuran", en = "groups that are active sooner pay dues for longer" } }
plan:expect { outcome = "active", more = "facilitators", goes = "up", under = "steady",
  because = { id = "lebih banyak kelompok didampingi sebelum mundur lagi", en = "more groups are accompanied before they fall back" } }
plan:expect { outcome = "joined", more = "campaign_for", goes = "up", under = "campaign_first",
  because = { id = "lebih banyak yang ikut tanpa menunggu kenalannya", en = "more join without waiting for their contacts" } }
return plan
