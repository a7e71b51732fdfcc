import Foundation

/// What a stretch of work cost.
struct Timing {
    /// Seconds on the wall.
    var wall = 0.0
    /// Seconds of processor time, over all threads.
    var cpu = 0.0

    /// Does `work` and measures it.
    static func of<Value>(_ work: () throws -> Value) rethrows -> (timing: Timing, value: Value) {
        let (begin, used) = (ContinuousClock.now, processorSeconds)
        let value = try work()
        return (Timing(wall: (ContinuousClock.now - begin) / .seconds(1), cpu: processorSeconds - used), value)
    }

    private static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    /// The most memory that the process has held so far, in MiB.
    static var peakMemory: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    }
}

/// Rows of a table on the terminal: the first column to the left, numbers to the right.
struct Rows {
    private var rows: [[String]]

    init(_ header: [String]) { rows = [header] }

    mutating func add(_ cells: [String]) { rows.append(cells) }

    /// Writes the table to standard output.
    func write() {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            let cells = row.indices.map { column in
                let blank = String(repeating: " ", count: widths[column] - row[column].count)
                return column == 0 ? row[column] + blank : blank + row[column]
            }
            FileHandle.standardOutput.write(Data((cells.joined(separator: "  ") + "\n").utf8))
        }
    }

    /// A number with so many decimals.
    static func text(_ number: Double, _ decimals: Int = 3) -> String { String(format: "%.\(decimals)f", number) }
}

extension [Double] {
    /// The middle value; of an even number the upper of the two in the middle.
    var median: Double { isEmpty ? .nan : sorted()[count / 2] }
}
