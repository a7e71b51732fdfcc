/* Opening, closing, and the one way in: lua_pcall on the thread of Lua that is running. */
#include <stdlib.h>

#include "entry.h"

/* Weak tables would let a script see when Lua collects, and `__mode` can be set on a metatable at any time. So the name is
 * taken away: Lua keeps its names of events as strings of its own, this one has other bytes from now on, and a script's
 * `__mode` is a key like any other. */
static void forget_mode(lua_State *L) {
    char *name = (char *)lua_pushliteral(L, "__mode");
    name[0] = '\x1b';
    lua_pop(L, 1);
}

static int open_state(lua_State *L) {
    for (int place = REFERENCES; place <= CLASSES; place++) {
        lua_newtable(L);
        if (place == OBJECTS || place == NUMBERS) {
            lua_createtable(L, 0, 1);
            lua_pushstring(L, place == OBJECTS ? "v" : "k");
            lua_setfield(L, -2, "__mode");
            lua_setmetatable(L, -2);
        }
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
        lua_pushcfunction(L, open_state);
        if (lua_pcall(L, 0, 0, 0) == LUA_OK) {
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
    for (int32_t index = 0; index < box->class_count; index++) free(box->classes[index]);
    free(box->classes);
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

static void keep_error(clua_box *box, const char *text, size_t length) {
    if (length > 65536) length = 65536;
    char *copy = realloc(box->error, length + 1);
    if (!copy) {
        box->error_length = 0;
        return;
    }
    memcpy(copy, text, length);
    copy[length] = 0;
    box->error = copy;
    box->error_length = length;
}

/* Error objects of any type become text without running script code and without allocating in Lua. */
static void read_error(clua_box *box, lua_State *L) {
    size_t length = 0;
    const char *text = NULL;
    int type = lua_type(L, -1);
    switch (type) {
    case LUA_TSTRING: text = lua_tolstring(L, -1, &length); break;
    case LUA_TTABLE:
        lua_pushnil(L);
        /* A table with a text under "message" speaks for itself; scanning needs no new string. */
        for (int seen = 0; seen < 100 && lua_next(L, -2); seen++) {
            if (lua_type(L, -2) == LUA_TSTRING && strcmp(lua_tostring(L, -2), "message") == 0
                && lua_type(L, -1) == LUA_TSTRING) {
                text = lua_tolstring(L, -1, &length);
                break;
            }
            lua_pop(L, 1);
        }
        break;
    default: break;
    }
    if (text) keep_error(box, text, length);
    else {
        char sentence[64] = "the error object is a ";
        strcat(sentence, lua_typename(L, type < 0 ? LUA_TNIL : type));
        keep_error(box, sentence, strlen(sentence));
    }
}

static int32_t refuse(clua_box *box, const char *sentence) {
    box->frame_count = 0;
    keep_error(box, sentence, strlen(sentence));
    return CLUA_FAILED;
}

/* What has to hold before anything runs; CLUA_OK when it does. */
static int32_t begin(clua_box *box, lua_State *L) {
    if (box->depth == 0) clua_follow_thread(box);
    clua_drop_incoming(box);
    if (atomic_load(&box->stop) != CLUA_GOING) {
        if (!box->stop_captured) clua_stop(L, CLUA_TIME);
        return CLUA_STOPPED;
    }
    if (box->depth >= NESTING) return refuse(box, "host and script call each other too deeply (100 levels)");
    if (!lua_checkstack(L, LUA_MINSTACK)) return refuse(box, "stack overflow");
    if (box->dead_references.count || box->dead_objects.count) clua_sweep(box);
    box->frame_count = 0;
    box->frame_gap = -1;
    box->frames_kept = false;
    return CLUA_OK;
}

/* Calls what lies above the handler at `base + 1`. */
static int32_t call(clua_box *box, lua_State *L, int base, int arguments) {
    lua_State *process = box->process;
    box->depth++;
    int status = lua_pcall(L, arguments, LUA_MULTRET, base + 1);
    box->depth--;
    box->process = process;
    if (atomic_load_explicit(&box->running, memory_order_relaxed) != L) clua_publish(box, L);
    if (status == LUA_ERRMEM) clua_no_memory(L);
    if (atomic_load(&box->stop) != CLUA_GOING) {
        /* The flag may have come while the host was working, between two lines of the script. */
        if (!box->stop_captured) clua_stop(L, CLUA_TIME);
        lua_settop(L, base);
        return CLUA_STOPPED;
    }
    if (status == LUA_OK) return CLUA_OK;
    read_error(box, L);
    lua_settop(L, base);
    clua_drop_incoming(box);
    return CLUA_FAILED;
}

int32_t clua_run(clua_box *box, lua_CFunction operation, entry *entry) {
    lua_State *L = atomic_load(&box->running);
    int32_t status = begin(box, L);
    if (status != CLUA_OK) return status;
    int base = lua_gettop(L);
    lua_pushcfunction(L, clua_catch);
    lua_pushcfunction(L, operation);
    lua_pushlightuserdata(L, entry);
    status = call(box, L, base, 1);
    return status == CLUA_FAILED && entry->syntax ? CLUA_SYNTAX : status;
}

int32_t clua_run_directly(clua_box *box, entry *entry) {
    lua_State *L = atomic_load(&box->running);
    int32_t status = begin(box, L);
    if (status != CLUA_OK) return status;
    int base = lua_gettop(L);
    lua_pushcfunction(L, clua_catch);
    clua_push_reference(L, entry->one);
    for (int32_t index = 0; index < entry->other; index++) clua_encode(L, &box->outgoing[index]);
    status = call(box, L, base, entry->other);
    int count = lua_gettop(L) - base - 1;
    /* What the host read meanwhile, in functions that the script called, is no result. */
    clua_drop_incoming(box);
    if (status != CLUA_OK || count == 0) return status;
    lua_CFunction collector = clua_collector(L, base + 2, count);
    if (!collector) {
        clua_collect(L, base + 2, count);
        return CLUA_OK;
    }
    /* Slip the operation below its arguments. */
    if (!lua_checkstack(L, LUA_MINSTACK)) return refuse(box, "stack overflow");
    lua_pushcfunction(L, collector);
    lua_insert(L, base + 2);
    return call(box, L, base, count);
}

int32_t clua_mark(clua_box *box) { return lua_gettop(atomic_load(&box->running)); }
void clua_done(clua_box *box, int32_t mark) {
    clua_drop_incoming(box);
    lua_settop(atomic_load(&box->running), mark);
}
int32_t clua_nesting(clua_box *box) { return box->depth; }
