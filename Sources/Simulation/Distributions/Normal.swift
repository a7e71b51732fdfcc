import Foundation

/// The standard normal distribution.
public enum Normal {
    /// The density at `x`.
    public static func density(_ x: Double) -> Double {
        exp(-0.5 * x * x) / (2 * Double.pi).squareRoot()
    }

    /// The chance of at most `x`.
    public static func cdf(_ x: Double) -> Double {
        0.5 * erfc(-x * 0.5.squareRoot())
    }

    /// The chance of more than `x`, exact where `cdf` rounds to 1.
    public static func survival(_ x: Double) -> Double {
        0.5 * erfc(x * 0.5.squareRoot())
    }

    /// The number that is not exceeded with chance `p`; −∞ at 0, ∞ at 1.
    ///
    /// - Precondition: `p` lies in `0...1`.
    /// - SeeAlso: Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution, Applied Statistics
    ///   37(3), 477-484, routine PPND16, accurate to about 1 part in 10¹⁶. doi:10.2307/2347330
    public static func quantile(_ p: Double) -> Double {
        precondition(p >= 0 && p <= 1, "a chance must lie in 0...1")
        let q = p - 0.5
        if abs(q) <= 0.425 {
            let r = 0.180625 - q * q
            return q * Polynomial.ratio(r, centreOver, centreUnder)
        }
        let tail = q < 0 ? p : 1 - p
        guard tail > 0 else { return q < 0 ? -.infinity : .infinity }
        let r = (-log(tail)).squareRoot()
        let size =
            r <= 5 ? Polynomial.ratio(r - 1.6, middleOver, middleUnder) : Polynomial.ratio(r - 5, farOver, farUnder)
        return q < 0 ? -size : size
    }

    private static let centreOver: Polynomial = [
        3.387_132_872_796_366_608_0, 133.141_667_891_784_377_45, 1_971.590_950_306_551_442_7,
        13_731.693_765_509_461_125, 45_921.953_931_549_871_457, 67_265.770_927_008_700_853,
        33_430.575_583_588_128_105, 2_509.080_928_730_122_672_7,
    ]
    private static let centreUnder: Polynomial = [
        1, 42.313_330_701_600_911_252, 687.187_007_492_057_908_30, 5_394.196_021_424_751_107_7,
        21_213.794_301_586_595_867, 39_307.895_800_092_710_610, 28_729.085_735_721_942_674,
        5_226.495_278_852_854_561_0,
    ]
    private static let middleOver: Polynomial = [
        1.423_437_110_749_683_577_34, 4.630_337_846_156_545_295_90, 5.769_497_221_460_691_405_50,
        3.647_848_324_763_204_605_04, 1.270_458_252_452_368_382_58, 0.241_780_725_177_450_611_770,
        0.022_723_844_989_269_184_583_3, 7.745_450_142_783_414_076_40e-4,
    ]
    private static let middleUnder: Polynomial = [
        1, 2.053_191_626_637_758_821_87, 1.676_384_830_183_803_849_40, 0.689_767_334_985_100_004_550,
        0.148_103_976_427_480_074_590, 0.015_198_666_563_616_457_196_6, 5.475_938_084_995_344_946_00e-4,
        1.050_750_071_644_416_843_24e-9,
    ]
    private static let farOver: Polynomial = [
        6.657_904_643_501_103_777_20, 5.463_784_911_164_114_369_90, 1.784_826_539_917_291_335_80,
        0.296_560_571_828_504_891_230, 0.026_532_189_526_576_123_093_0, 1.242_660_947_388_078_438_60e-3,
        2.711_555_568_743_487_578_15e-5, 2.010_334_399_292_288_132_65e-7,
    ]
    private static let farUnder: Polynomial = [
        1, 0.599_832_206_555_887_937_690, 0.136_929_880_922_735_805_310, 0.014_875_361_290_850_614_852_5,
        7.868_691_311_456_132_591_00e-4, 1.846_318_317_510_054_681_80e-5, 1.421_511_758_316_445_888_70e-7,
        2.044_263_103_389_939_785_64e-15,
    ]
}
