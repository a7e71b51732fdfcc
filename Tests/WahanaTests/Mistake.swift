import Testing

/// A mistake that a planner makes: one change to the shipped scenario, and what Wahana says of it.
struct Mistake: Sendable, CustomTestStringConvertible {
    /// Which line the message names.
    enum Line: Sendable {
        /// The line that was changed.
        case changed
        /// Some lines behind it: what is missing shows only there.
        case after(Int)
        /// The line that holds a text.
        case of(String)
        /// None: the whole file is meant.
        case none
    }

    /// What the planner did.
    let name: String
    /// The file that is changed, in the scenario's folder.
    let file: String
    /// What stood there; `nil` for the whole file.
    let old: String?
    let new: String
    let line: Line
    /// The column that the message names, where it can be told.
    let column: Int?
    let indonesian: String
    let english: String
    /// How the remedy begins; the list of names behind it is the scenario's own.
    let remedyIndonesian: String
    let remedyEnglish: String
    let status: Int32

    init(
        _ name: String, in file: String = "kudus-permai.lua", _ old: String?, _ new: String, _ line: Line = .changed,
        column: Int? = nil, id: String, en: String, remedy: (id: String, en: String), status: Int32 = 3
    ) {
        (self.name, self.file, self.old, self.new, self.line, self.column) = (name, file, old, new, line, column)
        (indonesian, english) = (id, en)
        (remedyIndonesian, remedyEnglish) = (remedy.id, remedy.en)
        self.status = status
    }

    var testDescription: String { name }
}

