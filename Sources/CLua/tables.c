/* The table library on raw tables, with a border that depends on the contents alone. */
#include <limits.h>

#include "box.h"

enum { EXACT = 128 };

static bool filled(lua_State *L, int table, lua_Integer position) {
    bool present = lua_rawgeti(L, table, position) != LUA_TNIL;
    lua_pop(L, 1);
    return present;
}

/* A border counted from 1: the first one in lists of up to 128 values, in longer ones the one found by doubling from 1
 * and halving back, since counting at every insertion would make filling a list quadratic. */
int64_t clua_border(lua_State *L, int table) {
    lua_Integer high = 1, low = 0;
    while (filled(L, table, high)) {
        low = high;
        if (high > LUA_MAXINTEGER / 2) break;
        high *= 2;
    }
    while (high - low > 1) {
        lua_Integer middle = low + (high - low) / 2;
        if (filled(L, table, middle)) low = middle;
        else high = middle;
    }
    if (low <= EXACT)
        for (lua_Integer position = 1; position <= low; position++)
            if (!filled(L, table, position)) return position - 1;
    return low;
}

/* The number of values before the first hole; for what looks at all of them anyway. */
static lua_Integer count_from_1(lua_State *L, int table) {
    lua_Integer count = 0;
    while (filled(L, table, count + 1))
        if ((++count & 255) == 0) clua_charge(L, box_of(L), 256);
    return count;
}

static int insert(lua_State *L) {
    clua_check_table(L, 1, "table.insert");
    int arguments = lua_gettop(L);
    if (arguments != 2 && arguments != 3)
        return clua_complain(L, "wrong number of arguments to 'table.insert': write table.insert(list, value)");
    lua_Integer end = clua_border(L, 1) + 1, position = end;
    if (arguments == 3) {
        int whole = 0;
        position = lua_type(L, 2) == LUA_TNUMBER ? lua_tointegerx(L, 2, &whole) : 0;
        if (!whole) return clua_bad_argument(L, 2, "table.insert", "position", "integer", 2);
        if (position < 1 || position > end)
            return clua_complain(L, "bad argument #2 to 'table.insert' (position: %I is outside 1 to %I)",
                                 (LUAI_UACINT)position, (LUAI_UACINT)end);
        clua_charge(L, box_of(L), (uint64_t)(end - position));
        for (lua_Integer at = end; at > position; at--) {
            if ((at & 255) == 0) clua_charge(L, box_of(L), 0);
            lua_rawgeti(L, 1, at - 1);
            lua_rawseti(L, 1, at);
        }
    }
    lua_pushvalue(L, arguments);
    lua_rawseti(L, 1, position);
    return 0;
}

static int take_out(lua_State *L) {
    clua_check_table(L, 1, "table.remove");
    lua_Integer size = clua_border(L, 1), position = luaL_optinteger(L, 2, size);
    if (lua_gettop(L) > 1 && position != size && (position < 1 || position > size + 1))
        return clua_complain(L, "bad argument #2 to 'table.remove' (position: %I is outside 1 to %I)",
                             (LUAI_UACINT)position, (LUAI_UACINT)size);
    lua_rawgeti(L, 1, position);
    if (position < size) clua_charge(L, box_of(L), (uint64_t)(size - position));
    for (; position < size; position++) {
        if ((position & 255) == 0) clua_charge(L, box_of(L), 0);
        lua_rawgeti(L, 1, position + 1);
        lua_rawseti(L, 1, position);
    }
    lua_pushnil(L);
    lua_rawseti(L, 1, position);
    return 1;
}

static int join(lua_State *L) {
    clua_check_table(L, 1, "table.concat");
    clua_box *box = box_of(L);
    size_t width;
    const char *separator = luaL_optlstring(L, 2, "", &width);
    lua_Integer at = luaL_optinteger(L, 3, 1), last = lua_isnoneornil(L, 4) ? count_from_1(L, 1)
                                                                           : luaL_checkinteger(L, 4);
    lua_settop(L, 3);
    luaL_Buffer text;
    luaL_buffinit(L, &text);
    for (; at <= last; at++) {
        clua_charge(L, box, 1);
        if (lua_rawgeti(L, 1, at) != LUA_TSTRING && lua_type(L, -1) != LUA_TNUMBER)
            return clua_complain(L, "table.concat joins texts and numbers, but there is a %s at position %I",
                                 luaL_typename(L, -1), (LUAI_UACINT)at);
        luaL_addvalue(&text);
        if (at == last) break;
        luaL_addlstring(&text, separator, width);
    }
    luaL_pushresult(&text);
    return 1;
}

static int unpack(lua_State *L) {
    clua_check_table(L, 1, "table.unpack");
    lua_Integer first = luaL_optinteger(L, 2, 1), last = lua_isnoneornil(L, 3) ? count_from_1(L, 1)
                                                                             : luaL_checkinteger(L, 3);
    if (first > last) return 0;
    lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
    if (count >= MOST_AT_ONCE || !lua_checkstack(L, (int)++count))
        return clua_complain(L, "too many results to unpack");
    clua_charge(L, box_of(L), count);
    for (; first < last; first++) lua_rawgeti(L, 1, first);
    lua_rawgeti(L, 1, last);
    return (int)count;
}

static int move(lua_State *L) {
    int target = lua_isnoneornil(L, 5) ? 1 : 5;
    clua_check_table(L, 1, "table.move");
    clua_check_table(L, target, "table.move");
    clua_box *box = box_of(L);
    lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3), to = luaL_checkinteger(L, 4);
    if (last >= first) {
        if (!(first > 0 || last < LUA_MAXINTEGER + first)) return clua_complain(L, "too many values to move");
        lua_Integer count = last - first + 1;
        if (to > LUA_MAXINTEGER - count + 1) return clua_complain(L, "the values would not fit there");
        bool forward = to > last || to <= first || (target != 1 && !lua_compare(L, 1, target, LUA_OPEQ));
        /* The whole size is charged first where steps are counted; the clock is asked on the way. */
        if (box->settings.steps) clua_charge(L, box, (uint64_t)count);
        for (lua_Integer done = 0; done < count; done++) {
            lua_Integer at = forward ? done : count - 1 - done;
            if ((done & 255) == 255) clua_charge(L, box, 0);
            lua_rawgeti(L, 1, first + at);
            lua_rawseti(L, target, to + at);
        }
    }
    lua_pushvalue(L, target);
    return 1;
}

static const luaL_Reg functions[] = { { "insert", insert }, { "remove", take_out }, { "concat", join },
                                      { "unpack", unpack }, { "move", move }, { "sort", clua_sort }, { NULL, NULL } };

void clua_open_tables(lua_State *L) {
    lua_pushcfunction(L, luaopen_table);
    lua_call(L, 0, 1);
    luaL_setfuncs(L, functions, 0);
    lua_setglobal(L, "table");
}
