/// What there is of each library.
extension LuaLibrary {
    static let basic = LuaLibrary(
        "", kept: "_G _VERSION assert error rawequal rawget rawset select tonumber type",
        changed: [
            Note(
                "getmetatable",
                id: "Milik teks dan benda Wahana tersembunyi: hasilnya hanya kata \"protected\" atau nama jenisnya.",
                en: "That of text and of Wahana's objects is hidden: it gives only a word."),
            Note(
                "ipairs", id: "Berjalan dari 1 sampai kosong yang pertama.",
                en: "Goes from 1 up to the first that is nothing."),
            Note(
                "load", id: "Menerima teks saja; kode yang sudah disusun dapat merusak program.",
                en: "Takes text only; compiled code could crash the program."),
            Note(
                "next", id: "Hanya next(t), pasangan pertama; untuk melanjutkan pakailah pairs, yang urutannya tetap.",
                en: "Only next(t), the first pair; to go on use pairs, whose order is fixed."),
            Note(
                "pairs",
                id:
                    "Selalu berurutan: bilangan dari kecil ke besar, lalu teks menurut abjad, lalu true dan false; kunci lain ditolak, dan __pairs diabaikan.",
                en:
                    "Always in one order: numbers upwards, then text by its bytes, then true and false; other keys are refused, and __pairs is ignored."
            ),
            Note(
                "pcall", id: "Tidak menangkap penghentian karena batas waktu, langkah, memori, atau cetakan.",
                en: "Does not catch a stop by a limit of time, steps, memory or output."),
            Note(
                "print", id: "Menulis ke catatan sekali jalan, paling banyak 1 MB, bukan ke layar.",
                en: "Writes to the log of the run, at most 1 MB, not to the screen."),
            Note(
                "rawlen", id: "Panjang daftar dihitung dari 1 sampai kosong yang pertama.",
                en: "The length of a list counts from 1 up to the first that is nothing."),
            Note(
                "require",
                id: "Mengambil modul dari folder yang senama dengan skenario saja: \"modules.x\" adalah modules/x.lua.",
                en: "Takes modules from the folder of the scenario's name only: \"modules.x\" is modules/x.lua."),
            Note(
                "setmetatable",
                id: "Menolak __gc dan __mode: keduanya bergantung pada pembersihan memori, yang waktunya tidak tentu.",
                en: "Refuses __gc and __mode: both depend on when memory is cleaned, which nobody can tell."),
            Note(
                "tostring", id: "Tabel dan fungsi tampil sebagai jenis dan nomor urut, bukan alamat memori.",
                en: "Tables and functions show as a kind and a running number, never as an address."),
            Note(
                "xpcall", id: "Tidak menangkap penghentian karena batas, seperti pcall.",
                en: "Does not catch a stop by a limit, like pcall."),
        ],
        removed: [
            Note(
                "collectgarbage", id: "Memori dijaga oleh Wahana; batasnya diatur dengan --max-memory.",
                en: "Wahana looks after memory; its limit is set by --max-memory."),
            Note(
                "debug", id: "Dengannya skenario dapat keluar dari batasnya.",
                en: "With it a scenario could leave its bounds."),
            Note(
                "dofile", id: "Berkas di luar folder skenario tidak terbaca; pakailah require.",
                en: "Files outside the scenario's folder cannot be read; use require."),
            Note(
                "io",
                id:
                    "Skenario tidak membaca atau menulis berkas; tabel dibaca dengan csv, catatan ditulis dengan print.",
                en: "A scenario reads and writes no files; tables are read by csv, notes are written by print."),
            Note(
                "loadfile", id: "Berkas di luar folder skenario tidak terbaca; pakailah require.",
                en: "Files outside the scenario's folder cannot be read; use require."),
            Note(
                "os",
                id: "Skenario tidak mengenal jam, lingkungan, atau program lain; hari simulasi ada di world.date.",
                en: "A scenario knows no clock, environment or other program; the day of the run is world.date."),
            Note(
                "package", id: "Modul hanya dicari di folder skenario; tidak ada jalur lain yang dapat diatur.",
                en: "Modules are looked for in the scenario's folder only; there is no other path to set."),
            Note("warn", id: "Pakailah print.", en: "Use print."),
        ])

    static let coroutines = LuaLibrary(
        "coroutine", kept: "create isyieldable resume running status wrap yield",
        removed: [
            Note(
                "coroutine.close", id: "Tidak diperlukan: yang tidak dilanjutkan dibersihkan sendiri.",
                en: "Not needed: what is not resumed is cleaned away by itself.")
        ])

    static let strings = LuaLibrary(
        "string",
        kept: "byte char find gmatch gsub len lower match pack packsize rep reverse sub unpack upper",
        changed: [
            Note(
                "string.format", id: "Tanpa %p, karena alamat memori berbeda setiap kali.",
                en: "Without %p, because addresses differ each time.")
        ],
        removed: [
            Note(
                "string.dump", id: "Kode yang sudah disusun tidak dapat dibaca kembali di sini.",
                en: "Compiled code cannot be loaded here.")
        ])

    static let utf8 = LuaLibrary("utf8", kept: "char charpattern codepoint codes len offset")

    static let tables = LuaLibrary(
        "table", kept: "move pack",
        changed: [
            Note(
                "table.concat", id: "Daftar dihitung dari 1 sampai kosong yang pertama.",
                en: "A list counts from 1 up to the first that is nothing."),
            Note(
                "table.insert", id: "Daftar dihitung dari 1 sampai kosong yang pertama.",
                en: "A list counts from 1 up to the first that is nothing."),
            Note(
                "table.remove", id: "Daftar dihitung dari 1 sampai kosong yang pertama.",
                en: "A list counts from 1 up to the first that is nothing."),
            Note(
                "table.sort", id: "Yang setara tetap pada urutannya semula.",
                en: "Those that are equal stay in the order they had."),
            Note(
                "table.unpack", id: "Daftar dihitung dari 1 sampai kosong yang pertama.",
                en: "A list counts from 1 up to the first that is nothing."),
        ])

    static let numbers = LuaLibrary(
        "math",
        kept: """
            abs acos asin atan ceil cos deg exp floor fmod huge log max maxinteger min mininteger modf pi rad sin sqrt \
            tan tointeger type ult
            """,
        changed: [
            Note(
                "math.random",
                id: "Mengundi dari nasib ulangan itu, sama untuk semua strategi; hanya selama simulasi berjalan.",
                en: "Draws from the luck of the replicate, the same for every strategy; only inside a run."),
            Note(
                "math.randomseed", id: "Selalu ditolak: bilangan awal acak kajian yang menentukan, lewat --seed.",
                en: "Always refused: the study's seed decides, by --seed."),
        ])
}
