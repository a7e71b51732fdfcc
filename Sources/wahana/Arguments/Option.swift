import Experiments
import Simulation

/// An option of the command line: its names, its value, and what it does.
enum Option: String, CaseIterable {
    case language = "--lang"
    case json = "--json"
    case color = "--color"
    case quiet = "-q"
    case verbose = "-v"
    case replicates = "-n"
    case replicate = "--replicate"
    case seed = "--seed"
    case jobs = "--jobs"
    case set = "--set"
    case require = "--require"
    case design = "--design"
    case vary = "--vary"
    case points = "--points"
    case size = "--size"
    case strategy = "--strategy"
    case scramble = "--scramble"
    case hold = "--hold"
    case futures = "--futures"
    case perFuture = "--per-future"
    case dryRun = "--dry-run"
    case shard = "--shard"
    case mixed = "--mixed"
    case tasks = "--tasks"
    case taskTime = "--time"
    case taskMemory = "--mem"
    case taskThreads = "--cpus"
    case partition = "--partition"
    case account = "--account"
    case ask = "--ask"
    case output = "-o"
    case replace = "--replace"
    case csv = "--csv"
    case replays = "--replay"
    case anonymize = "--anonymize"
    case like = "--like"
    case html = "--html"
    case maxTime = "--max-time"
    case maxMemory = "--max-memory"
    case maxSteps = "--max-steps"

    /// The options that every command takes.
    static let common: [Option] = [.language, .json, .color, .quiet, .verbose]

    /// The Indonesian spelling, for those that have one; both are always understood.
    var indonesian: String? {
        switch self {
        case .like: "--seperti"
        case .ask: "--tanya"
        default: nil
        }
    }

    /// Whether its value may be left out.
    var isValueOptional: Bool { self == .ask }

    /// The option of a typed word, in either spelling.
    static func typed(_ word: String) -> Option? {
        switch word {
        case "--output": .output
        case "--replicates": .replicates
        default: Option(rawValue: word) ?? allCases.first { $0.indonesian == word }
        }
    }

    /// What to say of a word that is none of `allowed`: the nearest in either spelling, and all of them.
    static func offer(for word: String, among allowed: [Option]) -> Text {
        let guess = nearestName(to: word, among: allowed.map(\.rawValue) + allowed.compactMap(\.indonesian))
        func list(_ language: Language) -> String { allowed.map { $0.word(language) }.joined(separator: ", ") }
        let words = Text(id: "yang ada: \(list(.indonesian))", en: "there are: \(list(.english))")
        return guess.map { Text(id: "mungkin maksudnya '\($0)'? ", en: "did you mean '\($0)'? ") + words } ?? words
    }

    /// The word for it in a language.
    func word(_ language: Language) -> String { language == .indonesian ? indonesian ?? rawValue : rawValue }

    /// How the help writes its value in a language; `nil` for a switch.
    func form(_ language: Language) -> String? {
        guard language == .indonesian, let value else { return value }
        return [
            "SCENARIO": "SKENARIO", "FILE": "BERKAS", "DIR": "FOLDER", "NAME=VALUE": "NAMA=NILAI", "FINDING": "TEMUAN",
            "KIND": "JENIS", "NAME=VALUES": "NAMA=NILAI", "STRATEGY": "STRATEGI", "NAME": "NAMA",
            "QUESTION": "PERTANYAAN",
        ].first { $0.key == value }?.value ?? value
    }

    /// How the help writes its value; `nil` for a switch.
    var value: String? {
        switch self {
        case .json, .quiet, .verbose, .replace, .scramble, .dryRun, .mixed: nil
        case .language: "id|en"
        case .color: "auto|always|never"
        case .replicates, .replicate, .replays, .jobs, .seed, .size, .futures, .perFuture: "N"
        case .hold: "[N]"
        case .design: "KIND"
        case .shard: "K/N|auto"
        case .tasks, .taskThreads: "N"
        case .taskTime: "04:00:00"
        case .taskMemory: "2G"
        case .partition, .account: "NAME"
        case .vary: "NAME=VALUES"
        case .strategy: "STRATEGY"
        case .ask: "QUESTION"
        case .set: "NAME=VALUE"
        case .require: "FINDING"
        case .output: "DIR"
        case .csv: "standard|excel-id"
        case .anonymize, .html, .points: "FILE"
        case .like: "SCENARIO"
        case .maxTime: "60s"
        case .maxMemory: "512M"
        case .maxSteps: "N"
        }
    }

    /// Whether its value, a whole number, may be left out.
    var isNumberOptional: Bool { self == .hold }

    /// Whether it may be given more than once.
    var isRepeatable: Bool { [.set, .require, .vary, .strategy].contains(self) }

