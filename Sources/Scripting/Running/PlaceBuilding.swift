import Models
import Simulation

extension PlaceDraft {
    /// The place of which was said what it is made of.
    ///
    /// - Throws: `Problem` for a table, `Misuse` for what is missing or does not belong together.
    func built(budget: Models.Budget, tables: TableCache, run: Run, tells: Bool) throws -> any Place {
        guard let compact else {
            try refuseAssumed(notOf: World.assumptions, "world:compact")
            let community = try community(budget: budget, tables: tables)
            return try World(community, settings: settings, run: run, tells: tells)
        }
        if let other = parts.first {
            throw Misuse(
                .twice,
                Text(
                    id:
                        "'world:\(other)' tidak dapat ditulis bersama 'world:compact': tempat ringkas hanya terdiri atas bilangan",
                    en: "'world:\(other)' cannot stand beside 'world:compact': a compact place is made of numbers only"),
                remedy: Text(id: "hapus salah satunya", en: "leave one of them out"), trail: [other])
        }
        try refuseAssumed(notOf: CompactPlace.assumptions, "world:households")
        return try CompactPlace(
            compact, network: tables.network(compact), settings: settings, run: run, tells: tells)
    }

    /// The parts of a place with all its rooms that were written, as scripts call them.
    private var parts: [String] {
        let written: [(String, Bool)] = [
            ("households", households != nil), ("people", people != nil), ("organizations", organizations != nil),
            ("services", services != nil), ("memberships", memberships != nil), ("ties", ties != nil),
            ("institution", institution != nil), ("partners", partners != nil),
            ("facilitators", !facilitators.isEmpty), ("outreach_paid_from", outreachSource != .swadaya),
        ]
        return written.filter(\.1).map(\.0)
    }

    /// Refuses a change of a number that this kind of place does not have.
    private func refuseAssumed(notOf own: [Assumption], _ part: String) throws {
        guard let other = assumed.map(\.name).first(where: { name in !own.contains { $0.name == name } }) else {
            return
        }
        throw Misuse(
            .name,
            Text(
                id: "'\(other)' pada 'world:assume' hanya ada di tempat yang dibangun dengan '\(part)'",
                en: "'\(other)' in 'world:assume' is only there in a place built with '\(part)'"),
            remedy: Text(id: "hapus baris itu", en: "leave it out"), trail: [other])
    }
}

extension TableCache {
    /// Who meets whom in compact places of this size, made once for all runs of one simulator.
    func network(_ size: CompactSize) -> CompactNetwork {
        kept("network \(size.organizations) \(size.households)") { CompactNetwork(size) }
    }
}
