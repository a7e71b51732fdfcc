import Testing

@testable import Simulation

@Suite("Philox4x64-10")
struct PhiloxTests {
    struct Vector: Sendable {
        let counter: [UInt64]
        let key: [UInt64]
        let words: [UInt64]
    }

    // The three "philox4x64 10" lines of tests/kat_vectors in the Random123 library of D. E. Shaw Research (commit
    // 9545ff6): all zeros, all ones, digits of pi.
    static let published = [
        Vector(
            counter: [0, 0, 0, 0], key: [0, 0],
            words: [0x1655_4d9e_ca36_314c, 0xdb20_fe9d_672d_0fdc, 0xd7e7_72ce_e186_176b, 0x7e68_b68a_ec7b_a23b]),
        Vector(
            counter: [.max, .max, .max, .max], key: [.max, .max],
            words: [0x87b0_92c3_013f_e90b, 0x438c_3c67_be8d_0224, 0x9cc7_d7c6_9cd7_77b6, 0xa09c_aebf_594f_0ba0]),
        Vector(
            counter: [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0, 0x082e_fa98_ec4e_6c89],
            key: [0x4528_21e6_38d0_1377, 0xbe54_66cf_34e9_0c6c],
            words: [0xa528_f454_03e6_1d95, 0x38c7_2dbd_566e_9788, 0xa5a1_610e_72fd_18b5, 0x57bd_43b5_e52b_7fe6]),
    ]

    // numpy.random.Philox(counter=c - 1, key=k).random_raw(4) of numpy 2, which steps its counter before the first block.
    static let numpy = [
        Vector(
            counter: [1, 2, 3, 4], key: [5, 6],
            words: [0xa39b_5519_339f_e354, 0xaceb_1228_efc2_5196, 0xa0a2_e3c2_5aa5_f4fc, 0x08d0_cfa9_3327_20df]),
        Vector(
            counter: [1 << 63, 0, 0, 1], key: [.max, 0],
            words: [0x5f2c_8683_b2fc_ba13, 0x5d6e_6752_6a78_6ecf, 0x029c_20d8_d69e_da75, 0xbdaa_0930_e6ea_d310]),
        Vector(
            counter: [0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210, 7, .max - 1], key: [0xdead_beef_cafe_babe, 1],
            words: [0xcaa5_c92e_1dfd_b00e, 0x7006_b80d_6177_0e2a, 0x310e_12e4_850b_64aa, 0x780c_3966_854a_0fa3]),
    ]

    @Test(arguments: published + numpy)
    func vectors(vector: Vector) {
        let c = vector.counter
        let block = Philox.block(c[0], c[1], c[2], c[3], key: Philox.Key(vector.key[0], vector.key[1]))
        #expect([block.0, block.1, block.2, block.3] == vector.words)
    }
}
