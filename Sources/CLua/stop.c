/* Stopping for good: a flag that nothing takes back, a sentinel that needs no memory, a hook at every instruction. */
#include "box.h"

static char sentinel;

/* Marks the state as stopped, with the line it was on. */
void clua_stop(lua_State *L, int32_t reason) {
    clua_box *box = box_of(L);
    int32_t going = CLUA_GOING;
    atomic_compare_exchange_strong(&box->stop, &going, reason);
    if (!box->stop_captured) {
        if (reason != CLUA_MEMORY || box->frame_count == 0) clua_capture(box, L, 0);
        box->stop_captured = true;
    }
}

int clua_raise_stop(lua_State *L) {
    if (!box_of(L)->stop_captured) clua_stop(L, atomic_load(&box_of(L)->stop));
    lua_sethook(L, clua_hook, LUA_MASKCOUNT, 1);
    lua_pushlightuserdata(L, &sentinel);
    return lua_error(L);
}

void clua_charge_slow(lua_State *L, clua_box *box) {
    if (atomic_load(&box->stop) == CLUA_GOING) clua_stop(L, CLUA_STEPS);
    clua_raise_stop(L);
}

/* The count hook of metered mode, and the hook that the watchdog sets. */
void clua_hook(lua_State *L, lua_Debug *activation) {
    (void)activation;
    clua_box *box = box_of(L);
    if (box->settings.steps && atomic_load(&box->stop) == CLUA_GOING) {
        clua_charge(L, box, HOOK_STEPS);
        return;
    }
    if (atomic_load(&box->stop) != CLUA_GOING) clua_raise_stop(L);
}

/* Hooks belong to one thread of Lua: each gets the one of the present mode before it runs. */
void clua_follow_mode(lua_State *L) {
    clua_box *box = box_of(L);
    if (box->settings.steps) {
        if (lua_gethookcount(L) != HOOK_STEPS) lua_sethook(L, clua_hook, LUA_MASKCOUNT, HOOK_STEPS);
    } else if (lua_gethook(L)) {
        lua_sethook(L, NULL, 0, 0);
    }
}

/* What LUA_ERRMEM means: the end, or only that the stack was too deep, and then the error on the top says so. */
void clua_no_memory(lua_State *L) {
    clua_box *box = box_of(L);
    if (!box->stack_refused) {
        clua_stop(L, CLUA_MEMORY);
        return;
    }
    box->stack_refused = false;
    box->frames_kept = true;
    lua_pop(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, OVERFLOW);
}

/* After a protected call failed inside a script: what must not be caught goes on. */
void clua_after_error(lua_State *L, int status) {
    if (status == LUA_ERRMEM) clua_no_memory(L);
    if (atomic_load(&box_of(L)->stop) != CLUA_GOING) clua_raise_stop(L);
}

int32_t clua_stop_reason(clua_box *box) { return atomic_load(&box->stop); }
uint64_t clua_steps(clua_box *box) { return box->steps; }
