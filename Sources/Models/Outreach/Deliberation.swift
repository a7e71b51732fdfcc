/// A musyawarah in the room: those present talk some rounds, then say yes, object, or keep silent.
///
/// In each round everyone hears everyone, each voice weighted by its influence; one round is a Friedkin–Johnsen step with
/// a rank-one W. Mufakat needs no open objection and enough voices for. Who objects in mind and does not say so (sungkan)
/// is counted for, and stays away later.
struct Deliberation {
    /// Someone in the room.
    struct Voice {
        /// The person's index.
        var person: Int
        /// For it or against it on arrival, −1…1.
        var opinion: Double
        /// How far the person follows the others, 0…1.
        var susceptibility: Double
        /// How much weight the others give to the person, above 0.
        var influence: Double
        /// A number in 0…1 that decides whether an objection is kept to oneself.
        var reserve: Double
    }

    /// How it ended.
    enum Result: Equatable {
        /// Agreed by all, with this share of voices for.
        case agreed(Double)
        /// Put off: open objections or too few voices for.
        case postponed
        /// Decided by a vote, with this share for.
        case voted(Double)
        /// Refused by a vote, with this share for.
        case refused(Double)
    }

    /// The opinion from which someone speaks for it: neither for nor against.
    static let supports = 0.0

    let result: Result
    /// Who objected in mind but kept silent, by person index.
    let silent: [Int]
    /// Who objected openly.
    let objectors: [Int]
    /// The opinions after the talk, in the order of the voices.
    let opinions: [Double]

    /// Talks `rounds` rounds; `voicesNeeded` is the share for that a mufakat needs, `objectsBelow` the opinion
    /// below which someone objects, `sungkan` the share of objections that
    /// are kept silent, `isLast` whether a vote follows when there is no mufakat.
    init(_ voices: [Voice], rounds: Int, voicesNeeded: Double, objectsBelow: Double, sungkan: Double, isLast: Bool) {
        var opinions = voices.map(\.opinion)
        let influence = voices.reduce(0) { $0 + $1.influence }
        for _ in 0..<rounds where influence > 0 {
            var said = 0.0
            for (place, voice) in voices.enumerated() { said += voice.influence * opinions[place] }
            said /= influence
            for (place, voice) in voices.enumerated() {
                opinions[place] = voice.susceptibility * said + (1 - voice.susceptibility) * voice.opinion
            }
        }
        var (silent, objectors, supporters) = ([Int](), [Int](), 0)
        for (place, voice) in voices.enumerated() {
            if opinions[place] >= Deliberation.supports {
                supporters += 1
            } else if opinions[place] < objectsBelow {
                if voice.reserve < sungkan {
                    silent.append(voice.person)
                    supporters += 1
                } else {
                    objectors.append(voice.person)
                }
            }
        }
        let share = voices.isEmpty ? 0 : Double(supporters) / Double(voices.count)
        if !voices.isEmpty, objectors.isEmpty, share >= voicesNeeded {
            result = .agreed(share)
        } else if !isLast || voices.isEmpty {
            result = .postponed
        } else {
            result = share > 0.5 ? .voted(share) : .refused(share)
        }
        (self.silent, self.objectors, self.opinions) = (silent, objectors, opinions)
    }
}
