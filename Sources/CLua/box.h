/* What the files of the shim share. A box is one Lua state with everything that belongs to it. */
#ifndef CLUA_BOX_H
#define CLUA_BOX_H

#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <lua5.4/lualib.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <string.h>

#include "clua.h"

/* What the shim keeps at fixed places of the registry (1 and 2 are Lua's own), before all that the host refers to.
 * Metatables of classes lie there under their class's address. */
enum { OBJECTS = 3, NUMBERS, OVERFLOW, FIRST_REFERENCE };

enum { FRAMES_FIRST = 10, FRAMES_LAST = 11, NESTING = 100, HOOK_STEPS = 1000, COROUTINE_STEPS = 1000 };

/* Values, and bytes of texts, that the host takes at once; slots of a stack, and values that a range may put there. */
enum { VALUES = 400000, TEXTS = 8 << 20, MOST_SLOTS = 41000, MOST_AT_ONCE = 15000 };

typedef struct frame {
    int32_t line;
    char source[256];
    char name[96];
} frame;

/* What a script's userdata holds: nothing that it could forge. */
typedef struct object_block {
    void *object;
    const clua_class *owner;
    clua_elements *elements;
    int32_t handle;
} object_block;

/* A host function of one state, with copies of its names behind it. */
typedef struct host_function {
    struct host_function *next;
    clua_member member;
    char names[];
} host_function;

/* Lua's collector moves nothing, so a value that is held can be pushed from here, when the layout is known. */
typedef struct reference {
    void *value;
    uint8_t kind;
    int32_t holds;
} reference;

typedef struct numbers {
    int32_t *items;
    int32_t count, room;
} numbers;

/* Rows of one size that the host let go of. */
typedef struct spare_rows {
    clua_elements **rows;
    size_t count, room, bytes;
} spare_rows;

enum { ROW_SIZES = 4 };

typedef struct arena {
    void *lists[33];
    char *fresh, *fresh_end;
    struct arena_block *blocks;
    struct arena_large *large;
} arena;

struct clua_box {
    lua_State *main;
    /* The thread of Lua that is running: what the watchdog's hook has to be set on. */
    lua_State *_Atomic running;
    lua_State *process;
    _Atomic int32_t stop;
    clua_settings settings;

    arena arena;
    size_t used, peak, limit;
    bool reserve_open, stack_known, stack_refused, layout_known;

    uint64_t steps;
    uint64_t moment;
    int32_t writes;
    size_t held, held_since, held_before;
    spare_rows spare[ROW_SIZES];
    size_t spare_bytes;
    size_t printed;
    int32_t depth;
    int64_t shown_numbers;

    clua_value *outgoing, *incoming;
    int32_t outgoing_room, incoming_count, incoming_room;
    char *kept;
    size_t kept_length, kept_room;

    /* How many hold each reference, and how many numbers have been given. */
    reference *holds;
    int32_t references, holds_room;
    numbers free_references, dead_references;
    void **objects;
    int32_t object_count, object_room;
    numbers free_objects, dead_objects;
    host_function *functions;
    /* How many of the two lists of the dead there are together. */
    int32_t litter;

    char *error;
    size_t error_length;
    frame frames[FRAMES_FIRST + FRAMES_LAST];
    int32_t frame_count, frame_gap;
    bool stop_captured, frames_kept;
    char scratch[LUA_IDSIZE];

    /* The watchdog's part; see watchdog.c. */
    struct clua_box *next_watched;
    uint64_t ticket;
    uint64_t deadline;
    double seconds;
    unsigned long thread;
    const void *thread_pointer;
    int clock;
};

/* A thread's extra space holds its box; the lowest bit marks a process, which only the host resumes. */
static inline clua_box *box_of(lua_State *L) {
    return (clua_box *)(*(uintptr_t *)lua_getextraspace(L) & ~(uintptr_t)1);
}
static inline bool is_process(lua_State *L) { return *(uintptr_t *)lua_getextraspace(L) & 1; }

