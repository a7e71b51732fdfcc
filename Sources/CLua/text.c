/* Values as text: kinds with a running number where Lua would show an address. */
#include "box.h"

/* Numbers are given in the order in which things are first shown, so they do not depend on where things lie. */
static int64_t running_number(lua_State *L, int index) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, NUMBERS);
    lua_pushvalue(L, index);
    lua_rawget(L, -2);
    int64_t number = lua_tointeger(L, -1);
    lua_pop(L, 1);
    if (number == 0) {
        number = ++box_of(L)->shown_numbers;
        lua_pushvalue(L, index);
        lua_pushinteger(L, number);
        lua_rawset(L, -3);
    }
    lua_pop(L, 1);
    return number;
}

static bool push_described(lua_State *L, int index) {
    clua_box *box = box_of(L);
    object_block *block = lua_touserdata(L, index);
    const clua_class *class = block->owner;
    clua_value value, result = { .tag = CLUA_NIL };
    clua_decode(L, index, &value);
    int32_t status = class->access(box->settings.host, class->context, -2, 0, &value, &result);
    if (status != 1) return false;
    clua_encode(L, &result);
    return true;
}

/* Pushes the text of the value at `index`. */
const char *clua_tostring(lua_State *L, int index, size_t *length) {
    index = lua_absindex(L, index);
    int type = lua_type(L, index);
    switch (type) {
    case LUA_TNIL: lua_pushliteral(L, "nil"); break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"); break;
    case LUA_TNUMBER:
    case LUA_TSTRING: lua_pushvalue(L, index); break;
    default: {
        const char *kind = lua_typename(L, type);
        if (type == LUA_TUSERDATA && push_described(L, index)) break;
        if (type == LUA_TTABLE && luaL_callmeta(L, index, "__tostring")) {
            if (!lua_isstring(L, -1)) clua_complain(L, "'__tostring' must return a string");
            break;
        }
        int named = luaL_getmetafield(L, index, "__name");
        if (named == LUA_TSTRING) kind = lua_tostring(L, -1);
        lua_pushfstring(L, "%s #%I", kind, (LUAI_UACINT)running_number(L, index));
        if (named != LUA_TNIL) lua_remove(L, -2);
    }
    }
    return lua_tolstring(L, -1, length);
}

static int text_of(lua_State *L) {
    if (lua_isnone(L, 1)) return clua_bad_argument(L, 1, "tostring", NULL, "value", 1);
    clua_tostring(L, 1, NULL);
    return 1;
}

static int print(lua_State *L) {
    clua_box *box = box_of(L);
    int count = lua_gettop(L);
    luaL_Buffer line;
    luaL_buffinit(L, &line);
    for (int index = 1; index <= count; index++) {
        if (index > 1) luaL_addchar(&line, '\t');
        clua_tostring(L, index, NULL);
        luaL_addvalue(&line);
    }
    luaL_addchar(&line, '\n');
    luaL_pushresult(&line);
    size_t length;
    const char *bytes = lua_tolstring(L, -1, &length);
    clua_charge(L, box, length / 16 + 1);
    if (length > box->settings.output - box->printed) {
        clua_stop(L, CLUA_OUTPUT);
        return clua_raise_stop(L);
    }
    box->printed += length;
    box->settings.log(box->settings.host, bytes, length);
    return 0;
}

/* string.format: texts of values as above, and no addresses. Lua's own does the rest. */
static int format(lua_State *L) {
    size_t length;
    const char *pattern = luaL_checklstring(L, 1, &length), *end = pattern + length;
    int argument = 1, count = lua_gettop(L);
    clua_charge(L, box_of(L), length / 16 + 1);
    for (const char *at = pattern; at < end; at++) {
        if (*at != '%') continue;
        if (++at < end && *at == '%') continue;
        argument++;
        while (at < end && strchr("-+ #0123456789.", *at) && *at) at++;
        if (at < end && *at == 'p') return clua_complain(L, "string.format has no '%%p': addresses are not shown");
        if (at < end && *at == 's' && argument <= count) {
            clua_tostring(L, argument, NULL);
            lua_replace(L, argument);
        }
    }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, count, 1);
    return 1;
}

void clua_open_text(lua_State *L) {
    lua_pushcfunction(L, text_of);
    lua_setglobal(L, "tostring");
    lua_pushcfunction(L, print);
    lua_setglobal(L, "print");
}

/* The stock function is on the top and is replaced. */
void clua_wrap_format(lua_State *L) { lua_pushcclosure(L, format, 1); }
