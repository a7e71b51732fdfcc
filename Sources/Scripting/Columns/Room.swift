import Models
import Simulation

/// A room whose members stand in columns: one number each, all in the same order.
enum Room: Sendable, CaseIterable {
    case people, organizations

    /// What the room is in scripts.
    var owner: Owner { self == .people ? .people : .organizations }

    /// What one of its members is in scripts.
    var member: Owner { self == .people ? .person : .organization }

    /// Its members in sentences.
    var members: Text { self == .people ? Text(id: "warga", en: "residents") : Text(id: "kelompok", en: "groups") }

    /// How many members columns show: residents, but not those who have moved away.
    func count(in world: World) -> Int { self == .people ? world.people.residentCount : world.organizations.count }

    /// How many members there are at all; those that columns show come first.
    func total(in world: World) -> Int { self == .people ? world.people.count : world.organizations.count }

    /// Who a member is for chance.
    func identity(_ index: Int, in world: World) -> Identity {
        self == .people ? world.people.identity[index] : world.organizations.identity[index]
    }
}
