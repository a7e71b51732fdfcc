import Simulation

/// A shell script that submits a job array to Slurm, and the job that depends on it; nothing but POSIX sh.
struct JobScript {
    /// What is asked of the scheduler for each task.
    struct Request {
        let time: String
        let memory: String?
        let threads: Int
        let partition: String?
        let account: String?
    }

    /// The scenario's name.
    let name: String
    /// The result folder.
    let folder: String
    let tasks: Int
    let request: Request
    /// The command of a task, as a shell reads it.
    let task: String
    /// The command of the merging job.
    let merge: String

    /// So many seconds before its time is up a task is told to save.
    static let warning = 60

    /// The seconds of a time as sbatch(1) writes it: minutes, m:s, h:m:s, d-h, d-h:m or d-h:m:s; `nil` for anything else.
    static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let fields = (parts.last ?? "").split(separator: ":", omittingEmptySubsequences: false).map { field -> Int? in
            field.count <= 6 && field.allSatisfy { $0.isASCII && $0.isNumber } ? Int(field) : nil
        }
        let numbers = fields.compactMap { $0 }
        guard numbers.count == fields.count, (1...3).contains(numbers.count) else { return nil }
        if parts.count == 2, parts[0].count <= 4, parts[0].allSatisfy({ $0.isASCII && $0.isNumber }),
            let days = Int(parts[0])
        {
            return zip(numbers, [3600, 60, 1]).reduce(days * 86_400) { $0 + $1.0 * $1.1 }
        }
        guard parts.count == 1 else { return nil }
        return zip(numbers, numbers.count == 3 ? [3600, 60, 1] : [60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    }

    func text(_ language: Language) -> String {
        let log = folder + "-slurm"
        let job = "wahana-" + String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }.prefix(40))
        let both = [
            ("partition", request.partition), ("account", request.account), ("mem", request.memory),
            ("time", request.time), ("cpus-per-task", "\(request.threads)"),
        ].compactMap { name, value in value.map { "--\(name)=" + Scene.quoted($0) } }
        func output(_ pattern: String) -> String {
            "--output=" + Scene.quoted(log.replacing("%", with: "%%") + "/" + pattern)
        }
        let array =
            ["--job-name=\(job)", "--array=1-\(tasks)"] + both + [
                "--requeue", "--open-mode=append", "--signal=B:USR1@\(Self.warning)", output("%A_%a.out"),
            ]
        let after = ["--job-name=\(job)-merge"] + both + ["--kill-on-invalid-dep=yes", output("%j-merge.out")]
        let (taskBody, mergeBody) = (taskScript(language), "#!/bin/sh\nexec \(merge)\n")
        let words = Words(language)
        let end = Self.delimiter(for: taskBody + mergeBody)
        return """
            #!/bin/sh
            \(words.howToSubmit)
            set -eu
            mkdir -p -- \(Scene.quoted(log))

            \(words.array(tasks))
            array=$(sbatch --parsable \(array.joined(separator: " \\\n    ")) <<'\(end)'
            \(taskBody)\(end)
            )
            array=${array%%;*}

            \(words.merging)
            merge=$(sbatch --parsable --dependency="afterok:$array" \\
                \(after.joined(separator: " \\\n    ")) <<'\(end)'
            \(mergeBody)\(end)
            )
            echo "\(words.submitted): $array, ${merge%%;*}"

            """
    }

    private func taskScript(_ language: Language) -> String {
        """
        #!/bin/sh
        \(Words(language).task)
        ended=
        trap 'kill -USR1 "$work" 2>/dev/null' USR1
        trap 'ended=1; kill -TERM "$work" 2>/dev/null' TERM
        \(task) &
        work=$!
        status=0
        wait "$work" || status=$?
        while [ "$status" -gt 128 ] && kill -0 "$work" 2>/dev/null; do
            status=0
            wait "$work" || status=$?
        done
        again=
        [ "$status" -eq 85 ] && again=1
        [ "$status" -gt 128 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt 3 ] && again=1
        if [ -n "$again" ] && [ -z "$ended" ]; then
            scontrol requeue "${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID}" && sleep 30
        fi
        exit "$status"

        """
    }

    /// A word that is no line of the text.
    private static func delimiter(for text: String) -> String {
        let lines = Set(text.split(separator: "\n").map(String.init))
        var word = "WAHANA"
        while lines.contains(word) { word += "_" }
        return word
    }

    /// The comments, none of which holds anything that was typed.
    private struct Words {
        private let language: Language
        init(_ language: Language) { self.language = language }

        var howToSubmit: String {
            Text(
                id: """
                    # Simpan sebagai berkas, misalnya kajian.sh, lalu ajukan dari folder ini dengan: sh kajian.sh
                    # Bila ada tugas yang gagal, ajukan lagi: hanya yang belum ada yang dikerjakan.
                    """,
                en: """
                    # Save this as a file, for example study.sh, and submit it from this folder with: sh study.sh
                    # If a task fails, submit it again: only what is missing is done.
                    """)[language]
        }

        func array(_ tasks: Int) -> String {
            Text(
                id: "# Setiap tugas mengerjakan satu dari \(tasks) bagian, semuanya di satu folder.",
                en: "# Each task does one of \(tasks) parts, all of them in one folder.")[language]
        }

        var task: String {
            Text(
                id: """
                    # Menjelang batas waktu Slurm mengirim SIGUSR1; program menyimpan dan berakhir dengan kode 85, lalu
                    # tugas ini antre lagi dan melanjutkan. Begitu pula bila program itu mati, paling banyak tiga kali.
                    """,
                en: """
                    # Shortly before the time limit Slurm sends SIGUSR1; the program saves and ends with code 85, then
                    # this task goes back to the queue and goes on. So it does when the program died, three times at most.
                    """)[language]
        }

        var merging: String {
            Text(
                id: "# Setelah semua tugas selesai, bagian-bagiannya digabungkan dan hasilnya ditulis.",
                en: "# When all tasks are done, their parts are merged and the results are written.")[language]
        }

        var submitted: String { Text(id: "Diajukan", en: "Submitted")[language] }
    }
}
