/* The one way in: lua_pcall on the thread of Lua that is running, within the limits. */
#include <stdlib.h>

#include "entry.h"
#include "layout.h"

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
static inline __attribute__((always_inline)) int32_t begin(clua_box *box, lua_State *L) {
    if (box->depth == 0 && clua_is_elsewhere(box)) clua_follow_thread(box);
    if (box->incoming_count) clua_drop_incoming(box);
    if (atomic_load_explicit(&box->stop, memory_order_relaxed) != CLUA_GOING) {
        if (!box->stop_captured) clua_stop(L, CLUA_TIME);
        return CLUA_STOPPED;
    }
    if (box->depth >= NESTING) return refuse(box, "host and script call each other too deeply (100 levels)");
    /* Lua grants this much room to whoever opened the state. */
    if (box->depth > 0 && !lua_checkstack(L, LUA_MINSTACK)) return refuse(box, "stack overflow");
    if (box->litter) clua_sweep(box);
    box->frame_count = 0;
    box->frame_gap = -1;
    box->frames_kept = false;
    return CLUA_OK;
}

/* Pushes the message handler, or finds it at the bottom of the stack, where it always lies for calls from outside. */
static inline int push_handler(clua_box *box, lua_State *L, int base) {
    if (box->depth == 0) return 1;
    lua_pushcfunction(L, clua_catch);
    return base + 1;
}

