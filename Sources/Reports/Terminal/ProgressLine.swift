import Simulation

/// One line that says how far a batch is: done of total, rate, time left, failures.
public enum ProgressLine {
    /// The line, such as `200 paired runs x 6 strategies   ████████░░░░ 800/1.200   631/s   0,6 s left`.
    ///
    /// - Parameters:
    ///   - work: What is done, in words.
    ///   - done: Runs that have ended.
    ///   - total: All runs, 0 or more.
    ///   - failed: Runs that failed or were stopped.
    ///   - seconds: Time since the first run began.
    public static func text(
        _ work: Text, done: Int, total: Int, failed: Int, seconds: Double, _ language: Language
    ) -> String {
        let writing = Writing(language)
        let cells = 12
        let share = total > 0 ? min(1, max(0, Double(done) / Double(total))) : 1
        let full = Int(share * Double(cells))
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
        var parts = [work[language], "\(bar) \(writing.whole(done))/\(writing.whole(total))"]
        if done >= total {
            parts.append(writing.seconds(seconds))
        } else if done > 0, seconds > 0 {
            let rate = Double(done) / seconds
            parts.append(writing.number(rate) + (language == .indonesian ? "/detik" : "/s"))
            let left = writing.seconds(Double(total - done) / rate)
            parts.append(language == .indonesian ? "\(left) lagi" : "\(left) left")
        }
        if failed > 0 {
            parts.append(writing.whole(failed) + (language == .indonesian ? " gagal" : " failed"))
        }
        return parts.joined(separator: "   ")
    }
}
