import Simulation

extension Organizations {
    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), _ sentence: Text
    ) -> Assumption {
        Assumption(
            "organizations.\(name)", value, in: range, unit: unit, basis: .judgement,
            source: Text(
                id: "ilustratif: pertimbangan penyusun",
                en: "illustrative: the authors' judgement"), sentence)
    }

    static let firstDwell = judged(
        "dwell_none", 0, in: 0...24, unit: Text(id: "bulan", en: "months"),
        Text(
            id: "lama belum terhubung sebelum dapat naik",
            en: "time out of contact before a group can climb"))
    static let communicationDwell = judged(
        "dwell_communication", 1, in: 0...24, unit: Text(id: "bulan", en: "months"),
        Text(
            id: "lama pada komunikasi sebelum dapat naik",
            en: "time at communication before a group can climb"))
    static let cooperationDwell = judged(
        "dwell_cooperation", 2, in: 0...24, unit: Text(id: "bulan", en: "months"),
        Text(
            id: "lama pada kooperasi sebelum dapat naik",
            en: "time at cooperation before a group can climb"))
    static let coordinationDwell = judged(
        "dwell_coordination", 3, in: 0...36, unit: Text(id: "bulan", en: "months"),
        Text(
            id: "lama pada koordinasi sebelum dapat naik",
            en: "time at coordination before a group can climb"))
    static let collaborationDwell = judged(
        "dwell_collaboration", 12, in: 0...60, unit: Text(id: "bulan", en: "months"),
        Text(
            id: "lama pada kolaborasi sebelum dapat naik",
            en: "time at collaboration before a group can climb"))
    static let tolerance = judged(
        "tolerance", 0.12, in: 0...1,
        Text(
            id: "jarak nilai kelompok dari doktrin yang masih diterima semua",
            en: "distance from the doctrine that every group puts up with"))
    static let understandingNeeded = judged(
        "understanding_needed", 0.3, in: 0.01...1,
        Text(
            id: "pemahaman rata-rata pengurus agar kenaikan tidak tertahan",
            en: "mean understanding of a board from which it no longer holds a climb back"))
    static let partnersPull = judged(
        "partners_pull", 0.15, in: 0...1,
        Text(
            id: "tambahan sikap bila semua kelompok yang erat hubungannya sudah bergabung",
            en: "what it adds to the stance when all groups to which it is closely tied have joined"))
    static let letDown = judged(
        "let_down", -0.3, in: -1...0,
        Text(
            id: "pengalaman yang membuat kelompok dapat mundur",
            en: "experience below which a group may step back"))
    static let governmentCounts = judged(
        "government_recognition", 2, in: 0...5, unit: Text(id: "kali", en: "times"),
        Text(
            id: "bobot pengakuan desa bagi kelompok bentukan pemerintah",
            en: "weight of the desa's recognition for government-formed groups"))
    static let silenceEnds = judged(
        "silence_ends", 0.1, in: -1...1,
        Text(
            id: "sikap yang membuat kelompok yang setuju karena sungkan ikut lagi",
            en: "stance at which a group that agreed in silence takes part again"))
    static let leaveChance = judged(
        "chair_leaves", 0.006, in: 0...0.2, unit: Text(id: "per bulan", en: "a month"),
        Text(
            id: "peluang ketua kelompok pindah atau berhalangan tetap",
            en: "chance that a group's chair moves or can no longer serve"))
    static let reelection = judged(
        "reelected", 0.5, in: 0...1,
        Text(
            id: "peluang ketua dipilih lagi",
            en: "chance that a chair whose term ends is chosen again"))
    static let termYears = judged(
        "term", 3, in: 1...6, unit: Text(id: "tahun", en: "years"),
        Text(
            id: "masa bakti ketua kelompok",
            en: "term of a group's chair"))
    static let experienceFades = judged(
        "experience_fades", 0.06, in: 0...0.5, unit: Text(id: "per bulan", en: "a month"),
        Text(
            id: "berkurangnya pengalaman kelompok dengan rencana",
            en: "how fast a group's experience with the plan fades"))
    static let aloneKeeps = judged(
        "commitment_kept", 0.7, in: 0...1,
        Text(
            id: "kesungguhan yang tersisa bila ketua satu-satunya pengurus pergi",
            en: "commitment that is left when the only board member goes"))
    static let skillSpread = judged(
        "skill_after", 0.3, in: 0...1,
        Text(
            id: "lebar perubahan kecakapan oleh pergantian ketua",
            en: "width of the change of skill when the chair changes"))
    static let skillLoss = judged(
        "skill_loss", 0.6, in: 0...1,
        Text(
            id: "bagian lebar itu yang merupakan kehilangan",
            en: "part of that width that is a loss"))
    static let stirsCommitment = judged(
        "stirs_commitment", 0.3, in: 0...1,
        Text(
            id: "kesungguhan yang pulih dibanding kegiatan yang dihidupkan",
            en: "commitment restored relative to activity restored"))

    static let climbsBy = Assumption(
        "organizations.climbs_by", "logistic",
        of: [
            Choice(
                "logistic",
                Text(
                    id: "makin kuat sikap kelompok, makin besar peluangnya naik",
                    en: "a firmer stance makes a climb likelier")),
            Choice(
                "threshold",
                Text(
                    id: "kelompok naik begitu sikapnya mencapai ambang",
                    en: "groups climb as soon as their stance reaches a threshold")),
        ], basis: .judgement,
        source: Text(
            id: "ilustratif; ambang: Granovetter 1978, doi:10.1086/226707",
            en: "illustrative; threshold: Granovetter 1978, doi:10.1086/226707"),
        Text(
            id: "bagaimana sikap menentukan naiknya tingkat kerja sama",
            en: "how the stance decides a climb"))

    /// The numbers that the ladder and the boards stand on.
    static let ladderAssumptions: [Assumption] = [
        climbsBy,
        firstDwell, communicationDwell, cooperationDwell, coordinationDwell, collaborationDwell, tolerance,
        understandingNeeded, partnersPull, letDown, governmentCounts, silenceEnds, leaveChance, reelection, termYears,
        experienceFades, aloneKeeps, skillSpread, skillLoss, stirsCommitment,
    ]
}
