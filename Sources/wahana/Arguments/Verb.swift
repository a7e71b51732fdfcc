import Simulation

/// What the program can be asked to do: an English verb and its Indonesian twin, one help text for both.
enum Verb: String, CaseIterable {
    case new
    case list
    case check
    case run
    case compare
    case sweep
    case merge
    case slurm
    case verify
    case replay
    case reference
    case explain
    case completions
    case help
    case version

    /// The Indonesian twin.
    var indonesian: String {
        switch self {
        case .new: "buat"
        case .list: "daftar"
        case .check: "periksa"
        case .run: "jalankan"
        case .compare: "bandingkan"
        case .sweep: "jelajahi"
        case .merge: "gabungkan"
        case .slurm: "larik"
        case .verify: "verifikasi"
        case .replay: "ulangi"
        case .reference: "kamus"
        case .explain: "jelaskan"
        case .completions: "pelengkap"
        case .help: "bantuan"
        case .version: "versi"
        }
    }

    /// The word for it in a language.
    func word(_ language: Language) -> String { language == .indonesian ? indonesian : rawValue }

    /// The verb of a typed word, and the language that the word decides: an Indonesian verb answers in Indonesian.
    static func typed(_ word: String) -> (verb: Verb, language: Language?)? {
        if let verb = Verb(rawValue: word) { return (verb, nil) }
        return allCases.first { $0.indonesian == word }.map { ($0, .indonesian) }
    }

    /// What to say of a word that is no verb: the nearest verb of either language, and those of the answer's own.
    static func offer(for word: String) -> Text {
        let guess = nearestName(to: word, among: allCases.map(\.rawValue) + allCases.map(\.indonesian))
        let guessed = guess.map { Text(id: "mungkin maksudnya '\($0)'? ", en: "did you mean '\($0)'? ") }
        let words = Text(
            id: "yang ada: " + allCases.map(\.indonesian).joined(separator: ", "),
            en: "there are: " + allCases.map(\.rawValue).joined(separator: ", "))
        return guessed.map { $0 + words } ?? words
    }

    /// What it does, in one line.
    var summary: Text {
        switch self {
        case .new:
            Text(
                id: "membuat skenario sendiri, disalin dari yang sudah ada",
                en: "make a scenario of your own, copied from one at hand")
        case .list: Text(id: "menyebutkan skenario yang tersedia", en: "name the scenarios at hand")
        case .check:
            Text(
                id: "memeriksa skenario dan datanya tanpa menjalankannya",
                en: "check a scenario and its data without running it")
        case .run:
            Text(
                id: "menjalankan satu strategi sekali dan menceritakan yang terjadi, minggu demi minggu",
                en: "run one strategy once and tell what happened, week by week")
        case .compare:
            Text(
                id: "membandingkan semua strategi pada nasib yang sama",
                en: "compare all strategies on the same luck")
        case .sweep:
            Text(
                id: "menjalankan strategi pada banyak nilai untuk melihat apa yang paling berpengaruh",
                en: "run strategies over many values to see what matters most")
        case .merge:
            Text(
                id: "menggabungkan bagian-bagian sebuah kajian dan menulis hasilnya",
                en: "put the parts of a study together and write its results")
        case .slurm:
            Text(
                id: "menulis larik tugas untuk penjadwal Slurm, dengan penggabungannya",
                en: "write a job array for the scheduler Slurm, with the job that merges it")
        case .verify:
            Text(
                id: "memeriksa apakah folder hasil utuh, seperti ketika ditulis",
                en: "check that a result folder is whole, as it was written")
        case .replay:
            Text(
                id: "menjalankan lagi satu ulangan dari folder hasil dan membandingkan sidiknya",
                en: "do one run of a result folder again and compare its digest")
        case .reference:
            Text(id: "menjelaskan kata-kata yang dikenal skenario", en: "explain the words a scenario knows")
        case .explain: Text(id: "menjelaskan kode sebuah galat", en: "explain the code of an error")
        case .completions:
            Text(
                id: "menulis pelengkap kata untuk bash, zsh, atau fish",
                en: "write the word completion of bash, zsh or fish")
        case .help: Text(id: "menjelaskan cara memakai sebuah perintah", en: "explain how a command is used")
        case .version: Text(id: "menyebutkan versi", en: "tell the version")
        }
    }

    /// What stands after the verb.
    var operands: [Operand] {
        switch self {
        case .new: [.name]
        case .list, .version: []
        case .check, .compare, .sweep: [.scenario]
        case .run: [.scenario, .strategy]
        case .merge: [.folder]
        case .slurm: [.study, .scenario]
        case .verify: [.results]
        case .replay: [.results, .key]
        case .reference: [.entry]
        case .explain: [.code]
        case .completions: [.shell]
        case .help: [.command]
        }
    }

