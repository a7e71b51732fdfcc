import LuaBridge
import Simulation

extension PeopleSpeaker {
    static func read(_ handle: Handle<Self>, _ key: LuaValue) throws -> LuaValue? {
        try handle.session.read(.people, key, RoomColumnWords.memberOfPeople)
    }
    static func write(_ handle: Handle<Self>, _ key: LuaValue, _ value: LuaValue) throws -> Bool {
        try handle.session.write(.people, key, value)
    }
    static func more(_ handle: Handle<Self>) -> [String] { handle.session.columns.names(of: .people) }
}

extension OrganizationsSpeaker {
    static func read(_ handle: Handle<Self>, _ key: LuaValue) throws -> LuaValue? {
        try handle.session.read(.organizations, key, RoomColumnWords.memberOfOrganizations)
    }
    static func write(_ handle: Handle<Self>, _ key: LuaValue, _ value: LuaValue) throws -> Bool {
        try handle.session.write(.organizations, key, value)
    }
    static func more(_ handle: Handle<Self>) -> [String] { handle.session.columns.names(of: .organizations) }
}

extension PersonSpeaker {
    static func read(_ handle: Handle<Self>, _ key: LuaValue) throws -> LuaValue? {
        try handle.session.read(.people, key, of: handle.item)
    }
    static func write(_ handle: Handle<Self>, _ key: LuaValue, _ value: LuaValue) throws -> Bool {
        try handle.session.write(.people, key, value, of: handle.item)
    }
    static func more(_ handle: Handle<Self>) -> [String] { handle.session.columns.names(of: .people) }
}

extension OrganizationSpeaker {
    static func read(_ handle: Handle<Self>, _ key: LuaValue) throws -> LuaValue? {
        try handle.session.read(.organizations, key, of: handle.item)
    }
    static func write(_ handle: Handle<Self>, _ key: LuaValue, _ value: LuaValue) throws -> Bool {
        try handle.session.write(.organizations, key, value, of: handle.item)
    }
    static func more(_ handle: Handle<Self>) -> [String] { handle.session.columns.names(of: .organizations) }
}

extension Session {
    /// A column that the script declared, or a member by position.
    fileprivate func read(_ room: Room, _ key: LuaValue, _ member: Entry) throws -> LuaValue? {
        guard case .string(let name) = key else {
            return key.number == nil ? nil : try member.use(self, given: [key])
        }
        guard columns.names(of: room).contains(name) else { return nil }
        try allow(.reads, "\(room.owner.rawValue).\(name)", name)
        return try columns.own(room, name).map { .object($0) }
    }

    /// Sets a whole column.
    fileprivate func write(_ room: Room, _ key: LuaValue, _ value: LuaValue) throws -> Bool {
        guard case .string(let name) = key, columns.knows(room, name) else { return false }
        let full = "\(room.owner.rawValue).\(name)"
        try allow(.acts, full, name)
        guard let column = try columns.find(room, name) else { return false }
        let operand = try Subject(full).reading { try Operand.read(value) }
        try column.set(operand, where: nil, named: full)
        state.passMoment()
        return true
    }

    /// One member's number in a column that the script declared.
    fileprivate func read(_ room: Room, _ key: LuaValue, of item: Int) throws -> LuaValue? {
        guard case .string(let name) = key, columns.names(of: room).contains(name) else { return nil }
        try allow(.reads, "\(room.member.rawValue).\(name)", name)
        return try columns.own(room, name).map { .number(try $0.now()[item]) }
    }

    /// Sets one member's number.
    fileprivate func write(_ room: Room, _ key: LuaValue, _ value: LuaValue, of item: Int) throws -> Bool {
        guard case .string(let name) = key, columns.knows(room, name) else { return false }
        try allow(.acts, "\(room.member.rawValue).\(name)", name)
        guard let column = try columns.find(room, name) else { return false }
        try column.set(value, at: item)
        state.passMoment()
        return true
    }

    /// Refuses what cannot be done now.
    private func allow(_ effect: Effect, _ full: String, _ name: String) throws {
        guard let objection = phase.objection(to: effect) else { return }
        throw Misuse(objection.code, Text("'\(full)' ") + objection.cause, remedy: objection.remedy, trail: [name])
    }
}
