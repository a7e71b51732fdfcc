import Foundation
import Simulation

/// Tahu, paham, bersedia: how each person comes to know of the plan, to understand it, and to be for or against it.
///
/// Three numbers that move for three reasons. Knowing comes by word of mouth and by every contact; understanding by
/// two-way contact, more than once, and fades; willingness is drawn to the people around (Friedkin–Johnsen) and to an
/// anchor of one's own: what one started from, what one understands times how the doctrine fits, and what one has lived
/// through. Who holds to old habits follows nobody, but can learn from experience.
///
/// The other form that can be chosen is bounded confidence: people and groups whose opinion lies too far from one's own
/// are not listened to. The anchor stays in it: it is nobody's opinion but what one has understood and lived through,
/// without which no visit could move anybody; Hegselmann & Krause (2006, Journal of Artificial Societies and Social
/// Simulation 9(3) 10) let what is learnt from the matter itself pull beside the others in the same way.
public final class Acceptance {
    static let hears = Decision("acceptance.hears", .calendar)
    static let reads = Decision("acceptance.reads_letter", .nth)
    /// The decisions this room draws.
    public static let decisions = [hears, reads]

    let people: People
    private let organizations: Organizations
    private let influence: Influence
    private let run: Run
    private var said: [Influence.Word]
    private var heard: [Influence.Word]
    private var fit: [Double]
    private var doctrine: Values?
    var isTalkedOf = false
    private let hearsDraws, readsDraws: Draws
    private let pace, groupVoice, fitEffect, fitNeeded, talkRate, silentTalk, learning, forgetting: Double
    private let firstContact, habitExperience, reactance, letterReach, warms: Double
    /// How far an opinion may lie from one's own to be listened to; `nil` where all are.
    private let bound: Double?
    private let fromNeighbours, fromLetter, experienceKept, awarenessKept: Double
    private let qualityShare, othersReactance, bridgeWarms: Double
    let explains, isWilling: Double
    private let teaches: [EncounterKind: Double]

    /// What a person knows from the moment that counts as knowing.
    static let knows = 0.5

    /// The acceptance of `people` who are tied as `ties` says.
    public init(_ people: People, organizations: Organizations, ties: Ties, settings: Settings, run: Run) {
        (self.people, self.organizations, self.run) = (people, organizations, run)
        influence = Influence(ties.people)
        said = Array(repeating: .zero, count: people.count)
        heard = said
        fit = Array(repeating: 0, count: people.count)
        hearsDraws = run.luck.draws(Acceptance.hears)
        readsDraws = run.luck.draws(Acceptance.reads)
        pace = settings[Acceptance.pace]
        bound = settings[Acceptance.opinions] == 0 ? nil : settings[Acceptance.confidence]
        groupVoice = settings[Acceptance.groupVoice]
        fitEffect = settings[Acceptance.fitEffect]
        fitNeeded = settings[Acceptance.fitNeeded]
        talkRate = settings[Acceptance.talkRate]
        silentTalk = settings[Acceptance.silentTalk]
        learning = settings[Acceptance.learning]
        forgetting = settings[Acceptance.forgetting]
        firstContact = settings[Acceptance.firstContact]
        habitExperience = settings[Acceptance.habitExperience]
        reactance = settings[Acceptance.reactance]
        letterReach = settings[Acceptance.letterReach]
        warms = settings[Acceptance.activityWarms]
        fromNeighbours = settings[Acceptance.fromNeighbours]
        fromLetter = settings[Acceptance.fromLetter]
        experienceKept = settings[Acceptance.experienceKept]
        awarenessKept = settings[Acceptance.awarenessKept]
        qualityShare = settings[Acceptance.qualityShare]
        othersReactance = settings[Acceptance.othersReactance]
        bridgeWarms = settings[Acceptance.bridgeWarms]
        explains = settings[Acceptance.explainsFrom]
        isWilling = settings[Acceptance.willingFrom]
        teaches = [
            .letter: settings[Acceptance.letterTeaches], .visit: settings[Acceptance.visitTeaches],
            .meeting: settings[Acceptance.meetingTeaches], .musyawarah: settings[Acceptance.musyawarahTeaches],
            .activity: settings[Acceptance.activityTeaches], .bridge: settings[Acceptance.visitTeaches],
        ]
    }

