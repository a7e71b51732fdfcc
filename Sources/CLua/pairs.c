/* Keys in one order for everyone: integers ascending, then other numbers, strings bytewise, booleans. */
#include "box.h"

/* Keys that are sorted without asking for memory. */
enum { FEW = 32 };

typedef struct key {
    int rank;
    union {
        lua_Integer integer;
        lua_Number number;
        const char *bytes;
    };
    size_t length;
} key;

/* Only numbers, texts and booleans have an order. */
static bool read_key(lua_State *L, int index, key *key) {
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            key->rank = 0;
            key->integer = lua_tointeger(L, index);
        } else {
            key->rank = 1;
            key->number = lua_tonumber(L, index);
        }
        return true;
    case LUA_TSTRING:
        key->rank = 2;
        key->bytes = lua_tolstring(L, index, &key->length);
        return true;
    case LUA_TBOOLEAN:
        key->rank = 3;
        key->integer = lua_toboolean(L, index);
        return true;
    default: return false;
    }
}

static int compare(const key *a, const key *b) {
    if (a->rank != b->rank) return a->rank < b->rank ? -1 : 1;
    if (a->rank == 1) return a->number < b->number ? -1 : a->number > b->number;
    if (a->rank != 2) return a->integer < b->integer ? -1 : a->integer > b->integer;
    size_t shorter = a->length < b->length ? a->length : b->length;
    int order = memcmp(a->bytes, b->bytes, shorter);
    if (order) return order;
    return a->length < b->length ? -1 : a->length > b->length;
}

/* A merge sort that charges what it compares and whose memory is the script's: qsort has neither, and cannot be left. */
static key *sort_keys(lua_State *L, key *keys, key *spare, size_t count) {
    clua_box *box = box_of(L);
    size_t steps = 0;
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t start = 0; start < count; start += 2 * width) {
            size_t middle = count - start < width ? count : start + width;
            size_t end = count - middle < width ? count : middle + width;
            size_t left = start, right = middle;
            for (size_t at = start; at < end; at++) {
                bool take_right = left >= middle;
                if (!take_right && right < end) {
                    if (keys[left].rank == 2) steps += keys[left].length / 16;
                    take_right = compare(&keys[right], &keys[left]) < 0;
                }
                spare[at] = keys[take_right ? right++ : left++];
            }
            steps += (end - start) / 8;
            if (steps >= 256) {
                clua_charge(L, box, steps);
                steps = 0;
            }
        }
        key *swap = keys;
        keys = spare;
        spare = swap;
    }
    return keys;
}

static int refuse_key(lua_State *L) {
    return clua_complain(L, "a table with a %s as a key has no fixed order: use a list instead",
                         luaL_typename(L, -1));
}

static void push_key(lua_State *L, const key *key) {
    switch (key->rank) {
    case 0: lua_pushinteger(L, key->integer); break;
    case 1: lua_pushnumber(L, key->number); break;
    case 2: lua_pushlstring(L, key->bytes, key->length); break;
    default: lua_pushboolean(L, (int)key->integer);
    }
}

/* Pushes a list of the table's keys in order, and returns how many there are. */
int clua_sorted_keys(lua_State *L, int table) {
    clua_box *box = box_of(L);
    table = lua_absindex(L, table);
    size_t count = 0;
    bool sorted = true;
    key last = { .rank = -1 }, next;
    for (lua_pushnil(L); lua_next(L, table); count++) {
        lua_pop(L, 1);
        if (!read_key(L, -1, &next)) return refuse_key(L);
        if (sorted && count && compare(&last, &next) > 0) sorted = false;
        last = next;
        if ((count & 255) == 255) clua_charge(L, box, 256);
    }
    if (count > INT32_MAX / 2) return clua_complain(L, "the table is too large to be visited");
    clua_charge(L, box, count & 255);
    lua_createtable(L, (int)count, 0);
    int list = lua_gettop(L);
    lua_Integer position = 0;
    if (sorted) {
        for (lua_pushnil(L); lua_next(L, table);) {
            lua_pop(L, 1);
            lua_pushvalue(L, -1);
            lua_rawseti(L, list, ++position);
        }
        return (int)count;
    }
    key few[2 * FEW], *keys = few;
    if (count > FEW) keys = lua_newuserdatauv(L, 2 * count * sizeof *keys, 0);
    size_t at = 0;
    for (lua_pushnil(L); lua_next(L, table) && at < count; at++) {
        lua_pop(L, 1);
        read_key(L, -1, &keys[at]);
    }
    keys = sort_keys(L, keys, keys + (count > FEW ? count : FEW), at);
    for (size_t index = 0; index < at; index++) {
        push_key(L, &keys[index]);
        lua_rawseti(L, list, (lua_Integer)index + 1);
    }
    lua_settop(L, list);
    return (int)count;
}

