import Models
import Simulation

/// What `plan:world` says of the place, until it is built of it; the order in which it is said does not matter.
struct PlaceDraft {
    var settings: Settings
    var households: HouseholdPlan?
    var people: DataFile?
    var organizations: DataFile?
    var services: DataFile?
    var memberships: DataFile?
    var ties: DataFile?
    var institution: InstitutionPlan?
    var partners: DataFile?
    var facilitators: [Facilitator] = []
    var outreachSource = FundSource.swadaya
    /// The size of a compact place; `nil` for a place with all its rooms.
    var compact: CompactSize?
    /// The assumptions that the plan changed, by name, with their values.
    private(set) var assumed: [(name: String, value: Double)] = []
    /// What was set from outside, which goes before what the plan says.
    private let outside: Settings

    init(settings: Settings) { (self.settings, outside) = (settings, settings) }

    /// Takes a value that the plan gives, unless another was set from outside.
    ///
    /// - Throws: `InvalidParameter` when the plan's value is none that the assumption can have.
    mutating func assume(_ assumption: Assumption, _ value: Double) throws {
        try assumption.check(value)
        assumed.append((assumption.name, value))
        if !outside.sets(assumption) { try settings.set(assumption, to: value) }
    }

    /// The data that the place is built from.
    ///
    /// - Throws: `Problem` for a table, `Misuse` for a part that is missing.
    func community(budget: Models.Budget, tables: TableCache) throws -> Community {
        guard let households else {
            throw PlaceDraft.missing(
                "world:households", "world:households { rt = 6, per_rt = 40, old_habits = p.old_habits }")
        }
        guard let file = organizations else {
            throw PlaceDraft.missing("world:organizations", "world:organizations(csv \"kelompok.csv\")")
        }
        guard let institution else {
            throw PlaceDraft.missing("world:institution", "world:institution { name = \"WKSBM\", doctrine = { … } }")
        }
        var groups = try tables.rows(file, as: "organizations") { try OrganizationTable.read($0) }
        let persons = try people.map { file in try tables.rows(file, as: "people") { try PeopleTable.read($0) } } ?? []
        var prospects =
            try partners.map { file in try tables.rows(file, as: "partners") { try PartnerTable.read($0) } } ?? []
        let codes = groups.map(\.id)
        let outside = prospects.map(\.id)
        let names = persons.map(\.id)
        if let services {
            let rows = try tables.rows(services, as: "services") {
                try ServiceTable.read($0, organizations: codes + outside)
            }
            for row in rows {
                if let index = codes.firstIndex(of: row.organization) { groups[index].services.append(row.offer) }
                if let index = outside.firstIndex(of: row.organization) { prospects[index].services.append(row.offer) }
            }
        }
        var community = Community(
            organizations: groups, households: households, people: persons,
            seats: try memberships.map { file in
                try tables.rows(file, as: "memberships") {
                    try BoardTable.read($0, people: names, organizations: codes)
                }
            } ?? [],
            ties: try ties.map { file in
                try tables.rows(file, as: "ties") { try TiesTable.read($0, people: names, organizations: codes) }
            } ?? [],
            institution: institution, facilitators: facilitators, prospects: prospects, budget: budget)
        community.outreachSource = outreachSource
        return community
    }

    private static func missing(_ part: String, _ example: String) -> Misuse {
        Misuse(
            .missing, Text(id: "'\(part)' belum ditulis di plan:world", en: "'\(part)' is missing in plan:world"),
            remedy: Text(id: "tulis \(example)", en: "write \(example)"))
    }
}

/// Tables as they were read, for all runs of one simulator: the bytes cannot change, so neither can the rows.
final class TableCache {
    private var rows: [String: Any] = [:]

    /// The rows of a file, read once for each use.
    func rows<Rows>(_ file: DataFile, as use: String, _ read: (DataFile) throws -> Rows) throws -> Rows {
        try kept("\(use) \(file.name)") { try read(file) }
    }

    /// What is kept under `key`, made once.
    func kept<Value>(_ key: String, _ make: () throws -> Value) rethrows -> Value {
        if let known = rows[key] as? Value { return known }
        let made = try make()
        rows[key] = made
        return made
    }
}
