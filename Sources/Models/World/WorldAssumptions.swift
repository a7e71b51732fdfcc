import Simulation

extension World {
    private static func judged(
        _ name: String, _ value: Double, in range: ClosedRange<Double>, unit: Text = Text(""), _ sentence: Text
    ) -> Assumption {
        Assumption(
            "world.\(name)", value, in: range, unit: unit, basis: .judgement,
            source: Text(
                id: "ilustratif: pertimbangan penyusun",
                en: "illustrative: the authors' judgement"), sentence)
    }

    static let orderedSupport = judged(
        "ordered_support", 0.3, in: 0...1,
        Text(
            id: "dukungan awal bagi lembaga yang dibentuk dengan surat",
            en: "first support of an institution founded by letter"))
    static let hostedSupport = judged(
        "hosted_support", 0.5, in: 0...1,
        Text(
            id: "dukungan awal bagi lembaga yang menumpang",
            en: "first support of an institution carried by a group"))
    static let refusedGroup = judged(
        "refused_group", 0.1, in: 0...1,
        Text(
            id: "pengalaman buruk kelompok dari musyawarah yang menolak",
            en: "bad experience of a group from a musyawarah that refused"))
    static let activityStirs = judged(
        "activity_stirs", 0.2, in: 0...1,
        Text(
            id: "kegiatan kelompok yang pulih oleh satu kegiatan bersama",
            en: "activity of a group restored by one shared activity"))
    static let visitStirs = judged(
        "visit_stirs", 0.05, in: 0...1,
        Text(
            id: "kegiatan kelompok yang pulih oleh satu kunjungan",
            en: "activity of a group restored by one visit"))
    static let activityTies = judged(
        "activity_ties", 2, in: 0...6, unit: Text(id: "kali", en: "times"),
        Text(
            id: "eratnya kegiatan bersama dibanding pertemuan",
            en: "how much closer a shared activity brings groups than a meeting"))
    static let unskilledVigor = judged(
        "unskilled_vigor", 0.5, in: 0...1,
        Text(
            id: "hasil layanan kelompok tanpa kecakapan dibanding yang cakap",
            en: "what a group without skill achieves, relative to a skilled one"))
    static let joinedActivity = judged(
        "joined_activity", 0.25, in: 0...5, unit: Text(id: "per bulan", en: "a month"),
        Text(
            id: "kegiatan bersama yang dijalankan sendiri oleh tiap kelompok yang bergabung",
            en: "shared activities that each joined group brings of its own"))
    static let rivalOfHost = judged(
        "rival_of_host", 0.5, in: 0...1,
        Text(
            id: "persaingan dengan tuan rumah pada kelompok yang pekerjaannya lain",
            en: "rivalry with a host of groups that do other work"))
    static let publishedByStructure = judged(
        "published_by_structure", 0.5, in: 0...1,
        Text(
            id: "bagian keterbukaan pembukuan dari struktur; sisanya dari pengukuhan desa",
            en: "part of open books that comes from structure; the rest from recognition"))
    static let supportScale = judged(
        "support_scale", 2, in: 0...10, unit: Text(id: "kali", en: "times"),
        Text(
            id: "dukungan iuran dari kesediaan rata-rata serumah",
            en: "support for dues per mean willingness of a house"))
    static let villageInclination = judged(
        "village_inclination", -0.2, in: -1...1,
        Text(
            id: "sikap desa sebelum diminta menjadi pelindung",
            en: "how the desa is disposed before it is asked"))
    static let villageSlope = judged(
        "village_slope", 2, in: 0...3,
        Text(
            id: "pengaruh pengakuan terhadap sikap desa",
            en: "how far recognition moves the desa"))
    static let boardMeans = judged(
        "willing_board", 0.5, in: 0...1,
        Text(
            id: "bagian kesungguhan pengurus lembaga dari kesediaannya; sisanya dari kelompoknya",
            en: "part of a board member's commitment from own willingness; the rest from the group"))
    static let boardHours = judged(
        "board_hours", 0.5, in: 0...1,
        Text(
            id: "bagian jam luang yang diberikan pengurus lembaga",
            en: "part of their free hours that board members give"))
    static let desaLink = judged(
        "village_link", 0.5, in: 0...1,
        Text(
            id: "kuatnya kaitan awal dengan desa dibanding ikatan dalam data",
            en: "strength of the first linkage to the desa relative to the tie in the data"))
    static let fullReserve = judged(
        "full_reserve", 3, in: 0.5...24, unit: Text(id: "bulan", en: "months"),
        Text(
            id: "bulan biaya dalam kas yang terhitung cadangan penuh",
            en: "months of costs in the kas that count as a full reserve"))

    /// The numbers that join the rooms.
    static let linkAssumptions: [Assumption] = [
        orderedSupport, hostedSupport, refusedGroup, activityStirs, visitStirs, activityTies, unskilledVigor,
        joinedActivity, rivalOfHost, publishedByStructure, supportScale, villageInclination, villageSlope, boardMeans,
        boardHours, desaLink, fullReserve,
    ]
}
