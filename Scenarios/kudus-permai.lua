-- Who first? Bringing the activities of the 14 groups of RW IV Perumahan Kudus Permai under one roof (WKSBM).
-- The groups stay; their activities are brought together. Synthetic data: roles and places only, no real person.
-- RW forum and village head decide, before the RKPDes is drawn up, with APBDes and the residents' own money.
local plan = scenario {
  title    = { id = "Mulai dari siapa?", en = "Who first?" },
  question = { id = "Bagaimana RW IV menyinergikan kegiatan 14 kelompok dalam satu wadah (WKSBM) dalam 18 bulan?",
               en = "How can RW IV bring the activities of 14 groups under one roof (WKSBM) in 18 months?" },
  decides  = { id = "Forum RW dan Kepala Desa, sebelum RKPDes disusun",
               en = "The RW forum and the village head, before the village work plan is drawn up" },
  start    = date "2027-04-01",
  horizon  = months(18),
  calendar = csv "kalender.csv",
}

plan:budget { apbdes = rupiah(10000000), swadaya = rupiah(6000000), per = "fiscal year" }

plan:levers {
  facilitator_hours = { 2, from = 0.5, to = 8, unit = { id = "jam/minggu", en = "hours/week" },
                        label = { id = "jam petugas pendamping", en = "facilitator hours" } },
  meeting_interval  = { weeks(2), from = weeks(1), to = weeks(4),
                        label = { id = "selang sosialisasi", en = "time between outreach meetings" } },
  jimpitan          = { false, label = { id = "jimpitan dijalankan", en = "jimpitan is collected" } },
}

plan:uncertainties {
  old_habits     = uniform(percent(5), percent(30)) {
                     label = { id = "warga yang berpegang pada kebiasaan lama", en = "residents who hold to old habits" } },
  attendance     = triangular(percent(20), percent(35), percent(60)) {
                     label = { id = "kehadiran pada pertemuan", en = "attendance at meetings" } },
  sungkan        = uniform(percent(10), percent(50)) {
                     label = { id = "setuju karena sungkan", en = "agree in silence" } },
  value_distance = uniform(0.5, 1.5) {
                     label = { id = "jarak nilai antarkelompok (1 = seperti tabel)", en = "distance between the groups' values (1 = as in the table)" } },
}

plan:world(function(world, p)
  world:households { rt = 6, per_rt = 40, old_habits = p.old_habits }
  world:people(csv "warga.csv")
  world:organizations(csv "kelompok.csv")
  world:services(csv "layanan.csv")
  world:memberships(csv "kepengurusan.csv")   -- the same dozen people sit on several boards
  world:ties(csv "ikatan.csv")
  world:partners(csv "mitra.csv")
  world:institution {
    name = "WKSBM Kudus Permai",
    doctrine = { worship = 0.60, order = 0.55, mutual_help = 0.75 },   -- what the roof is said to be for, each 0 to 1
  }
  world:facilitators { { role = "penyuluh_sosial", count = 1, hours = p.facilitator_hours } }
  world:assume {
    ["outreach.attendance"] = p.attendance,
    ["outreach.sungkan"] = p.sungkan,
    ["organizations.value_scale"] = p.value_distance,
    ["funds.jimpitan"] = p.jimpitan,
  }
end)

-- What every strategy does after its own beginning, so that only the beginning differs: a meeting of one group in turn,
-- a visit each month to the group that hesitates most, a musyawarah every four months, then the village and a partner.
local function accompany(world, p)
  local circle = { "rt01", "rt02", "rt03", "rt04", "rt05", "rt06", "pkk", "majelis-taklim", "takmir", "gereja", "karang-taruna" }
  local turn = 0
  world:every(p.meeting_interval, function()
    turn = turn % #circle + 1
    world.outreach:meeting { of = circle[turn] }
  end)
  world:every(months(1), function() world.outreach:visit(world.organizations:most_hesitant()) end)
  world:every(months(4), function() world.outreach:musyawarah() end)
  world:when(function() return world.institution.at_work end, function() world.partners:approach "desa" end)
  world:when(function() return world.partners.recognized end, function() world.partners:approach "puskesmas" end)
end

plan:strategy("as_is", {
  title = { id = "Berjalan sendiri-sendiri (kondisi saat ini)", en = "Each on its own (as it is)" },
})

