/* The string library: Lua's own where time grows with the text only, ours where it can run away. */
#include "box.h"

void clua_wrap_format(lua_State *L);

static int repeat(lua_State *L) {
    size_t length, width;
    const char *text = luaL_checklstring(L, 1, &length);
    lua_Integer count = luaL_checkinteger(L, 2);
    const char *separator = luaL_optlstring(L, 3, "", &width);
    if (count <= 0 || length + width == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if ((uint64_t)count > (uint64_t)(LUA_MAXINTEGER / 2) / (length + width))
        return clua_complain(L, "the resulting text of string.rep would be too long");
    size_t total = (size_t)count * length + (size_t)(count - 1) * width;
    clua_charge(L, box_of(L), total / 16 + 1);
    luaL_Buffer buffer;
    char *at = luaL_buffinitsize(L, &buffer, total);
    while (count-- > 1) {
        memcpy(at, text, length);
        at += length;
        memcpy(at, separator, width);
        at += width;
    }
    memcpy(at, text, length);
    luaL_pushresultsize(&buffer, total);
    return 1;
}

/* Stock functions whose time grows with their first argument, charged for it before they run. */
static int charged(lua_State *L) {
    clua_charge(L, box_of(L), lua_type(L, 1) == LUA_TSTRING ? lua_rawlen(L, 1) / 16 + 1 : 1);
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

/* The same where only a range, given by a third argument, takes time and room on the stack. */
static int charged_for_range(lua_State *L) {
    if (lua_type(L, 1) == LUA_TSTRING && lua_type(L, 3) == LUA_TNUMBER) {
        lua_Integer length = (lua_Integer)lua_rawlen(L, 1), last = lua_tointeger(L, 3);
        lua_Integer first = luaL_optinteger(L, 2, 1);
        if (first < 0) first = first < -length ? 1 : length + first + 1;
        if (last < 0) last = last < -length ? 0 : length + last + 1;
        if (last > length) last = length;
        if (first < 1) first = 1;
        if (first <= last && last - first >= MOST_AT_ONCE)
            return clua_complain(L, "the range is too long: at most %d values at a time", MOST_AT_ONCE);
        clua_charge(L, box_of(L), first <= last ? (uint64_t)(last - first) + 1 : 1);
    } else {
        clua_charge(L, box_of(L), 1);
    }
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static const luaL_Reg functions[] = {
    { "rep", repeat }, { "find", clua_find }, { "match", clua_match }, { "gmatch", clua_gmatch },
    { "gsub", clua_gsub }, { NULL, NULL }
};

void clua_charge_all(lua_State *L, const char *const *names, bool ranges) {
    for (; *names; names++) {
        lua_getfield(L, -1, *names);
        lua_pushcclosure(L, ranges ? charged_for_range : charged, 1);
        lua_setfield(L, -2, *names);
    }
}

void clua_open_strings(lua_State *L) {
    static const char *const growing[] = { "lower", "upper", "reverse", "pack", "packsize", "unpack", NULL };
    static const char *const ranged[] = { "byte", NULL };
    lua_pushcfunction(L, luaopen_string);
    lua_call(L, 0, 1);
    lua_pushnil(L);
    lua_setfield(L, -2, "dump");
    luaL_setfuncs(L, functions, 0);
    clua_charge_all(L, growing, false);
    clua_charge_all(L, ranged, true);
    lua_getfield(L, -1, "format");
    clua_wrap_format(L);
    lua_setfield(L, -2, "format");
    lua_setglobal(L, "string");
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_pushliteral(L, "protected");
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
}
