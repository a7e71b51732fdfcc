import Experiments
import Foundation
import Simulation
import Testing

@testable import Reports

/// Whether the runs are there that tell whether the verdict holds.
@Suite struct FolderCheckHoldTests {
    private func remark(_ folder: HandMadeFolder) throws -> FolderCheck.Remark {
        let faults = try folder.check().faults
        #expect(faults.count == 1, "\(faults)")
        return try #require(faults.first)
    }

    @Test func aFolderTakenAwayWholeIsMissed() throws {
        let folder = try HandMadeFolder()
        try folder.remove("runbook/hold")
        let said = try remark(folder)
        #expect(said.file == "runbook/hold" && said.remedy == HandMadeFolder.remedy)
        #expect(said.what.en == "is missing: the runs that tell whether the verdict holds in 5 settings")
        #expect(said.what.id == "tidak ada: ulangan yang menunjukkan apakah simpulan tetap pada 5 keadaan")
    }

    /// One of its books, or all that is in one: the settings and those near the usual one alike.
    @Test(arguments: ["settings-", "search-"], [true, false]) func aBookTakenAwayIsMissed(_ kind: String, whole: Bool)
        throws
    {
        let folder = try HandMadeFolder()
        let name = try #require(folder.names("runbook/hold").first { $0.hasPrefix(kind) })
        for file in folder.names("runbook/hold/\(name)") where !whole {
            try folder.remove("runbook/hold/\(name)/\(file)")
        }
        if whole { try folder.remove("runbook/hold/\(name)") }
        let said = try remark(folder)
        #expect(said.file == "runbook/hold/\(name)" && said.remedy == HandMadeFolder.remedy)
        #expect(said.what.en.hasPrefix("is missing: the runs that tell"))
    }

    /// Some of the runs of a book: its file is cut at the end of a record, as a killed program leaves it.
    @Test func runsThatAreMissingAreCounted() throws {
        let folder = try HandMadeFolder()
        let name = try #require(folder.names("runbook/hold").first { $0.hasPrefix("settings-") })
        let book = folder.url("runbook/hold/\(name)/runs-00001.book")
        let data = try Data(contentsOf: book)
        try data.dropLast(3).write(to: book)
        let said = try remark(folder)
        #expect(said.file == "runbook/hold/\(name)")
        #expect(said.what.en == "misses 1 of the 60 runs that tell whether the verdict holds")
        #expect(said.what.id == "tidak memuat 1 dari 60 ulangan yang menunjukkan apakah simpulan tetap")
    }

    /// What is said agrees with its own digest, and not with the runs.
    @Test func aForgedAnswerIsFound() throws {
        let folder = try HandMadeFolder()
        try folder.forge("\"holds\": 5", as: "\"holds\": 4", in: "comparison.json")
        let said = try remark(folder)
        #expect(said.file == "comparison.json")
        #expect(said.what.en == "does not agree with the runs in runbook/hold: whether the verdict holds")
        try folder.forge("\"verdict\": {", as: "\"verdigris\": {", in: "comparison.json")
        #expect(try remark(folder).what.en == "does not hold what was written")
    }

    /// Where nobody asked, nothing is missed.
    @Test func withoutTheQuestionNothingIsMissing() throws {
        let folder = try HandMadeFolder(settings: nil)
        #expect(folder.names("runbook").contains("hold") == false)
        let check = try folder.check()
        #expect(check.faults.isEmpty && check.heldSettings == nil)
    }
}
