-- The names that a scenario finds, as the reference lists them; os, io and others of Lua are not there.
std = "none"
max_line_length = 160
unused_args = false
exclude_files = { ".wahana" }
read_globals = {
  "_G", "_VERSION", "assert", "error", "getmetatable", "ipairs", "load", "next", "pairs", "pcall", "print",
    "rawequal", "rawget", "rawlen", "rawset", "require", "select", "setmetatable", "tonumber", "tostring", "type",
    "xpcall",
  coroutine = { fields = { "create", "isyieldable", "resume", "running", "status", "wrap", "yield" } },
  string = { fields = { "byte", "char", "find", "format", "gmatch", "gsub", "len", "lower", "match", "pack",
    "packsize", "rep", "reverse", "sub", "unpack", "upper" } },
  utf8 = { fields = { "char", "charpattern", "codepoint", "codes", "len", "offset" } },
  table = { fields = { "concat", "insert", "move", "pack", "remove", "sort", "unpack" } },
  math = { fields = { "abs", "acos", "asin", "atan", "ceil", "cos", "deg", "exp", "floor", "fmod", "huge", "log",
    "max", "maxinteger", "min", "mininteger", "modf", "pi", "rad", "random", "randomseed", "sin", "sqrt", "tan",
    "tointeger", "type", "ult" } },
  "days", "weeks", "months", "years", "hours", "rupiah", "percent", "date", "uniform", "triangular", "one_of",
    "exponential", "csv", "chance", "draw", "scenario", "wait", "hold", "wait_for",
}
