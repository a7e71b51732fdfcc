import Foundation
import Simulation

/// How an institution came to be.
public enum Mandate: Sendable, Hashable {
    /// A musyawarah agreed.
    case deliberation
    /// The village head ordered it by letter.
    case decree
    /// An existing group carries it, the one with this index: its board and ways, no new body.
    case host(Int)
}

/// The umbrella that groups may build: Esman's five stocks, a board with terms, linkages, programmes and their tests.
///
/// It exists on paper from the start of a run and does nothing until someone founds it. It falls dormant when its chair
/// is gone before structure is built.
public final class Institution {
    /// How far it is.
    public enum Phase: String, Sendable, Hashable, CaseIterable {
        /// Only an idea.
        case proposed
        /// At work.
        case atWork
        /// Founded once, asleep now.
        case dormant

        /// What it is called.
        public var label: Text {
            switch self {
            case .proposed: Text(id: "digagas", en: "proposed")
            case .atWork: Text(id: "berjalan", en: "at work")
            case .dormant: Text(id: "mati suri", en: "dormant")
            }
        }
    }

    /// The permanent identity.
    public let identity: Identity
    /// What it is called.
    public let name: Text
    /// How far it is.
    public internal(set) var phase = Phase.proposed
    /// How it came to be; `nil` while it has not.
    public internal(set) var mandate: Mandate?
    /// When it was founded, in days since the start; `nil` while it has not been.
    public internal(set) var foundedOn: Double?
    /// Its doctrine on the axes of the groups' values.
    public internal(set) var doctrine: Values
    /// Esman's five stocks.
    public internal(set) var stocks = EsmanStocks.none
    /// How far others accept its right to act, 0…1.
    public internal(set) var legitimacy = 0.0
    /// How much residents feel that it is theirs, 0…1.
    public internal(set) var ownership = 1.0
    /// Those it deals with.
    public internal(set) var counterparts: [Counterpart]
    /// Its programmes.
    public internal(set) var programmes: [Programme] = []
    /// The tests of institutionality as of the last month.
    public internal(set) var tests = Institutionality(
        survival: 0, intrinsicValue: 0, autonomy: 0, spread: 0, innovation: 0)

    let numbers: InstitutionNumbers
    var board: Board
    var monthsSinceFounding = 0
    var monthsAtWork = 0
    var turn = 0
    let leaves: Draws
    let goesOnDraws: Draws
    let replacement: Draws
    let succeeds: Draws
    let widens: Draws
    let begins: Draws

    /// An institution that is only an idea.
    public init(
        identity: Identity, name: Text, doctrine: Values, counterparts: [Counterpart], settings: Settings,
        luck: Chance
    ) {
        (self.identity, self.name, self.doctrine) = (identity, name, doctrine)
        self.counterparts = counterparts
        numbers = InstitutionNumbers(settings)
        board = Board(institution: identity)
        leaves = luck.draws(Institution.memberLeaves)
        goesOnDraws = luck.draws(Institution.memberGoesOn)
        replacement = luck.draws(Institution.replacementIs)
        succeeds = luck.draws(Institution.dealingSucceeds)
        widens = luck.draws(Institution.dealingWidens)
        begins = luck.draws(Institution.programmeBegins)
    }

    /// Founds it, or founds it anew when it fell dormant; does nothing while it is at work.
    ///
    /// - Parameters:
    ///   - mandate: How it came to be.
    ///   - members: Its board, chair first.
    ///   - doctrine: Its doctrine; `nil` keeps the one it was proposed with.
    ///   - support: The share of voices for it, 0…1; becomes its first legitimacy.
    ///   - day: Now, in days since the start.
    public func found(
        _ mandate: Mandate, members: [BoardMember], doctrine: Values? = nil, support: Double, day: Double
    ) {
        guard phase != .atWork else { return }
        let isNew = foundedOn == nil
        phase = .atWork
        self.mandate = mandate
        if isNew { foundedOn = day }
        if let doctrine { self.doctrine = doctrine }
        board.seat(members, day: day)
        let start = numbers.start(mandate)
        stocks = EsmanStocks(
            leadership: max(stocks.leadership, start.leadership), doctrine: max(stocks.doctrine, start.doctrine),
            programme: max(stocks.programme, start.programme), resources: max(stocks.resources, start.resources),
            structure: max(stocks.structure, start.structure))
        legitimacy = max(legitimacy, min(1, max(0, support)) * numbers.firstLegitimacy)
        if isNew { ownership = mandate == .decree ? numbers.decreeOwnership : 1 }
    }

