/* Arguments and results of C functions as they lie in memory.
 *
 * Through the API a value is read in three calls, which is half of what a call of the host costs. Lua 5.4 has kept these
 * places from 5.4.0 on; whether they hold is looked at when a state is opened (layout.c), and where they do not, the API
 * is used. */
#ifndef CLUA_LAYOUT_H
#define CLUA_LAYOUT_H

#include "box.h"

typedef struct slot {
    union {
        int64_t integer;
        double number;
        char *pointer;
    };
    uint8_t kind;
} slot;

/* What is in a slot: LUA_VNIL and so on; a collectable thing has bit 6. */
enum {
    SLOT_NIL = 0, SLOT_FALSE = 1, SLOT_TRUE = 17, SLOT_INTEGER = 3, SLOT_NUMBER = 19, SLOT_OBJECT = 7 | 64,
    SLOT_CLOSURE = 38 | 64
};
/* Where the fields lie: in a thread its top, its present call and its stack's ends; in a C closure its first upvalue;
 * in a userdata its block. */
enum { TOP_AT = 16, CALL_AT = 32, STACK_END_AT = 40, STACK_AT = 48, UPVALUE_AT = 32, BLOCK_AT = 32 };

static inline char *field(const void *thing, int place) { return *(char *const *)((const char *)thing + place); }

/* The first argument; the slot before it is the function. */
static inline const slot *clua_arguments(lua_State *L) {
    return (const slot *)field(field(L, CALL_AT), 0) + 1;
}

static inline int clua_count(lua_State *L, const slot *arguments) {
    return (int)((const slot *)field(L, TOP_AT) - arguments);
}

/* Above the last value of the stack. */
static inline slot *clua_top(lua_State *L) { return (slot *)field(L, TOP_AT); }
static inline void clua_set_top(lua_State *L, slot *top) { *(slot **)((char *)L + TOP_AT) = top; }

static inline void clua_push_number(lua_State *L, double number) {
    slot *top = clua_top(L);
    top->number = number;
    top->kind = SLOT_NUMBER;
    clua_set_top(L, top + 1);
}

/* The light userdata that is the running C closure's first upvalue. */
static inline void *clua_upvalue(const slot *arguments) { return field(arguments[-1].pointer, UPVALUE_AT); }

static inline object_block *clua_block(const slot *slot) {
    return slot->kind == SLOT_OBJECT ? (object_block *)(slot->pointer + BLOCK_AT) : NULL;
}

/* Reads what is not a text, table, function or coroutine. */
static inline bool clua_read(const slot *slot, clua_value *value) {
    if (slot->kind == SLOT_NUMBER) {
        value->tag = CLUA_NUMBER;
        value->number = slot->number;
        return true;
    }
    switch (slot->kind) {
    case SLOT_INTEGER:
        value->tag = CLUA_INTEGER;
        value->integer = slot->integer;
        return true;
    case SLOT_OBJECT: {
        object_block *block = clua_block(slot);
        value->tag = block->owner ? CLUA_OBJECT : CLUA_OTHER;
        value->owner = block->owner;
        value->object = block->object;
        return true;
    }
    case SLOT_FALSE:
    case SLOT_TRUE:
        value->tag = CLUA_BOOLEAN;
        value->detail = slot->kind == SLOT_TRUE;
        return true;
    case SLOT_NIL:
        value->tag = CLUA_NIL;
        return true;
    default: return false;
    }
}

bool clua_layout_may_hold(lua_State *L);
bool clua_layout_holds(lua_State *L);

#endif