    /// One week of talk; `week` counts from 0.
    public func week(_ week: Int, doctrine: Values) {
        take(doctrine)
        guard isTalkedOf else { return }
        speak()
        if let bound {
            influence.listen(to: said, opinions: people.willingness, within: bound, into: &heard)
        } else {
            influence.listen(to: said, into: &heard)
        }
        let voices = groupVoices()
        var willingness: [Double] = []
        var awareness: [Double] = []
        var understanding: [Double] = []
        swap(&willingness, &people.willingness)
        swap(&awareness, &people.awareness)
        swap(&understanding, &people.understanding)
        form(&willingness, understanding, voices)
        learn(week, &awareness, &understanding)
        people.willingness = willingness
        people.awareness = awareness
        people.understanding = understanding
        let kept = experienceKept
        people.experience = people.experience.map { $0 * kept }
    }

    private func speak() {
        let (willingness, awareness, understanding) = (people.willingness, people.awareness, people.understanding)
        let (silentTalk, explains) = (silentTalk, explains)
        said.withUnsafeMutableBufferPointer { said in
            for person in said.indices {
                let knows = awareness[person] >= Acceptance.knows
                said[person] = Influence.word(
                    opinion: willingness[person], awareness: awareness[person], understanding: understanding[person],
                    talk: !knows ? 0 : understanding[person] >= explains ? 1 : silentTalk)
            }
        }
    }

    /// Opinions move towards what is heard around and in one's groups, and towards one's own anchor.
    private func form(_ willingness: inout [Double], _ understanding: [Double], _ voices: [GroupVoice]) {
        let offsets = organizations.membership.personOffsets
        let groups = organizations.membership.organizationsByPerson
        let (start, susceptibility, experience) = (people.initialWillingness, people.susceptibility, people.experience)
        let (heard, fit) = (self.heard, self.fit)
        let (groupVoice, fitEffect, fitNeeded, pace) = (self.groupVoice, self.fitEffect, self.fitNeeded, self.pace)
        let bound = self.bound
        willingness.withUnsafeMutableBufferPointer { willingness in
            for person in willingness.indices {
                let own = willingness[person]
                var opinion = Influence.opinion(heard[person], own: own)
                let (first, end) = (offsets[person], offsets[person + 1])
                if let bound, first < end {
                    var (said, count) = (0.0, 0.0)
                    for place in first..<end where voices[groups[place]].isHeard(by: own, within: bound) {
                        said += voices[groups[place]].heard(by: own)
                        count += 1
                    }
                    if count > 0 { opinion = (1 - groupVoice) * opinion + groupVoice * said / count }
                } else if first < end {
                    var said = 0.0
                    for place in first..<end { said += voices[groups[place]].heard(by: own) }
                    opinion = (1 - groupVoice) * opinion + groupVoice * said / Double(end - first)
                }
                let understood = fitEffect * understanding[person] * (fit[person] - fitNeeded)
                let anchor = min(1, max(-1, start[person] + experience[person] + understood))
                willingness[person] = Influence.next(
                    own, heard: opinion, anchor: anchor, susceptibility: susceptibility[person], pace: pace)
            }
        }
    }

    /// Word reaches those who did not know; the others learn from each other; what nobody repeats fades.
    private func learn(_ week: Int, _ awareness: inout [Double], _ understanding: inout [Double]) {
        let (heard, identity, draws) = (self.heard, people.identity, hearsDraws)
        let (talkRate, learning, kept) = (self.talkRate, self.learning, 1 - forgetting)
        let (fromNeighbours, awarenessKept) = (self.fromNeighbours, self.awarenessKept)
        awareness.withUnsafeMutableBufferPointer { awareness in
            understanding.withUnsafeMutableBufferPointer { understanding in
                for person in awareness.indices {
                    if awareness[person] < Acceptance.knows {
                        let said = heard[person].w
                        if said > 0, draws.uniform(identity[person], occasion: week) < 1 - exp(-talkRate * said) {
                            awareness[person] = fromNeighbours
                        }
                    } else {
                        let gain = learning * max(0, heard[person].z - understanding[person])
                        understanding[person] = min(1, understanding[person] + gain)
                    }
                    understanding[person] *= kept
                    awareness[person] *= awarenessKept
                }
            }
        }
    }

