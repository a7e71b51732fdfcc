import Simulation

/// Where a run stands in a study: which of its parts, which point or expected sign, which strategy, future and replicate.
public struct RunPlace: Sendable, Hashable {
    /// What the run is for.
    public enum Part: UInt8, Sendable, Hashable {
        /// One of the runs of the strategies.
        case main = 0
        /// One of the pairs behind an expected sign, at the lever's lowest value.
        case signLow = 1
        /// The same at its highest value.
        case signHigh = 2
    }

    /// What the run is for.
    public var part: Part
    /// Which point of a sweep, or which expected sign, from 0; 0 for the runs of a comparison.
    public var point: Int
    /// The strategy's name: places stay the same when a plan gets another strategy.
    public var strategy: String
    /// Which draw of the uncertainties, from 0.
    public var future: Int
    /// Which draw of luck, from 0.
    public var replicate: Int
    /// What makes the run, hashed: 16 bytes of SHA-256 over seed, strategy, replicate, future and every parameter.
    public var key: [UInt8]

    init(_ part: Part, point: Int, _ assignment: Assignment) {
        (self.part, self.point) = (part, point)
        strategy = assignment.key.strategy
        (future, replicate) = (assignment.key.future, assignment.key.replicate)
        key = assignment.hash
    }

    func write(to encoder: inout BookEncoder) {
        encoder.byte(part.rawValue)
        encoder.count(point)
        encoder.word(strategy)
        encoder.count(future)
        encoder.count(replicate)
        encoder.raw(key)
    }

    init(_ decoder: inout BookDecoder) throws {
        guard let part = Part(rawValue: try decoder.byte()) else { throw BookDecoder.Unreadable() }
        self.part = part
        point = try decoder.integer()
        strategy = try decoder.word()
        future = try decoder.integer()
        replicate = try decoder.integer()
        key = Array(try decoder.raw(16))
    }
}

extension Assignment {
    /// 16 bytes of the SHA-256 of what makes the run within its study.
    var hash: [UInt8] {
        var text = "run \(seed)\n\(key.strategy.utf8.count) \(key.strategy) \(key.replicate) \(key.future)\n"
        for parameter in key.parameters {
            text += "\(parameter.name.utf8.count) \(parameter.name) \(String(parameter.value.bitPattern, radix: 16))\n"
        }
        for (name, replicate) in overrides.sorted(by: { $0.key < $1.key }) { text += "luck \(name) \(replicate)\n" }
        if detail == .story { text += "story\n" }
        if let days { text += "days \(String(days.bitPattern, radix: 16))\n" }
        return Array(SHA256.digest(Array(text.utf8)).prefix(16))
    }
}
