import Simulation

/// The short stable codes of problems that scripts and their data can have, with what each means.
public enum ProblemCode: String, Sendable, CaseIterable {
    /// The text is not Lua.
    case syntax = "W-SYNTAX"
    /// A name that nothing has.
    case name = "W-NAME"
    /// Something that must be given is missing.
    case missing = "W-MISSING"
    /// A value of the wrong kind or outside its range.
    case value = "W-VALUE"
    /// A number without its unit, or with another one.
    case unit = "W-UNIT"
    /// A list with a hole, or a table that is filled in the wrong way.
    case list = "W-LIST"
    /// Too many arguments, or a method called as a function.
    case call = "W-CALL"
    /// Something said twice.
    case twice = "W-TWICE"
    /// Something used at a moment at which it cannot be used.
    case moment = "W-MOMENT"
    /// A condition or outcome that does more than read.
    case reads = "W-READS"
    /// A plan that lacks a part.
    case plan = "W-PLAN"
    /// A file that is missing or may not be read.
    case file = "W-FILE"
    /// A set-up that comes out otherwise in another process.
    case unsteady = "W-UNSTEADY"
    /// A mistake that Lua found while the script ran.
    case lua = "W-LUA"
    /// More computing time than allowed.
    case time = "W-TIME"
    /// More steps than allowed.
    case steps = "W-STEPS"
    /// More memory than allowed.
    case memory = "W-MEMORY"
    /// More printed than allowed.
    case output = "W-OUTPUT"
    /// Stopped from outside.
    case cancelled = "W-CANCELLED"
    /// A fault of Wahana itself.
    case fault = "W-FAULT"

    /// What the code means, in one sentence.
    public var sentence: Text {
        switch self {
        case .syntax: Text(id: "teks skrip bukan Lua yang benar", en: "the text of the script is not correct Lua")
        case .name: Text(id: "nama ini tidak ada; daftarnya disebutkan", en: "there is no such name; the list is given")
        case .missing: Text(id: "sesuatu yang wajib belum ditulis", en: "something required was not given")
        case .value: Text(id: "nilai salah jenis atau di luar batasnya", en: "a value has the wrong kind or range")
        case .unit: Text(id: "bilangan tanpa satuan, atau satuannya lain", en: "a number lacks its unit or has another")
        case .list: Text(id: "daftar berlubang atau salah bentuk", en: "a list has a hole or the wrong form")
        case .call: Text(id: "cara memanggilnya keliru", en: "it was called in the wrong way")
        case .twice: Text(id: "sesuatu ditulis dua kali", en: "something was said twice")
        case .moment:
            Text(id: "belum atau tidak lagi dapat dipakai pada saat itu", en: "it cannot be used at that moment")
        case .reads:
            Text(
                id: "ukuran hasil dan syarat hanya boleh membaca, tidak mengubah atau mengundi",
                en: "outcomes and conditions may only read, neither change nor draw")
        case .plan: Text(id: "rencana belum lengkap", en: "the plan lacks a part")
        case .file: Text(id: "berkas tidak ada atau tidak boleh dibaca", en: "a file is missing or may not be read")
        case .unsteady:
            Text(
                id: "persiapannya tidak sama di setiap proses: # dipakai pada daftar yang berlubang",
                en: "the set-up is not the same in every process: # is used on a list with holes")
        case .lua:
            Text(id: "kekeliruan yang ditemukan Lua saat skrip berjalan", en: "a mistake Lua found in the script")
        case .time: Text(id: "batas waktu hitung tercapai", en: "the limit of computing time was reached")
        case .steps: Text(id: "batas langkah tercapai", en: "the limit of steps was reached")
        case .memory: Text(id: "batas memori tercapai", en: "the limit of memory was reached")
        case .output: Text(id: "batas cetakan tercapai", en: "the limit of printed text was reached")
        case .cancelled: Text(id: "dihentikan dari luar", en: "it was stopped from outside")
        case .fault: Text(id: "kesalahan pada Wahana sendiri", en: "a fault of Wahana itself")
        }
    }
}
