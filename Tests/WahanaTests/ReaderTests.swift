import Foundation
import Testing

/// The readers in `Scripts/readers` give back what stands in a real folder, whichever form its tables have.
struct ReaderTests {
    static let python = Command.tool("python3")
    static let rscript = Command.tool("Rscript")
    private static let readers = Command.project.appending(path: "Scripts/readers").path

    /// A comparison in which some strategies reach half of the households and others never, and a sweep.
    private func made() throws -> Folder {
        let folder = try Folder()
        for words in [
            "compare berapa-pendamping -n 3 -o standard -q",
            "compare berapa-pendamping -n 3 -o excel -q --csv excel-id",
            "sweep berapa-pendamping --vary facilitators=2,4 -n 2 -o sweep -q",
        ] { #expect(try Command.run(words, in: folder).status == 0) }
        try folder.write("x", to: "arsip/surat.txt")
        return folder
    }

    /// What both readers print of a folder, computed here from the standard table.
    private func expected(_ folder: Folder) throws -> [String: String] {
        let runs = RunsFile(try folder.read("standard/runs.csv")).rows
        let series = RunsFile(try folder.read("standard/series.csv")).rows
        let reached = runs.filter { $0["half_status"] == "reached" }
        let days = reached.compactMap { $0["half"].flatMap(Double.init) }.reduce(0, +)
        return [
            "runs": "\(runs.count)", "reached": "\(reached.count)", "days": "\(Int(days))",
            "never": "\(runs.count { $0["half_status"] == "never" })",
            "active": "\(runs.compactMap { $0["active"].flatMap(Int.init) }.reduce(0, +))",
            "series": "\(series.count)", "first": try #require(series.first?["date"]), "last": "2028-12-31",
            "label": "households taking part after a year", "unit": "share of households that take part",
            "pairs": "3", "sweep": "20 wahana/sensitivity/2",
            "points": try points(folder),
        ]
    }

    /// Rows of `points.csv`, and the largest mean of the primary outcome among the rows that are no difference.
    private func points(_ folder: Folder) throws -> String {
        let rows = RunsFile(try folder.read("sweep/points.csv")).rows
        let own = rows.filter { $0["outcome"] == "joined" && $0["minus"] == "" }
        let most = try #require(own.compactMap { $0["mean"].flatMap(Double.init) }.max())
        #expect(own.count == 2 * 5)
        return "\(rows.count) \(Int((most * 1e6).rounded()))"
    }

    private func check(_ result: Command.Result, _ folder: Folder) throws {
        #expect(result.status == 0, "\(result.errors)")
        let lines = result.output.split(separator: "\n").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        let told = Dictionary(lines.map { ($0[0], $0.count > 1 ? $0[1] : "") }) { first, _ in first }
        for (name, value) in try expected(folder) where name != "last" { #expect(told[name] == value, "\(name)") }
        #expect(told["types"] == "float bool date text")
        #expect(told["same"] == "yes")
        #expect(told["refused"] == "'arsip' is no result folder of Wahana: it has no manifest.json")
    }

    @Test(.enabled(if: python != nil, "python3 is not installed here")) func pythonReadsAFolder() throws {
        let folder = try made()
        let script = """
            import wahana
            s, x, w = wahana.load("standard"), wahana.load("excel"), wahana.load("sweep")
            reached = [r for r in s.runs if r["half_status"] == "reached"]
            print("runs=%d" % len(s.runs)); print("reached=%d" % len(reached))
            print("days=%d" % sum(r["half"] for r in reached))
            print("never=%d" % sum(r["half_status"] == "never" and r["half"] is None for r in s.runs))
            print("active=%d" % sum(r["active"] for r in s.runs))
            print("series=%d" % len(s.series)); print("first=" + s.series[0]["date"].isoformat())
            print("label=" + s.labels["joined"]["en"]); print("unit=" + s.units["joined"])
            print("pairs=%d" % s.comparison["comparison"]["pairs"])
            print("sweep=%d %s" % (len(w.runs), w.sensitivity["schema"]))
            own = [p["mean"] for p in w.points if p["outcome"] == "joined" and p["minus"] is None]
            print("points=%d %d" % (len(w.points), round(max(own) * 1e6)))
            row = s.runs[0]
            kinds = [type(row["joined"]).__name__, type(row["status"] == "done").__name__,
                     type(s.series[0]["date"]).__name__, "text" if type(row["key"]) is str else "?"]
            print("types=" + " ".join(kinds))
            same = s.runs == x.runs and s.series == x.series and s.codebook == x.codebook
            print("same=" + ("yes" if same else "no"))
            try:
                wahana.load("arsip")
            except wahana.NotAResultFolder as refusal:
                print("refused=%s" % refusal)
            """
        let result = try Command.run(
            ["-c", script], in: folder,
            environment: ["PYTHONPATH": Self.readers, "PYTHONDONTWRITEBYTECODE": "1", "LANG": "C.UTF-8"],
            program: try #require(Self.python))
        try check(result, folder)
    }

    @Test(.enabled(if: rscript != nil, "Rscript is not installed here")) func rReadsAFolder() throws {
        let folder = try made()
        let script = """
            source(file.path("\(Self.readers)", "wahana.R"))
            s <- wahana_load("standard"); x <- wahana_load("excel"); w <- wahana_load("sweep")
            reached <- s$runs$half_status == "reached"
            say <- function(name, value) cat(name, "=", format(value), "\\n", sep = "")
            say("runs", nrow(s$runs)); say("reached", sum(reached)); say("days", sum(s$runs$half[reached]))
            say("never", sum(s$runs$half_status == "never" & is.na(s$runs$half)))
            say("active", sum(s$runs$active)); say("series", nrow(s$series)); say("first", s$series$date[1])
            say("label", attr(s$runs$joined, "label")); say("unit", attr(s$runs$joined, "unit"))
            say("pairs", s$comparison$comparison$pairs)
            say("sweep", paste(nrow(w$runs), w$sensitivity$schema))
            own <- w$points[w$points$outcome == "joined" & is.na(w$points$minus), ]
            say("points", sprintf("%d %d", nrow(w$points), as.integer(round(max(own$mean) * 1e6))))
            kinds <- c(if (is.double(s$runs$joined)) "float", if (is.logical(reached)) "bool",
                       if (inherits(s$series$date, "Date")) "date", if (is.character(s$runs$key)) "text")
            say("types", paste(kinds, collapse = " "))
            same <- identical(s$runs, x$runs) && identical(s$series, x$series) && identical(s$codebook, x$codebook)
            say("same", if (same) "yes" else "no")
            tryCatch(wahana_load("arsip"), error = function(e) say("refused", conditionMessage(e)))
            """
        try folder.write(script, to: "read.R")
        let probe = try Command.run(
            ["-e", "quit(status = !requireNamespace('jsonlite', quietly = TRUE))"], in: folder,
            program: try #require(Self.rscript))
        guard probe.status == 0 else {
            print("rReadsAFolder: skipped, R has no jsonlite here")
            return
        }
        let result = try Command.run(
            ["--vanilla", "read.R"], in: folder, environment: ["LANG": "C.UTF-8"], program: try #require(Self.rscript))
        try check(result, folder)
    }
}
