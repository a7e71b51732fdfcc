import Simulation

extension Organizations {
    private static let illustrative = Text(id: "ilustratif", en: "illustrative")

    static let dormancy = Assumption(
        "organizations.dormancy", 0.15, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "tingkat kegiatan yang di bawahnya kelompok disebut fakum",
            en: "activity below which a group is dormant"))
    static let activityDecay = Assumption(
        "organizations.activity_decay", 0.02, in: 0...0.5, unit: Text(id: "per bulan", en: "a month"),
        basis: .judgement, source: illustrative,
        Text(
            id: "berkurangnya kegiatan kelompok bila pengurusnya tidak menjaganya",
            en: "how fast activity falls where the board does not keep it up"))
    static let activityCare = Assumption(
        "organizations.activity_care", 0.15, in: 0...0.5, unit: Text(id: "per bulan", en: "a month"),
        basis: .judgement, source: illustrative,
        Text(
            id: "pulihnya kegiatan oleh pengurus yang cakap dan bersungguh-sungguh",
            en: "how fast a committed, skilled board restores activity"))
    static let activityNeeds = Assumption(
        "organizations.activity_needs", 0.12, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "kecakapan kali kesungguhan pengurus yang baru cukup untuk menjaga kegiatan",
            en: "skill times commitment of a board below which activity is not kept up"))
    static let chairVoice = Assumption(
        "organizations.chair_voice", 0.4, in: 0...1, basis: .judgement, source: illustrative,
        Text(id: "bobot ketua dalam sikap kelompok", en: "weight of the chair in a group's stance"))
    static let boardVoice = Assumption(
        "organizations.board_voice", 0.35, in: 0...1, basis: .judgement, source: illustrative,
        Text(id: "bobot pengurus lain dalam sikap kelompok", en: "weight of the rest of the board in a group's stance"))
    static let turfHabits = Assumption(
        "organizations.turf_habits", 0.35, in: 0...2, basis: .judgement, source: illustrative,
        Text(id: "keberatan karena sudah punya cara kerja sendiri", en: "reluctance from having its own ways"))
    static let turfDistance = Assumption(
        "organizations.turf_distance", 1.2, in: 0...4, basis: .judgement, source: illustrative,
        Text(
            id: "keberatan karena doktrin jauh dari nilai kelompok",
            en: "reluctance from a doctrine far from its values"))
    static let identityFear = Assumption(
        "organizations.identity_fear", 0.1, in: 0...1, unit: Text(id: "per tingkat", en: "per rung"),
        basis: .judgement, source: illustrative,
        Text(
            id: "takut kehilangan jati diri, bertambah tiap tingkat",
            en: "fear of losing identity, growing with each rung"))
    static let rivalryWeight = Assumption(
        "organizations.rivalry", 0.3, in: 0...2, basis: .judgement, source: illustrative,
        Text(id: "keberatan karena persaingan dengan wadah", en: "reluctance from rivalry with the institution"))
    static let experienceWeight = Assumption(
        "organizations.experience", 0.5, in: 0...2, basis: .judgement, source: illustrative,
        Text(id: "bobot pengalaman bersama dalam sikap", en: "weight of shared experience in the stance"))
    static let recognitionWeight = Assumption(
        "organizations.recognition", 0.12, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "tambahan sikap karena pengakuan desa; kelompok bentukan pemerintah dua kali lipat",
            en: "what the desa's recognition adds to the stance; twice that for government-formed groups"))
    static let climbSharpness = Assumption(
        "organizations.climb_sharpness", 8, in: 1...20, basis: .judgement,
        source: Text(id: "ilustratif; lazimnya 4–12", en: "illustrative; commonly 4–12"),
        Text(
            id: "seberapa tajam sikap menentukan naiknya tingkat kerja sama",
            en: "how sharply the stance decides a climb"))
    static let firstThreshold = Assumption(
        "organizations.first_threshold", 0.0, in: -1...1, basis: .judgement, source: illustrative,
        Text(
            id: "sikap yang diperlukan untuk komunikasi, dengan peluang separuh",
            en: "stance for communication at even odds"))
    static let thresholdStep = Assumption(
        "organizations.threshold_step", 0.1, in: 0...0.5, basis: .judgement, source: illustrative,
        Text(id: "tambahan sikap yang diperlukan tiap tingkat", en: "how much more stance each rung needs"))
    static let askedMonths = Assumption(
        "organizations.asked_memory", 3, in: 0.5...24, unit: Text(id: "bulan", en: "months"), basis: .judgement,
        source: illustrative,
        Text(id: "lama ajakan masih diingat", en: "how long an invitation is remembered"))
    static let fallChance = Assumption(
        "organizations.fall_chance", 0.25, in: 0...1, unit: Text(id: "per bulan", en: "a month"), basis: .judgement,
        source: illustrative,
        Text(
            id: "peluang turun satu tingkat saat fakum, kecewa, atau wadah mati",
            en: "chance of stepping down when dormant, let down, or when the institution is dead"))
    static let climbHours = Assumption(
        "organizations.climb_hours", 2, in: 0...20,
        unit: Text(id: "jam ketua per tingkat", en: "hours of the chair per rung"),
        basis: .judgement, source: illustrative,
        Text(id: "jam ketua untuk naik satu tingkat", en: "hours of the chair that one rung costs"))
    static let valueScale = Assumption(
        "organizations.value_scale", 1, in: 0...2, basis: .judgement, source: illustrative,
        Text(
            id: "sebaran nilai antarkelompok terhadap data", en: "spread of values between groups relative to the data")
    )

    /// The numbers this room stands on.
    public static let assumptions =
        [
            dormancy, activityDecay, activityCare, activityNeeds, chairVoice, boardVoice, turfHabits, turfDistance,
            identityFear,
            rivalryWeight, experienceWeight, recognitionWeight, climbSharpness, firstThreshold, thresholdStep,
            askedMonths,
            fallChance, climbHours, valueScale,
        ] + ladderAssumptions
}
