/* What processes do besides waiting: a function of the script inside a wait that is left in every case, and an end
 * before the end. */
#include "entry.h"

/* Upvalues of a call around a function: what to enter by, and what is closed behind it. */
enum { ENTER = 1, GUARD };

static int around_left(lua_State *L, int status, lua_KContext before) {
    (void)status;
    return lua_gettop(L) - (int)before;
}

/* The arguments, then what the process was woken with: true and more calls the function, anything else is the answer. */
static int around_entered(lua_State *L, int status, lua_KContext count) {
    (void)status;
    int given = (int)count, function = 0;
    for (int index = 1; index <= given && !function; index++)
        if (lua_type(L, index) == LUA_TFUNCTION) function = index;
    if (!function || !lua_toboolean(L, given + 1)) return lua_gettop(L) - given;
    luaL_checkstack(L, LUA_MINSTACK, NULL);
    lua_settop(L, given);
    lua_pushvalue(L, lua_upvalueindex(GUARD));
    lua_toclose(L, -1);
    lua_pushboolean(L, 1);
    lua_pushvalue(L, function);
    lua_callk(L, 0, LUA_MULTRET, given + 1, around_left);
    return around_left(L, LUA_OK, given + 1);
}

static int around(lua_State *L) {
    int count = lua_gettop(L);
    luaL_checkstack(L, count + LUA_MINSTACK, "too many arguments");
    lua_pushvalue(L, lua_upvalueindex(ENTER));
    for (int index = 1; index <= count; index++) lua_pushvalue(L, index);
    lua_callk(L, count, LUA_MULTRET, count, around_entered);
    return around_entered(L, LUA_OK, count);
}

static int around_operation(lua_State *L) {
    entry *e = lua_touserdata(L, 1);
    lua_settop(L, 0);
    clua_push_reference(L, e->one);
    /* Of no class, and so nothing that a host could take for an object. */
    memset(lua_newuserdatauv(L, sizeof(object_block), 0), 0, sizeof(object_block));
    lua_createtable(L, 0, 2);
    clua_push_reference(L, e->other);
    lua_setfield(L, -2, "__close");
    lua_pushliteral(L, "protected");
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pushcclosure(L, around, 2);
    e->one = clua_refer(L, -1);
    return 0;
}

int32_t clua_around(clua_box *box, int32_t enter, int32_t leave, int32_t *function) {
    entry e = { .one = enter, .other = leave };
    int32_t status = clua_run(box, around_operation, &e);
    *function = e.one;
    return status;
}

/* Its pending variables are closed in its own thread, where the watchdog finds it, and nothing in them can wait. */
static int end_operation(lua_State *L) {
    entry *e = lua_touserdata(L, 1);
    lua_settop(L, 0);
    clua_box *box = box_of(L);
    clua_push_reference(L, e->one);
    lua_State *process = lua_tothread(L, 1), *outer = box->process;
    if (process == L || process == outer) return clua_complain(L, "a process that is running cannot be ended");
    clua_charge(L, box, COROUTINE_STEPS);
    clua_follow_mode(process);
    box->process = process;
    clua_publish(box, process);
    int status = lua_resetthread(process);
    clua_publish(box, L);
    box->process = outer;
    if (status == LUA_OK) {
        if (atomic_load(&box->stop) != CLUA_GOING) clua_raise_stop(L);
        lua_settop(process, 0);
        return 0;
    }
    if (status == LUA_ERRMEM) clua_no_memory(process);
    clua_after_error(L, LUA_ERRRUN);
    lua_xmove(process, L, 1);
    return lua_error(L);
}

int32_t clua_end(clua_box *box, int32_t coroutine) {
    entry e = { .one = coroutine };
    clua_next_moment(box);
    return clua_run(box, end_operation, &e);
}
