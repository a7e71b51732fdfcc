/// One slip of a planner in a shipped scenario: a passage, and what stands there after the slip, with `¦` before the
/// place at which whoever mends it must look.
struct SeededMistake: Sendable {
    let file: String
    let passage: String
    let slip: String

    init(_ passage: String, _ slip: String, in file: String = "") {
        (self.passage, self.slip, self.file) = (passage, slip, file)
    }

    static let all: [SeededMistake] = [
        // Names in declarations.
        SeededMistake("horizon  = months(18)", "¦horizn  = months(18)"),
        SeededMistake("title    = { id = \"Mulai", "¦titel    = { id = \"Mulai"),
        SeededMistake("negligible = percent(2)", "¦neglible = percent(2)"),
        SeededMistake("from = 0.5, to = 8", "¦form = 0.5, to = 8"),
        SeededMistake("apbdes = rupiah(10000000)", "¦apbds = rupiah(10000000)"),
        SeededMistake("per = \"fiscal year\"", "¦per = \"fiscal years\""),
        SeededMistake("better = \"higher\", negligible = percent(2)", "¦better = \"high\", negligible = percent(2)"),
        SeededMistake("plan:levers {", "plan:¦lever {"),
        SeededMistake("plan:uncertainties {", "plan:¦uncertainty {"),
        SeededMistake("start    = date", "start    = ¦dat"),
        SeededMistake("months(18)", "¦month(18)"),
        SeededMistake("{ false, label", "{ ¦False, label"),
        SeededMistake("doctrine = { worship = 0.60", "doctrine = { ¦worshp = 0.60"),
        SeededMistake("[\"outreach.sungkan\"]", "[\"¦outreach.sunkan\"]"),
        SeededMistake("world:households {", "world:¦housholds {"),
        SeededMistake("old_habits = p.old_habits }", "old_habits = p.¦old_habit }"),
        SeededMistake("\"hosted\", \"by_letter\", \"as_is\" }", "\"¦host\", \"by_letter\", \"as_is\" }"),
        SeededMistake("more = \"meeting_interval\"", "more = \"¦meeting_intervals\""),
        SeededMistake("expect { outcome = \"reached\",\n  order", "expect { outcome = \"¦reach\",\n  order"),
        // Names in functions that are called late.
        SeededMistake("world.outreach:meeting { of", "world.outreach:¦meting { of"),
        SeededMistake("world.outreach:meeting { of", "world.outreach:meeting { ¦off"),
        SeededMistake("world.institution.at_work end, function()", "world.institution.¦atwork end, function()"),
        SeededMistake("world.organizations:most_hesitant()", "world.¦organisation:most_hesitant()"),
        SeededMistake("of = circle[turn]", "of = circle[¦trun]"),
        SeededMistake("p.meeting_interval, function", "p.¦meetinginterval, function"),
        SeededMistake("function() accompany(world, p) end)\nend)", "function() ¦acompany(world, p) end)\nend)"),
        SeededMistake("world.outreach:decree()", "world.outreach.¦decree()"),
        SeededMistake("world:people(csv", "world.¦people(csv"),
        // Values.
        SeededMistake("horizon  = months(18)", "¦horizon  = 18"),
        SeededMistake("start    = date \"2027-04-01\"", "start    = date \"¦2027-13-01\""),
        SeededMistake("start    = date \"2027-04-01\"", "¦start    = \"2027-04-01\""),
        SeededMistake("facilitator_hours = { 2, from", "¦facilitator_hours = { 20, from"),
        SeededMistake("{ weeks(2), from = weeks(1), to", "{ weeks(2), ¦from = weeks(5), to"),
        SeededMistake("{ weeks(2), from = weeks(1), to", "{ weeks(2), ¦from = 1, to"),
        SeededMistake("from = 0.5, to = 8", "from = ¦0,5, to = 8"),
        SeededMistake(
            "attendance     = triangular(percent(20), percent(35), percent(60))",
            "¦attendance     = triangular(percent(20), percent(35), percent(150))"),
        SeededMistake("per_rt = 40", "¦per_rt = \"empat puluh\""),
        SeededMistake("worship = 0.60", "¦worship = 60"),
        SeededMistake("rupiah(10000000)", "¦rupiah(10,000,000)"),
        SeededMistake("world:after(weeks(10), function", "world:after(¦10, function"),
        SeededMistake("plan:strategy(\"hosted\"", "plan:strategy(\"¦by_letter\""),
        SeededMistake("csv \"kelompok.csv\"", "csv \"¦kelompk.csv\""),
        SeededMistake("world:people(csv \"warga.csv\")", "world:people(\"¦warga.csv\")"),
        SeededMistake("visit \"pkk\"", "visit \"¦pkkk\""),
        SeededMistake(
            "function(world) return world.services:reach() end", "¦function(world) world.services:reach() end"),
        // What is missing.
        SeededMistake("local plan = scenario {\n", "local plan = ¦scenario {\n")
            .without("  horizon  = months(18),\n"),
        SeededMistake("plan:outcomes {\n  reached = { primary = true,", "plan:¦outcomes {\n  reached = {"),
        // Lua.
        SeededMistake("start    = date \"2027-04-01\",", "start    = date \"2027-04-01\"¦"),
        SeededMistake("to = 8, unit", "to = 8 ¦unit"),
        SeededMistake("csv \"kelompok.csv\"", "csv ¦\"kelompok.csv"),
        SeededMistake("name = \"WKSBM Kudus Permai\"", "name = ¦WKSBM Kudus Permai"),
        SeededMistake("jimpitan is collected\" } },\n}\n", "jimpitan is collected\" } },¦\n"),
        SeededMistake(
            "    world.outreach:meeting { of = circle[turn] }\n  end)\n",
            "    world.outreach:meeting { of = circle[turn] }\n  ¦)\n"),
        SeededMistake("  world.outreach:activity()\n", "  if p.jimpitan ¦= true then world.outreach:activity() end\n"),
        SeededMistake("return plan", "¦retrun plan"),
        SeededMistake("plan:world(function(world, p)", "plan:world(¦fucntion(world, p)"),
        SeededMistake("rupiah(10000000)", "rupiah(¦10.000.000)"),
        SeededMistake("label = { id = \"biaya\"", "label = { id = ¦“biaya”"),
        SeededMistake("date \"2027-04-01\"", "date ¦2027-04-01"),
        SeededMistake("world:after(weeks(8), function", "world:after(weeks(8, ¦function"),
        SeededMistake("  world.outreach:decree()\n", "  world.outreach:decree()\n  ¦end\n"),
        SeededMistake("  world.outreach:decree()\n", "  world:outreach¦:decree()\n"),
        // Tables.
        SeededMistake("pkk,desa,pemberi wewenang", "pkk,desa,¦pemberi wewnang", in: "ikatan.csv"),
        SeededMistake("rw04,rt01", "rw04,¦rt99", in: "ikatan.csv"),
        SeededMistake("kode,nama", "¦kodee,nama", in: "kelompok.csv"),
        SeededMistake(",0.50,0.55,0.60,", ",¦1.50,0.55,0.60,", in: "kelompok.csv"),
        SeededMistake("2027-07-15,", "¦2027-07-45,", in: "kalender.csv"),
        SeededMistake("w02,rw04,sekretaris", "w02,rw04,¦sekertaris", in: "kepengurusan.csv"),
        SeededMistake("rt01,kebersihan lingkungan,1.5", "rt01,kebersihan lingkungan,¦satu", in: "layanan.csv"),
        SeededMistake("w02,Sekretaris", "¦w01,Sekretaris", in: "warga.csv"),
    ]

    /// The same slip with another passage left out of the file.
    func without(_ passage: String) -> SeededMistake {
        SeededMistake(self.passage, slip, in: file, leavingOut: passage)
    }

    private(set) var leftOut = ""

    private init(_ passage: String, _ slip: String, in file: String, leavingOut: String) {
        self.init(passage, slip, in: file)
        leftOut = leavingOut
    }
}
