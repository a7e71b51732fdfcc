#include "patterns.h"

#include <ctype.h>

/* As deep as Lua's own matcher goes. */
enum { DEPTH = 200 };

static const char *match(matcher *m, const char *at, const char *pattern);

static void count_steps(matcher *m, size_t steps) {
    m->steps += steps;
    if (m->steps < 256) return;
    clua_charge(m->L, m->box, m->steps);
    m->steps = 0;
}

static void count_step(matcher *m) { count_steps(m, 1); }

static const char *item_end(matcher *m, const char *pattern) {
    char first = *pattern++;
    if (first == '%') {
        if (pattern == m->pattern_end) clua_complain(m->L, "malformed pattern (ends with '%%')");
        return pattern + 1;
    }
    if (first != '[') return pattern;
    const char *start = pattern;
    if (*pattern == '^') pattern++;
    /* A ']' that comes first stands for itself. */
    do {
        if (pattern == m->pattern_end) clua_complain(m->L, "malformed pattern (missing ']')");
        if (*pattern++ == '%' && pattern < m->pattern_end) pattern++;
    } while (*pattern != ']');
    count_steps(m, (size_t)(pattern - start) / 16);
    return pattern + 1;
}

static bool in_class(int c, int class) {
    bool found;
    switch (tolower(class)) {
    case 'a': found = isalpha(c); break;
    case 'c': found = iscntrl(c); break;
    case 'd': found = isdigit(c); break;
    case 'g': found = isgraph(c); break;
    case 'l': found = islower(c); break;
    case 'p': found = ispunct(c); break;
    case 's': found = isspace(c); break;
    case 'u': found = isupper(c); break;
    case 'w': found = isalnum(c); break;
    case 'x': found = isxdigit(c); break;
    case 'z': found = c == 0; break;
    default: return class == c;
    }
    return isupper(class) ? !found : found;
}

/* `set` is at the '[' and `last` at the ']'. */
static bool in_set(int c, const char *set, const char *last) {
    bool found = true;
    if (set[1] == '^') {
        found = false;
        set++;
    }
    while (++set < last) {
        if (*set == '%') {
            if (in_class(c, (unsigned char)*++set)) return found;
        } else if (set[1] == '-' && set + 2 < last) {
            int low = (unsigned char)*set;
            set += 2;
            if (low <= c && c <= (unsigned char)*set) return found;
        } else if ((unsigned char)*set == c) {
            return found;
        }
    }
    return !found;
}

static bool one(matcher *m, const char *at, const char *pattern, const char *end) {
    count_step(m);
    if (at >= m->text_end) return false;
    int c = (unsigned char)*at;
    switch (*pattern) {
    case '.': return true;
    case '%': return in_class(c, (unsigned char)pattern[1]);
    case '[':
        count_steps(m, (size_t)(end - pattern) / 16);
        return in_set(c, pattern, end - 1);
    default: return (unsigned char)*pattern == c;
    }
}

static const char *balanced(matcher *m, const char *at, const char *pattern) {
    if (pattern >= m->pattern_end - 1) clua_complain(m->L, "malformed pattern (missing arguments to '%%b')");
    if (at >= m->text_end || *at != *pattern) return NULL;
    int open = 1;
    while (++at < m->text_end) {
        count_step(m);
        if (*at == pattern[1]) {
            if (--open == 0) return at + 1;
        } else if (*at == *pattern) {
            open++;
        }
    }
    return NULL;
}

static const char *greedy(matcher *m, const char *at, const char *pattern, const char *end) {
    ptrdiff_t taken = 0;
    while (one(m, at + taken, pattern, end)) taken++;
    for (; taken >= 0; taken--) {
        const char *result = match(m, at + taken, end + 1);
        if (result) return result;
    }
    return NULL;
}

static const char *lazy(matcher *m, const char *at, const char *pattern, const char *end) {
    for (;;) {
        const char *result = match(m, at, end + 1);
        if (result) return result;
        if (!one(m, at, pattern, end)) return NULL;
        at++;
    }
}

static const char *open_capture(matcher *m, const char *at, const char *pattern, ptrdiff_t kind) {
    if (m->count >= CAPTURES) clua_complain(m->L, "too many captures");
    m->captures[m->count].start = at;
    m->captures[m->count].length = kind;
    m->count++;
    const char *result = match(m, at, pattern);
    if (!result) m->count--;
    return result;
}

static const char *close_capture(matcher *m, const char *at, const char *pattern) {
    int index = m->count - 1;
    while (index >= 0 && m->captures[index].length != OPEN) index--;
    if (index < 0) clua_complain(m->L, "invalid pattern capture");
    m->captures[index].length = at - m->captures[index].start;
    const char *result = match(m, at, pattern);
    if (!result) m->captures[index].length = OPEN;
    return result;
}

