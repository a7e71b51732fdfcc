/* A matcher of Lua patterns that counts its steps, so that no pattern can run away. */
#ifndef CLUA_PATTERNS_H
#define CLUA_PATTERNS_H

#include "box.h"

enum { CAPTURES = 32, OPEN = -1, POSITION = -2 };

typedef struct matcher {
    lua_State *L;
    clua_box *box;
    const char *text, *text_end, *pattern_end;
    int depth, count;
    uint64_t steps;
    struct {
        const char *start;
        ptrdiff_t length;
    } captures[CAPTURES];
} matcher;

void matcher_start(matcher *m, lua_State *L, const char *text, size_t length, const char *pattern_end);
/* The end of a match of the pattern at `at`, or NULL. */
const char *matcher_try(matcher *m, const char *at, const char *pattern);
/* Pushes capture `index` (from 0), or the whole match where the pattern has none. */
void matcher_push(matcher *m, int index, const char *start, const char *end);
/* Pushes all captures, or the whole match where `start` is given and there is none; returns how many. */
int matcher_push_all(matcher *m, const char *start, const char *end);

#endif
