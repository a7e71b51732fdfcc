import LuaBridge
import Models
import Simulation

/// One finite number for each member of a room, in the order of the room.
///
/// A column of the room is a live view of what the models keep; one that the script declared keeps its own numbers;
/// the result of a computation keeps what it was. It belongs to the thread of its session.
final class MemberColumn: @unchecked Sendable, ShownInScripts {
    /// Where its numbers come from. Indirect, so that the many results are small.
    indirect enum Origin {
        case room(RoomColumn)
        case own(OwnColumn)
        case result
    }

    unowned let session: Session
    let room: Room
    let origin: Origin
    let numbers: LuaNumbers

    /// How many members it shows.
    var count: Int { numbers.count }

    private init(_ session: Session, _ room: Room, _ origin: Origin, _ numbers: LuaNumbers) {
        (self.session, self.room, self.origin, self.numbers) = (session, room, origin, numbers)
    }

    /// A live view of what the models keep.
    convenience init(_ column: RoomColumn, in session: Session) throws {
        let world = try session.world()
        self.init(
            session, column.room, .room(column),
            try LuaNumbers(
                count: column.room.count(in: world), capacity: column.room.total(in: world), isFresh: false,
                of: session.state))
    }

    /// A column that the script declared, filled with its first value.
    convenience init(_ column: OwnColumn, in session: Session) throws {
        let world = try session.world()
        let numbers = try LuaNumbers(
            count: column.room.count(in: world), capacity: column.room.total(in: world), of: session.state)
        numbers.values.update(repeating: column.start)
        numbers.letWrite(column.range)
        self.init(session, column.room, .own(column), numbers)
    }

    /// A column for a result; its size was charged before. Its numbers are of any value until all are written, which
    /// has to be done before the script is given it.
    convenience init(for room: Room, count: Int, in session: Session) throws {
        self.init(session, room, .result, try LuaNumbers(count: count, isFilled: false, of: session.state))
    }

    /// Its name as scripts write it; `nil` for a result.
    var name: String? {
        switch origin {
        case .room(let column): "\(room.owner.rawValue).\(column.name)"
        case .own(let column): "\(room.owner.rawValue).\(column.name)"
        case .result: nil
        }
    }

    var shownInSentences: Text {
        name.map { Text($0) } ?? Text(id: "sebuah kolom ", en: "a column of ") + room.members
    }

    /// The numbers as they are now, one per member that the column shows. They are valid while the column lives and
    /// until the script or a model goes on.
    func now() throws -> UnsafeMutablePointer<Double> {
        if case .room(let column) = origin, !numbers.isFresh {
            column.read(try session.world(), UnsafeMutableBufferPointer(rebasing: numbers.values[...]))
            numbers.refreshed()
        }
        return numbers.values.baseAddress ?? UnsafeMutablePointer(bitPattern: MemoryLayout<Double>.alignment)!
    }

    /// What a script may set it to.
    ///
    /// - Throws: `Misuse` for a column that cannot be set.
    func settable() throws -> ClosedRange<Double> {
        switch origin {
        case .room(let column):
            if let range = column.settable { return range }
            let known =
                RoomColumn.all(of: room).filter { $0.settable != nil }.map(\.name)
                + session.columns.names(of: room)
            let list = known.map { "\(room.owner.rawValue).\($0)" }.joined(separator: ", ")
            throw Misuse(
                .call,
                shownInSentences + Text(id: " hanya dapat dibaca", en: " can only be read"),
                remedy: known.isEmpty
                    ? Text(
                        id: "buatlah kolom sendiri dengan \(room.owner.rawValue):column(…)",
                        en: "declare a column of your own with \(room.owner.rawValue):column(…)")
                    : Text(id: "yang dapat diisi: \(list)", en: "these can be set: \(list)"), trail: [column.name])
        case .own(let column): return column.range
        case .result:
            throw Misuse(
                .call,
                Text(
                    id: "hasil hitungan hanya dapat dibaca", en: "the result of a computation can only be read"),
                remedy: Text(
                    id: "isikan ke kolom yang dinyatakan, misalnya \(room.owner.rawValue).nama = …",
                    en: "assign it to a declared column, as in \(room.owner.rawValue).name = …"))
        }
    }

    /// Sets one member's number, which was found to be settable.
    func put(_ number: Double, at place: Int) throws {
        if case .room(let column) = origin { try column.write(try session.world(), place, number) }
        numbers.values[place] = number
    }
}
