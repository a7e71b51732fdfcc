import Foundation
import Simulation

extension Partners {
    /// How far recognition is.
    public static let recognitionMeasure = Measure(
        "partners.recognition", .number, label: Text(id: "Pengukuhan desa", en: "Recognition by the village"),
        sentence: Text(
            id: "Tahap pengukuhan oleh desa, dari 0 (belum menghadap) sampai 4 (SK pengukuhan).",
            en: "The stage of recognition, from 0 (not yet asked) to 4 (letter of appointment)."))
    /// How many memoranda were signed.
    public static let signedMeasure = Measure(
        "partners.signed", .count, label: Text(id: "MoU ditandatangani", en: "MoUs signed"),
        sentence: Text(
            id: "Nota kesepahaman dengan mitra di luar desa yang pernah ditandatangani.",
            en: "Memoranda ever signed with partners outside the village."))
    /// How many partnerships are active.
    public static let activeMeasure = Measure(
        "partners.active", .count, label: Text(id: "Kemitraan aktif", en: "Active partnerships"),
        sentence: Text(
            id: "Kemitraan dengan pihak di luar desa yang sedang berjalan.",
            en: "Partnerships outside the village that are at work."))
    /// How evenly residents, government and third parties take part.
    public static let mixMeasure = Measure(
        "partners.mix", .number, label: Text(id: "Keragaman unsur", en: "Mix of sectors"),
        sentence: Text(
            id: "Kemerataan unsur masyarakat, pemerintah, dan pihak ketiga, 0–1.",
            en: "How evenly community, government and third parties take part, 0–1."))

    /// What can be measured in this room.
    public static let measures: [Measure] = [recognitionMeasure, signedMeasure, activeMeasure, mixMeasure]

    /// The stages of a partnership, for the record of counts over time.
    public static let stageLabels: [Text] = PartnerStage.allCases.map(\.label)

    /// Entropy of the weights of community, government and third parties, as a share of its maximum; 0 with one only.
    ///
    /// Shannon's −Σ *p* ln *p* over ln 3.
    /// - Parameters:
    ///   - community: Weight of the community, such as joined groups.
    ///   - government: Weight of government.
    ///   - thirdParties: Weight of partners outside.
    public static func mix(community: Double, government: Double, thirdParties: Double) -> Double {
        let weights = [community, government, thirdParties].map { max(0, $0) }
        let total = weights.reduce(0, +)
        guard total > 0 else { return 0 }
        return weights.reduce(0) { $1 > 0 ? $0 - $1 / total * log($1 / total) : $0 } / log(3)
    }

    /// The mix as things stand, with `joinedShare` of the groups working together: each sector counts between 0 and 1.
    public func mix(joinedShare: Double) -> Double {
        Partners.mix(
            community: joinedShare, government: Double(recognitionStage.rawValue) / 4,
            thirdParties: min(1, Double(activeCount)))
    }
}