    /// The chair leaves now; nothing happens while there is none.
    public func chairLeaves(day: Double) -> [InstitutionEvent] {
        vacate(0, why: .ordered, day: day).map { [$0] } ?? []
    }

    func vacate(_ place: Int, why: Departure, day: Double) -> InstitutionEvent? {
        guard board.seats[place].member != nil else { return nil }
        board.seats[place].member = nil
        board.seats[place].since = day
        let share = numbers.chairShare
        let weight = place == 0 ? share : (1 - share) / Double(max(1, board.seats.count - 1))
        stocks.leadership *= 1 - weight
        return .left(role: board.seats[place].role, why: why)
    }

    /// Whether it is at work.
    public var isAtWork: Bool { phase == .atWork }
    /// Whether it has a chair.
    public var hasChair: Bool { board.hasChair }
    /// Internal capacity *I*, 0…1; 0 unless at work.
    public var capacity: Double { isAtWork ? stocks.capacity() : 0 }
    /// Mean strength of the four kinds of linkage.
    public var linkages: LinkageStrengths { LinkageStrengths(counterparts) }
    /// Hours a week that the board gives; 0 unless at work.
    public var boardHours: Double { isAtWork ? board.hours * owned : 0 }
    /// How much of its work the board does, 0…1: less where residents do not feel that it is theirs.
    var owned: Double { numbers.unownedEffort + (1 - numbers.unownedEffort) * ownership }
    /// How neutral others find it, 0…1: less where one group hosts it.
    public var neutrality: Double {
        if case .host = mandate { return 1 - numbers.hostDistrust }
        return 1
    }

    /// Needs it can serve in a month through its programmes, by category of need; zeros unless at work.
    public var output: [Double] {
        var output = [Double](repeating: 0, count: NeedCategory.all.count)
        let capacity = capacity
        for programme in programmes { output[programme.category] += programme.output * capacity }
        return output
    }

    /// Something was exchanged with the counterpart at `index`; on success linkage and legitimacy grow.
    ///
    /// Success has the chance logistic(*b*₀ + *b*₁ *I* + *b*₂ *K* + *b*₃ trust). The form is ours, after Esman.
    /// - Parameter inclination: How the other side is disposed, −1…1.
    /// - Returns: Whether it succeeded; `false` for an unknown counterpart.
    @discardableResult
    public func deal(with index: Int, inclination: Double) -> Bool {
        guard counterparts.indices.contains(index) else { return false }
        let other = counterparts[index]
        let logit =
            numbers.dealingBase + numbers.dealingCapacity * capacity
            + numbers.dealingLinks * linkages.mean
            + numbers.dealingTrust * (inclination * (inclination > 0 ? neutrality : 1))
        let success = succeeds.happens(
            logistic(logit), identity, whom: other.identity, occasion: other.dealings)
        counterparts[index].dealings += 1
        counterparts[index].isRecognized = true
        let gain = numbers.linkGain
        if success {
            counterparts[index].strength += gain * (1 - other.strength)
            legitimacy += numbers.legitimacyGain * (1 - legitimacy)
        } else {
            let lowest = other.linkage == .normative && inclination < 0 ? -1.0 : 0
            if other.strength > lowest {
                counterparts[index].strength += gain / numbers.failuresPerGain * (lowest - other.strength)
            }
            legitimacy *= 1 - numbers.legitimacyLoss
        }
        return success
    }

    /// The village recognised it: legitimacy and the enabling linkages rise.
    public func recognised() {
        legitimacy += numbers.recognitionLegitimacy * (1 - legitimacy)
        for index in counterparts.indices where counterparts[index].linkage == .enabling {
            counterparts[index].isRecognized = true
            counterparts[index].strength += numbers.recognitionLink * (1 - counterparts[index].strength)
        }
    }
}
