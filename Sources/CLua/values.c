/* Values in and out, references to Lua's objects, handles for the host's objects. */
#include <stdlib.h>

#include "layout.h"

/* Notes the value at `index` under a number that the host can hold. May raise. */
int32_t clua_refer(lua_State *L, int index) {
    clua_box *box = box_of(L);
    index = lua_absindex(L, index);
    int32_t next = FIRST_REFERENCE + box->references;
    if (next >= box->holds_room) {
        int32_t room = box->holds_room ? box->holds_room * 2 : 64;
        reference *holds = realloc(box->holds, (size_t)room * sizeof *holds);
        if (!holds) luaL_error(L, "not enough memory");
        box->holds = holds;
        box->holds_room = room;
    }
    bool reused = box->free_references.count > 0;
    int32_t number = reused ? box->free_references.items[box->free_references.count - 1] : next;
    lua_pushvalue(L, index);
    if (box->layout_known) {
        box->holds[number].value = clua_top(L)[-1].pointer;
        box->holds[number].kind = clua_top(L)[-1].kind;
    }
    lua_rawseti(L, LUA_REGISTRYINDEX, number);
    /* Taken only now: the line before may have raised. */
    if (reused) box->free_references.count--;
    else box->references++;
    box->holds[number].holds = 1;
    return number;
}

void clua_push_reference(lua_State *L, int32_t reference) { lua_rawgeti(L, LUA_REGISTRYINDEX, reference); }

void clua_hold_reference(clua_box *box, int32_t reference) { box->holds[reference].holds++; }

void clua_release_reference(clua_box *box, int32_t reference) {
    if (--box->holds[reference].holds == 0 && numbers_add(&box->dead_references, reference)) box->litter++;
}

void clua_release_all(clua_box *box, const clua_value *values, int32_t count) {
    for (int32_t index = 0; index < count; index++)
        if (values[index].tag == CLUA_TABLE || values[index].tag == CLUA_FUNCTION)
            clua_release_reference(box, values[index].detail);
}

void clua_drop_incoming(clua_box *box) {
    clua_release_all(box, box->incoming, box->incoming_count);
    box->incoming_count = 0;
}

/* Pushes the value that scripts have for an object already; otherwise the table of objects. */
static bool push_known(lua_State *L, const clua_value *value) {
    lua_rawgeti(L, LUA_REGISTRYINDEX, OBJECTS);
    lua_rawgetp(L, -1, value->object);
    object_block *known = lua_touserdata(L, -1);
    if (known && known->owner == value->owner) {
        lua_replace(L, -2);
        return true;
    }
    lua_pop(L, 1);
    return false;
}

static void push_object(lua_State *L, const clua_value *value) {
    clua_box *box = box_of(L);
    clua_elements *elements =
        value->owner->find_elements ? value->owner->find_elements(value->owner->context, value->object) : NULL;
    /* Most rows of numbers are results that no script has seen. */
    if (elements && !elements->shown) lua_rawgeti(L, LUA_REGISTRYINDEX, OBJECTS);
    else if (push_known(L, value)) return;
    int32_t handle;
    if (box->free_objects.count) handle = box->free_objects.items[--box->free_objects.count];
    else {
        if (box->object_count == box->object_room) {
            int32_t room = box->object_room ? box->object_room * 2 : 64;
            void **objects = realloc(box->objects, (size_t)room * sizeof *objects);
            if (!objects) luaL_error(L, "not enough memory");
            box->objects = objects;
            box->object_room = room;
        }
        handle = box->object_count++;
        box->objects[handle] = NULL;
    }
    object_block *block = lua_newuserdatauv(L, sizeof *block, 0);
    block->object = value->object;
    block->owner = value->owner;
    block->handle = handle;
    block->elements = elements;
    box->settings.retain(value->object);
    box->objects[handle] = value->object;
    clua_push_metatable(L, value->owner);
    lua_setmetatable(L, -2);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, -3, value->object);
    if (elements) elements->shown = 1;
    lua_remove(L, -2);
}

/* May raise: "not enough memory". */
void clua_encode(lua_State *L, const clua_value *value) {
    clua_box *box = box_of(L);
    switch (value->tag) {
    case CLUA_BOOLEAN: lua_pushboolean(L, value->detail); break;
    case CLUA_INTEGER: lua_pushinteger(L, value->integer); break;
    case CLUA_NUMBER: lua_pushnumber(L, value->number); break;
    case CLUA_STRING: lua_pushlstring(L, box->kept + value->integer, value->length); break;
    case CLUA_TABLE:
    case CLUA_FUNCTION: clua_push_reference(L, value->detail); break;
    case CLUA_OBJECT: push_object(L, value); break;
    default: lua_pushnil(L);
    }
}

/* Raises nothing: false, with the stack as it pleases, for what needs memory. */
bool clua_encode_safely(lua_State *L, const clua_value *value) {
    switch (value->tag) {
    case CLUA_STRING: return false;
    case CLUA_OBJECT: return push_known(L, value);
    default:
        clua_encode(L, value);
        return true;
    }
}

