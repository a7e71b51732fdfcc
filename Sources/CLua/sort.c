/* table.sort as a stable merge sort that ends whatever the comparison says. */
#include "box.h"

typedef struct sorting {
    lua_State *L;
    clua_box *box;
    lua_Number *numbers;
    int values;
    bool custom;
} sorting;

static bool before(sorting *s, int32_t left, int32_t right) {
    lua_State *L = s->L;
    clua_charge(L, s->box, 1);
    if (s->numbers) {
        lua_Number a = s->numbers[left], b = s->numbers[right];
        /* NaN goes last, so that the order is total. */
        return a < b || (a == a && b != b);
    }
    if (s->custom) lua_pushvalue(L, 2);
    lua_rawgeti(L, s->values, left + 1);
    lua_rawgeti(L, s->values, right + 1);
    bool result;
    if (s->custom) {
        lua_call(L, 2, 1);
        result = lua_toboolean(L, -1);
        lua_pop(L, 1);
    } else {
        int one = lua_type(L, -2), other = lua_type(L, -1);
        if (one != other || one == LUA_TNIL || one == LUA_TBOOLEAN || one == LUA_TFUNCTION)
            clua_complain(L, "table.sort cannot compare %s with %s; give it a function", lua_typename(L, one),
                          lua_typename(L, other));
        if (one == LUA_TSTRING) {
            size_t left = lua_rawlen(L, -2), right = lua_rawlen(L, -1);
            clua_charge(L, s->box, (left < right ? left : right) / 16);
        }
        result = lua_compare(L, -2, -1, LUA_OPLT);
        lua_pop(L, 2);
    }
    return result;
}

static int32_t *merge_sort(sorting *s, int32_t *order, int32_t *spare, int32_t count) {
    for (int32_t width = 1; width < count; width *= 2) {
        for (int32_t start = 0; start < count; start += 2 * width) {
            int32_t middle = count - start < width ? count : start + width;
            int32_t end = count - middle < width ? count : middle + width;
            int32_t left = start, right = middle;
            for (int32_t at = start; at < end; at++) {
                bool take_right = left >= middle || (right < end && before(s, order[right], order[left]));
                spare[at] = order[take_right ? right++ : left++];
            }
        }
        int32_t *swap = order;
        order = spare;
        spare = swap;
    }
    return order;
}

int clua_sort(lua_State *L) {
    clua_box *box = box_of(L);
    clua_check_table(L, 1, "table.sort");
    if (!lua_isnoneornil(L, 2) && lua_type(L, 2) != LUA_TFUNCTION)
        return clua_bad_argument(L, 2, "table.sort", NULL, "function", 2);
    lua_settop(L, 2);
    lua_newtable(L);
    sorting s = { .L = L, .box = box, .values = 3, .custom = !lua_isnil(L, 2) };
    int64_t count = 0;
    bool all_floats = !s.custom;
    for (; lua_rawgeti(L, 1, count + 1) != LUA_TNIL; count++) {
        /* Whole numbers beyond 2^53 would not survive as floating ones. */
        if (lua_type(L, -1) != LUA_TNUMBER) all_floats = false;
        else if (lua_isinteger(L, -1)) {
            lua_Integer whole = lua_tointeger(L, -1);
            if (whole > (1LL << 53) || whole < -(1LL << 53)) all_floats = false;
        }
        lua_rawseti(L, 3, count + 1);
        if ((count & 255) == 255) clua_charge(L, box, 256);
    }
    lua_pop(L, 1);
    if (count > INT32_MAX / 4) return clua_complain(L, "the list is too long to be sorted");
    if (count < 2) return 0;
    int32_t *order = lua_newuserdatauv(L, 2 * (size_t)count * sizeof *order, 0);
    if (all_floats) {
        s.numbers = lua_newuserdatauv(L, (size_t)count * sizeof *s.numbers, 0);
        for (int64_t at = 0; at < count; at++) {
            lua_rawgeti(L, 3, at + 1);
            s.numbers[at] = lua_tonumber(L, -1);
            lua_pop(L, 1);
        }
    }
    for (int32_t at = 0; at < count; at++) order[at] = at;
    int32_t *sorted = merge_sort(&s, order, order + count, (int32_t)count);
    for (int32_t at = 0; at < count; at++) {
        lua_rawgeti(L, 3, sorted[at] + 1);
        lua_rawseti(L, 1, at + 1);
    }
    return 0;
}
