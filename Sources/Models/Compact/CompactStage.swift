import Simulation

/// How far a group has come on its way to working under the common roof.
public enum CompactStage: Int, Sendable, Hashable, CaseIterable {
    /// Known, and nobody has been there yet.
    case mapped
    /// A first contact was made.
    case contact
    /// It was visited again.
    case followUp
    /// It talks about what it would do and get.
    case negotiation
    /// It has signed a memorandum.
    case signed
    /// It works under the common roof.
    case active

    /// What the stage is called.
    public var label: Text {
        switch self {
        case .mapped: Text(id: "terdata", en: "mapped")
        case .contact: Text(id: "kontak awal", en: "first contact")
        case .followUp: Text(id: "tindak lanjut", en: "follow-up")
        case .negotiation: Text(id: "perundingan", en: "negotiation")
        case .signed: Text(id: "nota kesepahaman (MoU)", en: "memorandum (MoU)")
        case .active: Text(id: "aktif", en: "active")
        }
    }
}
