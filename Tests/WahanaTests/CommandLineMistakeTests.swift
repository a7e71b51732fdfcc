import Testing

/// Wrong words on the command line: the exact sentence in both languages, exit 2, nothing written.
struct CommandLineMistakeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let words: String
        let id: String
        let en: String
        let remedy: String
        var testDescription: String { words }
    }

    static let cases: [Case] = [
        Case(
            words: "sweep berapa-pendamping",
            id: "belum disebut apa yang diubah-ubah: skenario ini tidak memuat plan:design",
            en: "nothing says what to vary: this scenario has no plan:design",
            remedy:
                "name it with --vary NAME (campaign_for, facilitators, leaving, persuading, stalling), or ask with --ask"
        ),
        Case(
            words: "sweep berapa-pendamping --vary facilitator",
            id: "--vary menyebut 'facilitator', yang tidak ada", en: "--vary names 'facilitator', which is not there",
            remedy: "did you mean 'facilitators'?"),
        Case(
            words: "sweep berapa-pendamping --vary facilitators=0..4",
            id: "facilitators harus berada antara 1 dan 10 (tertulis 0)",
            en: "facilitators must lie between 1 and 10 (got 0)",
            remedy: "choose a value in that range, for example --vary 'facilitators=1'"),
        Case(
            words: "sweep berapa-pendamping --vary facilitators=4..2",
            id: "--vary batasnya terbalik: 4..2", en: "--vary has its bounds in the wrong order: 4..2",
            remedy: "write the smaller one first"),
        Case(
            words: "sweep berapa-pendamping --vary facilitators/x",
            id: "--vary tidak mengenal banyaknya tingkat 'x'", en: "--vary cannot take 'x' levels",
            remedy: "write for example facilitators/5"),
        Case(
            words: "sweep berapa-pendamping --vary campaign_for=10",
            id: "campaign_for tidak dapat menerima '10'", en: "campaign_for cannot take '10'",
            remedy: "write for example --vary 'campaign_for=weeks(2)'"),
        Case(
            words: "sweep berapa-pendamping --vary stalling=", id: "--vary tidak menyebut nilai untuk 'stalling'",
            en: "--vary names no value for 'stalling'",
            remedy: "write its values, or --vary stalling alone for its whole range"),
        Case(
            words: "sweep berapa-pendamping --vary facilitators=many",
            id: "facilitators tidak dapat menerima 'many'", en: "facilitators cannot take 'many'",
            remedy: "write for example --vary 'facilitators=3'"),
        Case(
            words: "sweep berapa-pendamping --vary leaving=much", id: "leaving tidak dapat menerima 'much'",
            en: "leaving cannot take 'much'", remedy: "write for example --vary 'leaving=percent(1)'"),
        Case(
            words: "sweep berapa-pendamping --vary leaving --design sobel", id: "--design tidak dapat menerima 'sobel'",
            en: "--design cannot take 'sobel'", remedy: "did you mean 'sobol'?"),
        Case(
            words: "sweep berapa-pendamping --vary leaving --design points",
            id: "--design points memerlukan titik-titiknya",
            en: "--design points needs the points", remedy: "name their file with --points FILE"),
        Case(
            words: "sweep berapa-pendamping --vary leaving --scramble", id: "--scramble hanya untuk rancangan sobol",
            en: "--scramble is for the design sobol only", remedy: "add --design sobol"),
        Case(
            words: "sweep berapa-pendamping --vary leaving --design morris -n 5",
            id: "-n tidak berlaku untuk rancangan morris, yang memilih sendiri nasib tiap titik",
            en: "-n is not for the design morris, which chooses the luck of each point itself",
            remedy: "make it larger with --size"),
        Case(
            words: "sweep berapa-pendamping --vary leaving --design morris --size 3",
            id: "--size untuk rancangan morris sedikitnya 4 (tertulis 3)",
            en: "--size must be at least 4 for the design morris (got 3)",
            remedy: "write for example --size 4"),
        Case(
            words: "sweep berapa-pendamping --vary leaving --design saltelli --size 15",
            id: "--size untuk rancangan saltelli sedikitnya 16 (tertulis 15)",
            en: "--size must be at least 16 for the design saltelli (got 15)",
            remedy: "write for example --size 16"),
        Case(
            words: "sweep berapa-pendamping --vary leaving --design saltelli --futures 4 --per-future 5",
            id: "--futures tidak berlaku untuk rancangan saltelli, yang memilih sendiri nasib tiap titik",
            en: "--futures is not for the design saltelli, which chooses the luck of each point itself",
            remedy: "make it larger with --size"),
        Case(
            words: "sweep berapa-pendamping --vary leaving --size 4",
            id: "--size harus tidak disebut untuk rancangan factorial, yang ukurannya sudah tetap (tertulis 4)",
            en: "--size must be left out for the design factorial, whose size is given (got 4)",
            remedy: "write a value of the kind"),
        Case(
            words: "sweep berapa-pendamping --vary leaving --set leaving=0.02",
            id: "--set harus tidak menetapkan apa yang diubah-ubah oleh rancangan (tertulis leaving)",
            en: "--set must set nothing that the design varies (got leaving)", remedy: "write a value of the kind"),
        Case(
            words: "sweep berapa-pendamping --vary leaving --strategy stead",
            id:
                "--strategy harus menyebut strategi yang ada; mungkin maksudnya 'steady'? yang ada: as_is, steady, campaign_first, "
                + "strong_start, by_need (tertulis stead)",
            en:
                "--strategy must name a strategy of the plan; did you mean 'steady'? there are: as_is, steady, campaign_first, "
                + "strong_start, by_need (got stead)",
            remedy: "write a value of the kind"),
        Case(
            words: "sweep berapa-pendamping --points none.csv", id: "berkas 'none.csv' tidak dapat dibaca",
            en: "the file 'none.csv' cannot be read", remedy: "look at its path and spelling"),
        Case(
            words: "compar kudus-permai", id: "perintah 'compar' tidak dikenal", en: "there is no command 'compar'",
            remedy: "did you mean 'compare'? there are: new, list, check, run, compare, sweep"),
        Case(
            words: "compare", id: "SKENARIO belum disebut setelah compare", en: "compare needs a SCENARIO",
            remedy: "write compare SCENARIO"),
        Case(
            words: "compare kudus-permei", id: "tidak ada skenario 'kudus-permei'",
            en: "there is no scenario 'kudus-permei'", remedy: "did you mean 'kudus-permai'?"),
        Case(
            words: "compare kudus-permai extra", id: "'extra' berlebih setelah compare",
            en: "'extra' is one word too many after compare", remedy: "write compare SCENARIO"),
        Case(
            words: "run kudus-permai by_leter", id: "tidak ada strategi 'by_leter'",
            en: "there is no strategy 'by_leter'", remedy: "did you mean 'by_letter'?"),
        Case(
            words: "compare kudus-permai -n 0", id: "-n tidak dapat menerima '0'", en: "-n cannot take '0'",
            remedy: "write a whole number from 1 to 10000000"),
        Case(
            words: "compare kudus-permai -n0", id: "-n tidak dapat menerima '0'", en: "-n cannot take '0'",
            remedy: "write a whole number from 1 to 10000000"),
        Case(
            words: "compare kudus-permai -n -5", id: "-n tidak dapat menerima '-5'", en: "-n cannot take '-5'",
            remedy: "write a whole number from 1 to 10000000"),
        Case(
            words: "compare kudus-permai -n 99999999999999999999",
            id: "-n tidak dapat menerima '99999999999999999999'", en: "-n cannot take '99999999999999999999'",
            remedy: "write a whole number from 1 to 10000000"),
        Case(
            words: "compare kudus-permai -n 1.5", id: "-n tidak dapat menerima '1.5'", en: "-n cannot take '1.5'",
            remedy: "write a whole number from 1 to 10000000"),
        Case(
            words: "compare kudus-permai -n", id: "-n perlu nilai", en: "-n needs a value", remedy: "write -n N"),
        Case(
            words: "compare kudus-permai -n 2 -n 3", id: "-n disebut dua kali", en: "-n is given twice",
            remedy: "give it once"),
        Case(
            words: "compare kudus-permai --job 2", id: "bandingkan tidak mengenal --job",
            en: "compare has no option --job", remedy: "did you mean '--jobs'?"),
        Case(
            words: "compare kudus-permai --json=yes", id: "--json tidak memakai nilai", en: "--json takes no value",
            remedy: "write --json alone"),
        Case(
            words: "compare kudus-permai --jobs 0", id: "--jobs tidak dapat menerima '0'", en: "--jobs cannot take '0'",
            remedy: "write a whole number from 1 to 256"),
        Case(
            words: "compare kudus-permai --seed=", id: "--seed tidak dapat menerima ''", en: "--seed cannot take ''",
            remedy: "give a number or a text"),
        Case(
            words: "compare kudus-permai --max-time soon", id: "--max-time tidak dapat menerima 'soon'",
            en: "--max-time cannot take 'soon'", remedy: "write for example 60s"),
        Case(
            words: "compare kudus-permai --max-memory -1M", id: "--max-memory tidak dapat menerima '-1M'",
            en: "--max-memory cannot take '-1M'", remedy: "write for example 512M"),
        Case(
            words: "check kudus-permai --set facilitator_hours", id: "--set tidak dapat menerima 'facilitator_hours'",
            en: "--set cannot take 'facilitator_hours'", remedy: "write name=value"),
        Case(
            words: "check kudus-permai --set facilitator_hour=2",
            id: "--set menyebut 'facilitator_hour', yang tidak ada",
            en: "--set names 'facilitator_hour', which is not there", remedy: "did you mean 'facilitator_hours'?"),
        Case(
            words: "check kudus-permai --set facilitator_hours=20",
            id: "facilitator_hours harus berada antara 0.5 dan 8 (tertulis 20)",
            en: "facilitator_hours must lie between 0.5 and 8 (got 20)", remedy: "choose a value in that range"),
        Case(
            words: "check kudus-permai --set meeting_interval=3", id: "meeting_interval tidak dapat menerima '3'",
            en: "meeting_interval cannot take '3'", remedy: "write for example --set 'meeting_interval=weeks(2)'"),
        Case(
            words: "check kudus-permai --set meeting_interval=weeks(9)",
            id: "meeting_interval harus berada antara weeks(1) dan weeks(4) (tertulis weeks(9))",
            en: "meeting_interval must lie between weeks(1) and weeks(4) (got weeks(9))",
            remedy: "choose a value in that range"),
        Case(
            words: "check kudus-permai --set jimpitan=mungkin", id: "jimpitan tidak dapat menerima 'mungkin'",
            en: "jimpitan cannot take 'mungkin'", remedy: "write for example --set 'jimpitan=yes'"),
        Case(
            words: "check kudus-permai --set attendance=nan", id: "attendance tidak dapat menerima 'nan'",
            en: "attendance cannot take 'nan'", remedy: "write for example --set 'attendance=percent(20)'"),
        Case(
            words: "check kudus-permai --set attendance=1e400", id: "attendance tidak dapat menerima '1e400'",
            en: "attendance cannot take '1e400'", remedy: "write for example --set 'attendance=percent(20)'"),
        Case(
            words: "check kudus-permai --set attendance=150%",
            id: "attendance harus berada antara percent(20) dan percent(60) (tertulis 150%)",
            en: "attendance must lie between percent(20) and percent(60) (got 150%)",
            remedy: "choose a value in that range"),
        Case(
            words: "check kudus-permai --set sungkan=0.2 --set sungkan=0.3", id: "--set sungkan disebut dua kali",
            en: "--set sungkan is given twice", remedy: "give it once"),
        Case(
            words: "compare kudus-permai --require reach.mean>=1", id: "tidak ada ukuran hasil 'reach'",
            en: "there is no outcome 'reach'", remedy: "did you mean 'reached'? there are: reached"),
        Case(
            words: "compare kudus-permai --require reached.p95>=1", id: "tidak ada ringkasan 'p95'",
            en: "there is no statistic 'p95'", remedy: "did you mean 'p"),
        Case(
            words: "compare kudus-permai --require reached.mean=1",
            id: "--require tidak dapat membaca 'reached.mean=1'",
            en: "--require cannot read 'reached.mean=1'", remedy: "write for example --require 'reached.mean >= 0.4'"),
        Case(
            words: "explain W-UNITS", id: "tidak ada kode 'W-UNITS'", en: "there is no code 'W-UNITS'",
            remedy: "did you mean 'W-UNIT'?"),
        Case(
            words: "reference weekz", id: "tidak ada kata 'weekz'", en: "there is no word 'weekz'",
            remedy: "did you mean 'weeks'?"),
        Case(
            words: "list --color purple", id: "--color tidak dapat menerima 'purple'",
            en: "--color cannot take 'purple'", remedy: "there are: auto, always, never"),
    ]

    @Test(arguments: cases) func isToldInBothLanguages(_ row: Case) throws {
        let folder = try Folder()
        for (language, sentence) in [("en", "error: \(row.en)\n"), ("id", "galat: \(row.id)\n")] {
            let words = row.words.split(separator: " ").map(String.init)
            let result = try Command.run(words.prefix(1) + ["--lang", language] + words.dropFirst(), in: folder)
            #expect(result.status == 2)
            #expect(result.errors.hasPrefix(sentence), "\(result.errors)")
            #expect(language == "id" || result.errors.contains("\n  remedy: \(row.remedy)"), "\(result.errors)")
            #expect(result.output.isEmpty)
        }
        #expect(folder.names().isEmpty)
    }
}
