/* Numbers of the host's objects that scripts read, and perhaps write, by position: without entering the host. */
#include "entry.h"

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

static int read_element(lua_State *L) {
    if (lua_isinteger(L, 2)) {
        clua_box *box = box_of(L);
        const clua_elements *elements = ((object_block *)lua_touserdata(L, 1))->elements;
        lua_Unsigned place = (lua_Unsigned)lua_tointeger(L, 2) - 1;
        if (elements && place < (lua_Unsigned)elements->count && elements->fresh >= box->moment) {
            clua_charge(L, box, 1);
            lua_pushnumber(L, elements->values[place]);
            return 1;
        }
    }
    return otherwise(L, 2, 1);
}

static int write_element(lua_State *L) {
    if (lua_isinteger(L, 2) && lua_type(L, 3) == LUA_TNUMBER) {
        clua_box *box = box_of(L);
        const clua_elements *elements = ((object_block *)lua_touserdata(L, 1))->elements;
        lua_Unsigned place = (lua_Unsigned)lua_tointeger(L, 2) - 1;
        lua_Number value = lua_tonumber(L, 3);
        /* What is no number lies in no range. */
        if (elements && elements->writable && box->writes && place < (lua_Unsigned)elements->count
            && elements->fresh >= box->moment && value >= elements->least && value <= elements->most) {
            clua_charge(L, box, 1);
            elements->values[place] = value;
            return 0;
        }
    }
    return otherwise(L, 3, 0);
}

static int elements_operation(lua_State *L) {
    entry *e = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, CLASSES);
    lua_rawgeti(L, -1, e->one);
    lua_getfield(L, -1, "__index");
    lua_pushcclosure(L, read_element, 1);
    lua_setfield(L, -2, "__index");
    lua_getfield(L, -1, "__newindex");
    lua_pushcclosure(L, write_element, 1);
    lua_setfield(L, -2, "__newindex");
    return 0;
}

int32_t clua_class_elements(clua_box *box, int32_t identifier, clua_find_elements find) {
    entry e = { .one = identifier };
    box->classes[identifier - 1]->find_elements = find;
    return clua_run(box, elements_operation, &e);
}

uint64_t clua_moment(clua_box *box) { return box->moment; }
void clua_pass(clua_box *box) { clua_next_moment(box); }
void clua_end_moments(clua_box *box) { box->moment = UINT64_MAX; }
void clua_let_write(clua_box *box, int32_t writes) { box->writes = writes; }
