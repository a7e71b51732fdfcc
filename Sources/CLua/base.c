/* The global functions that differ from Lua's own: what catches errors lets a stop through, loading takes text only. */
#include "box.h"

static int finish_pcall(lua_State *L, int status, lua_KContext skipped) {
    if (status != LUA_OK && status != LUA_YIELD) {
        clua_after_error(L, status);
        lua_pushboolean(L, 0);
        lua_pushvalue(L, -2);
        return 2;
    }
    return lua_gettop(L) - (int)skipped;
}

static int protected_call(lua_State *L) {
    if (lua_isnone(L, 1)) return clua_bad_argument(L, 1, "pcall", NULL, "function", 1);
    clua_charge(L, box_of(L), 1);
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    int status = lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, finish_pcall);
    return finish_pcall(L, status, 0);
}

/* The script's handler, unless the state was stopped: then nothing of the script runs any more. */
static int guarded_handler(lua_State *L) {
    if (atomic_load(&box_of(L)->stop) != CLUA_GOING) return 1;
    lua_settop(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, 1, 1);
    return 1;
}

static int protected_call_with_handler(lua_State *L) {
    int count = lua_gettop(L);
    if (lua_type(L, 2) != LUA_TFUNCTION) return clua_bad_argument(L, 2, "xpcall", NULL, "function", 2);
    clua_charge(L, box_of(L), 1);
    lua_pushvalue(L, 2);
    lua_pushcclosure(L, guarded_handler, 1);
    lua_replace(L, 2);
    lua_pushboolean(L, 1);
    lua_pushvalue(L, 1);
    lua_rotate(L, 3, 2);
    /* Stack: function, handler, true, function, arguments. */
    int status = lua_pcallk(L, count - 2, LUA_MULTRET, 2, 2, finish_pcall);
    return finish_pcall(L, status, 2);
}

static int set_metatable(lua_State *L) {
    clua_check_table(L, 1, "setmetatable");
    int type = lua_type(L, 2);
    if (type != LUA_TNIL && type != LUA_TTABLE)
        return clua_bad_argument(L, 2, "setmetatable", NULL, "nil or table", 2);
    if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL)
        return clua_complain(L, "this metatable is protected and cannot be changed");
    static const char *const refused[] = { "__gc", "__mode" };
    for (int index = 0; type == LUA_TTABLE && index < 2; index++) {
        lua_pushstring(L, refused[index]);
        if (lua_rawget(L, 2) != LUA_TNIL)
            return clua_complain(L, "a metatable cannot have '%s' here", refused[index]);
        lua_pop(L, 1);
    }
    lua_settop(L, 2);
    lua_setmetatable(L, 1);
    return 1;
}

/* Counted from 1, because Lua's own length of a table with holes depends on how it grew. */
static int raw_length(lua_State *L) {
    int type = lua_type(L, 1);
    if (type == LUA_TSTRING) lua_pushinteger(L, (lua_Integer)lua_rawlen(L, 1));
    else if (type == LUA_TTABLE) lua_pushinteger(L, clua_border(L, 1));
    else return clua_bad_argument(L, 1, "rawlen", NULL, "table or string", 1);
    return 1;
}

/* Two long texts are compared byte by byte. */
static int raw_equal(lua_State *L) {
    luaL_checkany(L, 2);
    if (lua_type(L, 1) == LUA_TSTRING) clua_charge(L, box_of(L), lua_rawlen(L, 1) / 16 + 1);
    lua_pushboolean(L, lua_rawequal(L, 1, 2));
    return 1;
}

enum { PIECE = 512 };

typedef struct source {
    const char *bytes;
    size_t left;
    int reader;
} source;

/* In small pieces, so that even a text made to be slow to compile can be stopped. */
static const char *next_piece(lua_State *L, void *context, size_t *size) {
    source *source = context;
    clua_charge(L, box_of(L), PIECE);
    if (source->reader && source->left == 0) {
        luaL_checkstack(L, 2, "too many nested functions");
        lua_pushvalue(L, 1);
        lua_call(L, 0, 1);
        if (lua_isnil(L, -1)) {
            lua_pop(L, 1);
            *size = 0;
            return NULL;
        }
        if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "the function given to 'load' must return strings");
        lua_replace(L, source->reader);
        source->bytes = lua_tolstring(L, source->reader, &source->left);
    }
    *size = source->left < PIECE ? source->left : PIECE;
    const char *piece = source->bytes;
    source->bytes += *size;
    source->left -= *size;
    return *size ? piece : NULL;
}

int clua_load_text(lua_State *L, const char *bytes, size_t length, const char *name, const char *mode) {
    source source = { bytes, length, 0 };
    int status = lua_load(L, next_piece, &source, name, mode);
    if (status != LUA_OK) clua_after_error(L, status);
    return status;
}

static int load(lua_State *L) {
    const char *name = luaL_optstring(L, 2, "=(load)"), *mode = luaL_optstring(L, 3, "t");
    int has_environment = !lua_isnone(L, 4);
    if (!strchr(mode, 't')) return clua_complain(L, "load takes text only, so its mode cannot be '%s'", mode);
    lua_settop(L, 5);
    source source = { NULL, 0, 0 };
    if (lua_type(L, 1) == LUA_TSTRING) source.bytes = lua_tolstring(L, 1, &source.left);
    else if (lua_type(L, 1) == LUA_TFUNCTION) source.reader = 5;
    else return clua_bad_argument(L, 1, "load", NULL, "string or function", 1);
    int status = lua_load(L, next_piece, &source, name, "t");
    if (status != LUA_OK) {
        clua_after_error(L, status);
        lua_pushnil(L);
        lua_insert(L, -2);
        return 2;
    }
    if (has_environment) {
        lua_pushvalue(L, 4);
        if (!lua_setupvalue(L, -2, 1)) lua_pop(L, 1);
    }
    return 1;
}

static const luaL_Reg functions[] = {
    { "pcall", protected_call }, { "xpcall", protected_call_with_handler }, { "setmetatable", set_metatable },
    { "load", load }, { "pairs", clua_pairs }, { "next", clua_next },
    { "ipairs", clua_list_pairs }, { "rawlen", raw_length }, { "rawequal", raw_equal }, { NULL, NULL }
};

void clua_open_text(lua_State *L);

void clua_open_base(lua_State *L) {
    static const char *const removed[] = { "dofile", "loadfile", "collectgarbage", "warn" };
    lua_pushcfunction(L, luaopen_base);
    lua_call(L, 0, 1);
    for (size_t index = 0; index < sizeof removed / sizeof *removed; index++) {
        lua_pushnil(L);
        lua_setfield(L, -2, removed[index]);
    }
    luaL_setfuncs(L, functions, 0);
    static const char *const growing[] = { "tonumber", NULL };
    clua_charge_all(L, growing, false);
    lua_pop(L, 1);
    clua_open_text(L);
}
