import Experiments
import Simulation

/// How many draws of luck a study has, and how many of them share a future.
struct Replication {
    var replicates: Int
    var perFuture = 1
}

/// The values of options, read strictly: what is not a number of the right kind is refused with what would be right.
extension Invocation {
    /// A whole number within `range`.
    func integer(_ option: Option, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = value(option) else { return nil }
        guard let number = Int(text), text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) }),
            range.contains(number)
        else {
            throw refused(
                option, text,
                Text(
                    id: "tulis bilangan bulat \(range.lowerBound) sampai \(range.upperBound)",
                    en: "write a whole number from \(range.lowerBound) to \(range.upperBound)"))
        }
        return number
    }

    /// In how many settings it is to be looked whether the verdict holds; `nil` without the option.
    func heldSettings() throws -> Int? {
        guard let text = value(.hold) else { return nil }
        return text.isEmpty ? HoldStudy.usualSettings : try integer(.hold, in: 1...HoldStudy.mostSettings)
    }

    /// How many draws of luck and of the future: `-n`, or `--futures` with `--per-future`; `nil` without them.
    func replication() throws -> Replication? {
        let all = try integer(.replicates, in: 1...Study.mostReplicates)
        let futures = try integer(.futures, in: 1...Study.mostReplicates)
        let perFuture = try integer(.perFuture, in: 1...Study.mostReplicates)
        guard futures != nil || perFuture != nil else { return all.map { Replication(replicates: $0) } }
        if all != nil {
            let given = futures == nil ? Option.perFuture : .futures
            throw Problem(
                .usage, "W-OPTION",
                Text(
                    id: "-n dan \(given.rawValue) tidak dapat bersama",
                    en: "-n and \(given.rawValue) exclude each other"
                ),
                remedy: Text(
                    id: "hapus -n: --futures 40 --per-future 5 berarti 200 ulangan",
                    en: "leave -n out: --futures 40 --per-future 5 are 200 replicates"))
        }
        guard let futures, let perFuture else {
            let (given, missing) = futures == nil ? (Option.perFuture, Option.futures) : (.futures, .perFuture)
            throw Problem(
                .usage, "W-OPTION",
                Text(
                    id: "\(given.rawValue) perlu \(missing.rawValue) juga",
                    en: "\(given.rawValue) needs \(missing.rawValue) as well"),
                remedy: Text(
                    id: "tulis misalnya --futures 40 --per-future 5",
                    en: "write for example --futures 40 --per-future 5"))
        }
        let (replicates, tooMany) = futures.multipliedReportingOverflow(by: perFuture)
        guard !tooMany, replicates <= Study.mostReplicates else {
            throw Problem(
                .usage, "W-OPTION",
                Text(
                    id: "\(futures) masa depan × \(perFuture) ulangan terlalu banyak",
                    en: "\(futures) futures × \(perFuture) replicates are too many"),
                remedy: Text(
                    id: "paling banyak \(Study.mostReplicates) ulangan seluruhnya",
                    en: "at most \(Study.mostReplicates) replicates in all"))
        }
        return Replication(replicates: replicates, perFuture: perFuture)
    }

    /// A text that is not empty.
    func text(_ option: Option) throws -> String? {
        guard let text = value(option) else { return nil }
        guard !text.isEmpty else {
            throw refused(option, text, Text(id: "isi dengan bilangan atau teks", en: "give a number or a text"))
        }
        return text
    }

    /// One of some words.
    func choice(_ option: Option, of words: [String]) throws -> String? {
        guard let text = value(option) else { return nil }
        guard words.contains(text) else {
            throw refused(option, text, offer(for: text, among: words))
        }
        return text
    }

    /// A length of time in seconds: `60s`, `2m`, `1h`, `500ms` or a bare number of seconds.
    func seconds(_ option: Option) throws -> Double? {
        try scaled(
            option, [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3600), ("", 1)], within: 0.001...86_400 * 365,
            "60s, 2m, 500ms")
    }

    /// A size in bytes, at least a megabyte: `512M`, `2G`, `4096K` or a bare number of bytes.
    func bytes(_ option: Option) throws -> Int? {
        let units = [("K", 1024.0), ("M", 1_048_576), ("G", 1_073_741_824), ("", 1)]
        return try scaled(option, units, within: 1_048_576...1e15, "512M, 2G").map { Int($0) }
    }

    /// The changes of `--set NAME=VALUE`; the units of the value are those of the declaration.
    func changes() throws -> [(name: String, value: String)] {
        try (values[.set] ?? []).map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw refused(
                    .set, text,
                    Text(
                        id: "tulis nama=nilai, misalnya facilitator_hours=4",
                        en: "write name=value, for example facilitator_hours=4"))
            }
            return (parts[0], parts[1])
        }
    }

    private func scaled(
        _ option: Option, _ units: [(String, Double)], within range: ClosedRange<Double>, _ form: String
    ) throws
        -> Double?
    {
        guard let text = value(option) else { return nil }
        for (unit, factor) in units where text.hasSuffix(unit) {
            guard let number = plainNumber(String(text.dropLast(unit.count))) else { continue }
            let result = number * factor
            if range.contains(result) { return result }
        }
        throw refused(option, text, Text(id: "tulis misalnya \(form)", en: "write for example \(form)"))
    }

    private func refused(_ option: Option, _ text: String, _ right: Text) -> Problem {
        Problem(
            .usage, "W-OPTION",
            Text(
                id: "\(option.rawValue) tidak dapat menerima '\(text)'", en: "\(option.rawValue) cannot take '\(text)'"),
            remedy: right)
    }
}

/// A decimal number as people type it on a command line (`4`, `0.25`, `-3`, `1e6`); `nil` for anything else.
///
/// The grammar is our own: Swift's reads `nan`, `inf` and hexadecimal, and lets `1e400` become infinity.
func plainNumber(_ text: String) -> Double? {
    var digits = 0
    for byte in text.utf8 {
        switch byte {
        case 48...57: digits += 1
        case 43, 45, 46, 69, 101: break
        default: return nil
        }
    }
    guard digits > 0, let value = Double(text), value.isFinite else { return nil }
    return value
}
