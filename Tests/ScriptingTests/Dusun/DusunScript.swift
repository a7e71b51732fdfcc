extension Fixtures {
    /// The script of the small plan, with every part that a plan can have.
    static let text = """
        -- A small plan with every part, for the tests.
        local plan = scenario {
          title    = { id = "Dusun kecil", en = "A small place" },
          question = { id = "Rapat atau kunjungan?", en = "Meetings or visits?" },
          decides  = { id = "Forum RW", en = "The RW forum" },
          start    = date "2027-04-01",
          horizon  = months(6),
          calendar = csv "kalender.csv",
        }

        plan:budget { apbdes = rupiah(10000000), swadaya = rupiah(6000000), per = "fiscal year" }

        plan:levers {
          facilitator_hours = { 4, from = 0.5, to = 8, unit = "hours/week" },
          meeting_interval = { weeks(2), from = weeks(1), to = weeks(4) },
        }

        plan:uncertainties {
          old_habits = uniform(0.05, 0.30) { basis = "judgement" },
          attendance = triangular(0.2, 0.35, 0.6),
        }

        plan:world(function(world, p)
          world:households { rt = 6, per_rt = 20, old_habits = p.old_habits }
          world:people(csv "warga.csv")
          world:organizations(csv "kelompok.csv")
          world:services(csv "layanan.csv")
          world:memberships(csv "kepengurusan.csv")
          world:ties(csv "ikatan.csv")
          world:partners(csv "mitra.csv")
          world:institution { name = "WKSBM", doctrine = { worship = 0.6, order = 0.5, mutual_help = 0.9 } }
          world:facilitators { { role = "penyuluh_sosial", count = 1, hours = p.facilitator_hours } }
        end)

        plan:strategy("as_is", { title = { id = "Berjalan sendiri-sendiri", en = "Each on its own" } })

        local function meetings(world, p)
          world:every(p.meeting_interval, function() world.outreach:meeting { of = "RW" } end)
          world:process(function()
            wait(weeks(3))
            world.outreach:musyawarah()
          end)
          world:when(function() return world.institution.at_work end, function() world.partners:approach "desa" end)
        end

        plan:strategy("meetings", { title = "RW meetings" }, meetings)
        plan:strategy("placebo", { title = "RW meetings under another name" }, meetings)
        plan:strategy("visits", { title = "Visits", levers = { facilitator_hours = 6 } }, function(world)
          for _, tokoh in ipairs(world.people:where "tokoh") do
            world.outreach:visit(tokoh, { hours = 2 })
          end
        end)

        plan:outcomes {
          reached = { primary = true, better = "higher", negligible = percent(2), target = percent(60),
                      function(world) return world.services:reach() end },
          joined  = { better = "higher", negligible = percent(5), over = "peak",
                      function(world) return world.organizations:share("at_least", "koordinasi") end },
          spent   = { better = "lower", negligible = rupiah(500000), function(world) return world.funds:spent() end },
          hours   = { better = "lower", negligible = hours(10), over = months(3, 6), function(world) return world.people:hours() end },
          begun   = { better = "higher", kind = "yes_no", function(world) return world.institution.at_work end },
          talked  = { better = "higher", kind = "count", function(world) return world.outreach:held "meeting" end },
          agreed  = { better = "lower", kind = "time_to", negligible = weeks(2),
                      function(world) return world.outreach:held "musyawarah" > 0 end },
        }

        plan:expect { outcome = "talked", order = { "meetings", "as_is" }, because = "only one of them meets" }
        plan:expect { outcome = "reached", more = "facilitator_hours", goes = "up", under = "visits", because = "more visits" }
        return plan
        """
}
