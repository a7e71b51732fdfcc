import Simulation

extension Services {
    private static let illustrative = Text(
        id: "ilustratif: pertimbangan penyusun", en: "illustrative: the authors' judgement")
    private static let rungSource = Text(
        id: "ilustratif; tangga menurut Frey dkk. (2006), angka 1; 0,8; 0,5; 0,3; 0,15; 0",
        en: "illustrative; the ladder follows Frey et al. (2006), numbers 1, 0.8, 0.5, 0.3, 0.15, 0")

    static let seen = Assumption(
        "services.seen", 0.6, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "Peluang kebutuhan baru diketahui oleh tiap kelompok aktif yang menjangkau rumah tangga itu",
            en: "Chance that a new need is seen by each active group that reaches the household"))
    static let plain = Assumption(
        "services.plain", 0.8, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "Seberapa jauh kebutuhan yang sama terlihat oleh semua kelompok, yang lain tersembunyi dari semua",
            en: "How far the same needs are plain to all groups while others are hidden from all"))
    static let duplicationCommunication = Assumption(
        "services.duplication_communication", 0.8, in: 0...1, basis: .judgement, source: rungSource,
        Text(
            id: "Peluang melayani ulang pada jenjang komunikasi",
            en: "Chance of serving again at the rung communication"))
    static let duplicationCooperation = Assumption(
        "services.duplication_cooperation", 0.5, in: 0...1, basis: .judgement, source: rungSource,
        Text(
            id: "Peluang melayani ulang pada jenjang kooperasi", en: "Chance of serving again at the rung cooperation"))
    static let duplicationCoordination = Assumption(
        "services.duplication_coordination", 0.3, in: 0...1, basis: .judgement, source: rungSource,
        Text(
            id: "Peluang melayani ulang pada jenjang koordinasi",
            en: "Chance of serving again at the rung coordination"))
    static let duplicationCollaboration = Assumption(
        "services.duplication_collaboration", 0.15, in: 0...1, basis: .judgement, source: rungSource,
        Text(
            id: "Peluang melayani ulang pada jenjang kolaborasi",
            en: "Chance of serving again at the rung collaboration"))
    static let referral = Assumption(
        "services.referral", 0.6, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "Peluang kelompok yang terhubung mau melayani rujukan dari luar jangkauannya",
            en: "Chance that a joined group serves a referral from beyond its own reach"))
    static let window = Assumption(
        "services.window", 13, in: 4...52, unit: Text(id: "minggu", en: "weeks"), basis: .judgement,
        source: Text(id: "satu triwulan", en: "one quarter"),
        Text(
            id: "Lama pengamatan untuk menghitung jangkauan",
            en: "Stretch of time over which reach is counted"))
    static let late = Assumption(
        "services.late", 0.5, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "Kepuasan yang hilang bila layanan datang pada akhir masa kebutuhan",
            en: "Satisfaction lost when help comes at the very end of a need"))

    /// The numbers that this room stands on.
    public static let assumptions: [Assumption] =
        [
            seen, plain, duplicationCommunication, duplicationCooperation, duplicationCoordination,
            duplicationCollaboration,
            referral, window, late,
        ] + NeedCategory.all.flatMap { [$0.perYear, $0.weeks, $0.cost, $0.gradient] }

    static let arises = Decision("services.arises", .nth)
    static let lasts = Decision("services.lasts", .once)
    static let isPlain = Decision("services.is_plain", .once)
    static let sees = Decision("services.sees", .once)
    static let dugOut = Decision("services.dug_out", .nth)

    /// What chance decides in this room.
    public static let decisions: [Decision] = [arises, lasts, isPlain, sees, dugOut]

    /// The rung from which a group works from the common list: coordination.
    public static let firstJoinedRung = 3
}
