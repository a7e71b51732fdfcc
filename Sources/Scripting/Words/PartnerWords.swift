import LuaBridge
import Models
import Simulation

/// The village, and partners outside it.
enum PartnerWords {
    static let entries = [room, approach, recognized, hasRoom, signed, active]

    static let room = Entry(
        .world, .property, "partners",
        Text(id: "Desa dan mitra di luar desa.", en: "The village and partners outside it."),
        returns: Text("world.partners"), .value, example: "return world.partners --> world.partners"
    ) { use in .object(use.session.room(PartnersSpeaker.self)) }

    private static let whom = Parameter(
        "whom", .text,
        Text(
            id: "\"desa\" (pengakuan: SK, izin, ruang) atau kode mitra",
            en: "\"desa\" (recognition: SK, permit, room) or a partner's code"))

    static let approach = Entry(
        .partners, .method, "approach",
        Text(
            id: "Mendekati Pemerintah Desa untuk pengakuan, atau satu mitra sampai nota kesepahaman (MoU).",
            en: "Approaches the village office for recognition, or a partner towards a memorandum (MoU)."),
        takes: [whom.declared], .acts, example: "world.partners:approach \"desa\" -->"
    ) { use in
        let world = try use.session.world()
        let known = [World.village] + world.community.prospects.map(\.id).sorted()
        guard known.contains(use[whom]) else {
            throw Misuse.unknown(use[whom], in: Text("'world.partners'"), known: known)
        }
        try world.approach(use[whom])
        return .nil
    }

    static let recognized = Entry(
        .partners, .property, "recognized",
        Text(id: "Apakah sudah ada SK pengukuhan.", en: "Whether the village has recognised it by decree (SK)."),
        returns: Text("true/false"), .reads, example: "return world.partners.recognized --> false"
    ) { use in .boolean(try use.session.world().partners.isRecognized) }

    static let hasRoom = Entry(
        .partners, .property, "has_room", Text(id: "Apakah sudah mendapat ruang.", en: "Whether it was given a room."),
        returns: Text("true/false"), .reads, example: "return world.partners.has_room --> false"
    ) { use in .boolean(try use.session.world().partners.hasRoom) }

    static let signed = Entry(
        .partners, .property, "signed",
        Text(id: "Berapa nota kesepahaman (MoU) yang ditandatangani.", en: "How many memoranda (MoU) were signed."),
        returns: Text(id: "bilangan bulat", en: "a whole number"), .reads, example: "return world.partners.signed --> 0"
    ) { use in .integer(Int64(try use.session.world().partners.signedCount)) }

    static let active = Entry(
        .partners, .property, "active",
        Text(id: "Berapa kemitraan yang sungguh berjalan.", en: "How many partnerships are really active."),
        returns: Text(id: "bilangan bulat", en: "a whole number"), .reads, example: "return world.partners.active --> 0"
    ) { use in .integer(Int64(try use.session.world().partners.activeCount)) }
}
