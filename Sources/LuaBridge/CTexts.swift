/// Texts as C reads them, for as long as this lives.
final class CTexts: @unchecked Sendable {
    // Written here once, and only read afterwards.
    private let texts: [UnsafePointer<CChar>]

    init(_ texts: [String]) {
        self.texts = texts.map { text in
            let bytes = UnsafeMutablePointer<CChar>.allocate(capacity: text.utf8.count + 1)
            for (index, byte) in text.utf8.enumerated() { bytes[index] = CChar(bitPattern: byte) }
            bytes[text.utf8.count] = 0
            return UnsafePointer(bytes)
        }
    }

    deinit { for text in texts { text.deallocate() } }

    subscript(_ index: Int) -> UnsafePointer<CChar> { texts[index] }
}
