/* The clock of watched mode: one thread that sleeps until a watched thread could have used up its CPU time.
 *
 * It stops a state by setting the flag and signalling the worker, whose handler sets the hook on the thread of Lua that
 * runs: Lua's own data are touched by the worker only. The thread sanitizer delays signals, so under it the watchdog sets
 * the hook itself, under the lock that `clua_publish` then takes as well. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>

#include "box.h"

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define DIRECT 1
#endif
#endif
#ifndef DIRECT
#define DIRECT 0
#endif

/* SIGURG is ignored by default and used by nothing here. */
#define WAKE SIGURG
static const uint64_t NEVER = UINT64_MAX, AGAIN = 2000000, SECOND = 1000000000;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed;
static pthread_once_t started = PTHREAD_ONCE_INIT;
static clua_box *watched;
static uint64_t next_wake = UINT64_MAX, next_ticket = 1;
static clua_box *_Atomic target;

static uint64_t now(clockid_t clock) {
    struct timespec time;
    if (clock_gettime(clock, &time)) return 0;
    return (uint64_t)time.tv_sec * SECOND + (uint64_t)time.tv_nsec;
}

static void on_wake(int signal) {
    (void)signal;
    int saved = errno;
    clua_box *box = atomic_exchange(&target, NULL);
    if (box && pthread_equal((pthread_t)box->thread, pthread_self()))
        lua_sethook(atomic_load(&box->running), clua_hook, LUA_MASKCOUNT, 1);
    errno = saved;
}

/* Holding the lock keeps the box open. The handler runs on the thread that would close it, so a handler that has taken
 * the target needs no waiting for; one that never comes (the thread is not being scheduled) is tried again later. */
static void interrupt(clua_box *box, int32_t reason) {
    int32_t going = CLUA_GOING;
    atomic_compare_exchange_strong(&box->stop, &going, reason);
    if (DIRECT) {
        lua_sethook(atomic_load(&box->running), clua_hook, LUA_MASKCOUNT, 1);
        return;
    }
    if (now((clockid_t)box->clock) == 0) return;
    atomic_store(&target, box);
    if (pthread_kill((pthread_t)box->thread, WAKE) == 0) {
        struct timespec moment = { 0, 50000 };
        for (int tries = 0; tries < 40 && atomic_load(&target) && !pthread_equal((pthread_t)box->thread, pthread_self());
             tries++)
            nanosleep(&moment, NULL);
    }
    atomic_store(&target, NULL);
}

static void *watch(void *unused) {
    (void)unused;
    pthread_mutex_lock(&lock);
    for (;;) {
        uint64_t soonest = NEVER;
        for (clua_box *box = watched; box; box = box->next_watched) {
            uint64_t wait = AGAIN;
            if (atomic_load(&box->stop) != CLUA_GOING) interrupt(box, CLUA_TIME);
            else if (box->deadline == NEVER) continue;
            else {
                uint64_t used = now((clockid_t)box->clock);
                if (used >= box->deadline) interrupt(box, CLUA_TIME);
                /* CPU time passes no faster than the clock on the wall. */
                else wait = box->deadline - used;
            }
            if (wait < AGAIN / 2) wait = AGAIN / 2;
            if (wait < soonest) soonest = wait;
        }
        if (soonest == NEVER) {
            next_wake = NEVER;
            pthread_cond_wait(&changed, &lock);
        } else {
            next_wake = now(CLOCK_MONOTONIC) + soonest;
            struct timespec until = { (time_t)(next_wake / SECOND), (long)(next_wake % SECOND) };
            pthread_cond_timedwait(&changed, &lock, &until);
        }
    }
    return NULL;
}

static void start(void) {
    struct sigaction action = { .sa_handler = on_wake, .sa_flags = SA_RESTART };
    sigemptyset(&action.sa_mask);
    sigaction(WAKE, &action, NULL);
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&changed, &attributes);
    /* The watchdog takes no signals: those are for the threads that expect them. */
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_t thread;
    if (pthread_create(&thread, NULL, watch, NULL) == 0) pthread_detach(thread);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static void leave(clua_box *box) {
    for (clua_box **link = &watched; *link; link = &(*link)->next_watched)
        if (*link == box) {
            *link = box->next_watched;
            break;
        }
}

/* Watches from now on, for `seconds` of the calling thread's CPU time. */
void clua_watch(clua_box *box, double seconds) {
    pthread_once(&started, start);
    /* Dispatch's threads, and those they start, block every signal. */
    sigset_t wake;
    sigemptyset(&wake);
    sigaddset(&wake, WAKE);
    pthread_sigmask(SIG_UNBLOCK, &wake, NULL);
    clockid_t clock = CLOCK_MONOTONIC;
    pthread_getcpuclockid(pthread_self(), &clock);
    uint64_t deadline = NEVER;
    box->seconds = seconds;
    if (seconds < 1e9) deadline = now(clock) + (uint64_t)((seconds > 0 ? seconds : 0) * (double)SECOND);
    pthread_mutex_lock(&lock);
    if (!box->ticket) box->ticket = next_ticket++;
    leave(box);
    box->clock = clock;
    box->deadline = deadline;
    box->thread = (unsigned long)pthread_self();
    box->thread_pointer = __builtin_thread_pointer();
    box->next_watched = watched;
    watched = box;
    if (deadline != NEVER) {
        uint64_t wake = now(CLOCK_MONOTONIC) + (deadline - now(clock));
        if (wake < next_wake) pthread_cond_signal(&changed);
    }
    pthread_mutex_unlock(&lock);
}

void clua_unwatch(clua_box *box) {
    pthread_mutex_lock(&lock);
    leave(box);
    pthread_mutex_unlock(&lock);
}

uint64_t clua_ticket(clua_box *box) { return box->ticket; }

void clua_cancel(uint64_t ticket) {
    pthread_mutex_lock(&lock);
    for (clua_box *box = watched; box; box = box->next_watched)
        if (box->ticket == ticket) {
            interrupt(box, CLUA_CANCELLED);
            pthread_cond_signal(&changed);
        }
    pthread_mutex_unlock(&lock);
}

/* A state that was handed to another thread is watched there, with its limit anew. */
void clua_follow_thread(clua_box *box) { clua_watch(box, box->seconds); }

void clua_publish(clua_box *box, lua_State *L) {
    if (DIRECT) pthread_mutex_lock(&lock);
    atomic_store(&box->running, L);
    if (DIRECT) pthread_mutex_unlock(&lock);
}
