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
enum { CLUA_OK, CLUA_YIELDED, CLUA_FAILED, CLUA_SYNTAX, CLUA_STOPPED, CLUA_UNREAD };

/* Why a state was stopped for good. */
enum { CLUA_GOING, CLUA_TIME, CLUA_STEPS, CLUA_MEMORY, CLUA_OUTPUT, CLUA_CANCELLED };

/* What a body returns instead of its number of results. */
enum { CLUA_THROWN = -1, CLUA_YIELD = -1000 };

typedef struct clua_class clua_class;

/* One value on its way in or out. `detail`: boolean 0/1, reference of a table or function, Lua type of CLUA_OTHER.
 * `owner`: the class of an object. */
typedef struct clua_value {
    int32_t tag;
    int32_t detail;
    union {
        size_t length;
        const clua_class *owner;
    };
    union {
        int64_t integer;
        double number;
        const char *bytes;
        void *object;
    };
} clua_value;

/* A host function. Returns 1 with its result (or CLUA_THROWN with the message of an error) in `result`, which is nil
 * beforehand; other numbers of results, and those of a wait, are left in the box's outgoing values. */
typedef int32_t (*clua_body)(void *host, void *context, const clua_value *arguments, int32_t count, clua_value *result);
typedef int32_t (*clua_number_body)(void *host, void *context, double a, double b, double c, double *result,
                                    clua_value *thrown);

/* Reading (`write` = 0) or writing (1) property `index` of an object; index -1 is any other key, -2 the object's text. */
typedef int32_t (*clua_access)(void *host, void *context, int32_t index, int32_t write, const clua_value *arguments,
                               clua_value *result);

/* Numbers of an object that scripts read by position from 1 without entering the host. They hold as long as `fresh` is not
 * before the state's moment; where `writable`, numbers in `least`...`most` are written the same way. */
typedef struct clua_elements {
    double *values;
    int64_t count;
    uint64_t fresh;
    double least, most;
    int32_t writable;
    /* Whether scripts were given the object before. */
    int32_t shown;
} clua_elements;

typedef clua_elements *(*clua_find_elements)(void *context, void *object);

/* Something of the host that scripts can call or read. It is never changed once a state knows it, and many states may
 * share it. */
enum { CLUA_CALLED, CLUA_NUMERIC, CLUA_METHOD, CLUA_PROPERTY, CLUA_OPERATOR };

typedef struct clua_member {
    int32_t kind;
    /* The number of a property, or of the numbers that a CLUA_NUMERIC takes. */
    int32_t index;
    /* As scripts write it: a path, a method's or property's name, an operator's event; and as messages name it. */
    const char *name, *shown;
    /* Whose object the first argument of a method has to be. */
    const clua_class *owner;
    clua_body body;
    clua_number_body number_body;
    const char *parameters[3];
    void *context;
} clua_member;

struct clua_class {
    const char *name;
    clua_access access;
    /* NULL where its objects have no elements. */
    clua_find_elements find_elements;
    void *context;
    const clua_member *members;
    int32_t count;
    /* Whether keys beside the members are answered for each object by itself. */
    int32_t is_open;
};

typedef struct clua_settings {
    size_t memory;
    size_t output;
    uint64_t steps;
    void *host;
    void (*log)(void *host, const char *bytes, size_t length);
    void (*retain)(void *object);
    void (*release)(void *object);
    /* Reads arguments through Lua's API alone, wherever they lie. For tests. */
    int32_t cautious;
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
/* Room for so many numbers, of any value, with their description before them; held as above. NULL when the script ends. */
clua_elements *clua_new_row(clua_box *box, size_t count);
/* `box` is NULL once the state is closed. */
void clua_free_row(clua_box *box, clua_elements *row, size_t count);

/* Outgoing values: arguments of a call, results of a body. Reserving begins anew and drops kept strings. */
clua_value *clua_outgoing(clua_box *box, int32_t count);
void clua_keep_string(clua_box *box, clua_value *value, const char *bytes, size_t length);
/* The same for the one text of a result or an error. */
void clua_keep_only(clua_box *box, clua_value *value, const char *bytes, size_t length);
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
/* The same for its first result alone: left in `result` and not among the incoming values, unless it returns
 * CLUA_UNREAD. */
int32_t clua_call_first(clua_box *box, int32_t function, int32_t arguments, clua_value *result);
/* The same where all is numbers; CLUA_UNREAD where a result is none. */
int32_t clua_call_numbers(clua_box *box, int32_t function, const double *arguments, int32_t count, double *results,
                          int32_t wanted);
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

/* A host function as a value. What is given has to outlive the state, as have the classes of objects. */
int32_t clua_function(clua_box *box, const clua_member *member, int32_t *function);

/* Elements. A new moment begins whenever the host calls the script, and when `clua_pass` says so; at the end of moments
 * no element is fresh any more. Elements are written only while they may be. */
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
