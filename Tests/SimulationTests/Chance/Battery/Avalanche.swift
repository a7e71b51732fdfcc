import Simulation

extension Battery {
    /// Flipping any bit of any field of a key flips each bit of the number half of the time.
    enum Avalanche {
        /// One number's key, as far as its bits can be flipped.
        struct Tuple {
            var seed: UInt64
            var replicate: UInt64
            var name: [UInt8]
            var who: UInt64
            var whom: UInt64
            var occasion: UInt64
            var part: UInt64

            /// Fields filled with unrelated bits; the same for the same `index`.
            init(_ index: UInt64) {
                let words = Philox.block(index, 0, 0, 0, key: Philox.Key(1, 2))
                let more = Philox.block(index, 1, 0, 0, key: Philox.Key(1, 2))
                (who, whom, occasion, part) = words
                (seed, replicate) = (more.0, more.1)
                name = (0..<8).map { 0x61 + UInt8(more.2 >> (8 * $0) & 7) }
            }

            var bits: UInt64 {
                Chance(seed: Seed(seed), domain: .luck, index: Int(truncatingIfNeeded: replicate))
                    .draws(Decision(String(decoding: name, as: UTF8.self), .once))
                    .bits(
                        Identity(bits: who), whom: Identity(bits: whom), occasion: Int(truncatingIfNeeded: occasion),
                        part: Int(truncatingIfNeeded: part))
            }
        }

        /// A field and how many of its bits can be flipped.
        static let fields: [(name: String, width: Int, flip: @Sendable (inout Tuple, Int) -> Void)] = [
            ("seed", 64, { $0.seed ^= 1 << UInt64($1) }),
            ("replicate", 64, { $0.replicate ^= 1 << UInt64($1) }),
            // The low three bits of each of eight letters, so that the name stays plain text.
            ("decision", 24, { $0.name[$1 / 3] ^= 1 << UInt8($1 % 3) }),
            ("who", 64, { $0.who ^= 1 << UInt64($1) }),
            ("whom", 64, { $0.whom ^= 1 << UInt64($1) }),
            ("occasion", 64, { $0.occasion ^= 1 << UInt64($1) }),
            ("part", 64, { $0.part ^= 1 << UInt64($1) }),
        ]

        /// One verdict for each bit of each field, over `tuples` different keys.
        static func verdicts(tuples: Int) -> [Battery.Verdict] {
            fields.enumerated().flatMap { place, field in
                (0..<field.width).map { bit in
                    var counts = BitCounts()
                    counts.add(count: tuples) { index in
                        // Every field and bit has its own keys, so that the verdicts are independent.
                        let tuple = Tuple(UInt64(index) << 16 | UInt64(place) << 8 | UInt64(bit))
                        var flipped = tuple
                        field.flip(&flipped, bit)
                        return tuple.bits ^ flipped.bits
                    }
                    return Battery.Verdict(
                        test: "avalanche of \(field.name), bit \(bit)",
                        p: Battery.twoSided(square: counts.statistic, degrees: 64))
                }
            }
        }
    }
}