static const char *repeated_capture(matcher *m, const char *at, int digit) {
    int index = digit - '1';
    if (index < 0 || index >= m->count || m->captures[index].length == OPEN)
        clua_complain(m->L, "invalid capture index %%%d", index + 1);
    /* A position capture has no text of its own and, as in Lua, matches nothing. */
    size_t length = (size_t)m->captures[index].length;
    clua_charge(m->L, m->box, m->captures[index].length > 0 ? length / 16 : 0);
    if ((size_t)(m->text_end - at) < length || memcmp(m->captures[index].start, at, length) != 0) return NULL;
    return at + length;
}

static bool at_frontier(matcher *m, const char *at, const char *pattern, const char *end) {
    int before = at == m->text ? 0 : (unsigned char)at[-1];
    int after = at == m->text_end ? 0 : (unsigned char)*at;
    count_steps(m, (size_t)(end - pattern) / 8);
    return !in_set(before, pattern, end - 1) && in_set(after, pattern, end - 1);
}

/* Follows the pattern item by item; alternatives are tried by calling itself. */
static const char *follow(matcher *m, const char *at, const char *pattern) {
    while (pattern != m->pattern_end) {
        const char *end;
        switch (*pattern) {
        case '(':
            if (pattern[1] == ')') return open_capture(m, at, pattern + 2, POSITION);
            return open_capture(m, at, pattern + 1, OPEN);
        case ')': return close_capture(m, at, pattern + 1);
        case '$':
            if (pattern + 1 == m->pattern_end) return at == m->text_end ? at : NULL;
            break;
        case '%':
            if (pattern[1] == 'b') {
                at = balanced(m, at, pattern + 2);
                if (!at) return NULL;
                pattern += 4;
                continue;
            }
            if (pattern[1] == 'f') {
                pattern += 2;
                if (*pattern != '[') clua_complain(m->L, "missing '[' after '%%f' in pattern");
                end = item_end(m, pattern);
                if (!at_frontier(m, at, pattern, end)) return NULL;
                pattern = end;
                continue;
            }
            if (isdigit((unsigned char)pattern[1])) {
                at = repeated_capture(m, at, (unsigned char)pattern[1]);
                if (!at) return NULL;
                pattern += 2;
                continue;
            }
            break;
        default: break;
        }
        end = item_end(m, pattern);
        switch (end == m->pattern_end ? 0 : *end) {
        case '*': return greedy(m, at, pattern, end);
        case '-': return lazy(m, at, pattern, end);
        case '+': return one(m, at, pattern, end) ? greedy(m, at + 1, pattern, end) : NULL;
        case '?': {
            const char *result = one(m, at, pattern, end) ? match(m, at + 1, end + 1) : NULL;
            if (result) return result;
            pattern = end + 1;
            continue;
        }
        default:
            if (!one(m, at, pattern, end)) return NULL;
            at++;
            pattern = end;
        }
    }
    return at;
}

static const char *match(matcher *m, const char *at, const char *pattern) {
    if (m->depth-- == 0) clua_complain(m->L, "pattern too complex");
    count_step(m);
    const char *result = follow(m, at, pattern);
    m->depth++;
    return result;
}

void matcher_start(matcher *m, lua_State *L, const char *text, size_t length, const char *pattern_end) {
    m->L = L;
    m->box = box_of(L);
    m->text = text;
    m->text_end = text + length;
    m->pattern_end = pattern_end;
    m->steps = 0;
}

const char *matcher_try(matcher *m, const char *at, const char *pattern) {
    m->count = 0;
    m->depth = DEPTH;
    return match(m, at, pattern);
}

void matcher_push(matcher *m, int index, const char *start, const char *end) {
    if (index >= m->count) {
        if (index != 0) clua_complain(m->L, "invalid capture index %%%d", index + 1);
        lua_pushlstring(m->L, start, (size_t)(end - start));
        return;
    }
    ptrdiff_t length = m->captures[index].length;
    if (length == OPEN) clua_complain(m->L, "unfinished capture");
    if (length == POSITION) lua_pushinteger(m->L, m->captures[index].start - m->text + 1);
    else lua_pushlstring(m->L, m->captures[index].start, (size_t)length);
}

int matcher_push_all(matcher *m, const char *start, const char *end) {
    int count = m->count == 0 && start ? 1 : m->count;
    luaL_checkstack(m->L, count, "too many captures");
    for (int index = 0; index < count; index++) matcher_push(m, index, start, end);
    return count;
}
