/* liblua5.4 as Swift can safely call it.
 *
 * Nothing declared here ever raises a Lua error across its caller: each entry runs what may raise under lua_pcall and
 * returns a status. Bodies of host functions (Swift) return a status as well; C raises after their frame is gone. */
#ifndef CLUA_H
#define CLUA_H

#include <stddef.h>
#include <stdint.h>

typedef struct clua_box clua_box;

enum {
    CLUA_NIL, CLUA_BOOLEAN, CLUA_INTEGER, CLUA_NUMBER, CLUA_STRING, CLUA_TABLE, CLUA_FUNCTION, CLUA_OBJECT,
    CLUA_OTHER
};

/* What an entry returns. */
enum { CLUA_OK, CLUA_YIELDED, CLUA_FAILED, CLUA_SYNTAX, CLUA_STOPPED };

/* Why a state was stopped for good. */
enum { CLUA_GOING, CLUA_TIME, CLUA_STEPS, CLUA_MEMORY, CLUA_OUTPUT, CLUA_CANCELLED };

/* What a body returns instead of its number of results. */
enum { CLUA_THROWN = -1, CLUA_YIELD = -1000 };

/* One value on its way in or out. `detail`: boolean 0/1, reference of a table or function, class of an object, Lua type
 * of CLUA_OTHER. */
typedef struct clua_value {
    int32_t tag;
    int32_t detail;
    size_t length;
    union {
        int64_t integer;
        double number;
        const char *bytes;
        void *object;
    };
} clua_value;

/* A host function: results (or the message of an error) are left in the box's outgoing values. */
typedef int32_t (*clua_body)(void *context, const clua_value *arguments, int32_t count);
typedef int32_t (*clua_number_body)(void *context, double a, double b, double c, double *result);

/* Reading (`write` = 0) or writing (1) property `index` of an object; index -1 is any other key, -2 the object's text. */
typedef int32_t (*clua_property)(void *context, int32_t index, int32_t write, const clua_value *arguments);

/* Numbers of an object that scripts read by position from 1 without entering the host. They hold as long as `fresh` is not
 * before the state's moment; where `writable`, numbers in `least`...`most` are written the same way. */
typedef struct clua_elements {
    double *values;
    int64_t count;
    uint64_t fresh;
    double least, most;
    int32_t writable;
} clua_elements;

typedef clua_elements *(*clua_find_elements)(void *context, void *object);

typedef struct clua_settings {
    size_t memory;
    size_t output;
    uint64_t steps;
    void *host;
    void (*log)(void *host, const char *bytes, size_t length);
    void (*retain)(void *object);
    void (*release)(void *object);
} clua_settings;

clua_box *clua_open(const clua_settings *settings);
void clua_close(clua_box *box);

/* Limits. Only clua_cancel may be called from another thread; `clua_ticket` outlives the box. */
void clua_watch(clua_box *box, double seconds);
void clua_unwatch(clua_box *box);
uint64_t clua_ticket(clua_box *box);
void clua_cancel(uint64_t ticket);
void clua_allow(clua_box *box, size_t memory, uint64_t steps, size_t output);
int32_t clua_stop_reason(clua_box *box);
uint64_t clua_steps(clua_box *box);
size_t clua_memory_used(clua_box *box);
size_t clua_memory_peak(clua_box *box);

/* What the host does and holds for the script counts as the script's: 0 when that is too much, and the script ends. */
int32_t clua_spend(clua_box *box, uint64_t steps);
int32_t clua_hold(clua_box *box, size_t bytes);
void clua_let_go(clua_box *box, size_t bytes);

/* Outgoing values: arguments of a call, results of a body. Reserving begins anew and drops kept strings. */
clua_value *clua_outgoing(clua_box *box, int32_t count);
void clua_keep_string(clua_box *box, clua_value *value, const char *bytes, size_t length);
/* Incoming values, valid until clua_done. */
const clua_value *clua_incoming(clua_box *box, int32_t *count);
int32_t clua_mark(clua_box *box);
void clua_done(clua_box *box, int32_t mark);

/* References. A number that an entry gave is held once; those of arguments and incoming values are held by the shim until
 * the body returns or clua_done, so the host holds what it keeps. Releasing only notes the number; it is freed at the
 * next entry. */
void clua_hold_reference(clua_box *box, int32_t reference);
void clua_release_reference(clua_box *box, int32_t reference);

/* Entries. */
int32_t clua_load(clua_box *box, const char *bytes, size_t length, const char *name, int32_t precompiled,
                  int32_t *function);
int32_t clua_dump(clua_box *box, int32_t function, char **bytes, size_t *length);
int32_t clua_call(clua_box *box, int32_t function, int32_t arguments);
int32_t clua_coroutine(clua_box *box, int32_t function, int32_t *coroutine);
int32_t clua_resume(clua_box *box, int32_t coroutine, int32_t arguments);
int32_t clua_end(clua_box *box, int32_t coroutine);        /* before it is over; its variables are closed */
int32_t clua_around(clua_box *box, int32_t enter, int32_t leave, int32_t *function);
int32_t clua_new_table(clua_box *box, int32_t *table);
int32_t clua_globals(clua_box *box, int32_t *table);
int32_t clua_get(clua_box *box, int32_t table);            /* key: outgoing 0 */
int32_t clua_set(clua_box *box, int32_t table);            /* key, value: outgoing 0, 1 */
int32_t clua_entries(clua_box *box, int32_t table);        /* key, value, key, value … in the order of `pairs` */
int32_t clua_length(clua_box *box, int32_t table, int64_t *length);
int32_t clua_protect(clua_box *box, int32_t table, int32_t reader, int32_t writer);
int32_t clua_same(clua_box *box, int32_t one, int32_t other);

/* Host functions and objects. Names are copied; `parameters` are their names with a NUL after each. */
int32_t clua_function(clua_box *box, const char *name, clua_body body, void *context, int32_t *function);
int32_t clua_number_function(clua_box *box, const char *name, const char *parameters, int32_t arity,
                             clua_number_body body, void *context, int32_t *function);
int32_t clua_class(clua_box *box, const char *name, clua_property property, void *context, int32_t *identifier);
int32_t clua_class_method(clua_box *box, int32_t identifier, const char *name, clua_body body, void *context);
int32_t clua_class_property(clua_box *box, int32_t identifier, const char *name, int32_t index);
int32_t clua_class_operator(clua_box *box, int32_t identifier, const char *event, clua_body body, void *context);

/* Elements. A new moment begins whenever the host calls the script, and when `clua_pass` says so; at the end of moments
 * no element is fresh any more. Elements are written only while they may be. */
int32_t clua_class_elements(clua_box *box, int32_t identifier, clua_find_elements find);
uint64_t clua_moment(clua_box *box);
void clua_pass(clua_box *box);
void clua_end_moments(clua_box *box);
void clua_let_write(clua_box *box, int32_t writes);

/* Where things are. All texts are valid until the next entry. */
const char *clua_error_text(clua_box *box, size_t *length);
int32_t clua_frame_count(clua_box *box, int32_t *left_out_at);
int32_t clua_frame(clua_box *box, int32_t index, const char **source, const char **name); /* the line, or 0 */
/* The innermost script line that is running, -1 when there is none. */
int32_t clua_here(clua_box *box, int32_t level, const char **source, const char **shown);
int32_t clua_defined(clua_box *box, int32_t function, const char **source, int32_t *last);
int32_t clua_may_yield(clua_box *box, const char **obstacle);
int32_t clua_nesting(clua_box *box);


void clua_free_bytes(char *bytes);

#endif