plan:strategy("musyawarah_first", {
  title = { id = "Musyawarah RW dahulu", en = "RW musyawarah first" },
}, function(world, p)
  world.outreach:musyawarah()
  world:after(weeks(4), function() accompany(world, p) end)
end)

plan:strategy("notables_first", {
  title = { id = "Pendekatan tokoh dahulu", en = "Notables first" },
}, function(world, p)
  for _, tokoh in ipairs(world.people:where "tokoh") do world.outreach:visit(tokoh) end
  for _, code in ipairs { "rw04", "pkk", "takmir", "gereja" } do world.outreach:visit(code) end
  world:after(weeks(10), function() accompany(world, p) end)
  world:after(weeks(14), function() world.outreach:musyawarah() end)
end)

plan:strategy("activity_first", {
  title = { id = "Satu kegiatan bersama dahulu", en = "One shared activity first" },
}, function(world, p)
  world.outreach:activity()
  world:after(weeks(8), function() world.outreach:activity() end)
  world:after(weeks(12), function() accompany(world, p) end)
  world:after(weeks(17), function() world.outreach:musyawarah() end)
  world:after(weeks(28), function() world.outreach:activity() end)
  world:after(weeks(46), function() world.outreach:activity() end)
end)

plan:strategy("by_letter", {
  title = { id = "Serentak lewat surat Kepala Desa", en = "By letter, all at once" },
}, function(world, p)
  world.outreach:decree()
  world:after(weeks(4), function() accompany(world, p) end)
end)

plan:strategy("hosted", {
  title = { id = "Menumpang pada PKK", en = "Carried by the PKK" },
  about = { id = "Kepengurusan PKK membawa wadah; tidak ada pengurus baru.", en = "The PKK's board carries it; no new board." },
}, function(world, p)
  world.outreach:visit "pkk"
  world.outreach:host "pkk"
  world:after(weeks(5), function() accompany(world, p) end)
end)

plan:outcomes {
  reached = { primary = true, better = "higher", negligible = percent(2), target = percent(60), by = date "2028-09-30",
              now = percent(37),   -- illustrative: where the model starts
              label = { id = "jangkauan", en = "reach" },
              unit = { id = "bagian kebutuhan yang diketahui dan terlayani tanpa tumpang tindih", en = "share of known needs served without overlap" },
              function(world) return world.services:reach() end },
  joined  = { better = "higher", negligible = percent(5), label = { id = "kelompok bergabung", en = "groups joined" },
              function(world) return world.organizations:share("at_least", "koordinasi") end },
  agreed  = { better = "lower", kind = "time_to", negligible = weeks(4),
              label = { id = "waktu sampai wadah berjalan", en = "time until the roof stands" },
              function(world) return world.institution.at_work end },
  spent   = { better = "lower", negligible = rupiah(500000), label = { id = "biaya", en = "cost" },
              function(world) return world.funds:spent() end },
  hours   = { better = "lower", negligible = hours(100), label = { id = "jam warga", en = "residents' hours" },
              function(world) return world.people:hours() end },
}

-- Written before the first comparison; compare reports hits and misses.
plan:expect { outcome = "reached",
  order = { "notables_first", "activity_first", "musyawarah_first", "hosted", "by_letter", "as_is" },
  because = { id = "yang dikunjungi atau pernah bekerja bersama lebih dahulu paham; surat diketahui semua, dipahami sedikit",
              en = "those who were visited or worked together understand first; a letter is known to all, understood by few" } }
plan:expect { outcome = "joined", order = { "activity_first", "by_letter", "as_is" },
  because = { id = "bekerja bersama sekali lebih meyakinkan daripada diperintah", en = "having worked together once convinces more than being told to" } }
plan:expect { outcome = "joined", more = "facilitator_hours", goes = "up", under = "notables_first",
  because = { id = "lebih banyak kunjungan dan pertemuan yang terlaksana", en = "more visits and meetings take place" } }
plan:expect { outcome = "joined", more = "meeting_interval", goes = "down", under = "notables_first",
  because = { id = "makin jarang bertemu, makin banyak yang lupa", en = "the rarer the meetings, the more is forgotten" } }
plan:expect { outcome = "reached", more = "jimpitan", goes = "up", under = "musyawarah_first",
  because = { id = "kas bertambah sehingga lebih banyak kebutuhan dapat dibiayai", en = "more in the kas pays for more needs" } }
return plan
