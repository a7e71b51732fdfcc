import Simulation

/// Headers that name personal data, by their words in Indonesian and English.
enum PersonalHeader {
    /// What personal data a header names in a table about a subject, or nil.
    static func kind(of header: String, in subject: Column.Subject) -> Text? {
        let words = Header.folded(header).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let joined = words.joined()
        let isAboutPeople = subject == .people || subject == .households
        func has(_ candidates: Set<String>) -> Bool { words.contains(where: candidates.contains) }

        if has(identityWords) || identityPhrases.contains(where: joined.contains) { return Text("NIK") }
        if ["nokk", "nkk", "nomorkk", "nomorkartukeluarga", "nokartukeluarga", "kartukeluarga", "familycard"]
            .contains(where: joined.hasPrefix)
        {
            return Text("No. KK")
        }
        if birthPhrases.contains(where: joined.contains) || joined == "ttl" || joined == "dob" {
            return Text(id: "tanggal lahir", en: "date of birth")
        }
        if has(telephoneWords) || telephonePhrases.contains(where: joined.hasPrefix) {
            return Text(id: "nomor telepon atau surel", en: "telephone or e-mail")
        }
        if isAboutPeople || has(personWords) {
            if has(accountWords) { return Text(id: "rekening", en: "bank account") }
            if has(addressWords) { return Text(id: "alamat", en: "address") }
            if namesPerson(words, isAboutPeople) { return Text(id: "nama", en: "name") }
        }
        return nil
    }

    private static func namesPerson(_ words: [String], _ isAboutPeople: Bool) -> Bool {
        let joined = words.joined()
        let isName = words.contains(where: nameWords.contains) || joined.hasPrefix("nama") || joined.hasSuffix("name")
        guard isName else { return false }
        if words.contains(where: personWords.contains) { return true }
        return isAboutPeople && !organizationWords.contains { word in words.contains { $0.hasSuffix(word) } }
    }

    private static let identityWords: Set<String> = [
        "nik", "ktp", "ektp", "paspor", "passport", "npwp", "nip", "sim", "bpjs",
    ]
    private static let identityPhrases = [
        "noktp", "nomorktp", "nomorinduk", "nonik", "nomornik", "nationalid", "idnumber",
    ]
    private static let birthPhrases = [
        "tanggallahir", "tgllahir", "tglahir", "tempatlahir", "tempattanggallahir", "birthdate", "dateofbirth",
        "birthday", "lahirtanggal",
    ]
    private static let telephoneWords: Set<String> = [
        "hp", "nohp", "telp", "telepon", "telpon", "tlp", "phone", "telephone", "mobile", "wa", "whatsapp", "email",
        "surel", "ponsel", "handphone",
    ]
    private static let telephonePhrases = [
        "nohp", "nomorhp", "notelp", "notelepon", "nomortelepon", "nomortelp", "phonenumber", "mobilenumber", "nowa",
        "nomorwa", "email", "nokontak", "nomorkontak", "contactnumber",
    ]
    private static let accountWords: Set<String> = ["rekening", "norek", "rek", "norekening", "account", "iban"]
    private static let addressWords: Set<String> = ["alamat", "address", "alamatrumah", "domisili"]
    private static let nameWords: Set<String> = [
        "nama", "name", "names", "nm", "panggilan", "surname", "nickname", "fullname",
    ]
    private static let personWords: Set<String> = [
        "warga", "ketua", "kepala", "anggota", "pengurus", "orang", "ibu", "ayah", "bapak", "suami", "istri", "anak",
        "tokoh", "responden", "penerima", "bendahara", "sekretaris", "pemilik", "person", "head", "chair",
        "chairperson",
        "member", "mother", "father", "owner", "recipient", "respondent", "treasurer", "secretary", "leader",
        "resident",
    ]
    private static let organizationWords: Set<String> = [
        "kelompok", "organisasi", "lembaga", "kegiatan", "program", "desa", "kelurahan", "kecamatan", "wilayah",
        "organization", "organisation", "group", "village", "rt", "rw", "dusun", "jenis", "peran", "jabatan",
        "programme", "activity", "institution", "masjid", "gereja",
    ]
}
