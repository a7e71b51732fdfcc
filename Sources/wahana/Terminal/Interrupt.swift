import Foundation
import Synchronization

/// Ctrl-C and SIGTERM: the first asks the work to stop and says so at once; a second one ends the program.
enum Interrupt {
    private static let count = Atomic<Int>(0)

    /// Whether someone asked to stop.
    static var isAsked: Bool { count.load(ordering: .relaxed) > 0 }

    /// Which message is said at the first signal; set before `listen`.
    private static let words = Mutex("")

    /// Begins to listen; `word` is said on standard error at the first signal.
    static func listen(saying word: String) {
        words.withLock { $0 = word }
        signal(SIGPIPE, SIG_IGN)
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
            source.setEventHandler {
                // The handler holds its source, so that it lives as long as the program.
                _ = source
                let before = count.add(1, ordering: .relaxed).oldValue
                if before == 0 {
                    let text = Array((words.withLock { $0 } + "\n").utf8)
                    _ = text.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
                } else {
                    _exit(number == SIGTERM ? 143 : 130)
                }
                last.store(Int(number), ordering: .relaxed)
            }
            source.activate()
        }
    }

    private static let last = Atomic<Int>(0)

    /// The exit status of a program stopped this way: 143 for SIGTERM, 130 otherwise.
    static var status: Int32 { last.load(ordering: .relaxed) == Int(SIGTERM) ? 143 : 130 }
}
