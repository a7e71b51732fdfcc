import Simulation

/// The five kinds of partner.
public enum PartnerKind: String, Sendable, Hashable, CaseIterable {
    /// Residents and their groups elsewhere.
    case residents
    /// An office of government.
    case government
    /// A firm or shop.
    case business
    /// A donor or zakat body.
    case donor
    /// A non-governmental organisation.
    case ngo

    /// What it is called.
    public var label: Text {
        switch self {
        case .residents: Text(id: "masyarakat", en: "residents")
        case .government: Text(id: "pemerintah", en: "government")
        case .business: Text(id: "dunia usaha", en: "business")
        case .donor: Text(id: "donatur", en: "donors")
        case .ngo: Text(id: "lembaga swadaya masyarakat", en: "non-governmental organisations")
        }
    }
}

/// Someone outside the village with whom a memorandum could be signed.
public struct Prospect: Sendable, Hashable {
    /// The permanent identity.
    public let identity: Identity
    /// What it is called.
    public let label: Text
    /// What it is.
    public let kind: PartnerKind
    /// Needs it can serve in a month when active and the institution is fully able, by category.
    public let capacity: [Double]

    /// A prospect; one capacity per category of need.
    ///
    /// - Throws: `InvalidParameter` for a wrong number of capacities or one outside 0…10,000.
    public init(identity: Identity, label: Text, kind: PartnerKind, capacity: [Double]) throws {
        guard capacity.count == NeedCategory.all.count else {
            throw InvalidParameter(
                "capacity",
                must: Text(
                    id: "berisi \(NeedCategory.all.count) angka", en: "hold \(NeedCategory.all.count) numbers"),
                got: "\(capacity.count)")
        }
        for value in capacity { try InvalidParameter.check(value, named: "capacity", in: 0...10_000) }
        (self.identity, self.label, self.kind, self.capacity) = (identity, label, kind, capacity)
    }
}

/// How far a partnership is.
public enum PartnerStage: Int, Sendable, Hashable, CaseIterable {
    /// Known to exist.
    case identified
    /// Known what it can bring.
    case mapped
    /// First contact.
    case contact
    /// Followed up.
    case followUp
    /// Terms are negotiated.
    case negotiation
    /// The memorandum is signed.
    case signed
    /// The work agreement stands.
    case agreement
    /// They work together.
    case active
    /// Signed, but nothing happens.
    case dormant
    /// The term is over and was not renewed.
    case expired
    /// Given up before signing.
    case dropped

    /// What it is called.
    public var label: Text {
        switch self {
        case .identified: Text(id: "dikenali", en: "identified")
        case .mapped: Text(id: "dipetakan", en: "mapped")
        case .contact: Text(id: "kontak awal", en: "first contact")
        case .followUp: Text(id: "tindak lanjut", en: "follow-up")
        case .negotiation: Text(id: "perundingan", en: "negotiation")
        case .signed: Text(id: "nota kesepahaman (MoU)", en: "memorandum (MoU)")
        case .agreement: Text(id: "perjanjian kerja sama", en: "work agreement")
        case .active: Text(id: "aktif", en: "active")
        case .dormant: Text(id: "tidak aktif", en: "dormant")
        case .expired: Text(id: "berakhir", en: "expired")
        case .dropped: Text(id: "batal", en: "dropped")
        }
    }

    /// Whether a memorandum was ever signed.
    public var hasSigned: Bool {
        switch self {
        case .signed, .agreement, .active, .dormant, .expired: true
        case .identified, .mapped, .contact, .followUp, .negotiation, .dropped: false
        }
    }
}

/// Something that happened on the way to recognition or with a partner, for the chronicle.
public enum PartnerEvent: Sendable, Hashable {
    /// Recognition reached a stage.
    case recognition(RecognitionStage)
    /// The partner at this index reached a stage.
    case partner(Int, PartnerStage)
    /// The partner at this index renewed its memorandum.
    case renewed(Int)
}
