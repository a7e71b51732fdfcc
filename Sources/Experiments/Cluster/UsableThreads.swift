import Foundation

/// How many threads this process may use: no more than the processors that it may run on, than the time that its groups
/// are given, and than its task was promised.
///
/// A cluster gives a task four processors of a machine of 64; a container may be given one and a half.
public struct UsableThreads: Sendable {
    /// Processors on which the system lets the process run.
    public let processors: Int
    /// The environment's variables.
    public let environment: [String: String]
    /// The text of a file of the system; `nil` where it is not there.
    public let text: @Sendable (_ path: String) -> String?

    /// Facts that are given, for tests.
    public init(processors: Int, environment: [String: String], text: @escaping @Sendable (String) -> String?) {
        (self.processors, self.environment, self.text) = (processors, environment, text)
    }

    /// The facts of this process.
    public init(environment: [String: String]) {
        self.init(processors: UsableThreads.allowedProcessors, environment: environment) { path in
            FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The smallest of all bounds, a part of a processor counted whole; 1 or more.
    public var count: Int {
        var most = Double(processors)
        for share in shares { most = min(most, share) }
        if let promised = environment["SLURM_CPUS_PER_TASK"].flatMap({ Int($0) }), promised >= 1 {
            most = min(most, Double(promised))
        }
        return max(1, Int(most.rounded(.up)))
    }

    /// The processors' time that the groups of the process are given, in processors: one for each bound there is.
    private var shares: [Double] {
        let mounts = (text("/proc/self/mountinfo") ?? "").split(separator: "\n").compactMap(Mount.init)
        return (text("/proc/self/cgroup") ?? "").split(separator: "\n").flatMap { line -> [Double] in
            let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3 else { return [] }
            let path = String(parts[2])
            if parts[0] == "0", parts[1].isEmpty {
                return folders(of: path, below: mounts.first { $0.kind == "cgroup2" }).compactMap(newShare)
            }
            guard parts[1].split(separator: ",").contains("cpu") else { return [] }
            let mount = mounts.first { $0.kind == "cgroup" && $0.options.split(separator: ",").contains("cpu") }
            return folders(of: path, below: mount).compactMap(oldShare)
        }
    }

    /// The folders of a group and of all the groups that it is in, as far as they can be seen.
    private func folders(of path: String, below mount: Mount?) -> [String] {
        guard let mount else { return [] }
        // A container sees a part of the tree: its mount begins at a group further down.
        let inner = path.hasPrefix(mount.root) ? path.dropFirst(mount.root.count) : path[...]
        var folder = mount.point
        return [folder]
            + inner.split(separator: "/").filter { $0 != ".." }.map { name in
                folder += "/" + name
                return folder
            }
    }

    /// `cpu.max` of version 2: microseconds in each period, as `150000 100000` or `max 100000`.
    private func newShare(_ folder: String) -> Double? {
        let parts = (text("\(folder)/cpu.max") ?? "").split { $0 == " " || $0 == "\n" }
        guard parts.count == 2 else { return nil }
        return UsableThreads.share(Int(parts[0]), Int(parts[1]))
    }

    /// The two files of version 1; a quota of −1 is none.
    private func oldShare(_ folder: String) -> Double? {
        func number(_ name: String) -> Int? {
            text("\(folder)/cpu.\(name)").flatMap { Int($0.split(separator: "\n").first ?? "") }
        }
        return UsableThreads.share(number("cfs_quota_us"), number("cfs_period_us"))
    }

    private static func share(_ quota: Int?, _ period: Int?) -> Double? {
        guard let quota, let period, quota > 0, period > 0 else { return nil }
        return Double(quota) / Double(period)
    }

    /// A line of `/proc/self/mountinfo` (proc(5)): which part of a file system is seen where.
    private struct Mount {
        let root: String
        let point: String
        let kind: String
        let options: String

        init?(_ line: Substring) {
            let parts = line.split(separator: " ")
            guard let dash = parts.firstIndex(of: "-"), dash >= 6, parts.count >= dash + 4 else { return nil }
            root = parts[3] == "/" ? "" : String(parts[3])
            (point, kind, options) = (String(parts[4]), String(parts[dash + 1]), String(parts[dash + 3]))
        }
    }

    /// How many processors the system lets this process run on.
    private static var allowedProcessors: Int {
        // The system refuses a mask with less room than it has processors.
        for words in [16, 256, 4096] {
            var mask = [UInt64](repeating: 0, count: words)
            if processorMask(0, words * 8, &mask) == 0 { return mask.reduce(0) { $0 + $1.nonzeroBitCount } }
            guard errno == EINVAL else { break }
        }
        return ProcessInfo.processInfo.activeProcessorCount
    }
}

/// The system's `sched_getaffinity`, which Foundation does not import because it stands behind `_GNU_SOURCE`; 0 when done.
@_silgen_name("sched_getaffinity")
private func processorMask(_ process: Int32, _ size: Int, _ mask: UnsafeMutablePointer<UInt64>) -> Int32
