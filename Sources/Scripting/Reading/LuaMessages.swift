import LuaBridge
import Simulation

/// Lua's own messages in the words of planners, in both languages.
enum LuaMessages {
    static func words(_ error: LuaError) -> (code: ProblemCode, cause: Text, remedy: Text?) {
        if case .syntax = error.cause { return syntax(error.message) }
        return runtime(error.message)
    }

    private static func syntax(_ message: String) -> (code: ProblemCode, cause: Text, remedy: Text?) {
        let (said, near) = parts(of: message, at: " near ")
        let id: String
        var remedy: Text?
        if said.hasPrefix("unexpected symbol") {
            id = "ada tanda yang tidak pada tempatnya"
            remedy = Text(id: "periksa koma dan kurung sebelumnya", en: "look at the comma or bracket before it")
        } else if said.hasPrefix("<name> expected") {
            id = "di sini seharusnya sebuah nama"
            remedy = Text(
                id: "tulis nama yang diawali huruf, bukan kata milik Lua seperti end atau for",
                en: "write a name that begins with a letter, and no word of Lua's own such as end or for")
        } else if let wanted = quoted(said), said.contains("expected") {
            id =
                "di sini seharusnya '\(wanted)'"
                + (closing(said).map { " (penutup '\($0.word)' di baris \($0.line))" } ?? "")
            remedy =
                wanted == "}"
                ? Text(id: "tutup tabel dengan } atau tambahkan koma", en: "close the table with } or add a comma")
                : wanted == "<eof>"
                    ? Text(
                        id: "hapus yang berlebih di sini, mungkin 'end'",
                        en: "drop what is too many here, perhaps an 'end'")
                    : Text(id: "tambahkan '\(wanted)'", en: "add '\(wanted)'")
        } else if said.hasPrefix("unfinished string") {
            id = "tanda petik tidak ditutup"
            remedy = Text(id: "tutup dengan \"", en: "close it with \"")
        } else if said == "syntax error" {
            id = "ini bukan perintah"
            remedy = Text(
                id: "tulis perintah dengan kurung, seperti nama(…), atau pengisian, seperti nama = …",
                en: "write a call with brackets, as name(…), or a value, as name = …")
        } else if said.hasPrefix("function arguments expected") {
            id = "di sini seharusnya kurung dengan isinya"
            remedy = Text(
                id: "tulis (…) setelah nama perintah, dan : hanya sekali sebelum namanya",
                en: "write (…) behind the name of the call, and : only once before that name")
        } else if said.hasPrefix("unfinished long") {
            id = "teks atau keterangan panjang tidak ditutup"
            remedy = Text(id: "tutup dengan ]]", en: "close it with ]]")
        } else if said.hasPrefix("attempt to assign to const") {
            id = "nilai tetap (<const>) tidak dapat diubah"
            remedy = Text(id: "hapus <const>, atau pakai nama lain", en: "drop <const>, or use another name")
        } else if said.hasPrefix("no visible label") || said.contains("outside a loop") {
            id = "goto atau break tidak punya tujuan"
            remedy = Text(id: "pakai break di dalam perulangan saja", en: "use break inside a loop only")
        } else if said.hasPrefix("invalid escape") || said.contains("escape sequence") {
            id = "tanda \\ di dalam teks tidak dikenal"
            remedy = Text(id: "tulis \\\\ untuk garis miring terbalik", en: "write \\\\ for a backslash")
        } else if said.hasPrefix("malformed number") {
            id = "bilangan ini salah tulis"
            remedy = Text(
                id: "tulis tanpa titik ribuan, misalnya 500000, dan tanpa satuan",
                en: "write it without thousands marks, as 500000, and without a unit")
        } else {
            id = "bukan Lua yang benar: \(said)"
        }
        let nearID = near.map { $0 == "<eof>" ? ", di akhir naskah" : ", dekat \($0)" } ?? ""
        let nearEN = near.map { $0 == "<eof>" ? ", at the end of the script" : ", near \($0)" } ?? ""
        return (.syntax, Text(id: id + nearID, en: said + nearEN), remedy)
    }

