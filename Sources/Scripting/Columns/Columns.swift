import LuaBridge
import Models
import Simulation

/// The columns of one session: those of the rooms, and those that the script declared.
final class Columns {
    private unowned let session: Session
    private var declared: [OwnColumn] = []
    private var made: [String: MemberColumn] = [:]

    init(_ session: Session) { self.session = session }

    /// The names that the script declared in a room, in order.
    func names(of room: Room) -> [String] { declared.filter { $0.room == room }.map(\.name) }

    /// A column that the script declared; `nil` when there is none of this name.
    func own(_ room: Room, _ name: String) throws -> MemberColumn? {
        let key = key(room, name)
        if let known = made[key] { return known }
        guard let column = declared.first(where: { $0.room == room && $0.name == name }) else { return nil }
        let fresh = try MemberColumn(column, in: session)
        made[key] = fresh
        return fresh
    }

    /// A column of the room itself.
    func column(_ column: RoomColumn) throws -> MemberColumn {
        let key = key(column.room, column.name)
        if let known = made[key] { return known }
        let fresh = try MemberColumn(column, in: session)
        made[key] = fresh
        return fresh
    }

    /// A column of either kind; `nil` when the room has none of this name.
    func find(_ room: Room, _ name: String) throws -> MemberColumn? {
        if let own = try own(room, name) { return own }
        return try RoomColumn.all(of: room).first { $0.name == name }.map { try column($0) }
    }

    /// Adds a column of the script.
    ///
    /// - Throws: `Misuse` when the room or its members have something of this name, or it was declared before.
    func declare(_ column: OwnColumn) throws {
        let owner = column.room.owner.words
        guard !declared.contains(where: { $0.room == column.room && $0.name == column.name }) else {
            throw Misuse(
                .twice,
                Text(
                    id: "kolom '\(column.name)' pada \(owner.id) ditulis dua kali",
                    en: "the column '\(column.name)' of \(owner.en) was declared twice"),
                remedy: Text(
                    id: "hapus salah satunya atau beri nama lain", en: "take one out, or give it another name"),
                trail: [column.name])
        }
        for owner in [column.room.owner, column.room.member]
        where Vocabulary.entries(of: owner).contains(where: { $0.name == column.name }) {
            throw Misuse(
                .twice,
                Text(
                    id: "\(owner.words.id) sudah punya '\(column.name)'",
                    en: "\(owner.words.en) already has '\(column.name)'"),
                remedy: Text(id: "beri nama lain", en: "give it another name"), trail: [column.name])
        }
        declared.append(column)
    }

    /// Forgets what was declared.
    func forget() {
        declared = []
        made = [:]
    }

    private func key(_ room: Room, _ name: String) -> String { "\(room.owner.rawValue).\(name)" }
}

extension Columns {
    /// Whether the room has a column of this name, of its own or of the script.
    func knows(_ room: Room, _ name: String) -> Bool {
        names(of: room).contains(name) || RoomColumn.all(of: room).contains { $0.name == name }
    }
}
