import Simulation

extension TableFault {
    /// The stable code, the cause and the remedy of the fault.
    var words: (code: String, cause: Text, remedy: Text?) {
        switch cause {
        case .notUTF8, .tooLarge, .empty, .controlCharacter, .quoteInside, .textAfterQuote, .quoteNotClosed, .lineBreak,
            .ambiguousSeparator, .fieldCount:
            formWords
        case .headerEmpty, .headerTwice, .headerUnknown, .columnMissing:
            headerWords
        case .personalCode, .personalHeader, .personalValue:
            personalWords
        default:
            valueWords
        }
    }

    private var formWords: (code: String, cause: Text, remedy: Text?) {
        switch cause {
        case .notUTF8:
            (
                "W-CSV-UTF8", Text(id: "berkas ini bukan teks UTF-8", en: "the file is not UTF-8 text"),
                Text(id: "simpan ulang sebagai \"CSV UTF-8\"", en: "save it again as \"CSV UTF-8\"")
            )
        case .tooLarge(let limit):
            (
                "W-CSV-SIZE", Text(id: "melebihi batas \(limit)", en: "more than the limit of \(limit)"),
                Text(id: "bagi berkasnya", en: "split the file")
            )
        case .empty:
            (
                "W-CSV-EMPTY", Text(id: "berkas ini kosong", en: "the file is empty"),
                Text(id: "baris pertama harus berisi judul kolom", en: "the first line must hold the column headers")
            )
        case .controlCharacter(let byte):
            (
                "W-CSV-CONTROL",
                Text(id: "ada karakter kendali (\(byte))", en: "there is a control character (\(byte))"),
                Text(id: "hapus karakter itu", en: "delete that character")
            )
        case .quoteInside:
            (
                "W-CSV-QUOTE",
                Text(
                    id: "ada tanda petik di tengah isian yang tidak dibuka dengan tanda petik",
                    en: "a quotation mark stands inside a field that is not quoted"),
                Text(
                    id: "apit isian itu dengan tanda petik dan tulis petik di dalamnya dua kali",
                    en: "put the field in quotation marks and double those inside it")
            )
        case .textAfterQuote:
            (
                "W-CSV-QUOTE",
                Text(id: "ada teks setelah tanda petik penutup", en: "text follows a closing quotation mark"),
                Text(
                    id: "tulis petik di dalam isian dua kali, atau hapus teks sesudahnya",
                    en: "double quotation marks inside the field, or delete what follows")
            )
        case .quoteNotClosed:
            (
                "W-CSV-QUOTE",
                Text(
                    id: "tanda petik dibuka di baris ini dan tidak pernah ditutup",
                    en: "a quotation mark opens on this line and is never closed"),
                Text(id: "tutup tanda petiknya", en: "close it")
            )
        case .lineBreak:
            (
                "W-CSV-LINE",
                Text(id: "baris berakhir dengan CR saja", en: "a line ends with CR alone"),
                Text(id: "simpan ulang sebagai \"CSV UTF-8\"", en: "save it again as \"CSV UTF-8\"")
            )
        case .ambiguousSeparator:
            (
                "W-CSV-SEPARATOR",
                Text(
                    id: "baris judul memuat ';' dan ',' sehingga pemisah kolomnya tidak jelas",
                    en: "the header line holds both ';' and ',', so that the separator is not clear"),
                Text(
                    id: "pakai satu pemisah saja; apit judul yang memuat tanda itu dengan tanda petik",
                    en: "use one separator; put a header that holds the other in quotation marks")
            )
        case .fieldCount(let found, let expected):
            (
                "W-CSV-FIELDS",
                Text(
                    id: "baris ini berisi \(found) isian, sedangkan judulnya \(expected)",
                    en: "this line has \(found) field\(found == 1 ? "" : "s") where the header has \(expected)"),
                Text(
                    id: "samakan jumlahnya; isian yang memuat pemisah harus diapit tanda petik",
                    en: "make them equal; a field that holds the separator must be in quotation marks")
            )
        default: valueWords
        }
    }