    /// What people learn from a contact that took place.
    public func hear(_ encounter: Encounter) {
        isTalkedOf = true
        if encounter.kind == .letter { return read(encounter.people) }
        let gain = (teaches[encounter.kind] ?? 0) * ((1 - qualityShare) + qualityShare * encounter.quality)
        for person in encounter.people {
            let isFirst = people.awareness[person] < Acceptance.knows
            people.awareness[person] = 1
            let share = gain * (isFirst && encounter.kind != .visit ? firstContact : 1)
            people.understanding[person] += share * (1 - people.understanding[person])
            if encounter.kind == .activity { live(through: warms * encounter.quality, person) }
            if encounter.kind == .bridge { live(through: warms * bridgeWarms, person) }
        }
    }

    /// Something good or bad that households had from the plan, `amount` in −1…1, by household index.
    public func experience(households: [Int], _ amount: Double) {
        for household in households {
            for person in people.households.people(of: household) { live(through: amount, person) }
        }
    }

    /// Something good or bad that a person had from the plan.
    public func experience(person: Int, _ amount: Double) { live(through: amount, person) }

    private func read(_ readers: [Int]) {
        for person in readers {
            let identity = people.identity[person]
            guard readsDraws.uniform(identity, occasion: run.nth(Acceptance.reads, identity)) < letterReach else {
                continue
            }
            people.awareness[person] = max(people.awareness[person], fromLetter)
            people.understanding[person] += (teaches[.letter] ?? 0) * (1 - people.understanding[person])
            let isSettled = people.susceptibility[person] == 0
            people.experience[person] = max(
                -1,
                people.experience[person]
                    - reactance * (1 - people.understanding[person]) * (isSettled ? 1 : othersReactance))
        }
    }

    private func live(through amount: Double, _ person: Int) {
        let weight = people.susceptibility[person] == 0 ? habitExperience : 1
        let now = people.experience[person]
        people.experience[person] =
            amount >= 0 ? now + weight * amount * (1 - max(0, now)) : max(-1, now + weight * amount)
    }

    private func take(_ doctrine: Values) {
        guard doctrine != self.doctrine else { return }
        self.doctrine = doctrine
        for person in 0..<people.count { fit[person] = people.values[person].fit(with: doctrine) }
    }

    /// What is said in a group, and by how many of it.
    private struct GroupVoice {
        var opinion: Double
        var known: Double

        @inline(__always)
        func heard(by own: Double) -> Double { opinion + (1 - known) * own }

        /// Whether the mean opinion of those in it who know lies within `bound` of one's own; silence does.
        func isHeard(by own: Double, within bound: Double) -> Bool {
            known <= 0 || abs(opinion / known - own) <= bound
        }
    }

    /// What is said in each group: half by its board, half by its members, as far as they know.
    private func groupVoices() -> [GroupVoice] {
        let (willingness, awareness) = (people.willingness, people.awareness)
        func mean(_ members: some Collection<Int>) -> GroupVoice? {
            guard !members.isEmpty else { return nil }
            var (opinion, known) = (0.0, 0.0)
            for person in members {
                opinion += willingness[person] * awareness[person]
                known += awareness[person]
            }
            return GroupVoice(opinion: opinion / Double(members.count), known: known / Double(members.count))
        }
        return (0..<organizations.count).map { group in
            let members = mean(organizations.membership.people(of: group)) ?? GroupVoice(opinion: 0, known: 0)
            guard let board = mean(organizations.board[group]) else { return members }
            return GroupVoice(opinion: (members.opinion + board.opinion) / 2, known: (members.known + board.known) / 2)
        }
    }
}
