import Scripting
import Simulation

/// What the code of an error means and what is usually done about it.
struct CodeGuide {
    let code: String
    let meaning: Text
    /// What to do; it also stands as the remedy of a problem that names none of its own.
    let remedy: Text

    /// The guide to a code; `nil` for none of ours.
    static func of(_ code: String) -> CodeGuide? { all.first { $0.code == code } }

    /// Every code, in alphabetical order.
    static let all: [CodeGuide] = {
        let scripts = ProblemCode.allCases.map { code in
            CodeGuide(code: code.rawValue, meaning: code.sentence, remedy: remedy(of: code))
        }
        return (scripts + tables + commands).sorted { $0.code < $1.code }
    }()

    private init(code: String, meaning: Text, remedy: Text) {
        (self.code, self.meaning, self.remedy) = (code, meaning, remedy)
    }

    init(_ code: String, _ meaning: Text, _ remedy: Text) {
        self.init(code: code, meaning: meaning, remedy: remedy)
    }

    private static func remedy(of code: ProblemCode) -> Text {
        switch code {
        case .syntax:
            Text(
                id: "periksa koma, kurung, dan 'end' pada baris ini dan tepat sebelumnya",
                en: "look at the commas, brackets and 'end' on this line and just before it")
        case .name:
            Text(
                id: "pilih nama dari daftar; 'kamus' menjelaskan setiap kata",
                en: "choose a name from the list; 'reference' explains every word")
        case .missing:
            Text(
                id: "tambahkan yang disebut; 'kamus' menunjukkan contohnya",
                en: "add what is named; 'reference' shows an example")
        case .value:
            Text(
                id: "tulis nilai dengan jenis dan rentang yang disebut",
                en: "write a value of the kind and in the range that is named")
        case .unit:
            Text(
                id: "tulis satuannya, misalnya weeks(2), percent(5), rupiah(500000), atau hours(2)",
                en: "write its unit, as weeks(2), percent(5), rupiah(500000) or hours(2)")
        case .list:
            Text(
                id: "isi daftar tanpa nil di tengahnya, dengan koma di antara isinya",
                en: "fill the list without a nil inside, with commas between its items")
        case .call:
            Text(
                id: "tulis ':' sebelum nama perintah, misalnya world:every(…), dan jangan menambah isian",
                en: "write ':' before the name, as in world:every(…), and pass no more than it takes")
        case .twice:
            Text(id: "beri nama lain, atau hapus salah satunya", en: "give it another name, or drop one of them")
        case .moment:
            Text(
                id: "pindahkan: pernyataan rencana di luar fungsi, tindakan di dalam strategi",
                en: "move it: what the plan declares outside functions, what is done inside a strategy")
        case .reads:
            Text(id: "pindahkan tindakan itu ke dalam strategi", en: "move what is done into a strategy")
        case .plan:
            Text(
                id: "tambahkan bagian yang disebut; salin dari skenario yang tersedia",
                en: "add the part that is named; copy it from a shipped scenario")
        case .file:
            Text(
                id: "taruh berkas di folder yang bernama sama dengan skenario dan periksa ejaannya",
                en: "put the file into the folder of the scenario's name and look at its spelling")
        case .unsteady:
            Text(
                id:
                    "jangan mengisi nil di tengah daftar yang dihitung dengan #; hapus dengan table.remove, atau hitung isinya sendiri",
                en:
                    "put no nil inside a list that is counted with #; take items out with table.remove, or count them yourself"
            )
        case .lua:
            Text(
                id: "periksa baris ini; -v menunjukkan jalan sampai ke sana",
                en: "look at this line; -v shows how the script came there")
        case .time:
            Text(
                id: "cari perulangan tanpa henti, atau beri waktu lebih dengan --max-time",
                en: "look for a loop without end, or allow more with --max-time")
        case .steps: Text(id: "cari perulangan tanpa henti", en: "look for a loop without end")
        case .memory:
            Text(
                id: "simpan lebih sedikit, atau izinkan lebih dengan --max-memory",
                en: "keep less, or allow more with --max-memory")
        case .output: Text(id: "kurangi print di dalam perulangan", en: "print less inside loops")
        case .cancelled: Text(id: "jalankan lagi perintah yang sama", en: "run the same command again")
        case .fault:
            Text(
                id: "laporkan beserta perintah dan skenarionya", en: "report it with the command and the scenario")
        }
    }

