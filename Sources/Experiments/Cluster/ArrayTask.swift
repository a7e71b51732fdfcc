import Simulation

/// Which task of a job array this process is, as its scheduler tells it by variables of the environment.
///
/// Sources: sbatch(1) of Slurm, "Output environment variables"; the PBS Professional and TORQUE user's guides on job
/// arrays; submit(1) and qsub(1) of Grid Engine on `-t`.
struct ArrayTask {
    let environment: [String: String]
    /// How many tasks there are, where the command line says so.
    let count: Int?

    /// The part that the task does.
    ///
    /// Slurm and Grid Engine tell the first and the last index and the step between them, so that an array may count from
    /// anywhere. PBS tells the index alone: how many tasks there are must be typed (`--shard auto/40`), and whether they
    /// count from 0 or from 1 makes no difference, because the remainders are all different either way.
    ///
    /// - Throws: `InvalidParameter` when no scheduler's variables are there, or they make no sense.
    func shard() throws -> Shard {
        let shard = try found()
        guard count == nil || count == shard.count else {
            throw InvalidParameter(
                "--shard",
                must: Text(
                    id: "auto/\(shard.count), sebanyak tugas menurut penjadwal",
                    en: "be auto/\(shard.count), as many tasks as the scheduler says"),
                got: "auto/\(count ?? 0)")
        }
        return shard
    }

    private func found() throws -> Shard {
        if let slurm = text("SLURM_ARRAY_TASK_ID") { return try slurmShard(slurm) }
        if let pbs = text("PBS_ARRAY_INDEX") { return try counted("PBS_ARRAY_INDEX", pbs) }
        if let torque = text("PBS_ARRAYID") { return try counted("PBS_ARRAYID", torque) }
        // Grid Engine sets "undefined" in a job that is no array.
        if let engine = text("SGE_TASK_ID"), engine != "undefined" { return try engineShard(engine) }
        throw InvalidParameter(
            "--shard",
            must: Text(
                id: "ditulis k/n, misalnya 3/40; auto hanya di dalam larik tugas Slurm, PBS, atau SGE",
                en: "be k/n, for example 3/40; auto is for array tasks of Slurm, PBS or SGE only"),
            got: "auto")
    }

    private func slurmShard(_ index: String) throws -> Shard {
        let index = try whole("SLURM_ARRAY_TASK_ID", index)
        let first = try number("SLURM_ARRAY_TASK_MIN") ?? 1
        let step = try number("SLURM_ARRAY_TASK_STEP") ?? 1
        let last = try number("SLURM_ARRAY_TASK_MAX")
        let count = try number("SLURM_ARRAY_TASK_COUNT")
        guard let last = last ?? count.map({ first + ($0 - 1) * step }) else {
            throw ArrayTask.missing("SLURM_ARRAY_TASK_MAX")
        }
        let shard = try shard("SLURM_ARRAY_TASK_ID", index, first: first, last: last, step: step)
        // A list with holes, as `--array=1,4,9`, tells how many tasks there are but not which of them this is.
        guard count == nil || count == shard.count else {
            throw InvalidParameter(
                "SLURM_ARRAY_TASK_COUNT",
                must: Text(
                    id: "\(shard.count), sebanyak indeks dari \(first) sampai \(last); ajukan larik tanpa lubang, "
                        + "misalnya --array=1-\(shard.count)",
                    en: "be \(shard.count), as many as indices from \(first) to \(last); submit an array without gaps, "
                        + "for example --array=1-\(shard.count)"),
                got: "\(count ?? 0)")
        }
        return shard
    }

    private func engineShard(_ index: String) throws -> Shard {
        let index = try whole("SGE_TASK_ID", index)
        let first = try number("SGE_TASK_FIRST") ?? 1
        let step = try number("SGE_TASK_STEPSIZE") ?? 1
        guard let last = try number("SGE_TASK_LAST") else { throw ArrayTask.missing("SGE_TASK_LAST") }
        return try shard("SGE_TASK_ID", index, first: first, last: last, step: step)
    }

    private func counted(_ name: String, _ index: String) throws -> Shard {
        let index = try whole(name, index)
        guard let count else {
            throw InvalidParameter(
                "--shard",
                must: Text(
                    id: "menyebut banyaknya tugas, sebab PBS tidak memberitahukannya, misalnya auto/40",
                    en: "say how many tasks there are, which PBS does not tell, for example auto/40"),
                got: "auto")
        }
        guard index <= count else {
            throw InvalidParameter(
                name,
                must: Text(id: "bilangan bulat 0 sampai \(count)", en: "be a whole number from 0 to \(count)"),
                got: "\(index)")
        }
        return try Shard(index % count + 1, of: count)
    }

    private func shard(_ name: String, _ index: Int, first: Int, last: Int, step: Int) throws -> Shard {
        guard step >= 1, last >= first, (first...last).contains(index), (index - first) % step == 0 else {
            throw InvalidParameter(
                name,
                must: Text(
                    id: "salah satu indeks dari \(first) sampai \(last) dengan langkah \(step)",
                    en: "be an index from \(first) to \(last) in steps of \(step)"),
                got: "\(index)")
        }
        return try Shard((index - first) / step + 1, of: (last - first) / step + 1)
    }

    private func text(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func number(_ name: String) throws -> Int? {
        guard let text = text(name), text != "undefined" else { return nil }
        return try whole(name, text)
    }

    private func whole(_ name: String, _ text: String) throws -> Int {
        guard let number = Shard.whole(text[...]), number <= ArrayTask.mostIndex else {
            throw InvalidParameter(
                name,
                must: Text(
                    id: "bilangan bulat 0 sampai \(ArrayTask.mostIndex)",
                    en: "be a whole number from 0 to \(ArrayTask.mostIndex)"),
                got: text)
        }
        return number
    }

    /// Far above what schedulers allow (Slurm: 4,000,001), far below where sums of indices run over.
    private static let mostIndex = 1_000_000_000

    private static func missing(_ name: String) -> InvalidParameter {
        InvalidParameter(
            "--shard",
            must: Text(
                id: "ditulis k/n, misalnya 3/40, sebab penjadwal tidak memberi tahu \(name)",
                en: "be k/n, for example 3/40, because the scheduler does not tell \(name)"),
            got: "auto")
    }
}

extension Shard {
    /// A part as it is typed: `3/40`, or `auto` (`auto/40` where the scheduler does not tell how many) for the one that
    /// the scheduler's variables say.
    ///
    /// - Throws: `InvalidParameter` saying what would be right.
    public init(typed text: String, environment: [String: String]) throws {
        if text == "auto" {
            self = try ArrayTask(environment: environment, count: nil).shard()
        } else if text.hasPrefix("auto/") {
            guard let count = Shard.whole(text.dropFirst(5)), (1...Shard.most).contains(count) else {
                throw Shard.refused(text)
            }
            self = try ArrayTask(environment: environment, count: count).shard()
        } else {
            try self.init(written: text)
        }
    }
}
