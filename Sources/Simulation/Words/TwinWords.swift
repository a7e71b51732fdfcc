/// Words that people write in the other language: the Indonesian word beside the English names that may be meant.
enum TwinWords {
    /// The words that `word` may stand for in the other language.
    static func of(_ word: String) -> [String] {
        let typed = word.lowercased()
        return pairs.filter { $0.indonesian == typed }.flatMap(\.english)
    }

    private static let pairs: [(indonesian: String, english: [String])] = [
        ("anggaran", ["budget"]), ("anggota", ["members"]), ("antara", ["between"]), ("awal", ["start"]),
        ("bagian", ["share"]), ("banyak", ["count"]), ("biaya", ["spent", "cost"]), ("bulan", ["months", "month"]),
        ("daftar", ["list"]), ("dana", ["funds"]), ("dari", ["from", "of"]), ("dasar", ["basis"]),
        ("dukungan", ["support"]), ("fasilitator", ["facilitators"]), ("hari", ["days", "day"]),
        ("harapan", ["expect"]), ("hasil", ["outcomes"]), ("ibadah", ["worship"]), ("jadwal", ["calendar"]),
        ("jam", ["hours"]), ("jenis", ["kind"]), ("judul", ["title"]), ("kalender", ["calendar"]),
        ("kampung", ["world"]), ("ke", ["to"]), ("kegiatan", ["activity"]), ("kelompok", ["organizations", "group"]),
        ("kelembagaan", ["institution"]), ("kepemimpinan", ["leadership"]), ("kepercayaan", ["trust"]),
        ("ketertiban", ["order"]), ("ketidakpastian", ["uncertainties"]), ("ketika", ["when"]),
        ("kunjungan", ["visit"]), ("kunjungi", ["visit"]), ("label", ["label"]), ("layanan", ["services"]),
        ("lembaga", ["institution"]), ("lama", ["horizon"]), ("minggu", ["weeks", "week"]), ("mitra", ["partners"]),
        ("mulai", ["start"]), ("nama", ["name"]), ("nilai", ["value"]), ("organisasi", ["organizations"]),
        ("pagu", ["budget"]), ("pada", ["at"]), ("pendamping", ["facilitators"]), ("penduduk", ["people"]),
        ("pengurus", ["memberships"]), ("peran", ["role"]), ("persen", ["percent"]), ("pertanyaan", ["question"]),
        ("pertemuan", ["meeting"]), ("peta", ["map"]), ("proses", ["process"]), ("rapat", ["meeting"]),
        ("rencana", ["plan", "scenario"]), ("satuan", ["unit"]), ("sekarang", ["now"]), ("selang", ["interval"]),
        ("setelah", ["after"]), ("setiap", ["every"]), ("skenario", ["scenario"]), ("sosialisasi", ["outreach"]),
        ("strategi", ["strategy"]), ("sumber", ["source"]), ("surat", ["letter"]), ("tahun", ["years"]),
        ("tanggal", ["date"]), ("target", ["target"]), ("tentang", ["about"]), ("tunggu", ["wait"]),
        ("urutan", ["order"]), ("utama", ["primary"]), ("wadah", ["institution"]), ("waktu", ["time"]),
        ("warga", ["people"]), ("wilayah", ["world"]),
    ]
}
