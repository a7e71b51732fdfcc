import Simulation

/// A mistake of a planner: what is written in place of what, and the first thing that the check then says.
struct SentenceCase: Sendable {
    /// The passage of the small plan that is replaced.
    let passage: String
    /// What stands there instead.
    let mistake: String
    /// Where it is told: `file:line:column`, `0` for a column that cannot be told.
    let place: String
    let kind: Problem.Kind
    let code: String
    let id: String
    let en: String
    /// Whether it also says what to do.
    let hasRemedy: Bool

    init(
        _ passage: String, _ mistake: String, _ place: String, _ kind: Problem.Kind, _ code: String, _ id: String,
        _ en: String, _ hasRemedy: Bool = true
    ) {
        (self.passage, self.mistake, self.place, self.kind) = (passage, mistake, place, kind)
        (self.code, self.id, self.en, self.hasRemedy) = (code, id, en, hasRemedy)
    }
}

extension SentenceCase {
    static let all: [SentenceCase] = [
        SentenceCase(
            "title    =",
            "titel    =", "dusun.lua:3:3", .scenario, "W-NAME",
            "'scenario' tidak mengenal 'titel'",
            "'scenario' does not know 'titel'"),
        SentenceCase(
            "title    = { id = \"Dusun kecil\", en = \"A small place\" },",
            "", "dusun.lua:2:14", .scenario, "W-MISSING",
            "'title' pada 'scenario' belum ditulis",
            "'title' in 'scenario' is missing"),
        SentenceCase(
            "title    = { id = \"Dusun kecil\", en = \"A small place\" },",
            "title = { id = \"Dusun kecil\" },", "dusun.lua:3:3", .scenario, "W-MISSING",
            "'title.en' pada 'scenario' belum ditulis",
            "'title.en' in 'scenario' is missing"),
        SentenceCase(
            "title    = { id = \"Dusun kecil\", en = \"A small place\" },",
            "title = 7,", "dusun.lua:3:3", .scenario, "W-VALUE",
            "'title' pada 'scenario' harus berupa teks, atau { id = \"…\", en = \"…\" } (tertulis 7)",
            "'title' in 'scenario' must be text, or { id = \"…\", en = \"…\" } (got 7)", false),
        SentenceCase(
            "horizon  = months(6)",
            "horizon  = 6", "dusun.lua:7:3", .scenario, "W-UNIT",
            "'horizon' pada 'scenario' harus berupa lama waktu (tertulis 6)",
            "'horizon' in 'scenario' must be a length of time (got 6)"),
        SentenceCase(
            "horizon  = months(6)",
            "horizon  = months(-6)", "dusun.lua:7:3", .scenario, "W-VALUE",
            "'horizon' pada 'scenario' harus berada dalam 1…36525 hari (tertulis months(-6))",
            "'horizon' in 'scenario' must lie in 1…36525 days (got months(-6))", false),
        SentenceCase(
            "horizon  = months(6)",
            "horizon  = months(1.5)", "dusun.lua:7:21", .scenario, "W-VALUE",
            "argumen ke-1 (count) dari 'months' harus berupa bilangan bulat (tertulis 1.5)",
            "argument 1 (count) of 'months' must be a whole number (got 1.5)", false),
        SentenceCase(
            "start    = date \"2027-04-01\"",
            "start    = \"2027-04-01\"", "dusun.lua:6:3", .scenario, "W-UNIT",
            "'start' pada 'scenario' harus berupa tanggal (tertulis teks \"2027-04-01\")",
            "'start' in 'scenario' must be a date (got text \"2027-04-01\")"),
        SentenceCase(
            "start    = date \"2027-04-01\"",
            "start    = date \"2027-02-30\"", "dusun.lua:6:20", .scenario, "W-VALUE",
            "tidak ada tanggal \"2027-02-30\"",
            "there is no date \"2027-02-30\""),
        SentenceCase(
            "calendar = csv \"kalender.csv\"",
            "calendar = csv \"kalendar.csv\"", "dusun.lua:8:19", .scenario, "W-FILE",
            "berkas 'kalendar.csv' tidak ada di folder dusun",
            "there is no file 'kalendar.csv' in the folder dusun"),
        SentenceCase(
            "calendar = csv \"kalender.csv\"",
            "calendar = csv \"../kalender.csv\"", "dusun.lua:8:19", .scenario, "W-FILE",
            "'../kalender.csv' berada di luar folder dusun",
            "'../kalender.csv' lies outside the folder dusun"),
        SentenceCase(
            "calendar = csv \"kalender.csv\"",
            "calendar = csv \"/etc/passwd.csv\"", "dusun.lua:8:19", .scenario, "W-FILE",
            "'/etc/passwd.csv' berada di luar folder dusun",
            "'/etc/passwd.csv' lies outside the folder dusun"),
        SentenceCase(
            "calendar = csv \"kalender.csv\"",
            "calendar = \"kalender.csv\"", "dusun.lua:8:3", .scenario, "W-VALUE",
            "'calendar' pada 'scenario' harus berupa berkas data (tertulis teks \"kalender.csv\")",
            "'calendar' in 'scenario' must be a data file (got text \"kalender.csv\")"),
        SentenceCase(
            "apbdes = rupiah(10000000)",
            "apbdes = 10000000", "dusun.lua:11:15", .scenario, "W-UNIT",
            "'apbdes' pada 'plan:budget' harus berupa jumlah uang (tertulis 10000000)",
            "'apbdes' in 'plan:budget' must be a sum of money (got 10000000)"),
        SentenceCase(
            "apbdes = rupiah(10000000)",
            "apbdes = rupiah(10.000)", "dusun.lua:11:31", .scenario, "W-VALUE",
            "argumen ke-1 (count) dari 'rupiah' harus ditulis tanpa titik ribuan (tertulis 10)",
            "argument 1 (count) of 'rupiah' must be written without thousands marks (got 10)"),
        SentenceCase(
            "apbdes = rupiah(10000000)",
            "apbds = rupiah(10000000)", "dusun.lua:11:15", .scenario, "W-NAME",
            "'plan:budget' tidak mengenal 'apbds'",
            "'plan:budget' does not know 'apbds'"),
        SentenceCase(
            "apbdes = rupiah(10000000)",
            "apbdes = rupiah(-5)", "dusun.lua:11:15", .scenario, "W-VALUE",
            "'apbdes' pada 'plan:budget' harus berada dalam rupiah(0)…rupiah(1000000000000000) (tertulis rupiah(-5))",
            "'apbdes' in 'plan:budget' must lie in rupiah(0)…rupiah(1000000000000000) (got rupiah(-5))", false),
        SentenceCase(
            "per = \"fiscal year\"",
            "per = \"year\"", "dusun.lua:11:69", .scenario, "W-NAME",
            "'per' pada 'plan:budget' harus berupa salah satu dari \"fiscal year\", \"plan\" (tertulis teks \"year\")",
            "'per' in 'plan:budget' must be one of \"fiscal year\", \"plan\" (got text \"year\")"),
        SentenceCase(
            "{ 4, from = 0.5, to = 8,",
            "{ 9, from = 0.5, to = 8,", "dusun.lua:14:3", .scenario, "W-VALUE",
            "'facilitator_hours' pada 'plan:levers' harus berada dalam 0.5…8 (tertulis 9)",
            "'facilitator_hours' in 'plan:levers' must lie in 0.5…8 (got 9)", false),
        SentenceCase(
            "{ 4, from = 0.5, to = 8,",
            "{ \"many\", from = 0.5, to = 8,", "dusun.lua:14:3", .scenario, "W-VALUE",
            "'facilitator_hours' pada 'plan:levers' harus berupa bilangan (tertulis teks \"many\")",
            "'facilitator_hours' in 'plan:levers' must be a number (got text \"many\")", false),
        SentenceCase(
            "{ 4, from = 0.5, to = 8,",
            "{ 4, form = 0.5, to = 8,", "dusun.lua:14:28", .scenario, "W-NAME",
            "'facilitator_hours' pada 'plan:levers' tidak mengenal 'form'",
            "'facilitator_hours' in 'plan:levers' does not know 'form'"),
        SentenceCase(
            "{ 4, from = 0.5, to = 8,",
            "{ 4, to = 8,", "dusun.lua:14:3", .scenario, "W-MISSING",
            "'facilitator_hours.from' pada 'plan:levers' belum ditulis",
            "'facilitator_hours.from' in 'plan:levers' is missing"),
        SentenceCase(
            "{ weeks(2), from = weeks(1), to = weeks(4) }",
            "{ weeks(2), from = 1, to = weeks(4) }", "dusun.lua:15:34", .scenario, "W-UNIT",
            "'meeting_interval.from' pada 'plan:levers' harus bersatuan sama dengan nilainya (tertulis 1)",
            "'meeting_interval.from' in 'plan:levers' must have the unit of the value (got 1)"),
        SentenceCase(
            "uniform(0.05, 0.30) {",
            "uniform(0.30, 0.05) {", "dusun.lua:19:0", .scenario, "W-VALUE",
            "'uniform' harus ditulis dari yang terkecil ke yang terbesar (tertulis 0.3, 0.05)",
            "'uniform' must be written from low to high (got 0.3, 0.05)", false),
        SentenceCase(
            "{ basis = \"judgement\" }",
            "{ basis = \"judgment\" }", "dusun.lua:19:38", .scenario, "W-NAME",
            "'basis' pada 'uniform(0.05, 0.3)' harus berupa salah satu dari \"measured\", \"published\", \"judgement\" (tertulis teks \"judgment\")",
            "'basis' in 'uniform(0.05, 0.3)' must be one of \"measured\", \"published\", \"judgement\" (got text \"judgment\")"
        ),
        SentenceCase(
            "{ basis = \"judgement\" }",
            "{ basis = \"published\" }", "dusun.lua:19:3", .scenario, "W-MISSING",
            "'old_habits' pada 'plan:uncertainties' harus menyebut sumbernya (tertulis basis = \"published\")",
            "'old_habits' in 'plan:uncertainties' must name its source (got basis = \"published\")"),
        SentenceCase(
            "triangular(0.2, 0.35, 0.6)",
            "triangular(0.2, 0.6)", "dusun.lua:20:16", .scenario, "W-MISSING",
            "argumen ke-3 (high) dari 'triangular' belum ditulis",
            "argument 3 (high) of 'triangular' is missing"),
        SentenceCase(
            "attendance = triangular(0.2, 0.35, 0.6)",
            "attendance = nil, kehadiran = \"sering\"", "dusun.lua:20:21", .scenario, "W-VALUE",
            "'kehadiran' pada 'plan:uncertainties' harus berupa sebaran (tertulis teks \"sering\")",
            "'kehadiran' in 'plan:uncertainties' must be a spread (got text \"sering\")"),
        SentenceCase(
            "per_rt = 20",
            "per_rt = -20", "dusun.lua:24:30", .scenario, "W-VALUE",
            "'per_rt' pada 'world:households' harus berada dalam 1…400 rumah tangga (tertulis -20)",
            "'per_rt' in 'world:households' must lie in 1…400 households (got -20)", false),
        SentenceCase(
            "per_rt = 20",
            "per_rt = \"twenty\"", "dusun.lua:24:30", .scenario, "W-VALUE",
            "'per_rt' pada 'world:households' harus berupa bilangan bulat (tertulis teks \"twenty\")",
            "'per_rt' in 'world:households' must be a whole number (got text \"twenty\")", false),
        SentenceCase(
            "old_habits = p.old_habits }",
            "old_habits = 1.5 }", "dusun.lua:24:43", .scenario, "W-VALUE",
            "'old_habits' pada 'world:households' harus berada dalam 0…1 (tertulis 1.5)",
            "'old_habits' in 'world:households' must lie in 0…1 (got 1.5)"),
        SentenceCase(
            "old_habits = p.old_habits }",
            "old_habits = p.oldhabits }", "dusun.lua:24:58", .scenario, "W-NAME",
            "'p' (yang ditetapkan dan yang belum pasti) tidak mengenal 'oldhabits'",
            "'p' (levers and uncertainties) does not know 'oldhabits'"),
        SentenceCase(
            "world:households {",
            "world:housholds {", "dusun.lua:24:9", .scenario, "W-NAME",
            "'world' tidak mengenal 'housholds'",
            "'world' does not know 'housholds'"),
        SentenceCase(
            "world:people(csv \"warga.csv\")",
            "world.people(csv \"warga.csv\")", "dusun.lua:25:9", .scenario, "W-CALL",
            "'world:people' dipanggil dengan titik",
            "'world:people' was called with a dot"),
        SentenceCase(
            "  world:organizations(csv \"kelompok.csv\")\n",
            "", "dusun.lua:23:0", .scenario, "W-MISSING",
            "'world:organizations' belum ditulis di plan:world",
            "'world:organizations' is missing in plan:world"),
        SentenceCase(
            "csv \"kelompok.csv\"",
            "csv \"warga.csv\"", "dusun/warga.csv:1:6", .scenario, "W-CSV-HEADER",
            "kolom 'sebutan': kolom ini tidak dikenal",
            "column 'sebutan': this column is not known"),
        SentenceCase(
            "hours = p.facilitator_hours } }",
            "hours = p.facilitator_hours }, nil, { role = \"psm\", hours = 2 } }", "dusun.lua:32:0", .scenario,
            "W-LIST",
            "argumen ke-1 (facilitators) dari 'world:facilitators' harus tidak berlubang (tertulis kosong (nil) di urutan ke-2)",
            "argument 1 (facilitators) of 'world:facilitators' must have no hole (got nil at position 2)"),
        SentenceCase(
            "mutual_help = 0.9",
            "mutual_help = percent(190)", "dusun.lua:31:80", .scenario, "W-VALUE",
            "'doctrine.mutual_help' pada 'world:institution' harus berada dalam 0…1 (tertulis 1.9)",
            "'doctrine.mutual_help' in 'world:institution' must lie in 0…1 (got 1.9)", false),
        SentenceCase(
            "levers = { facilitator_hours = 6 }",
            "levers = { facilitator_hour = 6 }", "dusun.lua:48:56", .scenario, "W-NAME",
            "'plan:levers' tidak mengenal 'facilitator_hour'",
            "'plan:levers' does not know 'facilitator_hour'"),
        SentenceCase(
            "levers = { facilitator_hours = 6 }",
            "levers = { facilitator_hours = 60 }", "dusun.lua:48:56", .scenario, "W-VALUE",
            "'visits.levers.facilitator_hours' harus berada dalam 0.5…8 (tertulis 60)",
            "'visits.levers.facilitator_hours' must lie in 0.5…8 (got 60)", false),
        SentenceCase(
            "plan:strategy(\"visits\"",
            "plan:strategy(\"meetings\"", "dusun.lua:48:16", .scenario, "W-TWICE",
            "strategi 'meetings' ditulis dua kali",
            "the strategy 'meetings' was written twice"),
        SentenceCase(
            "plan:strategy(\"visits\"",
            "plan:strategi(\"visits\"", "dusun.lua:48:6", .scenario, "W-NAME",
            "'plan' tidak mengenal 'strategi'",
            "'plan' does not know 'strategi'"),
        SentenceCase(
            "plan:strategy(\"visits\"",
            "plan.strategy(\"visits\"", "dusun.lua:48:5", .scenario, "W-CALL",
            "'plan:strategy' dipanggil dengan titik",
            "'plan:strategy' was called with a dot"),
        SentenceCase(
            "world.outreach:visit(tokoh, { hours = 2 })",
            "world.outreach:visits(tokoh, { hours = 2 })", "dusun.lua:50:20", .scenario, "W-NAME",
            "'world.outreach' tidak mengenal 'visits'",
            "'world.outreach' does not know 'visits'"),
        SentenceCase(
            "world.outreach:visit(tokoh, { hours = 2 })",
            "world.outreach:visit(tokoh, { hours = 200 })", "dusun.lua:50:35", .scenario, "W-VALUE",
            "'hours' pada 'world.outreach:visit' harus berada dalam 0.25…40 jam (tertulis 200)",
            "'hours' in 'world.outreach:visit' must lie in 0.25…40 hours (got 200)", false),
        SentenceCase(
            "world.outreach:visit(tokoh, { hours = 2 })",
            "world.outreach:visit(\"takmr\")", "dusun.lua:50:27", .scenario, "W-NAME",
            "'world.organizations' tidak mengenal 'takmr'",
            "'world.organizations' does not know 'takmr'"),
        SentenceCase(
            "world.outreach:visit(tokoh, { hours = 2 })",
            "while true do end", "dusun.lua:50:0", .limit, "W-TIME",
            "skrip dihentikan setelah 0.5 detik waktu hitung",
            "the script was stopped after 0.5 s of computing time"),
        SentenceCase(
            "world.people:where \"tokoh\"",
            "world.people:where \"toko\"", "dusun.lua:49:46", .scenario, "W-NAME",
            "argumen ke-1 (kind) dari 'world.people:where' harus berupa salah satu dari \"tokoh\", \"tokoh_masyarakat\", \"tokoh_agama\", \"donatur\", \"pengurus\", \"ketua\" (tertulis teks \"toko\")",
            "argument 1 (kind) of 'world.people:where' must be one of \"tokoh\", \"tokoh_masyarakat\", \"tokoh_agama\", \"donatur\", \"pengurus\", \"ketua\" (got text \"toko\")"
        ),
        SentenceCase(
            "world:every(p.meeting_interval,",
            "world:every(14,", "dusun.lua:38:15", .scenario, "W-UNIT",
            "argumen ke-1 (interval) dari 'world:every' harus berupa lama waktu (tertulis 14)",
            "argument 1 (interval) of 'world:every' must be a length of time (got 14)"),
        SentenceCase(
            "world:every(p.meeting_interval,",
            "world:every(p.meeting_interval + 1,", "dusun.lua:38:0", .scenario, "W-UNIT",
            "weeks(2) dan 1 tidak dapat dihitung atau dibandingkan bersama",
            "weeks(2) and 1 cannot be counted or compared together"),
        SentenceCase(
            "{ primary = true, better = \"higher\",",
            "{ better = \"higher\",", "dusun.lua:54:6", .scenario, "W-PLAN",
            "belum ada ukuran hasil yang utama (yang ada: agreed, begun, hours, joined, reached, spent, talked)",
            "no outcome is primary (there are: agreed, begun, hours, joined, reached, spent, talked)"),
        SentenceCase(
            "{ primary = true, better = \"higher\",",
            "{ primary = true,", "dusun.lua:55:3", .scenario, "W-MISSING",
            "'reached.better' pada 'plan:outcomes' belum ditulis",
            "'reached.better' in 'plan:outcomes' is missing"),
        SentenceCase(
            "joined  = { better",
            "joined  = { primary = true, better", "dusun.lua:54:6", .scenario, "W-PLAN",
            "ukuran utama harus satu, bukan 2 (joined, reached)",
            "exactly one outcome must be primary, not 2 (joined, reached)"),
        SentenceCase(
            "return world.services:reach() end",
            "world.services:reach() end", "dusun.lua:56:15", .scenario, "W-VALUE",
            "ukuran 'reached' harus menjawab bilangan (jawabannya kosong)",
            "the outcome 'reached' must return a number (it returned nothing)"),
        SentenceCase(
            "return world.services:reach() end",
            "return world.outreach:musyawarah() end", "dusun.lua:56:53", .scenario, "W-READS",
            "'world.outreach:musyawarah' tidak boleh dipakai di sini: ukuran hasil dan syarat hanya membaca",
            "'world.outreach:musyawarah' cannot be used here: outcomes and conditions only read"),
        SentenceCase(
            "return world.services:reach() end",
            "return math.random() end", "dusun.lua:56:43", .scenario, "W-READS",
            "'math.random' tidak boleh dipakai di sini: ukuran hasil dan syarat hanya membaca",
            "'math.random' cannot be used here: outcomes and conditions only read"),
        SentenceCase(
            "return world.services:reach() end",
            "return world.services.reach end", "dusun.lua:56:15", .scenario, "W-VALUE",
            "ukuran 'reached' harus menjawab bilangan (jawabannya sebuah fungsi)",
            "the outcome 'reached' must return a number (it returned a function)", false),
        SentenceCase(
            "negligible = rupiah(500000)",
            "negligible = 500000", "dusun.lua:59:54", .scenario, "W-VALUE",
            "ukuran 'spent' harus menjawab bilangan (jawabannya rupiah(0))",
            "the outcome 'spent' must return a number (it returned rupiah(0))"),
        SentenceCase(
            "order = { \"meetings\", \"as_is\" }",
            "order = { \"meeting\", \"as_is\" }", "dusun.lua:67:46", .scenario, "W-NAME",
            "'plan:strategy' tidak mengenal 'meeting'",
            "'plan:strategy' does not know 'meeting'"),
        SentenceCase(
            "more = \"facilitator_hours\"",
            "more = \"facilitator_hour\"", "dusun.lua:68:44", .scenario, "W-NAME",
            "'plan:levers' tidak mengenal 'facilitator_hour'",
            "'plan:levers' does not know 'facilitator_hour'"),
        SentenceCase(
            "plan:levers {",
            "plan:levers (", "dusun.lua:14:21", .scenario, "W-SYNTAX",
            "di sini seharusnya ')' (penutup '(' di baris 13), dekat '='",
            "')' expected (to close '(' at line 13), near '='"),
        SentenceCase(
            "return plan",
            "retrun plan", "dusun.lua:69:1", .scenario, "W-SYNTAX",
            "ini bukan perintah, dekat 'plan'",
            "syntax error, near 'plan'"),
        SentenceCase(
            "plan:levers {",
            "local x = foo + 1\nplan:levers {", "dusun.lua:13:11", .scenario, "W-NAME",
            "skrip tidak mengenal 'foo'",
            "the script does not know 'foo'"),
        SentenceCase(
            "plan:levers {",
            "local t = {}\nt.a.b = 1\nplan:levers {", "dusun.lua:14:3", .scenario, "W-LUA",
            "'a' tidak punya bagian: isinya kosong",
            "'a' has no parts: it is empty"),
        SentenceCase(
            "plan:levers {",
            "sceanrio {}\nplan:levers {", "dusun.lua:13:1", .scenario, "W-NAME",
            "skrip tidak mengenal 'sceanrio'",
            "the script does not know 'sceanrio'"),
        SentenceCase(
            "fiscal year\" }",
            "fiscal year\" }\nplan:budget { apbn = rupiah(5) }", "dusun.lua:12:6", .scenario, "W-TWICE",
            "'plan:budget' ditulis dua kali",
            "'plan:budget' was written twice"),
        SentenceCase(
            "over = \"peak\"",
            "over = \"paek\"", "dusun.lua:57:59", .scenario, "W-NAME",
            "'joined.over' pada 'plan:outcomes' harus berupa salah satu dari \"end\", \"mean\", \"sum\", \"peak\" (tertulis teks \"paek\")",
            "'joined.over' in 'plan:outcomes' must be one of \"end\", \"mean\", \"sum\", \"peak\" (got text \"paek\")"),
        SentenceCase(
            "over = months(3, 6)",
            "over = months(3, 12)", "dusun.lua:60:57", .scenario, "W-VALUE",
            "'hours.over' pada 'plan:outcomes' harus berada dalam 1…6 bulan (tertulis 12)",
            "'hours.over' in 'plan:outcomes' must lie in 1…6 months (got 12)", false),
        SentenceCase(
            "kind = \"time_to\", negligible = weeks(2)",
            "kind = \"time_to\", negligible = percent(2)", "dusun.lua:63:51", .scenario, "W-UNIT",
            "'agreed.negligible' pada 'plan:outcomes' harus bersatuan weeks(…) (tertulis percent(…))",
            "'agreed.negligible' in 'plan:outcomes' must have the unit weeks(…) (got percent(…))", false),
        SentenceCase(
            "return world.institution.at_work end },",
            "return 1 end },", "dusun.lua:61:51", .scenario, "W-VALUE",
            "ukuran 'begun' harus menjawab true atau false (jawabannya 1)",
            "the outcome 'begun' must return true or false (it returned 1)", false),
        SentenceCase(
            "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)",
            "plan:budget { apbd = rupiah(1) }", "dusun.lua:38:8", .scenario, "W-MOMENT",
            "'plan:budget' hanya dapat ditulis di luar fungsi, di naskah rencana",
            "'plan:budget' can only stand at the top of the plan"),
        SentenceCase(
            "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)",
            "wait(weeks(2))", "dusun.lua:38:3", .scenario, "W-MOMENT",
            "'wait' tidak dapat dipakai di luar sebuah proses",
            "'wait' cannot be used outside a process"),
        SentenceCase(
            "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)",
            "world:at(date \"2026-01-01\", function() end)", "dusun.lua:38:0", .scenario, "W-VALUE",
            "'world:at' harus menyebut hari yang belum lewat, mulai 2027-04-01 (tertulis 2026-01-01)",
            "'world:at' must name a day that has not passed, from 2027-04-01 on (got 2026-01-01)", false),
        SentenceCase(
            "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)",
            "p.meeting_interval = weeks(3)", "dusun.lua:38:5", .scenario, "W-CALL",
            "'p.meeting_interval' tidak dapat diubah di sini",
            "'p.meeting_interval' cannot be changed here"),
        SentenceCase(
            "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)",
            "world.funds:spend(500000)", "dusun.lua:38:21", .scenario, "W-UNIT",
            "argumen ke-1 (sum) dari 'world.funds:spend' harus berupa jumlah uang (tertulis 500000)",
            "argument 1 (sum) of 'world.funds:spend' must be a sum of money (got 500000)"),
        SentenceCase(
            "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)",
            "local y = p.meeting_interval > 14", "dusun.lua:38:0", .scenario, "W-UNIT",
            "14 dan weeks(2) tidak dapat dihitung atau dibandingkan bersama",
            "14 and weeks(2) cannot be counted or compared together"),
        SentenceCase(
            "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)",
            "error('salah tulis')", "dusun.lua:38:0", .scenario, "W-LUA",
            "skrip berhenti: salah tulis",
            "the script stopped: salah tulis", false),
        SentenceCase(
            "world:every(p.meeting_interval, function() world.outreach:meeting { of = \"RW\" } end)",
            "local s = ('x'):rep(900000000)", "dusun.lua:38:0", .limit, "W-MEMORY",
            "skrip dihentikan karena memakai lebih dari 512 MB memori",
            "the script was stopped for using more than 512 MB of memory"),
    ]
}
