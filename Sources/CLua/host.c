/* Trampolines: decode and check in C (may raise), call Swift (never raises), push the result or raise. */
#include <stdlib.h>

#include "layout.h"

enum { FEW = 8, MANY = 250 };

#define UNLIKELY(condition) __builtin_expect(!!(condition), 0)

/* Waits, raises the host's error, or pushes what is more than a number. */
static int finish_slowly(lua_State *L, clua_box *box, int32_t status, const clua_value *result);

/* Pushes the results that the host left, raises its error, or waits. */
static inline int finish(lua_State *L, clua_box *box, int32_t status, const clua_value *result) {
    if (UNLIKELY(atomic_load_explicit(&box->stop, memory_order_relaxed) != CLUA_GOING)) return clua_raise_stop(L);
    if (status != 1 || result->tag != CLUA_NUMBER) return finish_slowly(L, box, status, result);
    if (box->layout_known) clua_push_number(L, result->number);
    else lua_pushnumber(L, result->number);
    return 1;
}

int clua_finish(lua_State *L, clua_box *box, int32_t status, const clua_value *result) {
    return finish(L, box, status, result);
}

static int finish_slowly(lua_State *L, clua_box *box, int32_t status, const clua_value *result) {
    if (status == 1) {
        clua_encode(L, result);
        return 1;
    }
    if (status == CLUA_THROWN) {
        clua_encode(L, result);
        return lua_error(L);
    }
    int32_t count = status <= CLUA_YIELD ? CLUA_YIELD - status : status;
    if (count > 10) luaL_checkstack(L, count, "too many results");
    for (int32_t index = 0; index < count; index++) clua_encode(L, &box->outgoing[index]);
    return status <= CLUA_YIELD ? lua_yield(L, count) : count;
}

static bool is_first_of(const clua_class *class, lua_State *L, const slot *slots, int count) {
    const object_block *block;
    if (count == 0) return false;
    if (slots) block = clua_block(slots);
    else block = lua_type(L, 1) == LUA_TUSERDATA ? lua_touserdata(L, 1) : NULL;
    return block && block->owner == class;
}

/* A function, a method, or an operator. */
int clua_call_host(lua_State *L) {
    clua_box *box = box_of(L);
    const slot *slots = NULL;
    const clua_member *member;
    clua_value few[FEW], *arguments = few, result;
    size_t texts = 0;
    bool is_plain = true;
    int count;
    if (box->layout_known) {
        slots = clua_arguments(L);
        member = clua_upvalue(slots);
        count = clua_count(L, slots);
    } else {
        member = lua_touserdata(L, lua_upvalueindex(1));
        count = lua_gettop(L);
    }
    clua_charge(L, box, 1);
    if (UNLIKELY(box->litter > LITTER)) clua_sweep(box);
    if (member->owner && UNLIKELY(!is_first_of(member->owner, L, slots, count)))
        return clua_complain(L, "'%s' was called without its object: write ':' instead of '.'", member->shown);
    if (UNLIKELY(count > FEW)) {
        if (count > MANY) return clua_complain(L, "too many arguments to '%s' (%d)", member->shown, count);
        luaL_checkstack(L, LUA_MINSTACK, NULL);
        arguments = lua_newuserdatauv(L, (size_t)count * sizeof *arguments, 0);
        slots = NULL;
    }
    for (int index = 0; index < count; index++) {
        if (slots && clua_read(&slots[index], &arguments[index])) continue;
        is_plain = false;
        clua_decode(L, index + 1, &arguments[index]);
        if (arguments[index].tag == CLUA_STRING) texts += arguments[index].length;
    }
    if (UNLIKELY(texts > TEXTS)) {
        clua_release_all(box, arguments, count);
        return clua_complain(L, "the texts given to '%s' are too long (more than 8 MB)", member->shown);
    }
    result.tag = CLUA_NIL;
    int32_t status = member->body(box->settings.host, member->context, arguments, count, &result);
    if (!is_plain) clua_release_all(box, arguments, count);
    return finish(L, box, status, &result);
}

