/* string.find, match, gmatch and gsub over the counting matcher. */
#define _GNU_SOURCE
#include "patterns.h"

/* A start counted from the end when negative, as a distance from the beginning. */
static size_t start_of(lua_State *L, int argument, size_t length) {
    lua_Integer start = luaL_optinteger(L, argument, 1);
    if (start > 0) return (size_t)start - 1;
    if (start == 0 || start < -(lua_Integer)length) return 0;
    return length - (size_t)-start;
}

static bool is_plain(const char *pattern, size_t length) {
    for (size_t at = 0; at < length; at++)
        if (pattern[at] && strchr("^$*+?.([%-", pattern[at])) return false;
    return true;
}

static int search(lua_State *L, bool find) {
    size_t length, pattern_length;
    const char *text = luaL_checklstring(L, 1, &length), *pattern = luaL_checklstring(L, 2, &pattern_length);
    size_t start = start_of(L, 3, length);
    if (start > length) {
        lua_pushnil(L);
        return 1;
    }
    if (find && (lua_toboolean(L, 4) || is_plain(pattern, pattern_length))) {
        clua_charge(L, box_of(L), (length - start) / 16 + 1);
        const char *found = memmem(text + start, length - start, pattern, pattern_length);
        if (!found) {
            lua_pushnil(L);
            return 1;
        }
        lua_pushinteger(L, found - text + 1);
        lua_pushinteger(L, found - text + (lua_Integer)pattern_length);
        return 2;
    }
    matcher m;
    matcher_start(&m, L, text, length, pattern + pattern_length);
    bool anchored = pattern_length > 0 && *pattern == '^';
    const char *at = text + start;
    do {
        const char *end = matcher_try(&m, at, pattern + anchored);
        if (!end) continue;
        if (!find) return matcher_push_all(&m, at, end);
        lua_pushinteger(L, at - text + 1);
        lua_pushinteger(L, end - text);
        return matcher_push_all(&m, NULL, NULL) + 2;
    } while (at++ < m.text_end && !anchored);
    lua_pushnil(L);
    return 1;
}

int clua_find(lua_State *L) { return search(L, true); }
int clua_match(lua_State *L) { return search(L, false); }

/* Upvalues: text, pattern, where to go on, the end of the last match (so that an empty one does not follow it). */
static int next_match(lua_State *L) {
    size_t length, pattern_length;
    const char *text = lua_tolstring(L, lua_upvalueindex(1), &length);
    const char *pattern = lua_tolstring(L, lua_upvalueindex(2), &pattern_length);
    lua_Integer last = lua_tointeger(L, lua_upvalueindex(4));
    matcher m;
    matcher_start(&m, L, text, length, pattern + pattern_length);
    for (lua_Integer at = lua_tointeger(L, lua_upvalueindex(3)); at <= (lua_Integer)length; at++) {
        const char *end = matcher_try(&m, text + at, pattern);
        if (!end || end - text == last) continue;
        lua_pushinteger(L, end - text);
        lua_copy(L, -1, lua_upvalueindex(3));
        lua_replace(L, lua_upvalueindex(4));
        return matcher_push_all(&m, text + at, end);
    }
    return 0;
}

int clua_gmatch(lua_State *L) {
    size_t length;
    luaL_checklstring(L, 1, &length);
    luaL_checkstring(L, 2);
    size_t start = start_of(L, 3, length);
    if (start > length) start = length + 1;
    lua_settop(L, 2);
    lua_pushinteger(L, (lua_Integer)start);
    lua_pushinteger(L, -1);
    lua_pushcclosure(L, next_match, 4);
    return 1;
}

static void add_template(matcher *m, luaL_Buffer *out, const char *start, const char *end) {
    lua_State *L = m->L;
    size_t length;
    const char *template = lua_tolstring(L, 3, &length), *stop = template + length;
    while (template < stop) {
        const char *mark = memchr(template, '%', (size_t)(stop - template));
        if (!mark) mark = stop;
        luaL_addlstring(out, template, (size_t)(mark - template));
        if (mark == stop) return;
        char what = mark[1];
        if (what == '%') luaL_addchar(out, '%');
        else if (what == '0') luaL_addlstring(out, start, (size_t)(end - start));
        else if (what >= '1' && what <= '9') {
            matcher_push(m, what - '1', start, end);
            luaL_tolstring(L, -1, NULL);
            lua_remove(L, -2);
            luaL_addvalue(out);
        } else {
            clua_complain(L, "invalid use of '%%' in the replacement of string.gsub");
        }
        template = mark + 2;
    }
}

static void add_replacement(matcher *m, luaL_Buffer *out, const char *start, const char *end, int type) {
    lua_State *L = m->L;
    if (type == LUA_TFUNCTION) {
        lua_pushvalue(L, 3);
        lua_call(L, matcher_push_all(m, start, end), 1);
    } else if (type == LUA_TTABLE) {
        matcher_push(m, 0, start, end);
        lua_gettable(L, 3);
    } else {
        add_template(m, out, start, end);
        return;
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        luaL_addlstring(out, start, (size_t)(end - start));
    } else if (lua_isstring(L, -1)) {
        luaL_addvalue(out);
    } else {
        clua_complain(L, "invalid replacement value (a %s) in string.gsub", luaL_typename(L, -1));
    }
}

int clua_gsub(lua_State *L) {
    size_t length, pattern_length;
    const char *text = luaL_checklstring(L, 1, &length), *pattern = luaL_checklstring(L, 2, &pattern_length);
    int type = lua_type(L, 3);
    if (type != LUA_TNUMBER && type != LUA_TSTRING && type != LUA_TTABLE && type != LUA_TFUNCTION)
        return clua_bad_argument(L, 3, "string.gsub", NULL, "string, table or function", 3);
    lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)length + 1), count = 0;
    if (type == LUA_TNUMBER) lua_tostring(L, 3);
    bool anchored = pattern_length > 0 && *pattern == '^';
    const char *at = text, *last = NULL;
    matcher m;
    luaL_Buffer out;
    matcher_start(&m, L, text, length, pattern + pattern_length);
    luaL_buffinit(L, &out);
    while (count < most) {
        const char *end = matcher_try(&m, at, pattern + anchored);
        if (end && end != last) {
            count++;
            add_replacement(&m, &out, at, end, type);
            at = last = end;
        } else if (at < m.text_end) {
            luaL_addchar(&out, *at++);
        } else {
            break;
        }
        if (anchored) break;
    }
    luaL_addlstring(&out, at, (size_t)(m.text_end - at));
    luaL_pushresult(&out);
    lua_pushinteger(L, count);
    return 2;
}
