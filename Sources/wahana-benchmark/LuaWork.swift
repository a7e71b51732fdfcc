import LuaBridge

/// Rows of work inside a script: what limits, the allocator and the matcher of patterns cost.
enum LuaWork {
    /// Small tables, closures and texts, some of which live on.
    private static let allocating = """
        return function(n)
            local kept, sum = {}, 0.0
            for i = 1, n do
                local row = { name = "group", members = i, trust = 0.5 }
                local add = function(x) return row.members + x end
                local list = {}
                for j = 1, 12 do list[j] = j end
                kept[i % 512 + 1] = { row, list, "group " .. (i % 1024) }
                sum = sum + add(#list)
            end
            return sum
        end
        """
    /// Arithmetic, branches, table elements and calls.
    private static let computing = """
        local function share(x, y) return x / (x + y + 1.0) end
        return function(n)
            local trust, sum = {}, 0.0
            for i = 1, 64 do trust[i] = i / 64 end
            for i = 1, n do
                local k = i % 64 + 1
                local t = trust[k]
                if t < 0.5 then t = t + share(t, sum) else t = t * 0.5 end
                trust[k] = t
                sum = sum + t
            end
            return sum
        end
        """
    private static let matching = """
        local lines = {
            "RT 03 / RW IV: 42 keluarga, iuran 5000 per bulan", "Kelompok Dasawisma Melati, 18 anggota, aktif",
            "2026-11-22 musyawarah RW IV, hadir 31 dari 40", "kode=kps-07; nama=Paguyuban Warga; nilai=0,75",
        }
        return function(n)
            local find, match, gsub, gmatch = string.find, string.match, string.gsub, string.gmatch
            local sum = 0
            for i = 1, n do
                local line = lines[i % 4 + 1]
                sum = sum + (find(line, "%d+") or 0)
                if match(line, "^(%d%d%d%d)%-(%d%d)%-(%d%d)") then sum = sum + 1 end
                if match(line, "(%a+)=([^;]*)") then sum = sum + 2 end
                local _, blanks = gsub(line, "%s+", " ")
                sum = sum + blanks
                for word in gmatch(line, "%a+") do sum = sum + #word end
            end
            return sum
        end
        """

    static func rows(_ watched: LuaState, _ metered: LuaState, _ peer: LuaPeer) throws -> [LuaRow] {
        func row(_ name: String, _ goal: Double, _ text: String, in state: LuaState) throws -> LuaRow {
            let function = try state.function(of: text)
            return LuaRow(name, .ratio(goal), peer: try peer.function(text)) { count in
                try function.first(.number(Double(count))).number ?? .nan
            }
        }
        return [
            try row("capped allocator / realloc", 0.95, allocating, in: watched),
            try row("watched", 1.01, computing, in: watched),
            try row("metered", 2.4, computing, in: metered),
            try row("patterns / stock", 1.30, matching, in: watched),
        ]
    }
}
