import LuaBridge
import Simulation

/// Which members of a room are meant.
enum Members: Sendable {
    /// Those of one kind, by its name.
    case named(String)
    /// Those for whom a mask holds.
    case chosen(Mask)
}

extension Kind where Value == Members {
    /// One of a few kinds of members, or a mask.
    static func members(_ names: [String]) -> Kind {
        let choice = Kind<String>.choice(names)
        let noun = choice.noun + Text(id: ", atau mask", en: ", or a mask")
        return Kind(noun: noun, choices: names) { value, session in
            if let mask = value.object(as: Mask.self) { return .chosen(mask) }
            guard value.string == nil else { return .named(try choice.read(value, session)) }
            throw Misfit(must: Text(id: "berupa ", en: "be ") + noun, got: LuaWords.shown(value))
        }
    }
}

extension Mask {
    /// The members for whom it holds, in the order of the room.
    ///
    /// - Throws: `Misuse` when it is about another room.
    func members(of room: Room, in name: String) throws -> [Int] {
        try room.check(self.room, self, in: name)
        try session.state.charge(flags.count)
        return flags.indices.filter { flags[$0] }
    }
}
