/// How long a script itself worked during a run, apart from what it called.
final class Stopwatch {
    private var depth = 0
    private var inScript = false
    private var since = ContinuousClock.now
    /// Time spent in Lua so far, the bridge included.
    private(set) var total = Duration.zero
    private var pending: [Bool] = []

    /// The host calls a function of the script.
    func enter() {
        pending.append(inScript)
        change(to: true)
    }

    /// That function has returned.
    func leave() { change(to: pending.popLast() ?? false) }

    /// The script calls the host.
    func host() { change(to: false) }

    /// The host has answered.
    func script() { change(to: true) }

    private func change(to script: Bool) {
        let now = ContinuousClock.now
        if inScript { total += now - since }
        (inScript, since) = (script, now)
    }
}
