import Networks
import Simulation
import Testing

struct AnonymizedTableTests {
    @Test func dropsWhatTheGuardRefuses() throws {
        let bytes = Array(
            "NIK;Nama;umur;catatan;hubungi\n3319012345678901;Siti;-40;=x;081234567890\n3319012345678902;Budi;50;;\n"
                .utf8)
        let copy = try AnonymizedTable(bytes, file: "warga.csv", about: .people)
        #expect(copy.dropped == ["NIK", "Nama", "hubungi"])
        #expect(copy.text == "nomor,umur,catatan\r\nW-1,-40,'=x\r\nW-2,50,\r\n")
    }

    @Test func leavesAFileWithoutPersonalDataAsItIs() throws {
        let copy = try AnonymizedTable(Array("rt,umur\n1,40\n".utf8), file: "warga.csv", about: .people)
        #expect(copy.dropped.isEmpty && copy.text == "rt,umur\r\n1,40\r\n")
    }

    @Test func theFormMustBeRight() {
        let error = #expect(throws: Problem.self) {
            try AnonymizedTable(Array("a,b\n1\n".utf8), file: "warga.csv", about: .people)
        }
        #expect(error?.place?.line == 2)
    }
}
