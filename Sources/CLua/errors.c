/* Messages with their place, and the frames of a traceback in memory that is there beforehand. */
#include <stdarg.h>
#include <stdio.h>

#include "box.h"

static void fill(lua_State *L, lua_Debug *activation, frame *record) {
    lua_getinfo(L, "Sln", activation);
    bool script = *activation->what != 'C';
    record->line = script ? activation->currentline : 0;
    snprintf(record->source, sizeof record->source, "%s", activation->source);
    if (*activation->namewhat == '\0' || !activation->name) {
        if (*activation->what == 'L')
            snprintf(record->name, sizeof record->name, "a function of line %d", activation->linedefined);
        else
            snprintf(record->name, sizeof record->name, "%s", script ? "" : "a function of the host");
    } else {
        snprintf(record->name, sizeof record->name, "%s '%.60s'",
                 strcmp(activation->namewhat, "for iterator") == 0 ? "iterator"
                     : strcmp(activation->namewhat, "metamethod") == 0 ? "metamethod"
                     : strcmp(activation->namewhat, "method") == 0 ? "method" : "function",
                 activation->name);
    }
}

static int depth_of(lua_State *L) {
    lua_Debug activation;
    int low = 1, high = 1;
    while (lua_getstack(L, high, &activation)) {
        low = high;
        high *= 2;
    }
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (lua_getstack(L, middle, &activation)) low = middle + 1;
        else high = middle;
    }
    return high;
}

/* Keeps the innermost ten and the outermost eleven frames from `level` on. */
void clua_capture(clua_box *box, lua_State *L, int level) {
    lua_Debug activation;
    box->frame_count = 0;
    box->frame_gap = -1;
    while (box->frame_count < FRAMES_FIRST + FRAMES_LAST && lua_getstack(L, level, &activation)) {
        fill(L, &activation, &box->frames[box->frame_count++]);
        level++;
    }
    if (box->frame_count < FRAMES_FIRST + FRAMES_LAST || !lua_getstack(L, level, &activation)) return;
    int depth = depth_of(L);
    box->frame_gap = FRAMES_FIRST;
    for (int index = 0; index < FRAMES_LAST; index++)
        if (lua_getstack(L, depth - FRAMES_LAST + index, &activation))
            fill(L, &activation, &box->frames[FRAMES_FIRST + index]);
}

/* The message handler of every entry: keeps the traceback and leaves the message as it is. */
int clua_catch(lua_State *L) {
    clua_box *box = box_of(L);
    if (!box->stop_captured && !box->frames_kept) clua_capture(box, L, 1);
    return 1;
}

/* Pushes `name:line: ` of the innermost running script line, or an empty text. */
void clua_push_place(lua_State *L) {
    lua_Debug activation;
    for (int level = 0; lua_getstack(L, level, &activation); level++) {
        lua_getinfo(L, "Sl", &activation);
        if (activation.currentline > 0) {
            lua_pushfstring(L, "%s:%d: ", activation.short_src, activation.currentline);
            return;
        }
    }
    lua_pushliteral(L, "");
}

/* Raises a message with its place. */
int clua_complain(lua_State *L, const char *format, ...) {
    va_list values;
    clua_push_place(L);
    va_start(values, format);
    lua_pushvfstring(L, format, values);
    va_end(values);
    lua_concat(L, 2);
    return lua_error(L);
}

/* Pushes a value as messages show it: `string "many"`, `number 3.5`, `nothing`. */
static const char *push_shown(lua_State *L, int index) {
    switch (lua_type(L, index)) {
    case LUA_TNONE: return lua_pushliteral(L, "nothing");
    case LUA_TBOOLEAN: return lua_pushfstring(L, "boolean %s", lua_toboolean(L, index) ? "true" : "false");
    case LUA_TNUMBER:
        lua_pushvalue(L, index);
        lua_pushfstring(L, "%s %s", lua_isinteger(L, index) ? "integer" : "number", lua_tostring(L, -1));
        lua_remove(L, -2);
        return lua_tostring(L, -1);
    case LUA_TSTRING: {
        char text[48];
        size_t length;
        const char *bytes = lua_tolstring(L, index, &length);
        size_t shown = length > 40 ? 40 : length;
        /* Cut between characters, not inside one. */
        while (shown < length && shown > 0 && ((unsigned char)bytes[shown] & 0xC0) == 0x80) shown--;
        for (size_t at = 0; at < shown; at++) text[at] = bytes[at] == '\n' || bytes[at] == 0 ? ' ' : bytes[at];
        text[shown] = 0;
        return lua_pushfstring(L, "string \"%s%s\"", text, shown < length ? "…" : "");
    }
    case LUA_TUSERDATA:
        if (luaL_getmetafield(L, index, "__name") == LUA_TSTRING) return lua_tostring(L, -1);
        return lua_pushliteral(L, "object");
    default: return lua_pushstring(L, luaL_typename(L, index));
    }
}

/* Raises `bad argument #2 to 'network.density' (ties: integer expected, got string "many")`. */
int clua_bad_argument(lua_State *L, int position, const char *function, const char *parameter, const char *expected,
                      int index) {
    const char *shown = push_shown(L, index);
    return clua_complain(L, "bad argument #%d to '%s' (%s%s%s expected, got %s)", position, function,
                         parameter ? parameter : "", parameter ? ": " : "", expected, shown);
}

void clua_check_table(lua_State *L, int index, const char *function) {
    if (lua_type(L, index) != LUA_TTABLE) clua_bad_argument(L, index, function, NULL, "table", index);
}

const char *clua_error_text(clua_box *box, size_t *length) {
    *length = box->error_length;
    return box->error ? box->error : "";
}

int32_t clua_frame_count(clua_box *box, int32_t *left_out_at) {
    *left_out_at = box->frame_gap;
    return box->frame_count;
}

int32_t clua_frame(clua_box *box, int32_t index, const char **source, const char **name) {
    frame *record = &box->frames[index];
    *source = record->source;
    *name = *record->name ? record->name : NULL;
    return record->line;
}

int32_t clua_here(clua_box *box, int32_t level, const char **source, const char **shown) {
    lua_State *L = atomic_load(&box->running);
    lua_Debug activation;
    for (int at = 0; lua_getstack(L, at, &activation); at++) {
        lua_getinfo(L, "Sl", &activation);
        if (activation.currentline <= 0 || level-- > 0) continue;
        memcpy(box->scratch, activation.short_src, sizeof box->scratch);
        *source = activation.source;
        *shown = box->scratch;
        return activation.currentline;
    }
    return -1;
}