    private var headerWords: (code: String, cause: Text, remedy: Text?) {
        switch cause {
        case .headerEmpty:
            (
                "W-CSV-HEADER", Text(id: "kolom ini tidak berjudul", en: "this column has no header"),
                Text(id: "beri judul, atau hapus kolomnya", en: "give it one, or drop the column")
            )
        case .headerTwice(let first):
            (
                "W-CSV-HEADER",
                Text(
                    id: "judul ini sama dengan kolom ke-\(first)",
                    en: "the header is the same as that of column \(first)"),
                Text(id: "hapus salah satunya", en: "drop one of the two")
            )
        case .headerUnknown(let known):
            (
                "W-CSV-HEADER", Text(id: "kolom ini tidak dikenal", en: "this column is not known"),
                offer(for: String((header ?? "").prefix(64)), among: known)
            )
        case .columnMissing(let column, let present):
            (
                "W-CSV-COLUMN",
                Text(
                    id: "tidak ada kolom '\(column.names.id)' (\(column.names.en))",
                    en: "there is no column '\(column.names.en)' (\(column.names.id))"),
                Text(
                    id: "tambahkan kolom itu; yang ada: \(present.joined(separator: ", "))",
                    en: "add it; there are: \(present.joined(separator: ", "))")
            )
        default: valueWords
        }
    }

    private var valueWords: (code: String, cause: Text, remedy: Text?) {
        switch cause {
        case .valueMissing:
            (
                "W-CSV-VALUE", Text(id: "isian ini kosong", en: "this cell is empty"),
                Text(id: "isilah", en: "fill it in")
            )
        case .value(let expected):
            ("W-CSV-VALUE", Text(id: "seharusnya \(expected.id)", en: "expected \(expected.en)"), nil)
        case .ambiguousNumber:
            (
                "W-CSV-NUMBER",
                Text(
                    id:
                        "tanda di angka ini dapat berarti ribuan atau desimal, dan berkas ini tidak menunjukkan yang mana",
                    en: "the mark in this number may mean thousands or decimals, and nothing in the file tells which"),
                Text(
                    id:
                        "tulis bilangan tanpa tanda ribuan, misalnya 1250; untuk desimal tulis angka nol di belakangnya, misalnya 1,2500",
                    en: "write numbers without thousands marks, as 1250; for decimals add a zero, as 1.2500")
            )
        case .mixedNumbers(let other, let line):
            (
                "W-CSV-NUMBER",
                Text(
                    id: "tanda desimalnya berlawanan dengan '\(other)' di baris \(line)",
                    en: "its decimal mark contradicts '\(other)' on line \(line)"),
                Text(
                    id: "pakai satu tanda desimal di seluruh berkas, koma atau titik",
                    en: "use one decimal mark in the whole file, comma or point")
            )
        case .codeTwice(let first):
            (
                "W-CSV-CODE",
                Text(id: "kode ini sudah dipakai di baris \(first)", en: "this code was used on line \(first)"),
                Text(id: "beri setiap baris kode sendiri", en: "give every row a code of its own")
            )
        case .unknownCode(let known):
            (
                "W-CSV-CODE", Text(id: "kode ini tidak dikenal", en: "this code is not known"),
                known.count <= 40
                    ? offer(for: String((value ?? "").prefix(64)), among: known)
                    : nearestName(to: String((value ?? "").prefix(64)), among: known).map {
                        Text(id: "mungkin maksudnya '\($0)'", en: "did you mean '\($0)'")
                    }
            )
        case .rule(let words):
            ("W-CSV-RULE", words, nil)
        default:
            ("W-CSV", Text(id: "berkas ini tidak dapat dibaca", en: "the file cannot be read"), nil)
        }
    }

    private var personalWords: (code: String, cause: Text, remedy: Text?) {
        let remedy = Text(
            id:
                "hapus kolom itu dan pakai nomor urut, misalnya W-001; 'wahana periksa --anonymize BERKAS' membuatkan salinannya",
            en: "drop the column and use a serial number, as P-001; 'wahana check --anonymize FILE' writes such a copy")
        return switch cause {
        case .personalHeader(let what):
            (
                "W-PRIVACY",
                Text(
                    id: "kolom ini memuat data pribadi (\(what.id)), yang tidak boleh ada di sini",
                    en: "the column holds personal data (\(what.en)), which have no place here"), remedy
            )
        case .personalValue(let what):
            (
                "W-PRIVACY",
                Text(
                    id: "ada isian yang berbentuk data pribadi (\(what.id)), yang tidak boleh ada di sini",
                    en: "a cell is shaped like personal data (\(what.en)), which have no place here"), remedy
            )
        default:
            (
                "W-PRIVACY",
                Text(
                    id: "kode warga atau keluarga harus berupa nomor urut (memuat angka, tanpa spasi), bukan nama",
                    en:
                        "the code of a person or household must be a serial number (with a digit, without spaces), not a name"
                ),
                Text(id: "pakai nomor urut, misalnya W-001", en: "use a serial number, as P-001")
            )
        }
    }
}