/* memory.c */
void *clua_allocate(void *box, void *block, size_t old, size_t size);
size_t clua_stack_bytes(lua_State *L);
void clua_free_arena(clua_box *box);
bool numbers_add(numbers *list, int32_t number);

/* stop.c */
void clua_hook(lua_State *L, lua_Debug *activation);
void clua_stop(lua_State *L, int32_t reason);
int clua_raise_stop(lua_State *L);
void clua_charge_slow(lua_State *L, clua_box *box);
void clua_follow_mode(lua_State *L);
void clua_no_memory(lua_State *L);
void clua_after_error(lua_State *L, int status);
static inline void clua_charge(lua_State *L, clua_box *box, uint64_t steps) {
    box->steps = box->steps + steps < box->steps ? UINT64_MAX : box->steps + steps;
    if (atomic_load_explicit(&box->stop, memory_order_relaxed) != CLUA_GOING
        || (box->settings.steps && box->steps > box->settings.steps))
        clua_charge_slow(L, box);
}

/* charging.c */
bool clua_free_spare_rows(clua_box *box);

/* watchdog.c */
void clua_publish(clua_box *box, lua_State *L);
void clua_follow_thread(clua_box *box);
static inline bool clua_is_elsewhere(const clua_box *box) { return box->thread_pointer != __builtin_thread_pointer(); }

/* elements.c */
void clua_wrap_elements(lua_State *L, int metatable);
static inline void clua_next_moment(clua_box *box) {
    if (box->moment < UINT64_MAX) box->moment++;
}

/* errors.c */
void clua_capture(clua_box *box, lua_State *L, int level);
int clua_catch(lua_State *L);
int clua_complain(lua_State *L, const char *format, ...);
void clua_push_place(lua_State *L);
int clua_bad_argument(lua_State *L, int position, const char *function, const char *parameter, const char *expected,
                      int index);
void clua_check_table(lua_State *L, int index, const char *function);

/* values.c */
int32_t clua_refer(lua_State *L, int index);
void clua_push_reference(lua_State *L, int32_t reference);
/* Lets go of the tables and functions among these, and of all incoming values. */
void clua_release_all(clua_box *box, const clua_value *values, int32_t count);
void clua_drop_incoming(clua_box *box);
void clua_decode(lua_State *L, int index, clua_value *value);
void clua_encode(lua_State *L, const clua_value *value);
bool clua_encode_safely(lua_State *L, const clua_value *value);
void clua_make_room(lua_State *L, int count);
size_t clua_take(lua_State *L, int index);
bool clua_fits(lua_State *L, int first, int count);
void clua_collect(lua_State *L, int first, int count);
void clua_sweep(clua_box *box);

/* text.c, pairs.c, sort.c */
const char *clua_tostring(lua_State *L, int index, size_t *length);
int clua_sorted_keys(lua_State *L, int table);
int clua_pairs(lua_State *L);
int clua_list_pairs(lua_State *L);
int clua_next(lua_State *L);
int clua_sort(lua_State *L);
int64_t clua_border(lua_State *L, int table);

/* host.c, classes.c. So much of the dead is swept away at a time by what scripts call. */
enum { LITTER = 256 };
int clua_call_host(lua_State *L);
int clua_finish(lua_State *L, clua_box *box, int32_t status, const clua_value *result);
void clua_push_member(lua_State *L, const clua_member *member);
void clua_push_metatable(lua_State *L, const clua_class *class);

/* libraries */
void clua_open_base(lua_State *L);
void clua_open_strings(lua_State *L);
void clua_open_tables(lua_State *L);
void clua_open_coroutines(lua_State *L);
void clua_open_numbers(lua_State *L);
/* Wraps these functions of the table on the top, up to NULL, so that the length of their text is charged. */
void clua_charge_all(lua_State *L, const char *const *names, bool ranges);
int clua_find(lua_State *L);
int clua_match(lua_State *L);
int clua_gmatch(lua_State *L);
int clua_gsub(lua_State *L);
int clua_load_text(lua_State *L, const char *bytes, size_t length, const char *name, const char *mode);

#endif
