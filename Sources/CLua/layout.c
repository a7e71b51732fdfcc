/* Whether Lua keeps arguments where layout.h says. */
#include "layout.h"

static char mark;

/* Called with nil, false, true, 41, 2.5, a userdata, a text, and an upvalue. */
static int look(lua_State *L) {
    const slot *slots = clua_arguments(L);
    bool holds = slots[-1].kind == SLOT_CLOSURE && clua_upvalue(slots) == &mark && clua_count(L, slots) == 7
        && slots[0].kind == SLOT_NIL && slots[1].kind == SLOT_FALSE && slots[2].kind == SLOT_TRUE
        && slots[3].kind == SLOT_INTEGER && slots[3].integer == 41 && slots[4].kind == SLOT_NUMBER
        && slots[4].number == 2.5 && slots[5].kind == SLOT_OBJECT && (void *)clua_block(&slots[5]) == lua_touserdata(L, 6)
        && slots[6].kind != SLOT_OBJECT && slots[6].kind != SLOT_NUMBER && slots[6].kind != SLOT_INTEGER;
    lua_pushboolean(L, holds);
    return 1;
}

/* Nothing is followed before it is known to be an address inside the state. To be asked outside every call, when the
 * present one is the first, which is part of the thread itself. */
bool clua_layout_may_hold(lua_State *L) {
    const char *state = (const char *)L, *call = field(L, CALL_AT), *stack = field(L, STACK_AT);
    const char *top = field(L, TOP_AT), *end = field(L, STACK_END_AT);
    return lua_version(L) == 504 && call > state && call < state + 300 && top >= stack && end > top
        && (end - stack) % (ptrdiff_t)sizeof(slot) == 0 && field(call, 0) == stack;
}

/* May raise. */
bool clua_layout_holds(lua_State *L) {
    lua_pushlightuserdata(L, &mark);
    lua_pushcclosure(L, look, 1);
    lua_pushnil(L);
    lua_pushboolean(L, 0);
    lua_pushboolean(L, 1);
    lua_pushinteger(L, 41);
    lua_pushnumber(L, 2.5);
    lua_newuserdatauv(L, sizeof(object_block), 0);
    lua_pushliteral(L, "text");
    lua_call(L, 7, 1);
    bool holds = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return holds;
}
