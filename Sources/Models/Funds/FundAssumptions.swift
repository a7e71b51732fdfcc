import Simulation

extension Funds {
    private static let illustrative = Text(
        id: "ilustratif: nilai yang wajar untuk satu RW perumahan",
        en: "illustrative: plausible for one housing-estate RW")

    static let conditionalShare = Assumption(
        "funds.conditional_share", 0.55, in: 0...1, basis: .published,
        source: Text(
            id: "Fischbacher, Gächter & Fehr (2001), doi:10.1016/S0165-1765(01)00394-9; 50–60 % (dikutip dari ingatan)",
            en: "Fischbacher, Gächter & Fehr (2001), doi:10.1016/S0165-1765(01)00394-9; 50–60 % (quoted from memory)"),
        Text(
            id: "Bagian rumah tangga yang ikut memberi bila yang lain memberi",
            en: "Share of households that give when others give"))
    static let freeRiderShare = Assumption(
        "funds.free_rider_share", 0.25, in: 0...1, basis: .published,
        source: Text(
            id: "Fischbacher, Gächter & Fehr (2001), doi:10.1016/S0165-1765(01)00394-9; 18–30 % (dikutip dari ingatan)",
            en: "Fischbacher, Gächter & Fehr (2001), doi:10.1016/S0165-1765(01)00394-9; 18–30 % (quoted from memory)"),
        Text(id: "Bagian rumah tangga yang tidak ikut iuran sukarela", en: "Share of households that give nothing"))
    static let slope = Assumption(
        "funds.slope", 0.8, in: 0...1, basis: .judgement,
        source: Text(
            id: "ilustratif; sedikit di bawah 1 seperti pada percobaan, sehingga iuran menyusut bila tidak dijaga",
            en: "illustrative; a little below 1 as in experiments, so that giving fades unless it is kept up"),
        Text(
            id: "Pemberian untuk tiap bagian yang diyakini diberikan yang lain",
            en: "Giving per unit of what others are believed to give"))
    static let slopeGain = Assumption(
        "funds.transparency_gain", 0.25, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "Tambahan pada kemiringan itu bila pembukuan diumumkan penuh",
            en: "Added to that slope when the books are fully published"))
    static let weightOfGiven = Assumption(
        "funds.weight_of_given", 0.415, in: 0...1, basis: .published,
        source: Text(
            id: "Fischbacher & Gächter (2010), doi:10.1257/aer.100.1.541 (dikutip dari ingatan)",
            en: "Fischbacher & Gächter (2010), doi:10.1257/aer.100.1.541 (quoted from memory)"),
        Text(id: "Bobot pemberian terakhir pada keyakinan baru", en: "Weight of what was given last on the new belief"))
    static let weightOfBelief = Assumption(
        "funds.weight_of_belief", 0.569, in: 0...1, basis: .published,
        source: Text(
            id: "Fischbacher & Gächter (2010), doi:10.1257/aer.100.1.541 (dikutip dari ingatan)",
            en: "Fischbacher & Gächter (2010), doi:10.1257/aer.100.1.541 (quoted from memory)"),
        Text(id: "Bobot keyakinan lama pada keyakinan baru", en: "Weight of the old belief on the new one"))
    static let firstBelief = Assumption(
        "funds.first_belief", 0.6, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "Bagian yang semula diyakini akan diberikan yang lain",
            en: "What others are at first believed to give, as a share of what is asked"))
    static let steadyShare = Assumption(
        "funds.steady_share", 0.6, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "Bagian dari iuran yang diminta yang diberikan rumah tangga yang selalu memberi",
            en: "What households that always give pay, as a share of what is asked"))
    static let iuran = Assumption(
        "funds.iuran", 5_000, in: 0...100_000,
        unit: Text(id: "rupiah per rumah tangga per bulan", en: "rupiah per household per month"), basis: .judgement,
        source: illustrative,
        Text(id: "Iuran sukarela yang diminta untuk kas bersama", en: "Voluntary dues asked for the common kas"))
    static let jimpitanOn = Assumption(
        "funds.jimpitan", 0, in: 0...1, basis: .judgement,
        source: Text(id: "pilihan warga: 0 tidak, 1 ya", en: "the residents' choice: 0 no, 1 yes"),
        Text(id: "Apakah jimpitan dijalankan untuk kas bersama", en: "Whether jimpitan feeds the common kas"))
    static let jimpitanPerNight = Assumption(
        "funds.jimpitan_per_night", 500, in: 0...5_000,
        unit: Text(id: "rupiah per rumah per malam", en: "rupiah per house per night"), basis: .published,
        source: Text(
            id: "di antara Rp200 di DIY (Jacob 2015), Rp300–500 di Magelang (Kompas 2012), Rp1.000 di Nyatnyono (2021)",
            en: "between Rp200 in DIY (Jacob 2015), Rp300–500 in Magelang (Kompas 2012), Rp1,000 in Nyatnyono (2021)"),
        Text(id: "Jimpitan tiap rumah tiap malam", en: "Jimpitan of each house each night"))
    static let jimpitanCompliance = Assumption(
        "funds.jimpitan_compliance", 0.85, in: 0...1, basis: .judgement,
        source: Text(id: "ilustratif; 0,6–0,95", en: "illustrative; 0.6–0.95"),
        Text(id: "Bagian rumah yang mengisi jimpitan", en: "Share of houses that put jimpitan out"))
    static let routineShare = Assumption(
        "funds.routine_share", 0.5, in: 0...1, basis: .judgement, source: illustrative,
        Text(
            id: "Bagian pemasukan bebas yang habis untuk kegiatan rutin kelompok",
            en: "Share of free income that goes into a group's own routine"))
    static let donorChance = Assumption(
        "funds.donor_chance", 0.08, in: 0...1, unit: Text(id: "per bulan", en: "per month"), basis: .judgement,
        source: illustrative,
        Text(id: "Peluang seorang donatur memberi dalam sebulan", en: "Chance that a donor gives in a month"))
    static let donorMedian = Assumption(
        "funds.donor_median", 300_000, in: 0...50_000_000, unit: Text("rupiah"), basis: .judgement,
        source: illustrative, Text(id: "Sumbangan donatur setempat, median", en: "A local donor's gift, median"))
    static let awayMedian = Assumption(
        "funds.away_median", 1_000_000, in: 0...50_000_000, unit: Text("rupiah"), basis: .judgement,
        source: illustrative,
        Text(id: "Sumbangan tokoh perantauan, median", en: "A gift from someone living elsewhere, median"))
    static let donorSpread = Assumption(
        "funds.donor_spread", 0.6, in: 0...2, basis: .judgement, source: illustrative,
        Text(id: "Simpangan baku logaritma sumbangan", en: "Standard deviation of the logarithm of gifts"))
    static let villageGrant = Assumption(
        "funds.village_grant", 6_000_000, in: 0...500_000_000, unit: Text("rupiah"), basis: .judgement,
        source: illustrative,
        Text(
            id: "Hibah APBDes setahun untuk lembaga yang telah dikukuhkan",
            en: "Yearly village grant to a recognised institution"))
    static let grantDeadline = Assumption(
        "funds.grant_deadline", 9, in: 1...12, unit: Text(id: "bulan", en: "month"), basis: .judgement,
        source: Text(
            id: "RKPDes disusun Juni–September; dana tahun berikutnya",
            en: "the village plan is made from June to September; its money comes the year after"),
        Text(
            id: "Bulan terakhir pengukuhan agar masuk anggaran tahun berikutnya",
            en: "Last month of recognition for next year's budget"))
    static let grantMonth = Assumption(
        "funds.grant_month", 3, in: 1...12, unit: Text(id: "bulan", en: "month"), basis: .judgement,
        source: Text(
            id: "dana desa umumnya cair mulai Maret", en: "village money usually becomes available from March"),
        Text(id: "Bulan pertama hibah dapat cair", en: "First month in which the grant can be paid"))

    /// The numbers that this room stands on.
    public static let assumptions: [Assumption] =
        [
            conditionalShare, freeRiderShare, slope, slopeGain, weightOfGiven, weightOfBelief, firstBelief, steadyShare,
            iuran, jimpitanOn, jimpitanPerNight, jimpitanCompliance, routineShare, donorChance, donorMedian, awayMedian,
            donorSpread, villageGrant, grantDeadline, grantMonth,
        ] + pocketAssumptions

    static let givesHow = Decision("funds.gives_how", .once)
    static let donorGives = Decision("funds.donor_gives", .calendar)
    static let donorAmount = Decision("funds.donor_amount", .calendar)

    /// What chance decides in this room.
    public static let decisions: [Decision] = [givesHow, donorGives, donorAmount]
}
