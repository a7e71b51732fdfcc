/* What the host does and holds for a script counts as the script's own. Nothing here raises. */
#include "box.h"

/* Garbage of the host is looked for when at least this much was held since the last look. */
enum { PAUSE = 8 << 20 };

/* Counts steps of the host's work; 0 when the script must end. */
int32_t clua_spend(clua_box *box, uint64_t steps) {
    box->steps = box->steps + steps < box->steps ? UINT64_MAX : box->steps + steps;
    if (box->settings.steps && box->steps > box->settings.steps && atomic_load(&box->stop) == CLUA_GOING)
        clua_stop(atomic_load(&box->running), CLUA_STEPS);
    return atomic_load(&box->stop) == CLUA_GOING;
}

static bool is_room(const clua_box *box, size_t bytes) {
    return bytes <= box->limit && box->used <= box->limit - bytes;
}

/* Lua's collector does not see the host's memory, so it is run when that has grown: by as much as there was before. */
static void collect(clua_box *box) {
    lua_State *L = atomic_load(&box->running);
    if (!lua_checkstack(L, LUA_MINSTACK)) return;
    lua_gc(L, LUA_GCCOLLECT);
    clua_sweep(box);
    box->held_since = 0;
}

/* Counts bytes of the host as the state's memory; 0 when there is no room for them, and then the script ends. */
int32_t clua_hold(clua_box *box, size_t bytes) {
    if (atomic_load(&box->stop) != CLUA_GOING) return 0;
    size_t pause = box->held > PAUSE ? box->held : PAUSE;
    if (box->held_since > pause || !is_room(box, bytes)) collect(box);
    if (!is_room(box, bytes)) {
        clua_stop(atomic_load(&box->running), CLUA_MEMORY);
        return 0;
    }
    box->used += bytes;
    box->held += bytes;
    box->held_since += bytes;
    if (box->used > box->peak) box->peak = box->used;
    return 1;
}

void clua_let_go(clua_box *box, size_t bytes) {
    box->used -= bytes;
    box->held -= bytes;
}