static int32_t failed(clua_box *box, lua_State *L, int base, int status) {
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

/* Calls what lies on the top; what it leaves begins above the handler. Where that fails the stack is as high as `base`. */
static inline __attribute__((always_inline)) int32_t call(clua_box *box, lua_State *L, int base, int handler, int arguments, int results) {
    lua_State *process = box->process;
    box->depth++;
    int status = lua_pcall(L, arguments, results, handler);
    box->depth--;
    box->process = process;
    if (atomic_load_explicit(&box->running, memory_order_relaxed) != L) clua_publish(box, L);
    if (status == LUA_OK && atomic_load_explicit(&box->stop, memory_order_relaxed) == CLUA_GOING) return CLUA_OK;
    return failed(box, L, base, status);
}

int32_t clua_run(clua_box *box, lua_CFunction operation, entry *entry) {
    lua_State *L = atomic_load(&box->running);
    int32_t status = begin(box, L);
    if (status != CLUA_OK) return status;
    int base = lua_gettop(L), handler = push_handler(box, L, base);
    lua_pushcfunction(L, operation);
    lua_pushlightuserdata(L, entry);
    status = call(box, L, base, handler, 1, LUA_MULTRET);
    return status == CLUA_FAILED && entry->syntax ? CLUA_SYNTAX : status;
}

/* Takes in what lies above `first`, protected where that may raise. */
static int32_t collect(clua_box *box, lua_State *L, int base, int first) {
    int count = lua_gettop(L) - first + 1;
    /* What the host read meanwhile, in functions that the script called, is no result. */
    clua_drop_incoming(box);
    if (count == 0) return CLUA_OK;
    lua_CFunction collector = clua_collector(L, first, count);
    if (!collector) {
        clua_collect(L, first, count);
        return CLUA_OK;
    }
    /* Slip the operation below its arguments. */
    if (!lua_checkstack(L, LUA_MINSTACK)) return refuse(box, "stack overflow");
    lua_pushcfunction(L, collector);
    lua_insert(L, first);
    return call(box, L, base, box->depth ? base + 1 : 1, count, LUA_MULTRET);
}

/* Pushes a function and its arguments, or nothing where that needs memory and so may raise. */
static bool push_call(clua_box *box, lua_State *L, int32_t function, int32_t arguments) {
    int base = lua_gettop(L);
    if (arguments > 10) return false;
    clua_push_reference(L, function);
    for (int32_t index = 0; index < arguments; index++)
        if (!clua_encode_safely(L, &box->outgoing[index])) {
            lua_settop(L, base);
            return false;
        }
    return true;
}

int32_t clua_call(clua_box *box, int32_t function, int32_t arguments) {
    lua_State *L = atomic_load(&box->running);
    clua_next_moment(box);
    int32_t status = begin(box, L);
    if (status != CLUA_OK) return status;
    int base = lua_gettop(L), handler = push_handler(box, L, base), first = lua_gettop(L) + 1;
    if (!push_call(box, L, function, arguments)) {
        lua_settop(L, base);
        return clua_call_with_texts(box, function, arguments);
    }
    status = call(box, L, base, handler, arguments, LUA_MULTRET);
    return status == CLUA_OK ? collect(box, L, base, first) : status;
}

int32_t clua_call_first(clua_box *box, int32_t function, int32_t arguments, clua_value *result) {
    lua_State *L = atomic_load_explicit(&box->running, memory_order_relaxed);
    clua_next_moment(box);
    int32_t status = begin(box, L);
    if (status != CLUA_OK) return status;
    int base = lua_gettop(L), handler = push_handler(box, L, base);
    if (!push_call(box, L, function, arguments)) {
        lua_settop(L, base);
        status = clua_call_with_texts(box, function, arguments);
        return status == CLUA_OK ? CLUA_UNREAD : status;
    }
    status = call(box, L, base, handler, arguments, 1);
    if (status != CLUA_OK) return status;
    if (box->layout_known && clua_read(clua_top(L) - 1, result)) {
        lua_settop(L, base);
        return CLUA_OK;
    }
    int type = lua_type(L, -1);
    if (type == LUA_TSTRING || type == LUA_TTABLE || type == LUA_TFUNCTION) {
        status = collect(box, L, base, lua_gettop(L));
        return status == CLUA_OK ? CLUA_UNREAD : status;
    }
    clua_decode(L, -1, result);
    lua_settop(L, base);
    return CLUA_OK;
}

/* The same through Lua's API alone. */
static int32_t call_with_numbers(clua_box *box, lua_State *L, int32_t function, const double *arguments, int32_t count,
                                 double *results, int32_t wanted) {
    int base = lua_gettop(L), handler = push_handler(box, L, base);
    clua_push_reference(L, function);
    for (int32_t index = 0; index < count; index++) lua_pushnumber(L, arguments[index]);
    int32_t status = call(box, L, base, handler, count, wanted);
    if (status != CLUA_OK) return status;
    for (int32_t index = 0; index < wanted; index++) {
        if (lua_type(L, index - wanted) != LUA_TNUMBER) status = CLUA_UNREAD;
        else results[index] = lua_tonumber(L, index - wanted);
    }
    lua_settop(L, base);
    return status;
}

int32_t clua_call_numbers(clua_box *box, int32_t function, const double *arguments, int32_t count, double *results,
                          int32_t wanted) {
    lua_State *L = atomic_load_explicit(&box->running, memory_order_relaxed);
    clua_next_moment(box);
    int32_t status = begin(box, L);
    if (status != CLUA_OK) return status;
    if (!box->layout_known || box->depth > 0)
        return call_with_numbers(box, L, function, arguments, count, results, wanted);
    int base = clua_count(L, clua_arguments(L));
    slot *top = clua_top(L);
    top->pointer = box->holds[function].value;
    top->kind = box->holds[function].kind;
    for (int32_t index = 0; index < count; index++) {
        top[index + 1].number = arguments[index];
        top[index + 1].kind = SLOT_NUMBER;
    }
    clua_set_top(L, top + count + 1);
    status = call(box, L, base, 1, count, wanted);
    if (status != CLUA_OK) return status;
    /* The stack may have moved. */
    top = clua_top(L) - wanted;
    for (int32_t index = 0; index < wanted; index++) {
        if (top[index].kind == SLOT_NUMBER) results[index] = top[index].number;
        else if (top[index].kind == SLOT_INTEGER) results[index] = (double)top[index].integer;
        else status = CLUA_UNREAD;
    }
    clua_set_top(L, top);
    return status;
}

int32_t clua_mark(clua_box *box) { return lua_gettop(atomic_load(&box->running)); }
void clua_done(clua_box *box, int32_t mark) {
    clua_drop_incoming(box);
    lua_settop(atomic_load(&box->running), mark);
}
int32_t clua_nesting(clua_box *box) { return box->depth; }
