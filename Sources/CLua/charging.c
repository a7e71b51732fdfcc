/* What the host does and holds for a script counts as the script's own. Nothing here raises. */
#include <stdlib.h>

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
    box->held_before = box->held;
}

/* Counts bytes of the host as the state's memory; 0 when there is no room for them, and then the script ends. */
int32_t clua_hold(clua_box *box, size_t bytes) {
    if (atomic_load(&box->stop) != CLUA_GOING) return 0;
    size_t pause = box->held_before > PAUSE ? box->held_before : PAUSE;
    if (box->held_since > pause) collect(box);
    if (!is_room(box, bytes)) clua_free_spare_rows(box);
    if (!is_room(box, bytes)) {
        collect(box);
        if (!is_room(box, bytes)) clua_free_spare_rows(box);
    }
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

/* Rows come and go with every computation of columns. Kept for the next one of their size they cost neither the search
 * for room nor fresh pages of the system. As many are kept as die between two looks; they count as the state's memory,
 * and are given up as soon as there is no room. */
enum { SPARE = PAUSE, HEADER = 64, KEEPING = 256 };

_Static_assert(sizeof(clua_elements) <= HEADER, "the description of a row lies before its numbers");

static size_t bytes_of_row(size_t count) { return HEADER + count * sizeof(double); }

clua_elements *clua_new_row(clua_box *box, size_t count) {
    if (count > SIZE_MAX / 16) count = SIZE_MAX / 16;
    size_t bytes = bytes_of_row(count);
    if (!clua_hold(box, count * sizeof(double) + KEEPING)) return NULL;
    clua_elements *row = NULL;
    for (int index = 0; index < ROW_SIZES && !row; index++)
        if (box->spare[index].bytes == bytes && box->spare[index].count) {
            row = box->spare[index].rows[--box->spare[index].count];
            box->spare_bytes -= bytes;
            box->used -= bytes;
        }
    if (!row) row = malloc(bytes);
    if (!row) {
        clua_let_go(box, count * sizeof(double) + KEEPING);
        clua_stop(atomic_load(&box->running), CLUA_MEMORY);
        return NULL;
    }
    *row = (clua_elements){ .values = (double *)((char *)row + HEADER) };
    return row;
}

/* Notes it elsewhere and not in the row itself, which would have to be fetched for that. */
static bool keep(clua_box *box, clua_elements *row, size_t bytes) {
    spare_rows *place = NULL;
    if (box->spare_bytes + bytes > SPARE) return false;
    for (int index = 0; index < ROW_SIZES && !place; index++)
        if (box->spare[index].bytes == bytes) place = &box->spare[index];
    for (int index = 0; index < ROW_SIZES && !place; index++)
        if (!box->spare[index].count) place = &box->spare[index];
    if (!place) return false;
    if (place->count == place->room) {
        size_t room = place->room ? place->room * 2 : 64;
        clua_elements **rows = realloc(place->rows, room * sizeof *rows);
        if (!rows) return false;
        place->rows = rows;
        place->room = room;
    }
    place->rows[place->count++] = row;
    place->bytes = bytes;
    box->spare_bytes += bytes;
    box->used += bytes;
    return true;
}

void clua_free_row(clua_box *box, clua_elements *row, size_t count) {
    if (box) {
        clua_let_go(box, count * sizeof(double) + KEEPING);
        if (keep(box, row, bytes_of_row(count))) return;
    }
    free(row);
}

/* Whether there were any. */
bool clua_free_spare_rows(clua_box *box) {
    if (!box->spare_bytes) return false;
    for (int index = 0; index < ROW_SIZES; index++) {
        spare_rows *spare = &box->spare[index];
        while (spare->count) free(spare->rows[--spare->count]);
        free(spare->rows);
        *spare = (spare_rows){ 0 };
    }
    box->used -= box->spare_bytes;
    box->spare_bytes = 0;
    return true;
}
