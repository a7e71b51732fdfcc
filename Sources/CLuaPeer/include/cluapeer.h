/* What Wahana's Lua layer is measured against: plain C through the same liblua, written as its manual shows. */
#ifndef CLUAPEER_H
#define CLUAPEER_H

#include <stddef.h>
#include <stdint.h>

typedef struct lua_State peer;

/* A state with all of Lua's libraries, `add(x, y)`, `account` with `account:add(x)`, and `person` with `person.trust`;
 * NULL without memory. */
peer *peer_open(void);
void peer_close(peer *state);

/* Runs a text and keeps the function that it returns; 0 when that fails. */
int32_t peer_load(peer *state, const char *text);
/* Calls it with `argument`, protected; NaN when that fails. */
double peer_call(peer *state, int32_t function, double argument);
/* Calls it with 1, 2, 3 … `count`, each call by itself, and adds up what it returns. */
double peer_events(peer *state, int32_t function, int64_t count);
/* The same with four numbers in and two out: a planner's policy. */
double peer_policies(peer *state, int32_t function, int64_t count);
/* Opens a state, loads and runs a text in it, closes it, and returns the text's answer. */
double peer_fresh(const char *text, size_t length);

#endif
