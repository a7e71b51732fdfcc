import Simulation

/// What money is for; an account may be bound to one purpose and then pays for nothing else.
public enum Purpose: Int, Sendable, Hashable, CaseIterable {
    /// What an account held when the run began.
    case opening
    /// Members' and residents' regular payments.
    case dues
    /// The nightly coin or handful of rice of each house.
    case jimpitan
    /// A lump from a donor.
    case donation
    /// What a group pays into the common kas.
    case pooling
    /// Help to households.
    case services
    /// A group's own regular activity.
    case routine
    /// An activity that groups do together.
    case jointActivity
    /// Visits, meetings and musyawarah of the plan.
    case outreach
    /// Keeping a place of worship and its worship.
    case worship
    /// Zakat: for those entitled to it.
    case zakat
    /// The pot of an arisan, which goes to its members in turn.
    case arisan
    /// Help to the family of someone who died.
    case deathBenefit
    /// The programme for which a grant was given.
    case programme
    /// Recognition, rooms and papers.
    case administration

    /// What it is called.
    public var label: Text {
        switch self {
        case .opening: Text(id: "saldo awal", en: "opening balance")
        case .dues: Text(id: "iuran", en: "dues")
        case .jimpitan: Text("jimpitan")
        case .donation: Text(id: "sumbangan", en: "donation")
        case .pooling: Text(id: "setoran ke kas bersama", en: "paid into the common kas")
        case .services: Text(id: "pelayanan warga", en: "services to residents")
        case .routine: Text(id: "kegiatan rutin kelompok", en: "groups' regular activities")
        case .jointActivity: Text(id: "kegiatan bersama", en: "joint activities")
        case .outreach: Text(id: "sosialisasi dan musyawarah", en: "outreach and deliberation")
        case .worship: Text(id: "peribadatan", en: "worship")
        case .zakat: Text("zakat")
        case .arisan: Text("arisan")
        case .deathBenefit: Text(id: "santunan kematian", en: "death benefit")
        case .programme: Text(id: "program hibah", en: "granted programme")
        case .administration: Text(id: "administrasi kelembagaan", en: "papers and rooms")
        }
    }
}
