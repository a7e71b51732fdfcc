import Simulation

extension Acceptance {
    private static let illustrative = Text(id: "ilustratif", en: "illustrative")
    private static let weekly = Text(id: "per minggu", en: "a week")

    static let pace = Assumption(
        "acceptance.pace", 0.25, in: 0.01...1, unit: weekly, basis: .judgement, source: illustrative,
        Text(id: "seberapa cepat pendapat bergerak", en: "how fast opinions move"))
    static let opinions = Assumption(
        "acceptance.opinions", "friedkin_johnsen",
        of: [
            Choice(
                "friedkin_johnsen",
                Text(id: "semua pendapat di sekitar didengar", en: "all opinions around are listened to")),
            Choice(
                "bounded_confidence",
                Text(
                    id: "hanya pendapat yang dekat dengan pendapat sendiri yang didengar",
                    en: "only opinions near one's own are listened to")),
        ], basis: .judgement,
        source: Text(
            id: "ilustratif; Friedkin & Johnsen 1990, Hegselmann & Krause 2002",
            en: "illustrative; Friedkin & Johnsen 1990, Hegselmann & Krause 2002"),
        Text(id: "pendapat siapa yang didengar", en: "whose opinion is listened to"))
    static let confidence = Assumption(
        "acceptance.confidence", 0.5, in: 0...2, basis: .judgement,
        source: Text(
            id:
                "ilustratif: seperempat rentang pendapat (−1 sampai 1); sekitar itu dua kubu menjadi mufakat pada "
                + "Hegselmann & Krause 2002 (jasss.org/5/3/2.html, bagian 4)",
            en:
                "illustrative: a quarter of the range of opinions (−1 to 1); about there two camps become consensus in "
                + "Hegselmann & Krause 2002 (jasss.org/5/3/2.html, section 4)"),
        Text(
            id: "jarak pendapat yang masih didengar bila hanya yang dekat yang didengar",
            en: "how far an opinion may lie from one's own where only near ones are listened to"))
    static let groupVoice = Assumption(
        "acceptance.group_voice", 0.25, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "bobot suara kelompok sendiri dibanding tetangga dan kerabat",
            en: "weight of one's own groups beside neighbours and kin"))
    static let fitEffect = Assumption(
        "acceptance.fit_effect", 2, in: 0...5, basis: .judgement, source: illustrative,
        Text(
            id: "pengaruh doktrin yang cocok terhadap kesediaan orang yang paham",
            en: "how far a fitting doctrine moves those who understand it"))
    static let fitNeeded = Assumption(
        "acceptance.fit_needed", 0.65, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "kecocokan doktrin yang tidak menambah atau mengurangi kesediaan",
            en: "doctrine fit at which understanding neither raises nor lowers willingness"))
    static let talkRate = Assumption(
        "acceptance.talk", 0.35, in: 0...3, unit: weekly, basis: .judgement, source: illustrative,
        Text(id: "laju kabar dari tetangga yang sudah paham", en: "rate of word from neighbours who understand"))
    static let silentTalk = Assumption(
        "acceptance.uninvolved_talk", 0.143, in: 0...1, basis: .published,
        source: Text("Banerjee, Chandrasekhar, Duflo & Jackson 2013, doi:10.1126/science.1236498 (1/7)"),
        Text(
            id: "kabar dari yang sekadar tahu dibanding dari yang paham",
            en: "word from those who merely know, relative to that"))
    static let learning = Assumption(
        "acceptance.learning", 0.1, in: 0...1, unit: weekly, basis: .judgement, source: illustrative,
        Text(id: "bertambahnya pemahaman dari orang di sekitar", en: "understanding gained from people around"))
    static let forgetting = Assumption(
        "acceptance.forgetting", 0.008, in: 0...0.2, unit: weekly, basis: .judgement, source: illustrative,
        Text(id: "berkurangnya pemahaman tanpa pertemuan lagi", en: "understanding lost without further contact"))
    static let firstContact = Assumption(
        "acceptance.first_contact", 0.6, in: 0...1, basis: .judgement,
        source: Text(
            id: "ilustratif: perlu didengar lebih dari sekali (Centola & Macy 2007)",
            en: "illustrative: it takes more than one contact (Centola & Macy 2007)"),
        Text(
            id: "hasil pertemuan pertama dibanding pertemuan berikutnya",
            en: "what a first contact teaches relative to later ones"))
    static let visitTeaches = Assumption(
        "acceptance.visit", 0.5, in: 0...1, basis: .judgement, source: illustrative,
        Text(id: "pemahaman dari satu kunjungan", en: "understanding from one visit"))
    static let musyawarahTeaches = Assumption(
        "acceptance.musyawarah", 0.4, in: 0...1, basis: .judgement, source: illustrative,
        Text(id: "pemahaman dari satu musyawarah", en: "understanding from one musyawarah"))
    static let meetingTeaches = Assumption(
        "acceptance.meeting", 0.3, in: 0...1, basis: .judgement, source: illustrative,
        Text(id: "pemahaman dari satu pertemuan", en: "understanding from one meeting"))
    static let activityTeaches = Assumption(
        "acceptance.activity", 0.12, in: 0...1, basis: .judgement, source: illustrative,
        Text(id: "pemahaman dari satu kegiatan bersama", en: "understanding from one shared activity"))
    static let letterTeaches = Assumption(
        "acceptance.letter", 0.04, in: 0...1, basis: .judgement, source: illustrative,
        Text(id: "pemahaman dari satu surat", en: "understanding from one letter"))
    static let activityWarms = Assumption(
        "acceptance.shared_experience", 0.07, in: 0...1, basis: .judgement, source: illustrative,
        Text(id: "pengalaman baik dari satu kegiatan bersama", en: "good experience from one shared activity"))
    static let habitExperience = Assumption(
        "acceptance.habit_experience", 0.5, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "bobot pengalaman bagi yang berpegang pada kebiasaan lama",
            en: "weight of experience for those who hold to old habits"))
    static let reactance = Assumption(
        "acceptance.reactance", 0.12, in: 0...1, basis: .judgement,
        source: Text(
            id: "ilustratif (Brehm 1966: penolakan karena merasa diperintah)",
            en: "illustrative (Brehm 1966: reluctance from being ordered)"),
        Text(
            id: "keengganan karena diperintah lewat surat tanpa diajak bicara",
            en: "reluctance from being ordered by letter without being asked"))
    static let letterReach = Assumption(
        "acceptance.letter_reach", 0.7, in: 0...1, basis: .judgement, source: illustrative,
        Text(id: "bagian warga yang membaca surat", en: "share of residents who read a letter"))

    /// The numbers this room stands on.
    public static let assumptions =
        [
            opinions, confidence, pace, groupVoice, fitEffect, fitNeeded, talkRate, silentTalk, learning, forgetting,
            firstContact,
            visitTeaches,
            musyawarahTeaches, meetingTeaches, activityTeaches, letterTeaches, activityWarms, habitExperience,
            reactance,
            letterReach,
        ] + experienceAssumptions
}
