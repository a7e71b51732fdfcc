import Models
import Simulation

/// A column that a room has by itself: a live view of the state that the models keep.
struct RoomColumn: Sendable {
    let room: Room
    let name: String
    let sentence: Text
    /// What a script may set it to; `nil` where it may not.
    let settable: ClosedRange<Double>?
    /// Puts the number of each member in its place.
    let read: @Sendable (World, UnsafeMutableBufferPointer<Double>) -> Void
    /// Sets one member's number, which lies in `settable`.
    let write: @Sendable (World, Int, Double) throws -> Void

    private init(
        _ room: Room, _ name: String, _ sentence: Text, settable: ClosedRange<Double>? = nil,
        write: @escaping @Sendable (World, Int, Double) throws -> Void = { _, _, _ in },
        read: @escaping @Sendable (World, UnsafeMutableBufferPointer<Double>) -> Void
    ) {
        (self.room, self.name, self.sentence) = (room, name, sentence)
        (self.settable, self.read, self.write) = (settable, read, write)
    }

    /// The columns of the residents.
    static let people = [
        RoomColumn(
            .people, "awareness",
            Text(id: "Seberapa jauh tiap warga tahu, 0…1.", en: "How far each resident knows, 0…1."), settable: 0...1,
            write: { try $0.acceptance.setAwareness($2, of: $1) }
        ) { copy($0.people.awareness, $1) },
        RoomColumn(
            .people, "understanding",
            Text(id: "Seberapa jauh tiap warga paham, 0…1.", en: "How far each resident understands, 0…1."),
            settable: 0...1, write: { try $0.acceptance.setUnderstanding($2, of: $1) }
        ) { copy($0.people.understanding, $1) },
        RoomColumn(
            .people, "willingness",
            Text(id: "Seberapa jauh tiap warga bersedia, -1…1.", en: "How far each resident is willing, -1…1."),
            settable: -1...1, write: { try $0.acceptance.setWillingness($2, of: $1) }
        ) { copy($0.people.willingness, $1) },
        RoomColumn(
            .people, "hours_left",
            Text(id: "Jam luang tiap warga yang tersisa minggu ini.", en: "The free hours each has left this week.")
        ) { copy($0.people.hoursLeft, $1) },
        RoomColumn(
            .people, "rt", Text(id: "RT tempat tinggal tiap warga.", en: "The RT where each resident lives.")
        ) { world, row in
            let (household, rt) = (world.people.household, world.people.households.rt)
            for place in row.indices { row[place] = household[place].map { Double(rt[$0] + 1) } ?? 0 }
        },
    ]

    /// The columns of the groups.
    static let organizations = [
        RoomColumn(
            .organizations, "members", Text(id: "Anggota tiap kelompok.", en: "The members of each group.")
        ) { world, row in for place in row.indices { row[place] = Double(world.organizations.members[place]) } },
        RoomColumn(
            .organizations, "rung",
            Text(
                id: "Anak tangga kerja sama tiap kelompok, dari 0 (belum terhubung) sampai 5 (konfederasi).",
                en: "Each group's rung of cooperation, from 0 (not in contact) to 5 (confederation).")
        ) { world, row in
            for place in row.indices { row[place] = Double(world.organizations.rung[place].rawValue) }
        },
        RoomColumn(
            .organizations, "stance",
            Text(id: "Seberapa jauh tiap kelompok mendukung, -1…1.", en: "How far each group is for the plan, -1…1.")
        ) { copy($0.organizations.stance, $1) },
        RoomColumn(
            .organizations, "activity",
            Text(id: "Seberapa aktif tiap kelompok, 0…1.", en: "How active each group is, 0…1.")
        ) { copy($0.organizations.activity, $1) },
        RoomColumn(
            .organizations, "commitment",
            Text(id: "Komitmen pengurus tiap kelompok, 0…1.", en: "The commitment of each group's board, 0…1.")
        ) { copy($0.organizations.commitment, $1) },
        RoomColumn(
            .organizations, "skill",
            Text(id: "Keterampilan pengurus tiap kelompok, 0…1.", en: "The skill of each group's board, 0…1.")
        ) { copy($0.organizations.skill, $1) },
        RoomColumn(
            .organizations, "rivalry",
            Text(
                id: "Persaingan tiap kelompok dengan wadah, 0…1.", en: "Each group's rivalry with the common body, 0…1."
            )
        ) { copy($0.organizations.rivalry, $1) },
    ]

    /// The columns of a room.
    static func all(of room: Room) -> [RoomColumn] { room == .people ? people : organizations }

    private static func copy(_ values: [Double], _ row: UnsafeMutableBufferPointer<Double>) {
        values.withUnsafeBufferPointer { values in
            guard let source = values.baseAddress, let target = row.baseAddress else { return }
            target.update(from: source, count: min(values.count, row.count))
        }
    }
}
