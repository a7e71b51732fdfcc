import Experiments
import Foundation
import Reports
import Simulation
import Synchronization

/// One line on standard error that says how far the work is; nothing where no terminal is, or with `-q`.
final class ProgressDisplay: Sendable {
    private let console: Console
    private let language: Language
    private let work: Text
    private let start = ContinuousClock.now
    private let shownAt: Mutex<ContinuousClock.Instant?> = Mutex(nil)

    /// A display for `work`.
    init(_ work: Text, _ console: Console, _ language: Language) {
        (self.work, self.console, self.language) = (work, console, language)
    }

    /// Shows that the work has begun.
    func begin(total: Int) {
        show(done: 0, total: total, failed: 0)
    }

    /// Shows how far the batch is, at most ten times a second and at the end.
    func update(_ progress: Batch.Progress) {
        let now = ContinuousClock.now
        let due = shownAt.withLock { last in
            guard progress.done < progress.total else { return true }
            if let last, now - last < .milliseconds(100) { return false }
            last = now
            return true
        }
        if due { show(done: progress.done, total: progress.total, failed: progress.failed) }
    }

    /// Ends the line.
    func end() {
        if console.showsProgress { console.message("\n") }
    }

    private func show(done: Int, total: Int, failed: Int) {
        guard console.showsProgress else { return }
        let (seconds, fraction) = (ContinuousClock.now - start).components
        let line = ProgressLine.text(
            work, done: done, total: total, failed: failed, seconds: Double(seconds) + Double(fraction) * 1e-18,
            language)
        console.message("\r\u{1B}[K" + line)
    }
}