/* A function of numbers to a number. */
static int call_with_numbers(lua_State *L) {
    clua_box *box = box_of(L);
    const slot *slots = NULL;
    const clua_member *member;
    double arguments[3], number;
    clua_value result;
    int count;
    if (box->layout_known) {
        slots = clua_arguments(L);
        member = clua_upvalue(slots);
        count = clua_count(L, slots);
    } else {
        member = lua_touserdata(L, lua_upvalueindex(1));
        count = lua_gettop(L);
    }
    clua_charge(L, box, 1);
    for (int index = 0; index < member->index; index++) {
        if (slots && index < count && slots[index].kind == SLOT_NUMBER) arguments[index] = slots[index].number;
        else if (index < count && lua_type(L, index + 1) == LUA_TNUMBER) arguments[index] = lua_tonumber(L, index + 1);
        else
            return clua_bad_argument(L, index + 1, member->shown, member->parameters[index], "number", index + 1);
    }
    int32_t status = member->number_body(box->settings.host, member->context, arguments[0], arguments[1], arguments[2],
                                         &number, &result);
    if (UNLIKELY(status != 1)
        || UNLIKELY(atomic_load_explicit(&box->stop, memory_order_relaxed) != CLUA_GOING))
        return finish(L, box, CLUA_THROWN, &result);
    if (slots) clua_push_number(L, number);
    else lua_pushnumber(L, number);
    return 1;
}

/* May raise. */
void clua_push_member(lua_State *L, const clua_member *member) {
    lua_pushlightuserdata(L, (void *)member);
    lua_pushcclosure(L, member->kind == CLUA_NUMERIC ? call_with_numbers : clua_call_host, 1);
}

/* What the operation below is given. */
typedef struct installation {
    const clua_member *member;
    int32_t reference;
} installation;

static int32_t run(clua_box *box, lua_CFunction operation, installation *installation) {
    lua_State *L = atomic_load(&box->running);
    /* What the host read before is no result of this. */
    clua_drop_incoming(box);
    if (atomic_load(&box->stop) != CLUA_GOING) return CLUA_STOPPED;
    if (!lua_checkstack(L, LUA_MINSTACK)) return CLUA_FAILED;
    lua_pushcfunction(L, operation);
    lua_pushlightuserdata(L, installation);
    int status = lua_pcall(L, 1, 0, 0);
    if (status == LUA_OK) return CLUA_OK;
    lua_pop(L, 1);
    clua_stop(L, CLUA_MEMORY);
    return CLUA_STOPPED;
}

static int function_operation(lua_State *L) {
    installation *one = lua_touserdata(L, 1);
    clua_push_member(L, one->member);
    one->reference = clua_refer(L, -1);
    return 0;
}

static char *copy(char **room, const char *text) {
    char *start = *room;
    size_t length = strlen(text) + 1;
    memcpy(start, text, length);
    *room += length;
    return start;
}

int32_t clua_function(clua_box *box, const clua_member *member, int32_t *function) {
    size_t size = strlen(member->shown) + 1;
    for (int index = 0; index < 3; index++) size += member->parameters[index] ? strlen(member->parameters[index]) + 1 : 0;
    host_function *made = malloc(sizeof *made + size);
    if (!made) return CLUA_FAILED;
    char *room = made->names;
    made->member = *member;
    made->member.name = made->member.shown = copy(&room, member->shown);
    for (int index = 0; index < 3; index++)
        if (member->parameters[index]) made->member.parameters[index] = copy(&room, member->parameters[index]);
    made->next = box->functions;
    box->functions = made;
    installation one = { .member = &made->member };
    int32_t status = run(box, function_operation, &one);
    *function = one.reference;
    return status;
}

/* Whether the running function may wait, and what stands in the way. */
int32_t clua_may_yield(clua_box *box, const char **obstacle) {
    lua_State *L = atomic_load(&box->running);
    *obstacle = NULL;
    if (!box->process) *obstacle = "outside a process";
    else if (L != box->process) *obstacle = "inside a coroutine of the script's own; call it in the process itself";
    else if (!lua_isyieldable(L)) {
        lua_Debug activation;
        *obstacle = "inside a function that the host is calling";
        for (int level = 1; lua_getstack(L, level, &activation); level++) {
            lua_getinfo(L, "f", &activation);
            lua_CFunction function = lua_tocfunction(L, -1);
            lua_pop(L, 1);
            if (function == clua_sort) *obstacle = "inside a callback of table.sort";
            else if (function == clua_gsub) *obstacle = "inside a callback of string.gsub";
            else continue;
            break;
        }
    }
    return *obstacle == NULL;
}
