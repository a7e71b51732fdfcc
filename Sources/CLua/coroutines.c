/* Coroutines of scripts: the running one is published for the watchdog, and a stop goes through all of them. */
#include "box.h"

static lua_State *check_thread(lua_State *L, const char *function) {
    lua_State *thread = lua_tothread(L, 1);
    if (!thread) clua_bad_argument(L, 1, function, NULL, "coroutine", 1);
    return thread;
}

/* Moves `count` values over, runs, moves the results back; -1 leaves the error on top of L. */
static int resume(lua_State *L, lua_State *thread, int count) {
    clua_box *box = box_of(L);
    if (is_process(thread)) {
        lua_pushliteral(L, "a process is resumed by the host only");
        return -1;
    }
    clua_charge(L, box, 20);
    if (!lua_checkstack(thread, count + LUA_MINSTACK)) {
        lua_pushliteral(L, "too many arguments to resume");
        return -1;
    }
    lua_Debug activation;
    if (lua_status(thread) == LUA_OK && lua_gettop(thread) == 0 && !lua_getstack(thread, 0, &activation)) {
        lua_pushliteral(L, "cannot resume dead coroutine");
        return -1;
    }
    lua_xmove(L, thread, count);
    clua_follow_mode(thread);
    clua_publish(box, thread);
    int results = 0;
    bool stopped = atomic_load(&box->stop) != CLUA_GOING;
    int status = stopped ? LUA_ERRRUN : lua_resume(thread, L, count, &results);
    clua_publish(box, L);
    if (status == LUA_ERRMEM) clua_no_memory(thread);
    if (atomic_load(&box->stop) != CLUA_GOING) {
        /* One that has ended, or was not begun, has no line to tell. */
        if (!box->stop_captured) clua_stop(stopped || status == LUA_OK ? L : thread, CLUA_TIME);
        clua_raise_stop(L);
    }
    if (status != LUA_OK && status != LUA_YIELD) {
        lua_xmove(thread, L, 1);
        return -1;
    }
    if (!lua_checkstack(L, results + 1)) {
        lua_settop(thread, -results - 1);
        lua_pushliteral(L, "too many results to resume");
        return -1;
    }
    lua_xmove(thread, L, results);
    return results;
}

static int create(lua_State *L) {
    if (lua_type(L, 1) != LUA_TFUNCTION) return clua_bad_argument(L, 1, "coroutine.create", NULL, "function", 1);
    clua_charge(L, box_of(L), COROUTINE_STEPS);
    lua_State *thread = lua_newthread(L);
    /* Made inside a process, it is none itself. */
    *(clua_box **)lua_getextraspace(thread) = box_of(L);
    lua_pushvalue(L, 1);
    lua_xmove(L, thread, 1);
    return 1;
}

static int resume_plain(lua_State *L) {
    lua_State *thread = check_thread(L, "coroutine.resume");
    int results = resume(L, thread, lua_gettop(L) - 1);
    lua_pushboolean(L, results >= 0);
    if (results < 0) results = 1;
    lua_insert(L, -(results + 1));
    return results + 1;
}

static int resume_wrapped(lua_State *L) {
    lua_State *thread = lua_tothread(L, lua_upvalueindex(1));
    int results = resume(L, thread, lua_gettop(L));
    if (results >= 0) return results;
    return lua_error(L);
}

static int wrap(lua_State *L) {
    if (lua_type(L, 1) != LUA_TFUNCTION) return clua_bad_argument(L, 1, "coroutine.wrap", NULL, "function", 1);
    create(L);
    lua_pushcclosure(L, resume_wrapped, 1);
    return 1;
}

static int yield(lua_State *L) {
    if (is_process(L)) return clua_complain(L, "'coroutine.yield' cannot be used in a process: use wait");
    return lua_yield(L, lua_gettop(L));
}

static const luaL_Reg functions[] = {
    { "create", create }, { "resume", resume_plain }, { "wrap", wrap }, { "yield", yield }, { NULL, NULL }
};

void clua_open_coroutines(lua_State *L) {
    lua_pushcfunction(L, luaopen_coroutine);
    lua_call(L, 0, 1);
    lua_pushnil(L);
    lua_setfield(L, -2, "close");
    luaL_setfuncs(L, functions, 0);
    lua_setglobal(L, "coroutine");
}
