import Simulation

extension Outreach {
    private static let illustrative = Text(id: "ilustratif", en: "illustrative")
    private static let hours = Text(id: "jam petugas", en: "facilitator hours")
    private static let rupiah = Text("Rp")

    static let attendance = Assumption(
        "outreach.attendance", 0.35, in: 0...0.95, basis: .judgement,
        source: Text(id: "ilustratif: 0,2–0,6", en: "illustrative: 0.2–0.6"),
        Text(
            id: "bagian kepala keluarga yang datang ke pertemuan RT pada hari biasa",
            en: "share of household heads who come to an RT meeting on an ordinary evening"))
    static let sungkan = Assumption(
        "outreach.sungkan", 0.3, in: 0...0.9, basis: .judgement,
        source: Text(id: "ilustratif: 0,1–0,5", en: "illustrative: 0.1–0.5"),
        Text(
            id: "bagian keberatan yang tidak diucapkan dalam musyawarah (sungkan)",
            en: "share of objections that are not spoken in a musyawarah (sungkan)"))
    static let voicesNeeded = Assumption(
        "outreach.voices_needed", 0.6, in: 0...1, basis: .judgement, source: illustrative,
        Text(id: "bagian suara setuju yang diperlukan untuk mufakat", en: "share of voices for that a mufakat needs"))
    static let postponements = Assumption(
        "outreach.postponements", 3, in: 0...10, unit: Text(id: "kali", en: "times"), basis: .judgement,
        source: illustrative,
        Text(
            id: "berapa kali dimusyawarahkan lagi sebelum pemungutan suara",
            en: "how often it is deliberated again before there is a vote"))
    static let patience = Assumption(
        "outreach.patience", 8, in: 1...52, unit: Text(id: "minggu", en: "weeks"), basis: .judgement,
        source: illustrative,
        Text(
            id: "lama suatu rencana menunggu jam petugas sebelum batal",
            en: "how long a plan waits for facilitator hours"))
    static let visitHours = Assumption(
        "outreach.visit_hours", 2, in: 0.25...20, unit: hours, basis: .judgement, source: illustrative,
        Text(id: "jam petugas untuk satu kunjungan", en: "facilitator hours of one visit"))
    static let meetingHours = Assumption(
        "outreach.meeting_hours", 3, in: 0.25...20, unit: hours, basis: .judgement, source: illustrative,
        Text(id: "jam petugas untuk satu pertemuan", en: "facilitator hours of one meeting"))
    static let musyawarahHours = Assumption(
        "outreach.musyawarah_hours", 8, in: 0.25...40, unit: hours, basis: .judgement, source: illustrative,
        Text(id: "jam petugas untuk satu musyawarah", en: "facilitator hours of one musyawarah"))
    static let activityHours = Assumption(
        "outreach.activity_hours", 6, in: 0.25...40, unit: hours, basis: .judgement, source: illustrative,
        Text(id: "jam petugas untuk satu kegiatan bersama", en: "facilitator hours of one shared activity"))
    static let letterHours = Assumption(
        "outreach.letter_hours", 1, in: 0.25...20, unit: hours, basis: .judgement, source: illustrative,
        Text(id: "jam petugas untuk satu surat", en: "facilitator hours of one letter"))
    static let meetingCost = Assumption(
        "outreach.meeting_cost", 100_000, in: 0...10_000_000, unit: rupiah, basis: .judgement, source: illustrative,
        Text(id: "konsumsi satu pertemuan", en: "refreshments of one meeting"))
    static let musyawarahCost = Assumption(
        "outreach.musyawarah_cost", 400_000, in: 0...10_000_000, unit: rupiah, basis: .judgement, source: illustrative,
        Text(id: "biaya satu musyawarah", en: "cost of one musyawarah"))
    static let activityCost = Assumption(
        "outreach.activity_cost", 750_000, in: 0...50_000_000, unit: rupiah, basis: .judgement, source: illustrative,
        Text(id: "biaya satu kegiatan bersama", en: "cost of one shared activity"))
    static let letterCost = Assumption(
        "outreach.letter_cost", 60_000, in: 0...10_000_000, unit: rupiah, basis: .judgement, source: illustrative,
        Text(id: "penggandaan surat ke semua rumah", en: "copying a letter for every house"))

    /// The numbers this room stands on.
    public static let assumptions =
        [
            attendance, sungkan, voicesNeeded, postponements, patience, visitHours, meetingHours, musyawarahHours,
            activityHours, letterHours, meetingCost, musyawarahCost, activityCost, letterCost,
        ] + attendanceAssumptions
}
