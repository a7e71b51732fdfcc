/* A capped allocator: small blocks from free lists by size, large ones from malloc, everything freed at once.
 *
 * Lua tells the size of what it frees, so blocks carry no header. */
#include <stdlib.h>

#include "box.h"

enum { STEP = 16, SMALL = 512, BLOCK = 64 * 1024, RESERVE = 64 * 1024 };

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
        size_t room = box->used + RESERVE;
        box->limit = room < box->settings.memory ? room : box->settings.memory;
    }
    if (box->used + growth <= box->limit && box->used + growth >= growth) return false;
    if (box->main && !box->stop_captured) clua_capture(box, atomic_load(&box->running), 0);
    return true;
}

void *clua_allocate(void *context, void *block, size_t old, size_t size) {
    clua_box *box = context;
    if (!block) old = 0;
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
