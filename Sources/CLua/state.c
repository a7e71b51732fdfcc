/* Opening, closing, and the entries of the host: each runs under lua_pcall on the thread of Lua that is running. */
#include <stdlib.h>

#include "box.h"

typedef struct entry {
    int32_t one, other;
    int64_t length;
    const char *bytes, *name;
    size_t size;
    bool compiled, syntax, yielded;
    clua_body body;
    clua_number_body number_body;
    clua_property property;
    void *context;
    char *out;
} entry;

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
    clua_open_base(L);
    clua_open_strings(L);
    clua_open_tables(L);
    clua_open_coroutines(L);
    clua_open_numbers(L);
    return 0;
}

clua_box *clua_open(const clua_settings *settings) {
    clua_box *box = calloc(1, sizeof *box);
    if (!box) return NULL;
    box->settings = *settings;
    clua_allow(box, settings->memory, 0, settings->output);
    lua_State *L = lua_newstate(clua_allocate, box);
    if (L) {
        *(clua_box **)lua_getextraspace(L) = box;
        atomic_store(&box->running, L);
        box->main = L;
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
    switch (lua_type(L, -1)) {
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
        strcat(sentence, lua_typename(L, lua_type(L, -1) < 0 ? LUA_TNIL : lua_type(L, -1)));
        keep_error(box, sentence, strlen(sentence));
    }
}

static int32_t refuse(clua_box *box, const char *sentence) {
    box->frame_count = 0;
    keep_error(box, sentence, strlen(sentence));
    return CLUA_FAILED;
}

static int32_t run(clua_box *box, lua_CFunction operation, entry *entry) {
    lua_State *L = atomic_load(&box->running);
    if (box->depth == 0) clua_follow_thread(box);
    box->incoming_count = 0;
    if (atomic_load(&box->stop) != CLUA_GOING) {
        if (!box->stop_captured) clua_stop(L, CLUA_TIME);
        return CLUA_STOPPED;
    }
    if (box->depth >= NESTING) return refuse(box, "host and script call each other too deeply (100 levels)");
    if (!lua_checkstack(L, LUA_MINSTACK)) return refuse(box, "stack overflow");
    clua_sweep(box);
    box->frame_count = 0;
    box->frame_gap = -1;
    box->frames_kept = false;
    int base = lua_gettop(L);
    lua_State *process = box->process;
    lua_pushcfunction(L, clua_catch);
    lua_pushcfunction(L, operation);
    lua_pushlightuserdata(L, entry);
    box->depth++;
    int status = lua_pcall(L, 1, LUA_MULTRET, base + 1);
    box->depth--;
    box->process = process;
    clua_publish(box, L);
    if (status == LUA_ERRMEM) clua_stop(L, CLUA_MEMORY);
    if (atomic_load(&box->stop) != CLUA_GOING) {
        /* The flag may have come while the host was working, between two lines of the script. */
        if (!box->stop_captured) clua_stop(L, CLUA_TIME);
        lua_settop(L, base);
        return CLUA_STOPPED;
    }
    if (status == LUA_OK) return CLUA_OK;
    read_error(box, L);
    lua_settop(L, base);
    box->incoming_count = 0;
    return entry->syntax ? CLUA_SYNTAX : CLUA_FAILED;
}

int32_t clua_mark(clua_box *box) { return lua_gettop(atomic_load(&box->running)); }
void clua_done(clua_box *box, int32_t mark) { lua_settop(atomic_load(&box->running), mark); }
int32_t clua_nesting(clua_box *box) { return box->depth; }

#define ENTRY(name) static int name(lua_State *L)
#define THE_ENTRY entry *e = lua_touserdata(L, 1); lua_settop(L, 0)

ENTRY(load_operation) {
    THE_ENTRY;
    int status = clua_load_text(L, e->bytes, e->size, e->name, e->compiled ? "b" : "t");
    if (status != LUA_OK) {
        e->syntax = true;
        return lua_error(L);
    }
    e->one = clua_refer(L, -1);
    return 0;
}

int32_t clua_load(clua_box *box, const char *bytes, size_t length, const char *name, int32_t precompiled,
                  int32_t *function) {
    entry e = { .bytes = bytes ? bytes : "", .size = length, .name = name, .compiled = precompiled };
    int32_t status = run(box, load_operation, &e);
    *function = e.one;
    return status;
}

static int append(lua_State *L, const void *bytes, size_t size, void *context) {
    (void)L;
    entry *e = context;
    char *out = realloc(e->out, e->size + size);
    if (!out) return 1;
    memcpy(out + e->size, bytes, size);
    e->out = out;
    e->size += size;
    return 0;
}

ENTRY(dump_operation) {
    THE_ENTRY;
    clua_push_reference(L, e->one);
    if (lua_dump(L, append, e, 0)) return luaL_error(L, "not enough memory");
    return 0;
}

int32_t clua_dump(clua_box *box, int32_t function, char **bytes, size_t *length) {
    entry e = { .one = function };
    int32_t status = run(box, dump_operation, &e);
    *bytes = e.out;
    *length = e.size;
    return status;
}

void clua_free_bytes(char *bytes) { free(bytes); }

static void push_outgoing(lua_State *L, int32_t count) {
    luaL_checkstack(L, count + LUA_MINSTACK, "too many values");
    for (int32_t index = 0; index < count; index++) clua_encode(L, &box_of(L)->outgoing[index]);
}

ENTRY(call_operation) {
    THE_ENTRY;
    clua_push_reference(L, e->one);
    push_outgoing(L, e->other);
    lua_call(L, e->other, LUA_MULTRET);
    int count = lua_gettop(L);
    clua_collect(L, 1, count);
    return count;
}

int32_t clua_call(clua_box *box, int32_t function, int32_t arguments) {
    entry e = { .one = function, .other = arguments };
    return run(box, call_operation, &e);
}

ENTRY(coroutine_operation) {
    THE_ENTRY;
    clua_charge(L, box_of(L), COROUTINE_STEPS);
    lua_State *process = lua_newthread(L);
    *(uintptr_t *)lua_getextraspace(process) |= 1;
    clua_push_reference(L, e->one);
    lua_xmove(L, process, 1);
    e->one = clua_refer(L, -1);
    return 0;
}

int32_t clua_coroutine(clua_box *box, int32_t function, int32_t *coroutine) {
    entry e = { .one = function };
    int32_t status = run(box, coroutine_operation, &e);
    *coroutine = e.one;
    return status;
}

ENTRY(resume_operation) {
    THE_ENTRY;
    clua_box *box = box_of(L);
    clua_push_reference(L, e->one);
    lua_State *process = lua_tothread(L, 1);
    push_outgoing(L, e->other);
    if (!lua_checkstack(process, e->other + LUA_MINSTACK)) return luaL_error(L, "too many values");
    int state = lua_status(process);
    if (state != LUA_YIELD && (state != LUA_OK || lua_gettop(process) == 0 || process == L))
        return clua_complain(L, "a process that is over or running cannot be resumed");
    lua_xmove(L, process, e->other);
    clua_follow_mode(process);
    lua_State *outer = box->process;
    int count = 0;
    box->process = process;
    clua_publish(box, process);
    int status = atomic_load(&box->stop) != CLUA_GOING ? LUA_ERRRUN : lua_resume(process, L, e->other, &count);
    clua_publish(box, L);
    box->process = outer;
    if (atomic_load(&box->stop) != CLUA_GOING && !box->stop_captured) clua_stop(process, CLUA_TIME);
    if (status != LUA_OK && status != LUA_YIELD) {
        clua_after_error(L, status);
        clua_capture(box, process, 0);
        box->frames_kept = true;
        lua_xmove(process, L, 1);
        return lua_error(L);
    }
    luaL_checkstack(L, count + LUA_MINSTACK, "too many values");
    lua_settop(L, 1);
    lua_xmove(process, L, count);
    e->yielded = status == LUA_YIELD;
    clua_collect(L, 2, count);
    return count;
}

int32_t clua_resume(clua_box *box, int32_t coroutine, int32_t arguments) {
    entry e = { .one = coroutine, .other = arguments };
    int32_t status = run(box, resume_operation, &e);
    return status == CLUA_OK && e.yielded ? CLUA_YIELDED : status;
}

ENTRY(new_table_operation) {
    THE_ENTRY;
    if (e->other) lua_pushglobaltable(L);
    else lua_newtable(L);
    e->one = clua_refer(L, -1);
    return 0;
}

int32_t clua_new_table(clua_box *box, int32_t *table) {
    entry e = { 0 };
    int32_t status = run(box, new_table_operation, &e);
    *table = e.one;
    return status;
}

int32_t clua_globals(clua_box *box, int32_t *table) {
    entry e = { .other = 1 };
    int32_t status = run(box, new_table_operation, &e);
    *table = e.one;
    return status;
}

ENTRY(get_operation) {
    THE_ENTRY;
    clua_push_reference(L, e->one);
    push_outgoing(L, 1);
    lua_rawget(L, 1);
    clua_collect(L, 2, 1);
    return 1;
}

int32_t clua_get(clua_box *box, int32_t table) {
    entry e = { .one = table };
    return run(box, get_operation, &e);
}

ENTRY(set_operation) {
    THE_ENTRY;
    clua_push_reference(L, e->one);
    push_outgoing(L, 2);
    lua_rawset(L, 1);
    return 0;
}

int32_t clua_set(clua_box *box, int32_t table) {
    entry e = { .one = table };
    return run(box, set_operation, &e);
}

/* Pushes all values so that their texts stay anchored while the host copies them. */
ENTRY(entries_operation) {
    THE_ENTRY;
    clua_push_reference(L, e->one);
    int count = clua_sorted_keys(L, 1);
    if (count > 400000) return clua_complain(L, "the table has too many entries (%d) to be read at once", count);
    luaL_checkstack(L, 2 * count + LUA_MINSTACK, "too many entries");
    for (int index = 1; index <= count; index++) {
        lua_rawgeti(L, 2, index);
        lua_pushvalue(L, -1);
        lua_rawget(L, 1);
    }
    clua_collect(L, 3, 2 * count);
    return 2 * count;
}

int32_t clua_entries(clua_box *box, int32_t table) {
    entry e = { .one = table };
    return run(box, entries_operation, &e);
}

ENTRY(length_operation) {
    THE_ENTRY;
    clua_push_reference(L, e->one);
    for (e->length = 0; lua_rawgeti(L, 1, e->length + 1) != LUA_TNIL; e->length++) lua_pop(L, 1);
    return 0;
}

int32_t clua_length(clua_box *box, int32_t table, int64_t *length) {
    entry e = { .one = table };
    int32_t status = run(box, length_operation, &e);
    *length = e.length;
    return status;
}

ENTRY(protect_operation) {
    THE_ENTRY;
    clua_push_reference(L, e->one);
    lua_createtable(L, 0, 3);
    const int32_t hooks[2] = { (int32_t)e->length, e->other };
    const char *const names[2] = { "__index", "__newindex" };
    for (int index = 0; index < 2; index++)
        if (hooks[index]) {
            clua_push_reference(L, hooks[index]);
            lua_setfield(L, 2, names[index]);
        }
    lua_pushliteral(L, "protected");
    lua_setfield(L, 2, "__metatable");
    lua_setmetatable(L, 1);
    return 0;
}

int32_t clua_protect(clua_box *box, int32_t table, int32_t reader, int32_t writer) {
    entry e = { .one = table, .other = writer, .length = reader };
    return run(box, protect_operation, &e);
}

int32_t clua_same(clua_box *box, int32_t one, int32_t other) {
    lua_State *L = atomic_load(&box->running);
    if (!lua_checkstack(L, 4)) return 0;
    clua_push_reference(L, one);
    clua_push_reference(L, other);
    int32_t same = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return same;
}

int32_t clua_defined(clua_box *box, int32_t function, const char **source, int32_t *last) {
    lua_State *L = atomic_load(&box->running);
    lua_Debug activation;
    if (!lua_checkstack(L, 4)) return -1;
    clua_push_reference(L, function);
    lua_getinfo(L, ">S", &activation);
    if (*activation.what == 'C') return -1;
    *source = activation.source;
    if (last) *last = activation.lastlinedefined;
    return activation.linedefined > 0 ? activation.linedefined : 1;
}
