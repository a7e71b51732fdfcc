import Foundation
import Simulation
import Synchronization

/// `luck`: the whole battery, and `luck-bytes`: an order of drawing as raw bytes for another battery.
enum ChanceCommands {
    /// Runs the battery on 2^`bits` numbers of each order (or of those named) and prints each order's worst verdict.
    ///
    /// - Returns: Whether every verdict passed.
    static func luck(bits: Int, orders: [Battery.Order] = Battery.Order.allCases) -> Bool {
        let count = max(Battery.chunk, 1 << min(max(bits, 0), 40))
        let isWhole = orders.count == Battery.Order.allCases.count
        let parts = orders.count + (isWhole ? 1 : 0)
        let passed = Mutex(true)
        // The avalanche, which is the longest, first; every part reports when it is done.
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let start = ContinuousClock.now
            let place = isWhole ? part - 1 : part
            let hasPassed: Bool
            if place < 0 {
                let verdicts = Battery.Avalanche.verdicts(tuples: max(64, min(1 << 14, count >> 10)))
                hasPassed = report("avalanche", verdicts, 1e-4 / Double(verdicts.count), since: start)
            } else {
                let verdicts = Battery.run(orders[place].fill, count: count)
                let threshold = Battery.threshold(verdicts: Battery.Order.allCases.count * verdicts.count)
                hasPassed = report(orders[place].rawValue, verdicts, threshold, since: start)
            }
            if !hasPassed { passed.withLock { $0 = false } }
        }
        return passed.withLock { $0 }
    }

    /// Writes an order's numbers, lowest byte first, to standard output until nobody reads any more.
    ///
    /// - Returns: `false` where there is no such order.
    static func luckBytes(order name: String) -> Bool {
        guard let order = Battery.Order(rawValue: name) else {
            let names = Battery.Order.allCases.map(\.rawValue).joined(separator: ", ")
            FileHandle.standardError.write(Data("unknown order '\(name)'; there are: \(names)\n".utf8))
            return false
        }
        signal(SIGPIPE, SIG_IGN)
        let numbers = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: Battery.chunk)
        defer { numbers.deallocate() }
        var start: UInt64 = 0
        while true {
            order.fill(start, numbers)
            var (place, left) = (UnsafeRawPointer(numbers.baseAddress!), numbers.count * 8)
            while left > 0 {
                let written = write(STDOUT_FILENO, place, left)
                guard written > 0 else { return true }
                (place, left) = (place + written, left - written)
            }
            start &+= UInt64(numbers.count)
        }
    }

    private static func report(
        _ name: String, _ verdicts: [Battery.Verdict], _ threshold: Double, since start: ContinuousClock.Instant
    ) -> Bool {
        let worst = verdicts.min { $0.p < $1.p }
        let failed = verdicts.filter { $0.p < threshold }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let line =
            "\(name): \(verdicts.count) verdicts, \(failed.count) failed, smallest p "
            + String(format: "%.3g", worst?.p ?? 1) + " (\(worst?.test ?? "none"), limit "
            + String(format: "%.2g", threshold) + "), " + String(format: "%.1f s", seconds)
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
        return failed.isEmpty
    }
}