/* Upvalues: keys, position. Removed keys are skipped, added ones not visited. */
static int step(lua_State *L) {
    lua_Integer position = lua_tointeger(L, lua_upvalueindex(2));
    int64_t visited = 0;
    for (;;) {
        if (lua_rawgeti(L, lua_upvalueindex(1), ++position) == LUA_TNIL) return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(3)) != LUA_TNIL) break;
        lua_pop(L, 2);
        if ((++visited & 255) == 0) clua_charge(L, box_of(L), 256);
    }
    lua_pushinteger(L, position);
    lua_replace(L, lua_upvalueindex(2));
    return 2;
}

int clua_pairs(lua_State *L) {
    clua_check_table(L, 1, "pairs");
    lua_settop(L, 1);
    clua_sorted_keys(L, 1);
    lua_pushinteger(L, 0);
    lua_pushvalue(L, 1);
    lua_pushcclosure(L, step, 3);
    lua_pushvalue(L, 1);
    return 2;
}

/* Whether a value stands behind `position`. All keys are looked at: Lua's own length depends on how the table grew. */
static bool goes_on(lua_State *L, lua_Integer position) {
    clua_box *box = box_of(L);
    size_t seen = 0;
    for (lua_pushnil(L); lua_next(L, 1);) {
        lua_pop(L, 1);
        if ((++seen & 255) == 0) clua_charge(L, box, 256);
        if (!lua_isinteger(L, -1) || lua_tointeger(L, -1) <= position) continue;
        lua_pop(L, 1);
        return true;
    }
    return false;
}

/* Lua's own stops at a nil and says nothing; a list that goes on behind it is a mistake that would lose its rest. */
static int list_step(lua_State *L) {
    lua_Integer position = luaL_checkinteger(L, 2);
    if (position == LUA_MAXINTEGER) return 0;
    lua_pushinteger(L, ++position);
    if (lua_geti(L, 1, position) != LUA_TNIL) return 2;
    if (lua_type(L, 1) == LUA_TTABLE && goes_on(L, position))
        return clua_complain(L, "the list has a hole: its item %I is nil", (LUAI_UACINT)position);
    return 1;
}

int clua_list_pairs(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushcfunction(L, list_step);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

/* The first pair only: walking on needs the order, which is what `pairs` keeps. */
int clua_next(lua_State *L) {
    clua_check_table(L, 1, "next");
    if (!lua_isnoneornil(L, 2)) return clua_complain(L, "next(table, key) is not available: use pairs");
    lua_settop(L, 1);
    key first = { .rank = -1 }, other;
    int64_t count = 0;
    lua_pushnil(L);
    /* Slot 2 keeps the smallest key found so far. */
    for (lua_pushnil(L); lua_next(L, 1);) {
        lua_pop(L, 1);
        if (!read_key(L, -1, &other)) return refuse_key(L);
        if (first.rank < 0 || compare(&other, &first) < 0) {
            first = other;
            lua_pushvalue(L, -1);
            lua_replace(L, 2);
        }
        if ((++count & 255) == 0) clua_charge(L, box_of(L), 256);
    }
    if (first.rank < 0) return 1;
    lua_pushvalue(L, 2);
    lua_rawget(L, 1);
    return 2;
}
