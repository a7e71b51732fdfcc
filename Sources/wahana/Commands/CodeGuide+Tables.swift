import Simulation

/// The codes of data tables.
extension CodeGuide {
    static let tables: [CodeGuide] = [
        row(
            "CODE", "kode dipakai dua kali, atau tidak ada di tabel asalnya",
            "a code is used twice, or is not in the table it comes from", "samakan ejaan kode di kedua tabel",
            "spell the code alike in both tables"),
        row(
            "COLUMN", "ada kolom wajib yang tidak ada", "a required column is missing", "tambahkan kolom itu", "add it"),
        row(
            "CONTROL", "ada karakter kendali di dalam tabel", "the table holds a control character",
            "hapus karakter itu", "delete that character"),
        row(
            "EMPTY", "tabel kosong", "the table is empty", "isi baris pertama dengan judul kolom",
            "write the column headers on the first line"),
        row(
            "FIELDS", "banyaknya isian tidak sama dengan judulnya", "a line has more or fewer fields than the header",
            "samakan jumlahnya; isian yang memuat pemisah diapit tanda petik",
            "make them equal; put a field that holds the separator in quotation marks"),
        row(
            "HEADER", "judul kolom tidak dikenal, kosong, atau rangkap", "a header is unknown, empty or doubled",
            "perbaiki judulnya; nama Indonesia dan Inggris diterima", "mend it; Indonesian and English names are taken"),
        row(
            "LINE", "akhir baris tidak lazim", "the line ends are unusual", "simpan ulang sebagai \"CSV UTF-8\"",
            "save it again as \"CSV UTF-8\""),
        row(
            "NUMBER", "tanda desimal atau ribuan tidak jelas", "a decimal or thousands mark is not clear",
            "tulis bilangan tanpa tanda ribuan, dengan satu tanda desimal di seluruh berkas",
            "write numbers without thousands marks, with one decimal mark in the whole file"),
        row(
            "QUOTE", "tanda petik tidak berpasangan", "quotation marks do not match",
            "apit isian dengan tanda petik dan tulis petik di dalamnya dua kali",
            "put the field in quotation marks and double those inside it"),
        row(
            "RULE", "isi tabel bertentangan dengan aturan yang disebut", "the table breaks the rule that is named",
            "ubah isian yang disebut", "change the field that is named"),
        row(
            "SEPARATOR", "pemisah kolom tidak jelas", "the separator is not clear",
            "pakai satu pemisah saja, koma atau titik koma", "use one separator, comma or semicolon"),
        row("SIZE", "tabel terlalu besar", "the table is too large", "bagi berkasnya", "split the file"),
        row(
            "UTF8", "tabel bukan teks UTF-8", "the table is not UTF-8 text", "simpan ulang sebagai \"CSV UTF-8\"",
            "save it again as \"CSV UTF-8\""),
        row(
            "VALUE", "isian kosong, bukan bilangan, atau di luar rentang",
            "a field is empty, no number, or out of range",
            "tulis nilai seperti yang diharapkan pada baris dan kolom itu",
            "write a value as expected on that line and in that column"),
        row(
            nil, "tabel tidak dapat dibaca", "a table cannot be read", "simpan ulang sebagai \"CSV UTF-8\"",
            "save it again as \"CSV UTF-8\""),
        CodeGuide(
            "W-DATA", Text(id: "isi data tidak cocok satu sama lain", en: "the data contradict each other"),
            Text(id: "samakan isi tabel yang disebut", en: "make the tables that are named agree")),
        CodeGuide(
            "W-PRIVACY", Text(id: "tabel memuat data pribadi", en: "a table holds personal data"),
            Text(
                id: "hapus kolomnya dan pakai nomor urut; 'periksa --anonymize BERKAS' membuatkan salinannya",
                en: "drop the column and use serial numbers; 'check --anonymize FILE' writes such a copy")),
    ]

    private static func row(
        _ name: String?, _ idMeaning: String, _ enMeaning: String, _ idRemedy: String, _ enRemedy: String
    ) -> CodeGuide {
        CodeGuide(
            name.map { "W-CSV-\($0)" } ?? "W-CSV", Text(id: idMeaning, en: enMeaning), Text(id: idRemedy, en: enRemedy))
    }
}
