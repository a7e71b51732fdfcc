/* The entries of the host, each an operation that may raise. */
#include <stdlib.h>

#include "entry.h"

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
    int32_t status = clua_run(box, load_operation, &e);
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
    int32_t status = clua_run(box, dump_operation, &e);
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

int32_t clua_call_with_texts(clua_box *box, int32_t function, int32_t arguments) {
    entry e = { .one = function, .other = arguments };
    return clua_run(box, call_operation, &e);
}

static int collect_operation(lua_State *L) {
    int count = lua_gettop(L);
    clua_collect(L, 1, count);
    return count;
}

/* Results that need references are taken in by an operation, which may raise. */
lua_CFunction clua_collector(lua_State *L, int first, int count) {
    for (int index = first; index < first + count; index++) {
        int type = lua_type(L, index);
        if (type == LUA_TTABLE || type == LUA_TFUNCTION) return collect_operation;
    }
    return count > box_of(L)->incoming_room || !clua_fits(L, first, count) ? collect_operation : NULL;
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
    int32_t status = clua_run(box, coroutine_operation, &e);
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
        bool overflow = status == LUA_ERRMEM && box->stack_refused;
        if (status == LUA_ERRMEM) clua_no_memory(process);
        clua_after_error(L, LUA_ERRRUN);
        if (!overflow) clua_capture(box, process, 0);
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
    clua_next_moment(box);
    int32_t status = clua_run(box, resume_operation, &e);
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
    int32_t status = clua_run(box, new_table_operation, &e);
    *table = e.one;
    return status;
}

int32_t clua_globals(clua_box *box, int32_t *table) {
    entry e = { .other = 1 };
    int32_t status = clua_run(box, new_table_operation, &e);
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
    return clua_run(box, get_operation, &e);
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
    return clua_run(box, set_operation, &e);
}

/* The table keeps what it holds while the host copies it, so nothing has to stay on the stack. */
ENTRY(entries_operation) {
    THE_ENTRY;
    clua_push_reference(L, e->one);
    int count = clua_sorted_keys(L, 1);
    if (count > VALUES / 2) return clua_complain(L, "the table has too many entries (%d) to be read at once", count);
    clua_make_room(L, 2 * count);
    size_t texts = 0;
    for (int index = 1; index <= count; index++) {
        lua_rawgeti(L, 2, index);
        lua_pushvalue(L, -1);
        lua_rawget(L, 1);
        texts += clua_take(L, -2) + clua_take(L, -1);
        lua_pop(L, 2);
        if (texts > TEXTS) return clua_complain(L, "the texts of a table are too long to be read at once (8 MB)");
    }
    return 0;
}

int32_t clua_entries(clua_box *box, int32_t table) {
    entry e = { .one = table };
    return clua_run(box, entries_operation, &e);
}

ENTRY(length_operation) {
    THE_ENTRY;
    clua_push_reference(L, e->one);
    for (e->length = 0; lua_rawgeti(L, 1, e->length + 1) != LUA_TNIL; e->length++) lua_pop(L, 1);
    return 0;
}

int32_t clua_length(clua_box *box, int32_t table, int64_t *length) {
    entry e = { .one = table };
    int32_t status = clua_run(box, length_operation, &e);
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
    return clua_run(box, protect_operation, &e);
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
