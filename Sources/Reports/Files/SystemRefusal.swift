import Foundation
import Simulation

/// Why the system did not let a file be written.
public enum SystemRefusal {
    /// The reason in words.
    ///
    /// - Parameter number: The system's error number (`errno`).
    public static func reason(_ number: Int32) -> Text {
        switch number {
        case ENOSPC, EDQUOT, EFBIG: Text(id: "penyimpanan penuh", en: "the disk is full")
        case EACCES, EPERM: Text(id: "tidak ada izin menulis", en: "there is no permission to write")
        case EROFS: Text(id: "penyimpanan hanya dapat dibaca", en: "the disk is read-only")
        case ENAMETOOLONG: Text(id: "namanya terlalu panjang", en: "the name is too long")
        case ENOTDIR, EEXIST, ELOOP:
            Text(id: "ada berkas lain di jalurnya", en: "another file stands in its way")
        default: Text(id: "sistem menolak (nomor \(number))", en: "the system refused (number \(number))")
        }
    }
}
