import Experiments
import Simulation

/// The SHA-256 of an outcome and of the state it left, over an encoding in which every field carries its length.
struct OutcomeDigest {
    private var bytes: [UInt8] = []

    /// The digest, in hexadecimal: key, status, values, series, stages, flows, refusals, and the final state.
    static func hexadecimal(_ outcome: Outcome, state: [UInt64]) -> String {
        var digest = OutcomeDigest()
        digest.bytes.reserveCapacity(outcome.series.reduce(8192) { $0 + 8 * ($1.times.count + $1.values.count) + 64 })
        digest.add("wahana outcome \(Engine.resultsVersion)")
        digest.add(outcome.key)
        digest.add(outcome.status)
        digest.add(outcome.values)
        var times: [Double] = []
        for series in outcome.series {
            digest.add(series.measure.name)
            if series.times != times {
                times = series.times
                digest.add(times)
            }
            digest.add(series.values)
        }
        for stages in outcome.stages {
            digest.add(stages.name)
            digest.add(stages.times)
            for row in stages.rows { for count in row { digest.word(UInt64(bitPattern: Int64(count))) } }
        }
        for flow in outcome.flows {
            for text in [flow.from, flow.to, flow.purpose] { digest.add(text.id) }
            digest.word(UInt64(bitPattern: flow.rupiah))
        }
        for refusal in outcome.refusals {
            digest.add(refusal.cause)
            digest.word(UInt64(bitPattern: Int64(refusal.count)))
            digest.add(refusal.amount)
        }
        digest.word(UInt64(state.count))
        for word in state { digest.word(word) }
        return SHA256.hexadecimal(digestOf: digest.bytes)
    }

    private mutating func add(_ key: RunKey) {
        add(key.strategy)
        word(UInt64(bitPattern: Int64(key.replicate)))
        word(UInt64(bitPattern: Int64(key.future)))
        word(UInt64(key.parameters.count))
        for parameter in key.parameters {
            add(parameter.name)
            add(parameter.value)
        }
    }

    private mutating func add(_ status: RunStatus) {
        switch status {
        case .done: add("done")
        case .failed(let problem): add("failed \(problem.code) \(problem.place?.line ?? 0) \(problem.cause.en)")
        case .stopped(let problem): add("stopped \(problem.code)")
        }
    }

    private mutating func add(_ values: [OutcomeValue]) {
        word(UInt64(values.count))
        for value in values {
            switch value {
            case .number(let number):
                word(1)
                add(number)
            case .yes(let yes):
                word(2)
                word(yes ? 1 : 0)
            case .count(let count):
                word(3)
                word(UInt64(bitPattern: Int64(count)))
            case .after(let days):
                word(4)
                add(days)
            case .never:
                word(5)
            case .ended(let days):
                word(6)
                add(days)
            }
        }
    }

    private mutating func add(_ text: String) {
        word(UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func add(_ numbers: [Double]) {
        word(UInt64(numbers.count))
        let bits = numbers.map { $0.bitPattern.bigEndian }
        bits.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    private mutating func add(_ number: Double) { word(number.bitPattern) }

    private mutating func word(_ word: UInt64) {
        withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