    /// What it does, in one line.
    var summary: Text {
        switch self {
        case .language: Text(id: "bahasa jawaban", en: "the language of the answer")
        case .json: Text(id: "satu objek JSON di keluaran standar", en: "one JSON object on standard output")
        case .color: Text(id: "warna di layar", en: "colour on the screen")
        case .quiet: Text(id: "tanpa laporan kemajuan", en: "no progress")
        case .verbose: Text(id: "jejak lengkap bila ada galat", en: "the full trace of an error")
        case .replicates:
            Text(
                id: "banyaknya ulangan berpasangan (bawaan 200; pada jelajahi 20 per titik)",
                en: "how many paired replicates (default 200; 20 at each point of a sweep)")
        case .replicate: Text(id: "ulangan keberapa, dari 0", en: "which replicate, from 0")
        case .seed: Text(id: "bilangan awal acak: bilangan atau teks", en: "the study's seed: a number or a text")
        case .jobs:
            Text(
                id: "banyaknya utas kerja (bawaan: sebanyak yang boleh dipakai)",
                en: "how many threads (default: all it may use)")
        case .set:
            Text(
                id: "menetapkan yang kita tetapkan, yang belum pasti, atau sebuah asumsi",
                en: "set a lever, an uncertainty or an assumption")
        case .require:
            Text(
                id: "keluar dengan kode 5 bila tidak terpenuhi, misalnya 'reached.p10 >= 0.4'",
                en: "exit with 5 unless it is met, as 'reached.p10 >= 0.4'")
        case .design:
            Text(
                id: "rancangan: " + DesignSpec.Kind.allCases.map(\.rawValue).joined(separator: ", "),
                en: "the design: " + DesignSpec.Kind.allCases.map(\.rawValue).joined(separator: ", "))
        case .vary:
            Text(
                id: "yang diubah-ubah: NAMA, NAMA=1,2,4, NAMA=1..4, NAMA=1..4/3, atau NAMA/5",
                en: "what to vary: NAME, NAME=1,2,4, NAME=1..4, NAME=1..4/3 or NAME/5")
        case .points: Text(id: "titik-titik dari tabel CSV", en: "the points of a CSV table")
        case .size:
            Text(
                id: "banyaknya titik, baris (saltelli), atau lintasan (morris)",
                en: "how many points, rows (saltelli) or trajectories (morris)")
        case .strategy: Text(id: "hanya strategi ini", en: "this strategy only")
        case .hold:
            Text(
                id: "apakah simpulan tetap: N keadaan dari yang ilustratif (bawaan 100), jangka, bentuk",
                en: "whether the verdict holds: N settings of what is judged (default 100), horizons, forms")
        case .futures:
            Text(
                id: "banyaknya masa depan, sebagai ganti -n; bersama --per-future",
                en: "how many futures, instead of -n; together with --per-future")
        case .perFuture: Text(id: "ulangan pada tiap masa depan", en: "replicates in each future")
        case .scramble: Text(id: "mengacak barisan sobol", en: "scramble the Sobol sequence")
        case .dryRun:
            Text(
                id: "hanya menyebutkan banyaknya run, waktu, memori, dan ruang simpan",
                en: "only tell runs, time, memory and disk")
        case .shard:
            Text(
                id: "hanya bagian ke-K dari N, atau menurut penjadwal; lalu gabungkan",
                en: "only part K of N, or the one that the scheduler says; then merge")
        case .mixed:
            Text(
                id: "menerima ulangan dari mesin jenis lain, yang angka akhirnya dapat berbeda",
                en: "take runs of other kinds of machines, whose last digits may differ")
        case .tasks: Text(id: "banyaknya tugas dalam larik", en: "how many tasks the array has")
        case .taskTime:
            Text(id: "batas waktu tiap tugas (bawaan satu jam)", en: "the time limit of a task (default one hour)")
        case .taskMemory: Text(id: "memori tiap tugas", en: "the memory of a task")
        case .taskThreads:
            Text(id: "banyaknya utas kerja tiap tugas (bawaan 1)", en: "the threads of a task (default 1)")
        case .partition: Text(id: "partisi Slurm", en: "the partition of Slurm")
        case .account: Text(id: "akun Slurm", en: "the account of Slurm")
        case .ask:
            Text(
                id: "cara mana yang menjawab sebuah pertanyaan, biayanya, dan perintahnya",
                en: "which method answers a question, what it costs, and the command")
        case .output: Text(id: "folder hasil", en: "the result folder")
        case .replace:
            Text(id: "menyisihkan folder kajian lain", en: "move the folder of another study aside")
        case .replays:
            Text(
                id: "sekian ulangan dijalankan lagi dan sidiknya dibandingkan",
                en: "do so many runs again and compare their digests")
        case .csv:
            Text(
                id: "bentuk tabel: standard, atau excel-id untuk Excel berbahasa Indonesia",
                en: "the form of tables: standard, or excel-id for Excel set to Indonesian")
        case .anonymize:
            Text(
                id: "membuat salinan tabel tanpa kolom pribadi, sebagai ganti memeriksa",
                en: "write a copy of a table without personal columns instead of checking")
        case .like:
            Text(id: "disalin dari skenario ini (bawaan kudus-permai)", en: "copy this scenario (default kudus-permai)")
        case .html:
            Text(
                id: "menulis semua kata sebagai satu halaman untuk peramban",
                en: "write all words as one page for a browser")
        case .maxTime: Text(id: "batas waktu sekali jalan", en: "the time limit of one run")
        case .maxMemory: Text(id: "batas memori sekali jalan", en: "the memory limit of one run")
        case .maxSteps:
            Text(
                id: "batas langkah skrip sekali jalan, sama di semua mesin (skrip melambat)",
                en: "the limit of a run's script in steps, the same on every machine (slower)")
        }
    }
}
