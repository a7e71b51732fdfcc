import Simulation

extension Outreach {
    static let visited = Telling(
        "visit.held", facts: ["host"],
        Text(id: "Petugas berkunjung ke {host}.", en: "The facilitator visits {host}."))
    static let called = Telling(
        "visit.called", facts: ["host"],
        Text(id: "Petugas menghubungi {host}.", en: "The facilitator calls {host}."))
    static let nobodyHome = Telling(
        "visit.missed", facts: ["host"],
        Text(
            id: "{host} tidak punya waktu minggu ini; kunjungan gagal.",
            en: "{host} has no time this week; the visit fails."))
    static let met = Telling(
        "meeting.held", facts: ["group", "people"],
        Text(id: "Pertemuan {group}: {people} orang hadir.", en: "Meeting of {group}: {people} people come."))
    static let wrote = Telling(
        "letter.sent",
        Text(id: "Surat Kepala Desa dibagikan ke semua rumah.", en: "The village head's letter goes to every house."))
    static let acted = Telling(
        "activity.held", facts: ["people", "groups"],
        Text(
            id: "Kegiatan bersama: {people} orang dari {groups} kelompok ikut.",
            en: "Shared activity: {people} people of {groups} groups take part."))
    static let activityUnpaid = Telling(
        "activity.unpaid", facts: ["cost"],
        Text(
            id: "Kegiatan bersama batal: biaya {cost} tidak tersedia.", en: "No shared activity: {cost} cannot be paid."
        ))
    static let bridged = Telling(
        "bridge.held", facts: ["one", "other"],
        Text(
            id: "{one} dan {other} dipertemukan lewat warga yang ikut keduanya.",
            en: "{one} and {other} are brought together through someone of both."))
    static let noBridge = Telling(
        "bridge.missed", facts: ["one", "other"],
        Text(
            id: "Belum ada orang yang dapat mempertemukan {one} dan {other}.",
            en: "Nobody can bring {one} and {other} together yet."))
    static let agreed = Telling(
        "musyawarah.agreed", facts: ["people", "groups", "share"],
        Text(
            id: "Musyawarah mencapai mufakat: {people} orang dari {groups} kelompok, {share} suara setuju.",
            en: "The musyawarah reaches mufakat: {people} people of {groups} groups, {share} of voices for."))
    static let postponed = Telling(
        "musyawarah.postponed", facts: ["people", "groups", "objections"],
        Text(
            id:
                "Musyawarah ({people} orang, {groups} kelompok) belum mufakat, {objections} keberatan; dimusyawarahkan lagi.",
            en: "No mufakat yet ({people} people, {groups} groups, {objections} objections); to be deliberated again."))
    static let tooFew = Telling(
        "musyawarah.too_few", facts: ["people", "groups"],
        Text(
            id: "Musyawarah ditunda: hanya {people} orang dari {groups} kelompok hadir.",
            en: "The musyawarah is put off: only {people} people of {groups} groups come."))
    static let voted = Telling(
        "musyawarah.voted", facts: ["people", "groups", "share"],
        Text(
            id: "Musyawarah berakhir dengan pemungutan suara: {people} orang dari {groups} kelompok, {share} setuju.",
            en: "The musyawarah ends in a vote: {people} people of {groups} groups, {share} for."))
    static let refused = Telling(
        "musyawarah.refused", facts: ["people", "groups"],
        Text(
            id: "Musyawarah menolak rencana ({people} orang, {groups} kelompok).",
            en: "The musyawarah refuses the plan ({people} people, {groups} groups)."))
    static let abandoned = Telling(
        "outreach.given_up", facts: ["what", "hours"],
        Text(
            id: "Rencana batal karena jam petugas habis: {what} ({hours}).",
            en: "Given up for lack of facilitator hours: {what} ({hours})."))

    static let hostHesitates = Telling(
        "hosting.hesitates", facts: ["group"],
        Text(
            id: "{group} belum bersedia menjadi tumpangan wadah.",
            en: "{group} is not yet willing to carry the institution."))

    /// What this room tells.
    public static let tellings = [
        visited, called, nobodyHome, met, wrote, acted, activityUnpaid, bridged, noBridge, agreed, postponed, tooFew,
        voted,
        refused, abandoned, hostHesitates,
    ]
}

extension EncounterKind {
    /// What it is called.
    public var label: Text {
        switch self {
        case .letter: Text(id: "surat Kepala Desa", en: "village head's letter")
        case .visit: Text(id: "kunjungan", en: "visit")
        case .meeting: Text(id: "pertemuan", en: "meeting")
        case .musyawarah: Text("musyawarah")
        case .activity: Text(id: "kegiatan bersama", en: "shared activity")
        case .bridge: Text(id: "mempertemukan dua kelompok", en: "bridging two groups")
        }
    }
}