    private static let commands: [CodeGuide] = [
        CodeGuide(
            "W-BOOK",
            Text(
                id: "berkas di runbook/ tidak lagi memuat yang dahulu ditulis, atau milik studi lain",
                en: "a file in runbook/ no longer holds what was written, or is of another study"),
            Text(
                id: "pindahkan berkas itu, lalu jalankan lagi: hanya ulangannya yang diulang",
                en: "move that file away and run it again: only its runs are done again")),
        CodeGuide(
            "W-VERIFY",
            Text(
                id: "yang disebut di folder hasil itu tidak lagi seperti ketika ditulis",
                en: "what is named in that result folder is no longer as it was written"),
            Text(
                id:
                    "ambil salinan yang utuh, atau jalankan lagi perintah yang membuat folder ini: berkas hasil ditulis ulang",
                en: "take a sound copy, or run the command that made this folder again: result files are written anew")),
        CodeGuide(
            "W-BUSY",
            Text(id: "program lain sedang menulis ke folder ini", en: "another program is writing to this folder"),
            Text(id: "tunggu sampai selesai, atau pilih folder lain dengan -o", en: "wait, or choose another with -o")),
        CodeGuide(
            "W-COMMAND", Text(id: "perintah ini tidak ada", en: "there is no such command"),
            Text(id: "'bantuan' menyebutkan semua perintah", en: "'help' names every command")),
        CodeGuide(
            "W-EXISTS",
            Text(id: "berkas atau folder itu sudah ada", en: "that file or folder is already there"),
            Text(
                id: "pilih nama lain, atau pindahkan yang lama; tidak ada yang ditimpa",
                en: "choose another name, or move the old one away; nothing is overwritten")),
        CodeGuide(
            "W-FOLDER",
            Text(
                id: "di tempat folder hasil ada hal lain, bukan hasil Wahana",
                en: "something that is no result of Wahana stands where the result folder should go"),
            Text(id: "pilih folder lain dengan -o", en: "choose another folder with -o")),
        CodeGuide(
            "W-INCOMPLETE",
            Text(
                id: "bagian-bagian yang digabungkan belum lengkap", en: "the parts that were merged are not all there"),
            Text(
                id: "kerjakan bagian itu (perintah yang sama dengan --shard), lalu gabungkan lagi",
                en: "do those parts (the same command with --shard) and merge again")),
        CodeGuide(
            "W-PLATFORM",
            Text(
                id: "sebagian ulangan dihitung di mesin jenis lain, yang angka akhirnya dapat berbeda",
                en: "some runs were computed on another kind of machine, whose last digits may differ"),
            Text(
                id: "gabungkan di mesin jenis itu, atau terima dengan --mixed",
                en: "merge on a machine of that kind, or take them with --mixed")),
        CodeGuide(
            "W-SHARD",
            Text(id: "bagian yang diminta tidak dapat dikenali", en: "the shard that is asked for makes no sense"),
            Text(
                id: "tulis misalnya --shard 3/40; di dalam larik tugas Slurm atau SGE --shard auto, pada PBS auto/40",
                en: "write for example --shard 3/40; in an array of Slurm or SGE --shard auto, of PBS auto/40")),
        CodeGuide(
            "W-OPERAND",
            Text(id: "kata setelah perintah kurang atau berlebih", en: "too few or too many words after the command"),
            Text(id: "'bantuan' menunjukkan cara menulisnya", en: "'help' shows how it is written")),
        CodeGuide(
            "W-OPTION",
            Text(id: "pilihan tidak dikenal atau nilainya keliru", en: "an option is unknown or has a wrong value"),
            Text(
                id: "'bantuan' dengan nama perintahnya menyebutkan pilihan",
                en: "'help' and the command name its options")),
        CodeGuide(
            "W-REQUIRE",
            Text(
                id: "yang disyaratkan tidak dapat dibaca atau namanya tidak ada",
                en: "a requirement cannot be read or names nothing"),
            Text(
                id: "tulis misalnya --require 'reached.mean >= 0.4' atau 'as_is:spent.p90 <= 1000000'",
                en: "write for example --require 'reached.mean >= 0.4' or 'as_is:spent.p90 <= 1000000'")),
        CodeGuide(
            "W-STUDY", Text(id: "folder hasil memuat studi lain", en: "the result folder holds another study"),
            Text(
                id: "pilih folder lain dengan -o, atau sisihkan yang lama dengan --replace",
                en: "choose another folder with -o, or move the old one aside with --replace")),
        CodeGuide(
            "W-WRITE", Text(id: "hasil tidak dapat ditulis", en: "results could not be written"),
            Text(id: "periksa ruang disk dan izin menulis", en: "check the disk space and the permission to write")),
    ]
}
