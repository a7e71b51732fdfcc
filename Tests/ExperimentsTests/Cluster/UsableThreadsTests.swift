import Testing

@testable import Experiments

/// The files are those of proc(5) and of the kernel's cgroup-v1 and cgroup-v2 documents.
@Suite struct UsableThreadsTests {
    static let new = "25 1 0:22 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n"
    static let old = """
        31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw
        32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct
        33 31 0:30 / /sys/fs/cgroup/cpuset rw - cgroup cgroup rw,cpuset

        """
    static let group = "/sys/fs/cgroup/slurm/job_7"

    struct Case: Sendable {
        var processors = 8
        var environment: [String: String] = [:]
        var files: [String: String] = [:]
        let count: Int
    }

    @Test(arguments: [
        Case(processors: 1, count: 1),
        Case(processors: 8, count: 8),
        Case(environment: ["SLURM_CPUS_PER_TASK": "3"], count: 3),
        Case(environment: ["SLURM_CPUS_PER_TASK": "64"], count: 8),
        Case(environment: ["SLURM_CPUS_PER_TASK": "0"], count: 8),
        Case(environment: ["SLURM_CPUS_PER_TASK": "two"], count: 8),
        Case(environment: ["SLURM_CPUS_PER_TASK": ""], count: 8),
        // Version 2: a processor and a half is two threads; the groups above count too; "max" is no bound.
        inNew(["\(group)/cpu.max": "150000 100000\n"], count: 2),
        inNew(["\(group)/cpu.max": "max 100000\n"], count: 8),
        inNew(["\(group)/cpu.max": "max 100000\n", "/sys/fs/cgroup/slurm/cpu.max": "300000 100000\n"], count: 3),
        inNew(["\(group)/cpu.max": "400000 100000\n", "/sys/fs/cgroup/cpu.max": "50000 100000\n"], count: 1),
        inNew(["\(group)/cpu.max": "1000 100000\n"], count: 1),
        inNew(["\(group)/cpu.max": "9999999 100000\n"], count: 8),
        inNew(["\(group)/cpu.max": "nonsense\n"], count: 8),
        inNew(["\(group)/cpu.max": "100000 0\n"], count: 8),
        inNew(["\(group)/cpu.max": "300000 100000\n"], environment: ["SLURM_CPUS_PER_TASK": "2"], count: 2),
        // Version 1.
        inOld("\(group.replacing("cgroup/", with: "cgroup/cpu,cpuacct/"))", quota: "250000", count: 3),
        inOld("\(group.replacing("cgroup/", with: "cgroup/cpu,cpuacct/"))", quota: "-1", count: 8),
        inOld("/sys/fs/cgroup/cpu,cpuacct", quota: "100000", count: 1),
        // In a container the mount begins at its own group.
        Case(
            files: [
                "/proc/self/mountinfo": "25 1 0:22 /docker/ab /sys/fs/cgroup ro - cgroup2 cgroup rw\n",
                "/proc/self/cgroup": "0::/docker/ab\n", "/sys/fs/cgroup/cpu.max": "200000 100000\n",
            ], count: 2),
        // A group that lies outside what can be seen.
        Case(
            files: [
                "/proc/self/mountinfo": new, "/proc/self/cgroup": "0::/../..\n",
                "/sys/fs/cgroup/cpu.max": "200000 100000\n",
            ], count: 2),
        Case(files: ["/proc/self/mountinfo": "torn line\n", "/proc/self/cgroup": "also\n0::\n"], count: 8),
    ])
    func theSmallestBoundCounts(_ row: Case) {
        let files = row.files
        let threads = UsableThreads(processors: row.processors, environment: row.environment) { files[$0] }
        #expect(threads.count == row.count)
    }

    /// What this machine says lies between one and its processors.
    @Test func thisProcess() {
        #expect((1...4096).contains(UsableThreads(environment: [:]).count))
        #expect(UsableThreads(environment: ["SLURM_CPUS_PER_TASK": "1"]).count == 1)
    }

    private static func inNew(_ files: [String: String], environment: [String: String] = [:], count: Int) -> Case {
        var all = files
        all["/proc/self/mountinfo"] = new
        all["/proc/self/cgroup"] = "0::/slurm/job_7\n"
        return Case(environment: environment, files: all, count: count)
    }

    private static func inOld(_ folder: String, quota: String, count: Int) -> Case {
        Case(
            files: [
                "/proc/self/mountinfo": old, "/proc/self/cgroup": "3:cpuset:/\n2:cpu,cpuacct:/slurm/job_7\n0::/\n",
                "\(folder)/cpu.cfs_quota_us": quota + "\n", "\(folder)/cpu.cfs_period_us": "100000\n",
            ], count: count)
    }
}
