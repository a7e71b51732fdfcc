import Foundation
import Simulation
import Testing

@testable import Reports

struct SystemRefusalTests {
    @Test(arguments: [
        (ENOSPC, "penyimpanan penuh", "the disk is full"), (EFBIG, "penyimpanan penuh", "the disk is full"),
        (EACCES, "tidak ada izin menulis", "there is no permission to write"),
        (EROFS, "penyimpanan hanya dapat dibaca", "the disk is read-only"),
        (ENOTDIR, "ada berkas lain di jalurnya", "another file stands in its way"),
        (ENAMETOOLONG, "namanya terlalu panjang", "the name is too long"),
        (4242, "sistem menolak (nomor 4242)", "the system refused (number 4242)"),
    ])
    func saysWhy(number: Int32, id: String, en: String) {
        #expect(SystemRefusal.reason(number) == Text(id: id, en: en))
    }
}
