import Simulation

/// Values that look like personal data, whatever their column is called.
enum PersonalShape {
    /// What personal data a cell looks like in a column, or nil.
    ///
    /// Sixteen digits are a NIK or a No. KK (Permendagri 72/2022: sixteen digits each); a telephone number begins with 08, 628
    /// or +62 and has ten to fourteen digits; ten to fifteen other digits in a column of text are taken for an account number.
    static func kind(of text: String, in subject: Column.Subject, content: Column.Content?) -> Text? {
        guard text.utf8.count <= 60, mayBePersonal(text) else { return nil }
        let isMoney = content == .rupiah
        if !isMoney, !isFraction(text), let digits = digits(of: text) {
            if digits.count == 16 {
                return Text(id: "enam belas angka, seperti NIK atau No. KK", en: "sixteen digits, as a NIK or No. KK")
            }
            if isTelephone(digits) { return Text(id: "nomor telepon", en: "telephone number") }
            if (10...15).contains(digits.count), content?.isNumeric != true {
                return Text(id: "angka panjang, seperti nomor rekening", en: "a long number, as a bank account")
            }
        }
        if isElectronicMail(text) { return Text(id: "alamat surel", en: "e-mail address") }
        guard subject == .people || subject == .households, content?.isWords != false else { return nil }
        if isDay(text) { return Text(id: "tanggal, seperti tanggal lahir", en: "a date, as of birth") }
        if isAddress(text) { return Text(id: "alamat", en: "address") }
        if hasTitle(text) { return Text(id: "nama orang", en: "name of a person") }
        return nil
    }

    /// Whether a closer look is due: six digits, a sign of an address, or two words. Most cells have none of them.
    private static func mayBePersonal(_ text: String) -> Bool {
        var digits = 0
        for byte in text.utf8 {
            if (48...57).contains(byte) {
                digits += 1
            } else if byte == 32 || byte == 46 || byte == 64 || byte > 127 {
                return true
            }
        }
        return digits >= 6
    }

    /// Whether a code is a serial number: a digit and no spaces.
    static func isSerialNumber(_ code: String) -> Bool {
        code.utf8.contains { (48...57).contains($0) } && !code.contains(where: \.isWhitespace)
    }

    /// Whether a text is a number with one mark, such as 0.8123456789, and not digits that a mark groups.
    private static func isFraction(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let halves = parts.count == 2 ? parts : text.split(separator: ",", omittingEmptySubsequences: false)
        guard halves.count == 2, WrittenNumber(text) != nil, text.first != "+" else { return false }
        let whole = halves[0].drop { $0 == "-" }
        return whole == "0" || whole.first != "0"
    }

    /// The digits of a text that has nothing but digits and what people put between them; nil for any other.
    private static func digits(of text: String) -> String? {
        let between: Set<Character> = [" ", "-", ".", "(", ")", "+", "'", "/", "\u{A0}"]
        var digits = ""
        for character in text {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else if !between.contains(character) {
                return nil
            }
        }
        return digits.count >= 9 ? digits : nil
    }

    private static func isTelephone(_ digits: String) -> Bool {
        (digits.hasPrefix("08") && (10...13).contains(digits.count))
            || (digits.hasPrefix("628") && (11...15).contains(digits.count))
    }

    private static func isElectronicMail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !text.contains(where: \.isWhitespace)
    }

    private static func isDay(_ text: String) -> Bool {
        if CalendarDate(iso: text) != nil { return true }
        let parts = text.split { "-/. ".contains($0) }
        guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]) else { return false }
        return (1...31).contains(day) && parts[2].count == 4 && (1900...2100).contains(year)
    }

    private static func isAddress(_ text: String) -> Bool {
        let folded = text.lowercased()
        return ["jl ", "jl.", "jalan ", "jln ", "jln.", "gg.", "gang ", "perum "].contains(where: folded.hasPrefix)
            && folded.contains(where: \.isNumber)
    }

    private static func hasTitle(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard words.count >= 2, words.count <= 6 else { return false }
        let title = words[0].lowercased().filter { $0 != "." }
        return titles.contains(title) && words[1].first?.isUppercase == true
            && !words.dropFirst().contains { $0.contains(where: \.isNumber) || offices.contains($0.lowercased()) }
    }

    private static let titles: Set<String> = [
        "bapak", "bpk", "pak", "ibu", "bu", "ny", "nyonya", "nn", "tn", "tuan", "sdr", "sdri", "hj", "kh", "ust",
        "ustadz",
        "ustaz", "ustadzah", "mr", "mrs", "ms", "haji", "hajjah",
    ]
    private static let offices: Set<String> = [
        "rt", "rw", "pkk", "lurah", "kades", "camat", "ketua", "sekretaris", "bendahara", "posyandu", "rumah",
        "dasawisma",
    ]
}

extension Column.Content {
    fileprivate var isNumeric: Bool {
        switch self {
        case .integer, .number, .rupiah: true
        default: false
        }
    }

    fileprivate var isWords: Bool {
        switch self {
        case .text, .identity, .reference: true
        default: false
        }
    }
}
