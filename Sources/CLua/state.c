/* Opening and closing. */
#include <stdlib.h>

#include "layout.h"

/* Weak tables would let a script see when Lua collects, and `__mode` can be set on a metatable at any time. So the name is
 * taken away: Lua keeps its names of events as strings of its own, this one has other bytes from now on, and a script's
 * `__mode` is a key like any other. */
static void forget_mode(lua_State *L) {
    char *name = (char *)lua_pushliteral(L, "__mode");
    name[0] = '\x1b';
    lua_pop(L, 1);
}

static int open_state(lua_State *L) {
    clua_box *box = box_of(L);
    box->layout_known = box->layout_known && clua_layout_holds(L);
    for (int place = OBJECTS; place <= NUMBERS; place++) {
        lua_newtable(L);
        lua_createtable(L, 0, 1);
        lua_pushstring(L, place == OBJECTS ? "v" : "k");
        lua_setfield(L, -2, "__mode");
        lua_setmetatable(L, -2);
        lua_rawseti(L, LUA_REGISTRYINDEX, place);
    }
    lua_pushliteral(L, "stack overflow: functions call each other without end");
    lua_rawseti(L, LUA_REGISTRYINDEX, OVERFLOW);
    clua_open_base(L);
    clua_open_strings(L);
    clua_open_tables(L);
    clua_open_coroutines(L);
    clua_open_numbers(L);
    forget_mode(L);
    return 0;
}

clua_box *clua_open(const clua_settings *settings) {
    clua_box *box = calloc(1, sizeof *box);
    if (!box) return NULL;
    box->settings = *settings;
    box->incoming = calloc(16, sizeof *box->incoming);
    if (!box->incoming) {
        free(box);
        return NULL;
    }
    box->incoming_room = 16;
    clua_allow(box, settings->memory, 0, settings->output);
    lua_State *L = lua_newstate(clua_allocate, box);
    if (L) {
        *(clua_box **)lua_getextraspace(L) = box;
        atomic_store(&box->running, L);
        box->main = L;
        box->stack_known = clua_stack_bytes(L) == 2 * LUA_MINSTACK * 16;
        box->layout_known = !settings->cautious && clua_layout_may_hold(L);
        lua_pushcfunction(L, open_state);
        if (lua_pcall(L, 0, 0, 0) == LUA_OK) {
            /* For every call from outside; see calls.c. */
            lua_pushcfunction(L, clua_catch);
            clua_allow(box, settings->memory, settings->steps, settings->output);
            return box;
        }
    }
    clua_close(box);
    return NULL;
}

/* Lua's own closing is not needed: finalizers exist for host objects only, and those are let go of here. */
void clua_close(clua_box *box) {
    clua_unwatch(box);
    clua_free_arena(box);
    for (int32_t index = 0; index < box->object_count; index++)
        if (box->objects[index]) box->settings.release(box->objects[index]);
    for (host_function *function = box->functions; function;) {
        host_function *next = function->next;
        free(function);
        function = next;
    }
    clua_free_spare_rows(box);
    for (int index = 0; index < ROW_SIZES; index++) free(box->spare[index].rows);
    free(box->objects);
    free(box->outgoing);
    free(box->incoming);
    free(box->kept);
    free(box->error);
    free(box->holds);
    free(box->free_references.items);
    free(box->dead_references.items);
    free(box->free_objects.items);
    free(box->dead_objects.items);
    free(box);
}
