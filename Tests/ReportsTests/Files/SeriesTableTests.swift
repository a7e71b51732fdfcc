import Experiments
import Simulation
import Testing

@testable import Reports

@Suite struct SeriesTableTests {
    @Test func everyRunWhereItIsSmall() throws {
        let findings = try HandMade.findings(replicates: 3, strategies: 2, weeks: 2)
        let lines = try Rendered.text(SeriesTable(findings: findings, fans: Fan.all(findings)).table).split(
            separator: "\r\n")
        #expect(lines[0] == "key,strategy,future,replicate,day,date,measure,value")
        #expect(lines.count == 1 + 2 * 3 * 2 * 3)
        #expect(lines[1].hasPrefix("as_is.p0.f00000000.r00000000,as_is,0,0,0,2027-04-01,services.reach,0.22"))
    }

    @Test func quantilesWhereItIsLarge() throws {
        let findings = try HandMade.full.get()
        #expect(!SeriesTable.holdsRuns(findings))
        let lines = try Rendered.text(SeriesTable(findings: findings, fans: Fan.all(findings)).table).split(
            separator: "\r\n")
        #expect(lines[0] == "strategy,day,date,measure,runs,p2.5,p10,p25,p50,p75,p90,p97.5")
        #expect(lines.count == 1 + 4 * 2 * 79)
    }
}
