import Testing

/// `check --anonymize`: a copy without personal columns stands beside the table, and nothing is overwritten.
struct AnonymizeTests {
    @Test func copiesWhatMayStay() throws {
        let folder = try Folder()
        try folder.write("nomor,peran,NIK\n1,ketua RT,3319010101010001\n2,warga,3319010101010002\n", to: "warga.csv")
        let made = try Command.run("check --anonymize warga.csv", in: folder)
        #expect(made.status == 0 && made.output.contains("warga-anonim.csv: without NIK"), "\(made.errors)")
        #expect(try folder.read("warga-anonim.csv") == "nomor urut,nomor,peran\r\nW-1,1,ketua RT\r\nW-2,2,warga\r\n")
        let again = try Command.run("periksa --anonymize warga.csv", in: folder)
        #expect(again.status == 7 && again.errors.contains("'warga-anonim.csv' sudah ada"), "\(again.errors)")
        #expect(folder.names() == ["warga-anonim.csv", "warga.csv"])
    }
}
