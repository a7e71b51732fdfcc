import Foundation
import Synchronization

/// Ctrl-C and SIGTERM: the first asks the work to stop and says so at once; a second one ends the program.
///
/// Work that cannot be asked, such as a script in a long loop, is given a second and a half; then the program ends
/// anyway. A result folder is put in place in one step, so that nothing half-written stays.
enum Interrupt {
    /// The signal that asked first; 0 while none has.
    private static let first = Atomic<Int32>(0)

    /// Whether someone asked to stop.
    static var isAsked: Bool { first.load(ordering: .sequentiallyConsistent) != 0 }

    /// The exit status of a program stopped this way: 143 for SIGTERM, 130 otherwise.
    static var status: Int32 { status(of: first.load(ordering: .sequentiallyConsistent)) }

    private static func status(of number: Int32) -> Int32 { number == SIGTERM ? 143 : 130 }

    /// Begins to listen; `word` is said on standard error at the first signal, `last` when the work is cut off.
    static func listen(saying word: String, last: String) {
        signal(SIGPIPE, SIG_IGN)
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let queue = DispatchQueue.global(qos: .userInteractive)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                // The handler holds its source, so that it lives as long as the program.
                _ = source
                let isFirst = first.compareExchange(expected: 0, desired: number, ordering: .sequentiallyConsistent)
                guard isFirst.exchanged else { _exit(status(of: number)) }
                say(word)
                queue.asyncAfter(deadline: .now() + 1.5) {
                    say(last)
                    _exit(status(of: number))
                }
            }
            source.activate()
        }
    }

    private static func say(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