extension Mistake {
    /// Mistakes in scripts and tables, with the exact sentence in both languages.
    static let all: [Mistake] = [
        Mistake(
            "a misspelt key", "horizon  = months(18)", "horizn  = months(18)", column: 3,
            id: "'scenario' tidak mengenal 'horizn'",
            en: "'scenario' does not know 'horizn'",
            remedy: (
                "mungkin maksudnya 'horizon'?",
                "did you mean 'horizon'?"
            )),
        Mistake(
            "a misspelt key of an outcome", "negligible = percent(2)", "neglible = percent(2)", column: 50,
            id: "'reached' pada 'plan:outcomes' tidak mengenal 'neglible'",
            en: "'reached' in 'plan:outcomes' does not know 'neglible'",
            remedy: (
                "mungkin maksudnya 'negligible'?",
                "did you mean 'negligible'?"
            )),
        Mistake(
            "a wrong unit", "jimpitan          = { false", "jimpitan          = { weeks(2)", column: 3,
            id: "'jimpitan.from' pada 'plan:levers' belum ditulis",
            en: "'jimpitan.from' in 'plan:levers' is missing",
            remedy: (
                "tambahkan from = …: bilangan, boleh bersatuan",
                "add from = …: a number, perhaps with a unit"
            )),
        Mistake(
            "a number without its unit", "horizon  = months(18)", "horizon  = 18", column: 3,
            id: "'horizon' pada 'scenario' harus berupa lama waktu (tertulis 18)",
            en: "'horizon' in 'scenario' must be a length of time (got 18)",
            remedy: (
                "tulis satuannya: days(18), weeks(18) atau months(18)",
                "write its unit: days(18), weeks(18) or months(18)"
            )),
        Mistake(
            "a text for a number", "per_rt = 40", "per_rt = \"banyak\"", column: 30,
            id: "'per_rt' pada 'world:households' harus berupa bilangan bulat (tertulis teks \"banyak\")",
            en: "'per_rt' in 'world:households' must be a whole number (got text \"banyak\")",
            remedy: (
                "tulis nilai dengan jenis dan rentang yang disebut",
                "write a value of the kind and in the range that is named"
            )),
        Mistake(
            "a missing data file", "csv \"kelompok.csv\"", "csv \"kelompk.csv\"", column: 28,
            id: "berkas 'kelompk.csv' tidak ada di folder kudus-permai",
            en: "there is no file 'kelompk.csv' in the folder kudus-permai",
            remedy: (
                "mungkin maksudnya 'kelompok.csv'?",
                "did you mean 'kelompok.csv'?"
            )),
        Mistake(
            "a loop without end", "  world.outreach:decree()", "  while true do end",
            id: "skrip dihentikan setelah 0.5 detik waktu hitung",
            en: "the script was stopped after 0.5 s of computing time",
            remedy: (
                "cari perulangan tanpa henti di baris ini, atau beri waktu lebih dengan --max-time",
                "look for a loop without end on this line, or allow more with --max-time"
            ), status: 6),
        Mistake(
            "a nil in the middle of a list", "{ \"rw04\", \"pkk\", \"takmir\", \"gereja\" }",
            "{ \"rw04\", nil, \"takmir\", \"gereja\" }",
            id: "daftar berlubang: isi ke-2 adalah nil",
            en: "the list has a hole: its item 2 is nil",
            remedy: (
                "hapus nil itu, atau isilah",
                "take that nil out, or fill it in"
            )),
        Mistake(
            "negative people", "per_rt = 40", "per_rt = -40", column: 30,
            id: "'per_rt' pada 'world:households' harus berada dalam 1…400 rumah tangga (tertulis -40)",
            en: "'per_rt' in 'world:households' must lie in 1…400 households (got -40)",
            remedy: (
                "tulis nilai dengan jenis dan rentang yang disebut",
                "write a value of the kind and in the range that is named"
            )),
        Mistake(
            "a probability of 1.5", "old_habits = p.old_habits", "old_habits = 1.5", column: 43,
            id: "'old_habits' pada 'world:households' harus berada dalam 0…1 (tertulis 1.5)",
            en: "'old_habits' in 'world:households' must lie in 0…1 (got 1.5)",
            remedy: (
                "untuk 1.5 persen tulis percent(1.5)",
                "for 1.5 percent write percent(1.5)"
            )),
        Mistake(
            "an uncertainty that reaches beyond 1", "percent(35), percent(60))", "percent(35), percent(150))",
            column: 3,
            id:
                "'attendance' dapat bernilai percent(150): outreach.attendance harus berada dalam 0…0.95 (tertulis 1.5)",
            en: "'attendance' can be percent(150): outreach.attendance must lie in 0…0.95 (got 1.5)",
            remedy: (
                "persempit rentang 'attendance'",
                "narrow the range of 'attendance'"
            )),
        Mistake(
            "a NIK column", in: "kudus-permai/warga.csv", "kode,sebutan,", "kode,NIK,", column: 6,
            id: "kolom 'NIK': kolom ini memuat data pribadi (NIK), yang tidak boleh ada di sini",
            en: "column 'NIK': the column holds personal data (NIK), which have no place here",
            remedy: (
                "hapus kolom itu dan pakai nomor urut, misalnya W-001; 'wahana periksa --anonymize BERKAS' membuatkan salinannya",
                "drop the column and use a serial number, as P-001; 'wahana check --anonymize FILE' writes such a copy"
            )),
        Mistake(
            "a missing comma", "start    = date \"2027-04-01\",", "start    = date \"2027-04-01\"", column: 31,
            id: "di sini seharusnya '}' (penutup '{' di baris 4), dekat 'horizon'",
            en: "'}' expected (to close '{' at line 4), near 'horizon'",
            remedy: (
                "tutup tabel dengan } atau tambahkan koma",
                "close the table with } or add a comma"
            )),
        Mistake(
            "a missing end", "  world.outreach:decree()\n", "  if true then world.outreach:decree()\n", .after(2),
            column: 4,
            id: "ada tanda yang tidak pada tempatnya, dekat ')'",
            en: "unexpected symbol, near ')'",
            remedy: (
                "periksa koma dan kurung sebelumnya",
                "look at the comma or bracket before it"
            )),
        Mistake(
            "a misspelling in a function that is called later", "world.outreach:meeting {", "world.outreach:meetin {",
            column: 20,
            id: "'world.outreach' tidak mengenal 'meetin'",
            en: "'world.outreach' does not know 'meetin'",
            remedy: (
                "mungkin maksudnya 'meeting'?",
                "did you mean 'meeting'?"
            )),
        Mistake(
            "a call with a dot", "world.outreach:decree()", "world.outreach.decree()", column: 18,
            id: "'world.outreach:decree' dipanggil dengan titik",
            en: "'world.outreach:decree' was called with a dot",
            remedy: (
                "tulis world.outreach:decree(…)",
                "write world.outreach:decree(…)"
            )),
        Mistake(
            "an unknown method", "world.outreach:decree()", "world.outreach:decre()", column: 18,
            id: "'world.outreach' tidak mengenal 'decre'",
            en: "'world.outreach' does not know 'decre'",
            remedy: (
                "mungkin maksudnya 'decree'?",
                "did you mean 'decree'?"
            )),
        Mistake(
            "an unknown room of the world", "world.outreach:decree()", "world.outrech:decree()", column: 9,
            id: "'world' tidak mengenal 'outrech'",
            en: "'world' does not know 'outrech'",
            remedy: (
                "mungkin maksudnya 'outreach'?",
                "did you mean 'outreach'?"
            )),
        Mistake(
            "a strategy written twice", "plan:strategy(\"hosted\"", "plan:strategy(\"by_letter\"", column: 16,
            id: "strategi 'by_letter' ditulis dua kali",
            en: "the strategy 'by_letter' was written twice",
            remedy: (
                "beri nama lain",
                "give it another name"
            )),
        Mistake(
            "two primary outcomes", "joined  = { better", "joined  = { primary = true, better", .of("plan:outcomes {"),
            column: 6,
            id: "ukuran utama harus satu, bukan 2 (joined, reached)",
            en: "exactly one outcome must be primary, not 2 (joined, reached)",
            remedy: (
                "tulis primary = true pada satu ukuran saja",
                "write primary = true in exactly one"
            )),
        Mistake(
            "no primary outcome", "primary = true, ", "", .of("plan:outcomes {"), column: 6,
            id: "belum ada ukuran hasil yang utama (yang ada: agreed, hours, joined, reached, spent)",
            en: "no outcome is primary (there are: agreed, hours, joined, reached, spent)",
            remedy: (
                "tulis primary = true pada satu ukuran saja",
                "write primary = true in exactly one"
            )),
        Mistake(
            "a missing horizon", "  horizon  = months(18),\n", "", .of("scenario {"), column: 14,
            id: "'horizon' pada 'scenario' belum ditulis",
            en: "'horizon' in 'scenario' is missing",
            remedy: (
                "tambahkan horizon = …: lama waktu",
                "add horizon = …: a length of time"
            )),
        Mistake(
            "a lever outside its own range", "facilitator_hours = { 2, from", "facilitator_hours = { 20, from",
            column: 3,
            id: "'facilitator_hours' pada 'plan:levers' harus berada dalam 0.5…8 (tertulis 20)",
            en: "'facilitator_hours' in 'plan:levers' must lie in 0.5…8 (got 20)",
            remedy: (
                "tulis nilai dengan jenis dan rentang yang disebut",
                "write a value of the kind and in the range that is named"
            )),
        Mistake(
            "an unknown kind of tie", in: "kudus-permai/ikatan.csv", "rw04,desa,pemberi wewenang",
            "rw04,desa,pemberi wewnang", column: 11,
            id:
                "kolom 'jenis', nilai 'pemberi wewnang': seharusnya salah satu dari kekerabatan, keagamaan, ketetanggaan, pemberi wewenang, fungsional, normatif, menyebar, hubungan",
            en:
                "column 'jenis', value 'pemberi wewnang': expected one of kin, faith, neighbourhood, enabling, functional, normative, diffused, tie",
            remedy: (
                "tulis nilai seperti yang diharapkan pada baris dan kolom itu",
                "write a value as expected on that line and in that column"
            )),
        Mistake(
            "an unknown group in a strategy", "world.outreach:visit \"pkk\"", "world.outreach:visit \"pkkk\"",
            column: 25,
            id: "'world.organizations' tidak mengenal 'pkkk'",
            en: "'world.organizations' does not know 'pkkk'",
            remedy: (
                "mungkin maksudnya 'pkk'?",
                "did you mean 'pkk'?"
            )),
        Mistake(
            "an unknown group in a table", in: "kudus-permai/ikatan.csv", "rw04,rt01", "rw04,rt99", column: 6,
            id: "kolom 'ke', nilai 'rt99': kode ini tidak dikenal",
            en: "column 'ke', value 'rt99': this code is not known",
            remedy: (
                "samakan ejaan kode di kedua tabel",
                "spell the code alike in both tables"
            )),
        Mistake(
            "a budget with a fraction", "rupiah(10000000)", "rupiah(10000000.5)", column: 31,
            id: "argumen ke-1 (count) dari 'rupiah' harus berupa bilangan bulat (tertulis 10000000.5)",
            en: "argument 1 (count) of 'rupiah' must be a whole number (got 10000000.5)",
            remedy: (
                "tulis nilai dengan jenis dan rentang yang disebut",
                "write a value of the kind and in the range that is named"
            )),
        Mistake(
            "a day that is not in the calendar", "\"2027-04-01\"", "\"2027-02-30\"", column: 20,
            id: "tidak ada tanggal \"2027-02-30\"",
            en: "there is no date \"2027-02-30\"",
            remedy: (
                "tulis tahun-bulan-hari, seperti date \"2027-04-01\"",
                "write year-month-day, as in date \"2027-04-01\""
            )),
        Mistake(
            "two decimal marks in a table", in: "kudus-permai/ikatan.csv", "0.5,0.6", "\"0,5\",0.6", column: 34,
            id: "kolom 'kepercayaan', nilai '0.6': tanda desimalnya berlawanan dengan '0,5' di baris 2",
            en: "column 'kepercayaan', value '0.6': its decimal mark contradicts '0,5' on line 2",
            remedy: (
                "pakai satu tanda desimal di seluruh berkas, koma atau titik",
                "use one decimal mark in the whole file, comma or point"
            )),
        Mistake(
            "an empty table", in: "kudus-permai/mitra.csv", nil, "", .none,
            id: "berkas ini kosong",
            en: "the file is empty",
            remedy: (
                "baris pertama harus berisi judul kolom",
                "the first line must hold the column headers"
            )),
        Mistake(
            "an outcome that changes the world", "return world.services:reach()", "world.outreach:decree() return 1",
            column: 46,
            id: "'world.outreach:decree' tidak boleh dipakai di sini: ukuran hasil dan syarat hanya membaca",
            en: "'world.outreach:decree' cannot be used here: outcomes and conditions only read",
            remedy: (
                "pindahkan ke strategi",
                "move it into a strategy"
            )),
        Mistake(
            "an outcome that returns nothing", "return world.people:hours()", "return nil", column: 15,
            id: "ukuran 'hours' harus menjawab jumlah jam (jawabannya kosong)",
            en: "the outcome 'hours' must return a number of hours (it returned nothing)",
            remedy: (
                "periksa apakah ada return",
                "check that there is a return"
            )),
        Mistake(
            "a name that is not there", "old_habits = p.old_habits", "old_habits = p.old_habit", column: 58,
            id: "'p' (yang ditetapkan dan yang belum pasti) tidak mengenal 'old_habit'",
            en: "'p' (levers and uncertainties) does not know 'old_habit'",
            remedy: (
                "mungkin maksudnya 'old_habits'?",
                "did you mean 'old_habits'?"
            )),
        Mistake(
            "the computer itself", "return plan", "os.execute(\"ls\") return plan", column: 1,
            id: "'os' dari Lua tidak ada di sini",
            en: "Lua's 'os' is not there",
            remedy: (
                "skenario tidak mengenal jam, lingkungan, atau program lain",
                "a scenario knows no clock, environment or other program"
            )),
    ]
}
