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

static const luaL_Reg functions[] = {
    { "rep", repeat }, { "find", clua_find }, { "match", clua_match }, { "gmatch", clua_gmatch },
    { "gsub", clua_gsub }, { NULL, NULL }
};

void clua_open_strings(lua_State *L) {
    static const char *const growing[] = { "lower", "upper", "reverse" };
    lua_pushcfunction(L, luaopen_string);
    lua_call(L, 0, 1);
    lua_pushnil(L);
    lua_setfield(L, -2, "dump");
    luaL_setfuncs(L, functions, 0);
    for (size_t index = 0; index < sizeof growing / sizeof *growing; index++) {
        lua_getfield(L, -1, growing[index]);
        lua_pushcclosure(L, charged, 1);
        lua_setfield(L, -2, growing[index]);
    }
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
