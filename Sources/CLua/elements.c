/* Numbers of the host's objects that scripts read, and perhaps write, by position: without entering the host. */
#include "layout.h"

/* The class's own reading or writing, for everything that is not a plain element. */
static int otherwise(lua_State *L, int count, int results) {
    lua_pushvalue(L, lua_upvalueindex(1));
    if (lua_istable(L, -1)) {
        lua_insert(L, 2);
        lua_settop(L, 3);
        lua_gettable(L, 2);
        return 1;
    }
    lua_insert(L, 1);
    lua_call(L, count, results);
    return results;
}

/* The object's elements and the place that the key stands for, false where that is none that holds. */
static bool find(lua_State *L, clua_box *box, const clua_elements **elements, uint64_t *place) {
    if (box->layout_known) {
        const slot *slots = clua_arguments(L);
        if (slots[1].kind != SLOT_INTEGER) return false;
        *elements = clua_block(slots)->elements;
        *place = (uint64_t)slots[1].integer - 1;
    } else {
        if (!lua_isinteger(L, 2)) return false;
        *elements = ((object_block *)lua_touserdata(L, 1))->elements;
        *place = (uint64_t)lua_tointeger(L, 2) - 1;
    }
    return *elements && *place < (uint64_t)(*elements)->count && (*elements)->fresh >= box->moment;
}

static int read_element(lua_State *L) {
    clua_box *box = box_of(L);
    const clua_elements *elements;
    uint64_t place;
    if (!find(L, box, &elements, &place)) return otherwise(L, 2, 1);
    clua_charge(L, box, 1);
    lua_pushnumber(L, elements->values[place]);
    return 1;
}

static int write_element(lua_State *L) {
    clua_box *box = box_of(L);
    const clua_elements *elements;
    uint64_t place;
    if (lua_type(L, 3) == LUA_TNUMBER && find(L, box, &elements, &place) && elements->writable && box->writes) {
        lua_Number value = lua_tonumber(L, 3);
        /* What is no number lies in no range. */
        if (value >= elements->least && value <= elements->most) {
            clua_charge(L, box, 1);
            elements->values[place] = value;
            return 0;
        }
    }
    return otherwise(L, 3, 0);
}

/* Puts the two before what the metatable of a class has for them. May raise. */
void clua_wrap_elements(lua_State *L, int metatable) {
    lua_getfield(L, metatable, "__index");
    lua_pushcclosure(L, read_element, 1);
    lua_setfield(L, metatable, "__index");
    lua_getfield(L, metatable, "__newindex");
    lua_pushcclosure(L, write_element, 1);
    lua_setfield(L, metatable, "__newindex");
}

uint64_t clua_moment(clua_box *box) { return box->moment; }
void clua_pass(clua_box *box) { clua_next_moment(box); }
void clua_end_moments(clua_box *box) { box->moment = UINT64_MAX; }
void clua_let_write(clua_box *box, int32_t writes) { box->writes = writes; }
