/* A capped allocator: small blocks from free lists by size, large ones from malloc, everything freed at once.
 *
 * Lua tells the size of what it frees, so blocks carry no header. */
#include <stdlib.h>

#include "box.h"

enum { STEP = 16, SMALL = 512, BLOCK = 64 * 1024, RESERVE = 64 * 1024 };
enum { SLOT = 16, EXTRA = 5 * SLOT, STACK = MOST_SLOTS * SLOT };

struct arena_block {
    struct arena_block *next;
    uint64_t padding;
};

struct arena_large {
    struct arena_large *next, *previous;
};

static void *small_new(arena *arena, size_t size) {
    size_t class = (size + STEP - 1) / STEP;
    void *block = arena->lists[class];
    if (block) {
        arena->lists[class] = *(void **)block;
        return block;
    }
    size_t bytes = class * STEP;
    if ((size_t)(arena->fresh_end - arena->fresh) < bytes) {
        struct arena_block *fresh = malloc(BLOCK);
        if (!fresh) return NULL;
        fresh->next = arena->blocks;
        arena->blocks = fresh;
        arena->fresh = (char *)(fresh + 1);
        arena->fresh_end = (char *)fresh + BLOCK;
    }
    block = arena->fresh;
    arena->fresh += bytes;
    return block;
}

static void small_free(arena *arena, void *block, size_t size) {
    size_t class = (size + STEP - 1) / STEP;
    *(void **)block = arena->lists[class];
    arena->lists[class] = block;
}

static void *large_link(arena *arena, struct arena_large *large) {
    if (!large) return NULL;
    large->previous = NULL;
    large->next = arena->large;
    if (arena->large) arena->large->previous = large;
    arena->large = large;
    return large + 1;
}

static struct arena_large *large_unlink(arena *arena, void *block) {
    struct arena_large *large = (struct arena_large *)block - 1;
    if (large->previous) large->previous->next = large->next;
    else arena->large = large->next;
    if (large->next) large->next->previous = large->previous;
    return large;
}

static void *any_new(arena *arena, size_t size) {
    if (size <= SMALL) return small_new(arena, size);
    if (size > SIZE_MAX / 2) return NULL;
    return large_link(arena, malloc(size + sizeof(struct arena_large)));
}

static void any_free(arena *arena, void *block, size_t size) {
    if (size <= SMALL) small_free(arena, block, size);
    else free(large_unlink(arena, block));
}

static void *resize(arena *arena, void *block, size_t old, size_t size) {
    if (old <= SMALL && size <= SMALL && (old + STEP - 1) / STEP == (size + STEP - 1) / STEP) return block;
    if (old > SMALL && size > SMALL) {
        if (size > SIZE_MAX / 2) return NULL;
        struct arena_large *large = large_unlink(arena, block);
        struct arena_large *moved = realloc(large, size + sizeof *large);
        if (!moved) {
            large_link(arena, large);
            /* Lua holds that shrinking cannot fail. */
            return size < old ? block : NULL;
        }
        return large_link(arena, moved);
    }
    void *moved = any_new(arena, size);
    if (!moved) return NULL;
    memcpy(moved, block, old < size ? old : size);
    any_free(arena, block, old);
    return moved;
}

/* Growth beyond the cap is refused; once the state is stopped only the reserve is left, so that errors can be raised
 * but nothing can go on. */
static bool refuses(clua_box *box, size_t growth) {
    if (atomic_load_explicit(&box->stop, memory_order_relaxed) != CLUA_GOING && !box->reserve_open) {
        box->reserve_open = true;
        clua_free_spare_rows(box);
        size_t room = box->used + RESERVE;
        box->limit = room < box->settings.memory ? room : box->settings.memory;
    }
    if (box->used + growth <= box->limit && box->used + growth >= growth) return false;
    if (clua_free_spare_rows(box)) return refuses(box, growth);
    if (box->main && !box->stop_captured) clua_capture(box, atomic_load(&box->running), 0);
    return true;
}

/* Long texts are made by one instruction or one call of C, whichever way: joining, cutting, packing. Their size is
 * counted here, where nothing may be raised; the hook does that at the next instruction. How many texts a script makes
 * depends on the script alone, which does not hold for tables, so those are counted by what fills them. */
static void charge_text(clua_box *box, size_t size) {
    box->steps += size / 16;
    if (box->settings.steps && box->steps > box->settings.steps && box->main)
        lua_sethook(atomic_load(&box->running), clua_hook, LUA_MASKCOUNT, 1);
}

/* The ends of a thread's stack, as Lua 5.4 keeps them. `clua_open` looks whether they are where they are expected. */
size_t clua_stack_bytes(lua_State *L) {
    char **fields = (char **)L;
    return (size_t)(fields[5] - fields[6]);
}

/* Lua lets a stack double up to a million slots, and a chain of `__call` moves the whole of it at each link, out of
 * reach of any hook: minutes. 41,000 slots hold some ten thousand calls, and end the chain within a second. */
static bool is_too_deep(clua_box *box, size_t kind, size_t size) {
    if (kind || size <= STACK || !box->stack_known) return false;
    lua_State *L = atomic_load(&box->running);
    if (size != 2 * clua_stack_bytes(L) + EXTRA && size != 1000000 * SLOT + EXTRA) return false;
    if (!box->stop_captured) clua_capture(box, L, 0);
    return box->stack_refused = true;
}

void *clua_allocate(void *context, void *block, size_t old, size_t size) {
    clua_box *box = context;
    if (!block) {
        if (is_too_deep(box, old, size)) return NULL;
        if (old == LUA_TSTRING && size > SMALL) charge_text(box, size);
        old = 0;
    }
    if (size == 0) {
        if (block) {
            any_free(&box->arena, block, old);
            box->used -= old;
        }
        return NULL;
    }
    if (size > old && refuses(box, size - old)) return NULL;
    void *result = block ? resize(&box->arena, block, old, size) : any_new(&box->arena, size);
    if (!result) return NULL;
    box->used += size - old;
    if (box->used > box->peak) box->peak = box->used;
    return result;
}

void clua_free_arena(clua_box *box) {
    for (struct arena_block *block = box->arena.blocks; block;) {
        struct arena_block *next = block->next;
        free(block);
        block = next;
    }
    for (struct arena_large *large = box->arena.large; large;) {
        struct arena_large *next = large->next;
        free(large);
        large = next;
    }
}

bool numbers_add(numbers *list, int32_t number) {
    if (list->count == list->room) {
        int32_t room = list->room ? list->room * 2 : 64;
        int32_t *items = realloc(list->items, (size_t)room * sizeof *items);
        if (!items) return false;
        list->items = items;
        list->room = room;
    }
    list->items[list->count++] = number;
    return true;
}

void clua_allow(clua_box *box, size_t memory, uint64_t steps, size_t output) {
    box->settings.memory = memory;
    box->settings.steps = steps;
    box->settings.output = output;
    box->limit = memory - RESERVE;
    box->reserve_open = false;
    box->steps = 0;
    box->printed = 0;
    if (box->main) clua_follow_mode(box->main);
}

size_t clua_memory_used(clua_box *box) { return box->used; }
size_t clua_memory_peak(clua_box *box) { return box->peak; }
