import Simulation
import Testing

@testable import Reports

@Suite struct ProblemTextTests {
    static let problem = Problem(
        .scenario, "W-RANGE",
        at: .init(file: "kudus-permai.lua", line: 14, column: 9, source: "  trust = 1.4,"),
        Text(id: "trust harus berada dalam 0…1 (tertulis 1.4)", en: "trust must lie in 0…1 (got 1.4)"),
        remedy: Text(id: "tulis angka dari 0 sampai 1", en: "write a number from 0 to 1"))

    @Test func placeLineCaretCauseRemedyCode() {
        #expect(
            ProblemText(Self.problem).text(.indonesian, program: "wahana") == """
                kudus-permai.lua:14:9: trust harus berada dalam 0…1 (tertulis 1.4)
                  14 |   trust = 1.4,
                     |         ^
                  perbaikan: tulis angka dari 0 sampai 1
                  kode: W-RANGE  (wahana jelaskan W-RANGE)

                """)
        #expect(
            ProblemText(Self.problem).text(.english) == """
                kudus-permai.lua:14:9: trust must lie in 0…1 (got 1.4)
                  14 |   trust = 1.4,
                     |         ^
                  remedy: write a number from 0 to 1
                  code: W-RANGE

                """)
    }

    @Test func withoutAPlace() {
        let problem = Problem(.usage, "W-USE", Text(id: "perintah tidak dikenal", en: "unknown command"))
        #expect(ProblemText(problem).text(.english) == "error: unknown command\n  code: W-USE\n")
    }

    @Test func nothingInAProblemActs() {
        let problem = Problem(
            .scenario, "W-X", at: .init(file: "a\u{1B}[2J.lua", line: 1, column: 3, source: "\u{1B}]0;x\u{7}"),
            Text("kosong\u{1B}[31m"), remedy: Text("\u{9B}1m"))
        let text = ProblemText(problem).text(.indonesian)
        #expect(!text.unicodeScalars.contains { ($0.value < 32 && $0 != "\n") || (127..<160).contains($0.value) })
    }

    @Test func aColumnBeyondTheLineAndALongLine() {
        let rows = [("x", 99), (String(repeating: "x", count: 5_000), 4_000), ("", 1), ("x", 0)]
        for (text, column) in rows {
            let problem = Problem(
                .scenario, "W", at: .init(file: "f", line: 1, column: column, source: text), Text("c"))
            let lines = ProblemText(problem).text(.english).split(separator: "\n")
            #expect(lines.allSatisfy { $0.count < 120 })
        }
    }

    @Test func asJSON() {
        let expected = """
            {
              "error": {
                "cause": {
                  "en": "trust must lie in 0…1 (got 1.4)",
                  "id": "trust harus berada dalam 0…1 (tertulis 1.4)"
                },
                "code": "W-RANGE",
                "column": 9,
                "file": "kudus-permai.lua",
                "kind": "scenario",
                "line": 14,
                "remedy": {
                  "en": "write a number from 0 to 1",
                  "id": "tulis angka dari 0 sampai 1"
                },
                "source": "  trust = 1.4,"
              },
              "exit": 3,
              "schema": "wahana/error/1"
            }

            """
        #expect(ProblemText(Self.problem).json(exit: 3) == expected)
    }
}
