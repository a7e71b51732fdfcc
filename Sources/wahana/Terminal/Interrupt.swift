import Foundation
import Synchronization

/// Ctrl-C, SIGTERM and SIGUSR1: the first asks the work to stop and says so at once; a second one ends the program.
///
/// The signals are blocked before any other thread begins and taken by one that waits for them, so that none is lost,
/// whenever it comes. Work that cannot be asked, such as a script in a long loop, is given a second and a half; then the
/// program ends anyway. Finished runs are in the run book, and a result folder is put in place in one step, so that nothing
/// half-written stays.
enum Interrupt {
    /// The signal that asked first; 0 while none has.
    private static let first = Atomic<Int32>(0)
    private static let isLastWordSaid = Atomic<Bool>(false)

    private static let keeps = Atomic<Bool>(false)

    /// Whether finished runs are in a run book, so that the same command goes on from there.
    static var isKept: Bool { keeps.load(ordering: .sequentiallyConsistent) }

    /// Says that from now on finished runs are kept.
    static func runsAreKept() { keeps.store(true, ordering: .sequentiallyConsistent) }

    /// Whether someone asked to stop.
    static var isAsked: Bool { first.load(ordering: .sequentiallyConsistent) != 0 }

    /// The exit status of a program stopped this way: 130 after Ctrl-C. A scheduler, which sends the others, is told
    /// by 85 that the runs are saved and the same command goes on; where none are kept, 143 (SIGTERM) or 138 (SIGUSR1).
    static var status: Int32 {
        let number = first.load(ordering: .sequentiallyConsistent)
        if number == SIGTERM || number == SIGUSR1 { return isKept ? ExitCode.saved.rawValue : 128 + number }
        return ExitCode.interrupted.rawValue
    }

    private static let signals = [SIGINT, SIGTERM, SIGUSR1]

    /// Begins to listen; `word` is said on standard error at the first signal, `last` when the work is cut off, and `fault`
    /// when the program itself has crashed.
    ///
    /// The Swift runtime stops all threads of a crashed program with SIGUSR1. That is no wish to stop: taken for one, a
    /// scheduler would be told to try again for ever.
    static func listen(saying word: String, fault: String, last: @escaping @Sendable () -> Void) {
        signal(SIGPIPE, SIG_IGN)
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in Interrupt.signals { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        // A shell may have had the signals ignored for work in the background.
        for number in Interrupt.signals { signal(number, SIG_DFL) }
        let awaited = signals
        Thread.detachNewThread {
            var signals = awaited
            var info = siginfo_t()
            while true {
                let number = sigwaitinfo(&signals, &info)
                guard number > 0 else { continue }
                if number == SIGUSR1, info._sifields._kill.si_pid == getpid() {
                    say(fault)
                    _exit(ExitCode.fault.rawValue)
                }
                guard !isAsked else { _exit(status) }
                first.store(number, ordering: .sequentiallyConsistent)
                say(word)
                Thread.detachNewThread {
                    usleep(1_500_000)
                    end(last)
                }
            }
        }
    }

    private static func say(_ word: String) {
        let bytes = Array((word + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Says the last word once and ends the program.
    static func end(_ lastWord: () -> Void) -> Never {
        while isLastWordSaid.exchange(true, ordering: .sequentiallyConsistent) { usleep(10_000) }
        lastWord()
        _exit(status)
    }
}
