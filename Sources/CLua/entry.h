/* What an entry of the host is given and gives back. */
#ifndef CLUA_ENTRY_H
#define CLUA_ENTRY_H

#include "box.h"

typedef struct entry {
    int32_t one, other;
    int64_t length;
    const char *bytes, *name;
    size_t size;
    bool compiled, syntax, yielded;
    char *out;
} entry;

/* Runs an operation protected and within the limits; its results stay on the stack until clua_done. */
int32_t clua_run(clua_box *box, lua_CFunction operation, entry *entry);

/* Calls a function where pushing the outgoing values may need memory. */
int32_t clua_call_with_texts(clua_box *box, int32_t function, int32_t arguments);

/* The operation that takes in these results, NULL where it can be done without protection. */
lua_CFunction clua_collector(lua_State *L, int first, int count);

#endif
