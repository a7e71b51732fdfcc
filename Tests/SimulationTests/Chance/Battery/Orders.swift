import Simulation

extension Battery {
    /// The ten orders of drawing: in each only one field of the key moves, or two take turns.
    enum Order: String, CaseIterable, Sendable {
        case replicate
        case who
        case whom
        case occasion
        case part
        case decision
        case seed
        case interleaved
        case oneBit = "one-bit"
        case smallSeeds = "small-seeds"

        /// Whether each number needs a SHA-256 of its own, which in a debug build is slow.
        var hashesEachNumber: Bool {
            self == .decision || self == .seed || self == .smallSeeds
        }

        /// Fills the buffer with the numbers `start`, `start` + 1, … of this order.
        func fill(_ start: UInt64, _ numbers: UnsafeMutableBufferPointer<UInt64>) {
            let decision = Decision("attends", .calendar)
            let study = Chance(seed: Seed(2026), domain: .luck, index: 0)
            let draws = study.draws(decision)
            let other = study.at(index: 1).draws(decision)
            let someone = Identity(bits: 7)
            var offset = 0
            while offset < numbers.count {
                let i = start &+ UInt64(truncatingIfNeeded: offset)
                let number = Int(truncatingIfNeeded: i)
                switch self {
                case .replicate: numbers[offset] = study.at(index: number).draws(decision).bits(someone)
                case .who: numbers[offset] = draws.bits(Identity(bits: i))
                case .whom: numbers[offset] = draws.bits(someone, whom: Identity(bits: i))
                case .occasion: numbers[offset] = draws.bits(someone, occasion: number)
                case .part: numbers[offset] = draws.bits(someone, part: number)
                case .decision: numbers[offset] = study.draws(Decision("decision \(i)", .once)).bits(someone)
                case .seed:
                    numbers[offset] = Chance(seed: Seed("study \(i)"), domain: .luck, index: 0).draws(decision).bits(
                        someone)
                case .smallSeeds:
                    numbers[offset] = Chance(seed: Seed(i), domain: .luck, index: 0).draws(decision).bits(someone)
                case .interleaved: numbers[offset] = (i & 1 == 0 ? draws : other).bits(Identity(bits: i >> 1))
                case .oneBit:
                    numbers[offset] = draws.bits(
                        Identity(bits: 1 << (i & 63)), whom: Identity(bits: 1 << (i >> 6 & 63)), occasion: number >> 12)
                }
                offset &+= 1
            }
        }
    }
}