    /// The options it takes, beside `--lang`, `--json`, `--color`, `-q` and `-v`, which all take.
    var options: [Option] {
        switch self {
        case .new: [.like]
        case .merge: [.output, .replace, .csv, .mixed, .require, .jobs, .maxTime, .maxMemory, .maxSteps]
        case .slurm: [.tasks, .taskTime, .taskMemory, .taskThreads, .partition, .account]
        case .verify: [.replays, .jobs, .maxTime, .maxMemory, .maxSteps]
        case .replay: [.maxTime, .maxMemory, .maxSteps]
        case .reference: [.html]
        case .list, .explain, .completions, .help, .version: []
        case .check: [.set, .anonymize, .maxTime, .maxMemory, .maxSteps]
        case .run: [.replicate, .seed, .set, .maxTime, .maxMemory, .maxSteps]
        case .compare:
            [
                .replicates, .futures, .perFuture, .hold, .seed, .jobs, .set, .require, .output, .replace, .csv, .shard,
                .dryRun, .maxTime, .maxMemory, .maxSteps,
            ]
        case .sweep:
            [
                .ask, .vary, .design, .size, .points, .scramble, .strategy, .replicates, .futures, .perFuture, .seed,
                .jobs, .set, .output, .replace, .csv, .shard, .dryRun, .maxTime, .maxMemory, .maxSteps,
            ]
        }
    }

    /// Two examples that work when pasted after the program's name; an Indonesian one answers in Indonesian.
    func examples(_ language: Language) -> [String] {
        let ends =
            switch self {
            case .new:
                language == .indonesian
                    ? ["rencana-kami", "rw05 --seperti kudus-permai"] : ["our-plan", "rw06 --like kudus-permai"]
            case .list: ["", "--json"]
            case .check: ["kudus-permai", "kudus-permai --set facilitator_hours=4"]
            case .run: ["kudus-permai notables_first", "kudus-permai as_is --replicate 7"]
            case .compare: ["kudus-permai -n 20", "kudus-permai -n 20 --require 'as_is:spent.mean <= 1000000'"]
            case .sweep:
                [
                    "berapa-pendamping --vary facilitators -n 20",
                    "kudus-permai --design morris --size 4 --vary facilitator_hours --vary attendance",
                ]
            case .merge: ["part-1 part-2 -o whole", "whole"]
            case .slurm:
                [
                    "\(Verb.compare.word(language)) kudus-permai -n 2000 --tasks 40",
                    "\(Verb.sweep.word(language)) berapa-pendamping --vary facilitators --tasks 8 --time 04:00:00",
                ]
            case .verify: ["hasil/kudus-permai", "hasil/kudus-permai --replay 3"]
            case .replay:
                ["as_is.p0.f00000001.r00000001", "notables_first.p0.f0.r0"].map { "hasil/kudus-permai " + $0 }
            case .reference: ["world.outreach", language == .indonesian ? "--html kamus.html" : "--html words.html"]
            case .explain: ["", "W-UNIT"]
            case .completions: ["bash", "fish"]
            case .help: [Verb.compare.word(language), Verb.run.word(language)]
            case .version: ["", "--json"]
            }
        return ends.map { $0.isEmpty ? word(language) : word(language) + " " + $0 }
    }
}

/// A word that stands after a verb.
enum Operand {
    case name
    case scenario
    case strategy
    case entry
    case code
    case command
    case shell
    case folder
    case study
    case results
    case key

    /// How the help writes it; brackets say that it may be left out.
    var text: Text {
        switch self {
        case .name: Text(id: "NAMA", en: "NAME")
        case .scenario: Text(id: "SKENARIO", en: "SCENARIO")
        case .strategy: Text(id: "[STRATEGI]", en: "[STRATEGY]")
        case .entry: Text(id: "[KATA]", en: "[WORD]")
        case .code: Text(id: "[KODE]", en: "[CODE]")
        case .command: Text(id: "[PERINTAH]", en: "[COMMAND]")
        case .shell: Text("bash|zsh|fish")
        case .folder: Text("FOLDER…")
        case .study:
            Text(
                id: "\(Verb.compare.indonesian)|\(Verb.sweep.indonesian)",
                en: "\(Verb.compare.rawValue)|\(Verb.sweep.rawValue)")
        case .results: Text("FOLDER")
        case .key: Text(id: "KUNCI", en: "KEY")
        }
    }

    /// Whether it must be given.
    var isRequired: Bool { [.scenario, .name, .shell, .folder, .study, .results, .key].contains(self) }

    /// Whether several may be given.
    var isRepeatable: Bool { self == .folder }
}