/* May raise: a table or function needs a reference. */
void clua_decode(lua_State *L, int index, clua_value *value) {
    memset(value, 0, sizeof *value);
    int type = lua_type(L, index);
    switch (type) {
    case LUA_TNONE:
    case LUA_TNIL: value->tag = CLUA_NIL; break;
    case LUA_TBOOLEAN:
        value->tag = CLUA_BOOLEAN;
        value->detail = lua_toboolean(L, index);
        break;
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            value->tag = CLUA_INTEGER;
            value->integer = lua_tointeger(L, index);
        } else {
            value->tag = CLUA_NUMBER;
            value->number = lua_tonumber(L, index);
        }
        break;
    case LUA_TSTRING:
        value->tag = CLUA_STRING;
        value->bytes = lua_tolstring(L, index, &value->length);
        break;
    case LUA_TTABLE:
        value->tag = CLUA_TABLE;
        value->detail = clua_refer(L, index);
        break;
    case LUA_TFUNCTION:
        value->tag = CLUA_FUNCTION;
        value->detail = clua_refer(L, index);
        break;
    case LUA_TUSERDATA: {
        object_block *block = lua_touserdata(L, index);
        value->tag = block->owner ? CLUA_OBJECT : CLUA_OTHER;
        value->owner = block->owner;
        value->object = block->object;
        break;
    }
    default:
        value->tag = CLUA_OTHER;
        value->detail = type;
    }
}

/* Texts are copied when the host takes them, and that memory is the host's: no more than this at a time. */
bool clua_fits(lua_State *L, int first, int count) {
    if (count > VALUES) return false;
    size_t total = 0;
    for (int index = first; index < first + count; index++)
        if (lua_type(L, index) == LUA_TSTRING) total += lua_rawlen(L, index);
    return total <= TEXTS;
}

/* Makes room for `count` incoming values, of which there are none yet. */
void clua_make_room(lua_State *L, int count) {
    clua_box *box = box_of(L);
    clua_drop_incoming(box);
    if (count <= box->incoming_room) return;
    clua_value *values = realloc(box->incoming, (size_t)count * sizeof *values);
    if (!values) luaL_error(L, "not enough memory");
    box->incoming = values;
    box->incoming_room = count;
}

/* Decodes one more value, for which there is room, and returns the length of its text. */
size_t clua_take(lua_State *L, int index) {
    clua_box *box = box_of(L);
    clua_value *value = &box->incoming[box->incoming_count];
    clua_decode(L, index, value);
    box->incoming_count++;
    return value->tag == CLUA_STRING ? value->length : 0;
}

/* Decodes `count` values from `first` on into the incoming ones. */
void clua_collect(lua_State *L, int first, int count) {
    if (!clua_fits(L, first, count))
        clua_complain(L, "too much for the host at once: %d values, or texts too long (8 MB)", count);
    clua_make_room(L, count);
    for (int index = 0; index < count; index++) clua_take(L, first + index);
}

const clua_value *clua_incoming(clua_box *box, int32_t *count) {
    *count = box->incoming_count;
    return box->incoming;
}

clua_value *clua_outgoing(clua_box *box, int32_t count) {
    if (count >= box->outgoing_room) {
        int32_t room = count + 8;
        clua_value *values = realloc(box->outgoing, (size_t)room * sizeof *values);
        if (!values) abort();
        box->outgoing = values;
        box->outgoing_room = room;
    }
    if (count > 0) memset(box->outgoing, 0, (size_t)count * sizeof *box->outgoing);
    box->kept_length = 0;
    return box->outgoing;
}

void clua_keep_string(clua_box *box, clua_value *value, const char *bytes, size_t length) {
    if (box->kept_length + length > box->kept_room) {
        size_t room = (box->kept_length + length) * 2;
        char *kept = realloc(box->kept, room);
        if (!kept) abort();
        box->kept = kept;
        box->kept_room = room;
    }
    value->tag = CLUA_STRING;
    value->integer = (int64_t)box->kept_length;
    value->length = length;
    if (length) memcpy(box->kept + box->kept_length, bytes, length);
    box->kept_length += length;
}

void clua_keep_only(clua_box *box, clua_value *value, const char *bytes, size_t length) {
    box->kept_length = 0;
    clua_keep_string(box, value, bytes, length);
}

/* Frees what the host and the collector let go of. Removing an existing entry of a table never allocates. */
void clua_sweep(clua_box *box) {
    lua_State *L = atomic_load(&box->running);
    box->litter = 0;
    while (box->dead_references.count) {
        int32_t number = box->dead_references.items[--box->dead_references.count];
        lua_pushnil(L);
        lua_rawseti(L, LUA_REGISTRYINDEX, number);
        numbers_add(&box->free_references, number);
    }
    while (box->dead_objects.count) {
        int32_t handle = box->dead_objects.items[--box->dead_objects.count];
        void *object = box->objects[handle];
        box->objects[handle] = NULL;
        numbers_add(&box->free_objects, handle);
        if (object) box->settings.release(object);
    }
}
