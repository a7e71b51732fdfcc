import Simulation

/// How far the village has recognised the institution.
///
/// Inside a desa recognition is a decision of the desa, not a memorandum: the village head as patron (pelindung), room and
/// permit, then the letter of appointment (SK pengukuhan).
public enum RecognitionStage: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Nobody has been to the village office.
    case unasked
    /// The village head has been asked to be patron.
    case asked
    /// The village head supports it.
    case supported
    /// It has a room and a permit.
    case housed
    /// It has its letter of appointment.
    case recognized

    /// What it is called.
    public var label: Text {
        switch self {
        case .unasked: Text(id: "belum menghadap", en: "not yet asked")
        case .asked: Text(id: "pelindung dihubungi", en: "patron asked")
        case .supported: Text(id: "pelindung mendukung", en: "patron supports")
        case .housed: Text(id: "ruang dan izin", en: "room and permit")
        case .recognized: Text(id: "SK pengukuhan", en: "letter of appointment")
        }
    }

    /// The earlier stage is the smaller.
    public static func < (first: RecognitionStage, second: RecognitionStage) -> Bool {
        first.rawValue < second.rawValue
    }
}

/// What one week brings to recognition and partners.
public struct PartnersWeek: Sendable, Hashable {
    /// The end of the week in days since the start.
    public var day: Double
    /// The date at its end.
    public var date: CalendarDate
    /// How long it is, in days.
    public var days = 7.0
    /// Hours that the board and helpers give to the village and to partners this week.
    public var hours: Double
    /// Whether the institution is at work.
    public var isAtWork: Bool
    /// The share of groups that are for it, 0…1.
    public var acceptance: Double
    /// Its internal capacity, 0…1.
    public var capacity: Double
    /// How evenly residents, government and third parties take part, 0…1.
    public var mix = 0.0

    /// A week.
    public init(
        day: Double, date: CalendarDate, hours: Double, isAtWork: Bool, acceptance: Double, capacity: Double
    ) {
        (self.day, self.date, self.hours) = (day, date, hours)
        (self.isAtWork, self.acceptance, self.capacity) = (isAtWork, acceptance, capacity)
    }
}

/// The way through the village office: each stage takes a time drawn for it, which runs only while its condition holds.
struct Recognition {
    private(set) var stage = RecognitionStage.unasked
    private(set) var recognizedOn: CalendarDate?
    /// Days of full effort until the stage is over.
    private(set) var remaining = 0.0
    private let institution: Identity
    private let waits: Draws
    private let means: [Double]
    private let needed: [Double]

    static let office = Identity("office:desa")

    init(institution: Identity, settings: Settings, luck: Chance) {
        self.institution = institution
        waits = luck.draws(Partners.recognitionTakes)
        means = [
            0, settings[Partners.supportMonths], settings[Partners.housingMonths], settings[Partners.letterMonths],
        ].map { $0 * Span.daysPerMonth }
        needed = [0, settings[Partners.supportNeeds], 0, settings[Partners.letterNeeds]]
    }

    /// The village head is asked; nothing happens when that was done before.
    mutating func ask() {
        if stage == .unasked { enter(.asked) }
    }

    /// The village head supports it of their own accord.
    mutating func support() {
        if stage < .supported { enter(.supported) }
    }

    /// Whether something stands in the way of the next stage other than time.
    func isHeld(_ week: PartnersWeek) -> Bool {
        switch stage {
        case .unasked, .recognized: true
        case .asked: week.acceptance < needed[1]
        case .supported: !week.isAtWork
        case .housed: !week.isAtWork || week.acceptance < needed[3]
        }
    }

    /// Takes a week with `effort` 0…1 spent on it.
    ///
    /// - Returns: The stage that was reached, if any; at most one a week.
    mutating func take(_ week: PartnersWeek, effort: Double) -> RecognitionStage? {
        guard !isHeld(week) else { return nil }
        remaining -= week.days * min(1, max(0, effort))
        guard remaining <= 0, let next = RecognitionStage(rawValue: stage.rawValue + 1) else { return nil }
        enter(next)
        if next == .recognized { recognizedOn = week.date }
        return next
    }

    private mutating func enter(_ next: RecognitionStage) {
        stage = next
        remaining =
            next == .recognized
            ? 0
            : waits.exponential(mean: means[next.rawValue], institution, whom: Recognition.office, part: next.rawValue)
    }
}
