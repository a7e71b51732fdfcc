import Experiments
import Foundation
import Simulation

extension FolderCheck {
    /// Compares what `comparison.json` says of whether its verdict holds with the runs behind it.
    ///
    /// The same question is asked again of the run books in `runbook/hold`, which are to hold every run that it needs:
    /// nothing is run. Books of another kind of machine are left alone, because the settings that are drawn there may
    /// differ in their last digits.
    ///
    /// - Parameters:
    ///   - study: The study that the manifest is about.
    ///   - remedy: What to do where runs are missing.
    /// - Throws: What encoding throws; never for findings of finite numbers.
    public mutating func readHold(of study: Study, remedy: Text) throws {
        guard let settings = heldSettings, platforms.isSubset(of: [Platform.name]) else { return }
        guard let said = heldResult, let verdict = said.verdict,
            [verdict.first, verdict.second].allSatisfy(study.plan.strategies.indices.contains)
        else { return note(Remark(ComparisonFile.file, FolderCheck.changed)) }
        let path = path
        // What a run would be needed for is missing, so that no simulator is ever made.
        let batch = Batch(jobs: 1, makeSimulator: { throw Missing(FolderCheck.hold, 0, of: 0) })
        do {
            let found = try HoldStudy(study, verdict, settings: settings).run(on: batch) { book, layout in
                try FolderCheck.kept("\(FolderWriter.book)/\(HoldStudy.folder(of: book, layout))", in: path, layout)
            }
            if try JSON(encoding: found).text != said.result.text {
                note(
                    Remark(
                        ComparisonFile.file,
                        Text(
                            id: "tidak sesuai dengan ulangan di \(FolderCheck.hold): apakah simpulan tetap",
                            en: "does not agree with the runs in \(FolderCheck.hold): whether the verdict holds")))
            }
        } catch let fault as BookFault {
            note(fault)
        } catch let missing as Missing {
            note(Remark(missing.folder, missing.what(settings), remedy: remedy))
        }
    }

    /// In how many settings the results say whether the verdict holds; `nil` where they say nothing of it.
    public var heldSettings: Int? {
        if case .whole(let count)? = manifest[Manifest.holdSettings] { Int(exactly: count) } else { nil }
    }

    /// Where the run books lie that tell whether a verdict holds.
    private static let hold = "\(FolderWriter.book)/hold"

    /// What `comparison.json` says, and the verdict that it says it of.
    private var heldResult: (result: JSON, verdict: HeldVerdict?)? {
        let data = FileManager.default.contents(atPath: "\(path)/\(ComparisonFile.file)") ?? Data()
        guard case .object(let comparison)? = try? JSONDecoder().decode(JSON.self, from: data),
            case .object(let hold)? = comparison["hold"], let result = hold["result"],
            case .object(let fields) = result, let verdict = fields["verdict"]
        else { return nil }
        return (result, try? JSONDecoder().decode(HeldVerdict.self, from: Data(verdict.text.utf8)))
    }

    /// The book in `folder`, which is to hold all of the layout's runs.
    private static func kept(_ folder: String, in path: String, _ layout: RunLayout) throws -> RunBook {
        let files = FileManager.default
        for place in [hold, folder] where !files.fileExists(atPath: "\(path)/\(place)") {
            throw Missing(place, layout.count, of: layout.count)
        }
        let book = try RunBook("\(path)/\(folder)", layout, for: .reading(mixed: true))
        guard book.doneCount == layout.count else {
            throw Missing(folder, layout.count - book.doneCount, of: layout.count)
        }
        return book
    }

    /// Runs that say whether a verdict holds and are not there.
    private struct Missing: Error {
        let folder: String
        let count: Int
        let all: Int

        init(_ folder: String, _ count: Int, of all: Int) { (self.folder, self.count, self.all) = (folder, count, all) }

        func what(_ settings: Int) -> Text {
            guard folder != FolderCheck.hold, count < all else {
                return Text(
                    id: "tidak ada: ulangan yang menunjukkan apakah simpulan tetap pada \(settings) keadaan",
                    en: "is missing: the runs that tell whether the verdict holds in \(settings) settings")
            }
            return Text(
                id: "tidak memuat \(count) dari \(all) ulangan yang menunjukkan apakah simpulan tetap",
                en: "misses \(count) of the \(all) runs that tell whether the verdict holds")
        }
    }
}
