import Simulation

/// A kind of need that a household can have, in today's words.
///
/// The ten categories of the seed text are gathered into those that neighbours of one RW deal with themselves, with the
/// cleanliness of the neighbourhood added. Incidence, length and cost are illustrative.
public struct NeedCategory: Sendable, Hashable {
    /// Bound money that may pay for such a need before the group's free money does.
    public enum Earmark: Sendable, Hashable {
        /// None.
        case none
        /// Zakat, where the household is entitled to it (the poorest two of five groups).
        case zakat
        /// What is set aside for families of the dead.
        case deathBenefit
    }

    /// A stable name.
    public let name: String
    /// Part of the identity of each need.
    public let identity: Identity
    /// What it is called.
    public let label: Text
    /// How many arise in an average household in a year.
    public let perYear: Assumption
    /// How many weeks it lasts on average.
    public let weeks: Assumption
    /// What serving it once costs, in rupiah.
    public let cost: Assumption
    /// How much more often it arises in poorer households: the poorest of five groups has 1 + this, the middle one 1.
    public let gradient: Assumption
    /// Bound money that may pay for it.
    public let earmark: Earmark

    private init(
        _ name: String, _ label: Text, perYear: Double, weeks: Double, cost: Double, gradient: Double,
        earmark: Earmark = .none, why: Text? = nil
    ) {
        let source =
            why
            ?? Text(
                id: "ilustratif: menurut pengalaman umum pengurus RT", en: "illustrative: as RT boards commonly tell it"
            )
        self.name = name
        self.label = label
        identity = Identity("need:\(name)")
        self.perYear = Assumption(
            "services.\(name)_per_year", perYear, in: 0...10,
            unit: Text(id: "per rumah tangga per tahun", en: "per household per year"), basis: .judgement,
            source: source,
            Text(id: "Banyaknya kebutuhan: \(label.id)", en: "How often it arises: \(label.en)"))
        self.weeks = Assumption(
            "services.\(name)_weeks", weeks, in: 1...104, unit: Text(id: "minggu", en: "weeks"), basis: .judgement,
            source: source, Text(id: "Lama kebutuhan: \(label.id)", en: "How long it lasts: \(label.en)"))
        self.cost = Assumption(
            "services.\(name)_cost", cost, in: 0...10_000_000, unit: Text("rupiah"), basis: .judgement, source: source,
            Text(id: "Biaya sekali melayani: \(label.id)", en: "Cost of serving it once: \(label.en)"))
        self.gradient = Assumption(
            "services.\(name)_gradient", gradient, in: 0...1, basis: .judgement, source: source,
            Text(
                id: "Seberapa lebih sering pada keluarga terlemah: \(label.id)",
                en: "How much more often in the poorest households: \(label.en)"))
        self.earmark = earmark
    }

    /// The categories, in the order in which they are shown.
    public static let all: [NeedCategory] = [
        NeedCategory(
            "food", Text(id: "keluarga fakir miskin", en: "families in poverty"), perYear: 0.45, weeks: 8,
            cost: 100_000, gradient: 0.7, earmark: .zakat),
        NeedCategory(
            "elderly", Text(id: "lansia telantar", en: "neglected older people"), perYear: 0.3, weeks: 10,
            cost: 50_000, gradient: 0.3),
        NeedCategory(
            "schooling", Text(id: "anak putus sekolah", en: "children out of school"), perYear: 0.25, weeks: 10,
            cost: 150_000, gradient: 0.5, earmark: .zakat),
        NeedCategory(
            "disability",
            Text(
                id: "keluarga dengan penyandang disabilitas atau sakit lama",
                en: "families with disability or long illness"),
            perYear: 0.2, weeks: 12, cost: 75_000, gradient: 0.3),
        NeedCategory(
            "bereavement", Text(id: "keluarga yang berduka", en: "bereaved families"), perYear: 0.06, weeks: 4,
            cost: 250_000, gradient: 0, earmark: .deathBenefit,
            why: Text(
                id: "ilustratif: 5–9 kematian per 1.000 jiwa setahun memberi 0,02–0,03 per rumah; kerabat di luar ikut",
                en: "illustrative: 5–9 deaths per 1,000 people a year make 0.02–0.03 a house; kin elsewhere count too")),
        NeedCategory(
            "cleanliness", Text(id: "kebersihan lingkungan", en: "cleanliness of the neighbourhood"), perYear: 0.5,
            weeks: 6, cost: 20_000, gradient: 0),
    ]

    /// The index of the category with this stable name or label in either language, or `nil`.
    public static func index(_ word: String) -> Int? {
        all.firstIndex { $0.name == word || $0.label.id == word || $0.label.en == word }
    }

    /// The factor on how often it arises in welfare group 1 (poorest) … 5; the mean over the five groups is 1.
    public func factor(welfare group: Int, _ settings: Settings) -> Double {
        1 + settings[gradient] * Double(3 - min(5, max(1, group))) / 2
    }
}
