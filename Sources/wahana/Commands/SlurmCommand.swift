import Experiments
import Reports
import Simulation

/// `slurm`: prints what submits a study as a job array, and the job that merges its parts. Nothing is run or written.
struct SlurmCommand {
    private let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func run() throws -> Int32 {
        let words = scene.invocation.operands
        let inner = try inner(words)
        let told = Scene(
            invocation: inner, language: scene.language, console: scene.console, program: scene.program,
            environment: scene.environment)
        let plan = try told.scenario().plan
        let study = try inner.verb == .compare ? CompareCommand(told).study(plan) : SweepCommand(told).study(plan)
        let runs = study.sweep == nil ? ComparisonStudy.layout(study).count : RunLayout(study).count
        let path = inner.value(.output) ?? ResultFolder.defaultPath(study)
        let tasks = try tasks(atMost: min(runs, Shard.most))
        let language = scene.invocation.value(.language).map { ["--lang", $0] } ?? []
        let output = inner.has(.output) ? [] : ["-o", path]
        let merged = [Option.require, .csv, .maxTime, .maxMemory, .maxSteps].flatMap { option in
            (inner.values[option] ?? []).map { "\(option.rawValue)=\($0)" }
        }
        let script = JobScript(
            name: study.plan.name, folder: path, tasks: tasks, request: try request(inner),
            task: line([words[0], "--shard", "auto"] + output + language + words.dropFirst()),
            merge: line([Verb.merge.word(scene.language), path] + language + merged))
        let text = script.text(scene.language)
        if scene.invocation.has(.json) {
            try scene.console.output(
                JSON.object([
                    "schema": .text("wahana/slurm/1"), "exit": .whole(0), "study": .text(study.digest),
                    "folder": .text(path), "tasks": .whole(Int64(tasks)), "runs": .whole(Int64(runs)),
                    "script": .text(text),
                ]).text)
        } else {
            try scene.console.output(text)
        }
        return ExitCode.complete.rawValue
    }

    /// The command that the tasks are to do, read as that command reads itself.
    private func inner(_ words: [String]) throws -> Invocation {
        let inner = try Invocation(words)
        guard inner.verb == .compare || inner.verb == .sweep else {
            throw Problem(
                .usage, "W-OPERAND",
                Text(
                    id: "\(words[0]) tidak dapat dibagi menjadi tugas", en: "\(words[0]) cannot be cut into tasks"),
                remedy: Help.usage(of: .slurm))
        }
        for option in [Option.shard, .dryRun, .replace] where inner.has(option) {
            throw Problem(
                .usage, "W-OPTION",
                Text(
                    id: "\(option.rawValue) tidak berlaku di dalam larik tugas",
                    en: "\(option.rawValue) is not for a job array"),
                remedy: Text(id: "hapus \(option.rawValue)", en: "leave \(option.rawValue) out"))
        }
        return inner
    }

    private func tasks(atMost most: Int) throws -> Int {
        if let tasks = try scene.invocation.integer(.tasks, in: 1...most) { return tasks }
        throw Problem(
            .usage, "W-OPTION",
            Text(id: "banyaknya tugas belum disebut", en: "it is not said how many tasks there are to be"),
            remedy: Text(
                id: "tulis --tasks dengan bilangan 1 sampai \(most)",
                en: "write --tasks with a number from 1 to \(most)"))
    }

    private func request(_ inner: Invocation) throws -> JobScript.Request {
        let threads =
            try scene.invocation.integer(.taskThreads, in: 1...256) ?? inner.integer(.jobs, in: 1...256) ?? 1
        return JobScript.Request(
            time: try checked(.taskTime, "04:00:00") { (JobScript.seconds($0) ?? 0) >= 2 * JobScript.warning }
                ?? "01:00:00",
            memory: try checked(.taskMemory, "2G") { text in
                let digits = "KMGT".contains(text.last ?? " ") ? text.dropLast() : text[...]
                return !digits.isEmpty && digits.count < 10 && digits.allSatisfy { $0.isASCII && $0.isNumber }
            },
            threads: threads, partition: try scene.invocation.text(.partition),
            account: try scene.invocation.text(.account))
    }

    private func checked(_ option: Option, _ form: String, _ isRight: (String) -> Bool) throws -> String? {
        guard let text = scene.invocation.value(option) else { return nil }
        guard isRight(text) else {
            let least = option == .taskTime
            throw Problem(
                .usage, "W-OPTION",
                Text(
                    id: "\(option.rawValue) tidak dapat menerima '\(text)'",
                    en: "\(option.rawValue) cannot take '\(text)'"),
                remedy: Text(id: "tulis misalnya \(form)", en: "write for example \(form)")
                    + (least ? Text(id: ", sedikitnya dua menit", en: ", at least two minutes") : Text("")))
        }
        return text
    }

    private func line(_ words: [String]) -> String {
        ([scene.program] + words.map(Scene.quoted)).joined(separator: " ")
    }
}