    private static func runtime(_ message: String) -> (code: ProblemCode, cause: Text, remedy: Text?) {
        if let rest = after("attempt to ", message) {
            let name = named(rest)
            let kind = kindWord(rest)
            let who = name.map { "'\($0)'" }
            if rest.hasPrefix("call") {
                return (
                    .lua,
                    Text(
                        id: "\(who ?? "ini") bukan fungsi (isinya \(kind.id))",
                        en: "\(who ?? "this") is not a function (it is \(kind.en))"),
                    Text(
                        id: "periksa namanya, dan : atau . di depannya", en: "check its name, and the : or . before it")
                )
            }
            if rest.hasPrefix("index") {
                return (
                    .lua,
                    Text(
                        id: "\(who ?? "ini") tidak punya bagian: isinya \(kind.id)",
                        en: "\(who ?? "this") has no parts: it is \(kind.en)"),
                    Text(id: "periksa apakah namanya benar dan sudah diisi", en: "check its name and that it was given")
                )
            }
            if rest.hasPrefix("perform arithmetic") || rest.hasPrefix("concatenate") {
                return (
                    .lua,
                    Text(
                        id: "\(who ?? "nilai ini") tidak dapat dihitung: isinya \(kind.id)",
                        en: "\(who ?? "this value") cannot be computed with: it is \(kind.en)"),
                    Text(id: "periksa apakah namanya benar dan sudah diisi", en: "check its name and that it was given")
                )
            }
            if rest.hasPrefix("compare") {
                return (
                    .lua,
                    Text(
                        id: "dua nilai yang dibandingkan tidak sejenis (\(rest.dropFirst(8)))",
                        en: "two values cannot be compared (\(rest.dropFirst(8)))"),
                    Text(
                        id: "bandingkan bilangan dengan bilangan bersatuan sama", en: "compare numbers of the same unit"
                    )
                )
            }
        }
        if let place = after("the list has a hole: its item ", message)?.prefix(while: \.isNumber) {
            return (
                .list,
                Text(
                    id: "daftar berlubang: isi ke-\(place) adalah nil",
                    en: "the list has a hole: its item \(place) is nil"),
                Text(id: "hapus nil itu, atau isilah", en: "take that nil out, or fill it in")
            )
        }
        if let said = methodCall(message) { return said }
        return (.lua, Text(id: "skrip berhenti: \(message)", en: "the script stopped: \(message)"), nil)
    }

    /// A method that was called with `.` where `:` belongs, or a wait outside a process.
    private static func methodCall(_ message: String) -> (code: ProblemCode, cause: Text, remedy: Text?)? {
        if message.contains("was called without its object"), let name = quoted(message) {
            return (
                .call, Text(id: "'\(name)' dipanggil dengan titik", en: "'\(name)' was called with a dot"),
                Text(id: "tulis \(name)(…)", en: "write \(name)(…)")
            )
        }
        if message.contains("cannot be used"), let name = quoted(message) {
            return (
                .moment,
                Text(id: "'\(name)' tidak dapat dipakai \(obstacle(message))", en: message),
                message.contains("in a process: use wait")
                    ? Text(id: "tulis misalnya wait(days(1))", en: "write for example wait(days(1))") : Processes.remedy
            )
        }
        return nil
    }

    /// Where a process cannot wait, in Indonesian.
    private static func obstacle(_ message: String) -> String {
        let known = [
            ("outside a process", "di luar sebuah proses"),
            ("a callback of table.sort", "di dalam fungsi yang diberikan kepada table.sort"),
            ("a callback of string.gsub", "di dalam fungsi yang diberikan kepada string.gsub"),
            ("coroutine of the script's own", "di dalam coroutine buatan skrip; panggillah langsung di prosesnya"),
            ("the host is calling", "di dalam fungsi yang sedang dipanggil oleh Wahana"),
            ("in a process: use wait", "di dalam sebuah proses: pakailah wait"),
        ]
        return known.first { message.contains($0.0) }?.1 ?? "di sini: \(message)"
    }

    private static func parts(of message: String, at mark: String) -> (String, String?) {
        guard let range = message.ranges(of: mark).last else { return (message, nil) }
        return (String(message[..<range.lowerBound]), String(message[range.upperBound...]))
    }

    private static func after(_ prefix: String, _ text: String) -> String? {
        text.ranges(of: prefix).first.map { String(text[$0.upperBound...]) }
    }

    private static func quoted(_ text: String) -> String? {
        guard let open = text.firstIndex(of: "'"), let close = text[text.index(after: open)...].firstIndex(of: "'")
        else { return text.hasPrefix("<name>") ? "nama" : nil }
        return String(text[text.index(after: open)..<close])
    }

    private static func closing(_ text: String) -> (word: String, line: String)? {
        guard let range = text.ranges(of: "(to close '").first, let line = text.ranges(of: "at line ").first,
            let end = text[range.upperBound...].firstIndex(of: "'")
        else { return nil }
        return (String(text[range.upperBound..<end]), String(text[line.upperBound...].prefix { $0.isNumber }))
    }

    /// The name in Lua's `(global 'x')`, `(field 'x')`, `(local 'x')`, `(method 'x')`.
    private static func named(_ text: String) -> String? {
        guard text.hasSuffix("')"), let open = text.dropLast(2).lastIndex(of: "'") else { return nil }
        return String(text[text.index(after: open)...].dropLast(2))
    }

    private static func kindWord(_ text: String) -> Text {
        for (word, id) in [
            ("nil", "kosong"), ("number", "bilangan"), ("string", "teks"), ("boolean", "ya atau tidak"),
            ("table", "tabel"), ("function", "fungsi"),
        ] where text.contains("a \(word) value") || text.contains("on a \(word)") {
            return Text(id: id, en: word == "nil" ? "empty" : "a \(word)")
        }
        return Text(id: "jenis lain", en: "of another kind")
    }
}
