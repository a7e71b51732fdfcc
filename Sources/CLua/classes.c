/* Classes of host objects: their metatables, made in a state when it is first given an object of theirs. */
#include "layout.h"

/* Asks the host about key `index` (-1: any other) of the object at 1. */
static int access_object(lua_State *L, const clua_class *class, int32_t index, int32_t write) {
    clua_box *box = box_of(L);
    clua_value arguments[3] = { { 0 }, { 0 }, { 0 } }, result;
    clua_charge(L, box, 1);
    if (box->litter > LITTER) clua_sweep(box);
    if (!clua_fits(L, 2, lua_gettop(L) - 1)) return clua_complain(L, "a text of more than 8 MB is too long here");
    clua_decode(L, 1, &arguments[0]);
    if (index < 0) clua_decode(L, 2, &arguments[1]);
    if (write) clua_decode(L, 3, &arguments[2]);
    result.tag = CLUA_NIL;
    int32_t status = class->access(box->settings.host, class->context, index, write, arguments, &result);
    clua_release_all(box, arguments, 3);
    return clua_finish(L, box, status, &result);
}

/* Upvalues of the three below: the class, its members (methods as functions, properties as their declarations). */
static int read_object(lua_State *L) {
    lua_pushvalue(L, 2);
    switch (lua_rawget(L, lua_upvalueindex(2))) {
    case LUA_TFUNCTION: return 1;
    case LUA_TLIGHTUSERDATA: {
        const clua_member *member = lua_touserdata(L, -1);
        clua_box *box = box_of(L);
        object_block *block = lua_touserdata(L, 1);
        clua_value object = { .tag = CLUA_OBJECT, .owner = block->owner, .object = block->object }, result;
        clua_charge(L, box, 1);
        if (box->litter > LITTER) clua_sweep(box);
        result.tag = CLUA_NIL;
        return clua_finish(L, box, member->body(box->settings.host, member->context, &object, 1, &result), &result);
    }
    default:
        lua_settop(L, 2);
        return access_object(L, lua_touserdata(L, lua_upvalueindex(1)), -1, 0);
    }
}

static int write_object(lua_State *L) {
    lua_pushvalue(L, 2);
    const clua_member *member = NULL;
    if (lua_rawget(L, lua_upvalueindex(2)) == LUA_TLIGHTUSERDATA) member = lua_touserdata(L, -1);
    lua_settop(L, 3);
    return access_object(L, lua_touserdata(L, lua_upvalueindex(1)), member ? member->index : -1, 1);
}

/* The object itself is not known here, only that its class has no such key. */
static int refuse_key(lua_State *L) {
    lua_pushnil(L);
    lua_replace(L, 1);
    return access_object(L, lua_touserdata(L, lua_upvalueindex(1)), -1, 0);
}

static int collect_object(lua_State *L) {
    object_block *block = lua_touserdata(L, 1);
    clua_box *box = box_of(L);
    if (numbers_add(&box->dead_objects, block->handle)) box->litter++;
    return 0;
}

static void set_closure(lua_State *L, int table, const char *name, const clua_class *class, lua_CFunction function,
                        int members) {
    lua_pushlightuserdata(L, (void *)class);
    lua_pushvalue(L, members);
    lua_pushcclosure(L, function, 2);
    lua_setfield(L, table, name);
}

static void protect(lua_State *L, int metatable) {
    lua_pushliteral(L, "protected");
    lua_setfield(L, metatable, "__metatable");
}

static void make_metatable(lua_State *L, const clua_class *class) {
    luaL_checkstack(L, LUA_MINSTACK, NULL);
    lua_createtable(L, 0, 8);
    int metatable = lua_gettop(L), members = metatable + 1;
    bool has_properties = false;
    lua_createtable(L, 0, class->count);
    for (int32_t index = 0; index < class->count; index++) {
        const clua_member *member = &class->members[index];
        if (member->kind == CLUA_PROPERTY) {
            has_properties = true;
            lua_pushlightuserdata(L, (void *)member);
        } else {
            clua_push_member(L, member);
        }
        lua_setfield(L, member->kind == CLUA_OPERATOR ? metatable : members, member->name);
    }
    if (has_properties || class->is_open) {
        set_closure(L, metatable, "__index", class, read_object, members);
    } else {
        /* Methods are found without a call. */
        lua_createtable(L, 0, 2);
        set_closure(L, members + 1, "__index", class, refuse_key, members);
        lua_setmetatable(L, members);
        lua_pushvalue(L, members);
        lua_setfield(L, metatable, "__index");
    }
    set_closure(L, metatable, "__newindex", class, write_object, members);
    if (class->find_elements) clua_wrap_elements(L, metatable);
    lua_pushcfunction(L, collect_object);
    lua_setfield(L, metatable, "__gc");
    protect(L, metatable);
    lua_pushstring(L, class->name);
    lua_setfield(L, metatable, "__name");
    lua_settop(L, metatable);
    lua_pushvalue(L, metatable);
    lua_rawsetp(L, LUA_REGISTRYINDEX, class);
}

/* May raise. */
void clua_push_metatable(lua_State *L, const clua_class *class) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, class) != LUA_TNIL) return;
    lua_pop(L, 1);
    make_metatable(L, class);
}
