/* math without a generator of its own, and utf8. */
#include "box.h"

static int no_random(lua_State *L) {
    return clua_complain(L, "math.random has no source of chance here: draw inside a run");
}

static int no_seed(lua_State *L) {
    return clua_complain(L, "math.randomseed is not available: the study's seed decides every draw");
}

void clua_open_numbers(lua_State *L) {
    /* Of an older Lua, and there only where Lua was built with them. */
    static const char *const old[] = { "atan2", "cosh", "frexp", "ldexp", "log10", "pow", "sinh", "tanh" };
    lua_pushcfunction(L, luaopen_math);
    lua_call(L, 0, 1);
    for (size_t index = 0; index < sizeof old / sizeof *old; index++) {
        lua_pushnil(L);
        lua_setfield(L, -2, old[index]);
    }
    lua_pushcfunction(L, no_random);
    lua_setfield(L, -2, "random");
    lua_pushcfunction(L, no_seed);
    lua_setfield(L, -2, "randomseed");
    lua_setglobal(L, "math");
    lua_pushcfunction(L, luaopen_utf8);
    lua_call(L, 0, 1);
    static const char *const growing[] = { "len", "offset", NULL }, *const ranged[] = { "codepoint", NULL };
    clua_charge_all(L, growing, false);
    clua_charge_all(L, ranged, true);
    lua_setglobal(L, "utf8");
}
