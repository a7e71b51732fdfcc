import Networks
import Simulation
import Testing

struct PrivacyGuardTests {
    static let person = Column(Text(id: "warga", en: "person"), .identity(of: .people))
    static let role = Column(Text(id: "peran", en: "role"), .text, required: false)
    static let age = Column(Text(id: "umur", en: "age"), .integer(0...120), required: false)
    static let columns = [person, role, age]

    static func problem(_ text: String, about subject: Column.Subject = .people) -> Problem? {
        do {
            _ = try Table.read(Array(text.utf8), file: "warga.csv", about: subject, columns: columns)
        } catch { return error as? Problem }
        return nil
    }

    @Test(arguments: [
        "NIK", "nik", "No. NIK", "no_ktp", "Nomor Induk Kependudukan", "No. KK", "no_kk", "nomor kartu keluarga",
        "nama",
        "Nama Lengkap", "nama_warga", "NAMA KEPALA KELUARGA", "name", "full name", "tanggal lahir", "tgl_lahir",
        "Tempat, Tanggal Lahir", "TTL", "date of birth", "alamat", "Alamat Rumah", "address", "nomor hp", "No. HP",
        "no_telp", "telepon", "WA", "email", "rekening", "No. Rekening", "bank account", "nama ketua kelompok",
    ])
    func refusesPersonalHeadersOfPeople(header: String) throws {
        let text = "warga,\"\(header)\"\nW1,x\n"
        for subject in [Column.Subject.people, .households] {
            let problem = try #require(Self.problem(text, about: subject))
            #expect(problem.code == "W-PRIVACY" && problem.place?.line == 1, "\(header)")
            #expect(problem.remedy?.id.contains("nomor urut") == true)
        }
    }

    @Test(arguments: [
        "nama kelompok", "nama RT", "kontak per minggu", "organisation name", "alamatnya sama", "umur kk", "peran",
        "kategori",
    ])
    func otherHeadersAreNotTakenForPersonal(header: String) {
        let code = Self.problem("warga,\"\(header)\"\nW1,x\n")?.code
        #expect(code == "W-CSV-HEADER" || header == "peran" && code == nil)
    }

    @Test(arguments: ["nama", "alamat", "rekening"])
    func organizationsHaveNamesAndAddresses(header: String) {
        #expect(Self.problem("warga,\(header)\nW1,x\n", about: .organizations)?.code == "W-CSV-HEADER")
    }

    @Test(arguments: ["nik ketua", "nama ketua", "no hp", "alamat ketua"])
    func theirChairsDoNot(header: String) {
        #expect(Self.problem("warga,\(header)\nW1,x\n", about: .organizations)?.code == "W-PRIVACY")
    }

    @Test(arguments: [
        "3319012345678901", "'3319012345678901", "33.1901.234567.8901", "3319 0123 4567 8901", "081234567890",
        "0812-3456-7890", "+62 812 3456 7890", "628123456789", "1234567890", "3.319.012.345.678.901", "0812.34567890",
        "0123-01-012345-50-1", "siti@contoh.id",
        "17-08-1945", "1945-08-17", "17/8/1945", "Jl. Mawar No. 5", "Bapak Slamet", "Ny. Siti Aminah",
    ])
    func refusesPersonalValuesAndDoesNotRepeatThem(value: String) throws {
        let problem = try #require(Self.problem("warga,peran\nW1,\(value)\n"))
        #expect(problem.code == "W-PRIVACY" && problem.place?.line == 2)
        #expect(!"\(problem)".contains(value))
    }

    @Test(arguments: [
        "tokoh RT 03", "Ketua RT", "Ibu PKK", "Pak RT", "W-001", "2027", "12345678", "bendahara 2020-2025",
    ])
    func ordinaryWordsPass(value: String) {
        #expect(Self.problem("warga,peran\nW1,\(value)\n") == nil)
    }

    @Test(arguments: [
        ("Siti", "W-PRIVACY"), ("Siti Aminah", "W-PRIVACY"), ("W 1", "W-PRIVACY"), ("W1", nil), ("17", nil),
    ])
    func codesOfPeopleAreSerialNumbers(code: String, refusal: String?) {
        #expect(Self.problem("warga\n\(code)\n")?.code == refusal)
    }

    @Test func aNumberColumnIsLookedAtToo() {
        #expect(Self.problem("warga,umur\nW1,3319012345678901\n")?.code == "W-PRIVACY")
        #expect(Self.problem("warga,umur\nW1,45\n") == nil)
    }
}
