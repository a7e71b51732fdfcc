#include "include/cluapeer.h"

#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <lua5.4/lualib.h>
#include <math.h>
#include <stdbool.h>

static const char *const account_name = "peer.account", *const person_name = "peer.person";

typedef struct account {
    double sum;
} account;

typedef struct person {
    double trust, skill;
} person;

static int add(lua_State *L) {
    double x = luaL_checknumber(L, 1), y = luaL_checknumber(L, 2);
    lua_pushnumber(L, x + y);
    return 1;
}

static int account_add(lua_State *L) {
    account *account = luaL_checkudata(L, 1, account_name);
    account->sum += luaL_checknumber(L, 2);
    lua_pushnumber(L, account->sum);
    return 1;
}

/* A class with more than one property knows them by number: upvalue 1. */
static int person_read(lua_State *L) {
    person *person = luaL_checkudata(L, 1, person_name);
    lua_pushvalue(L, 2);
    lua_rawget(L, lua_upvalueindex(1));
    switch (lua_tointeger(L, -1)) {
    case 1: lua_pushnumber(L, person->trust); break;
    case 2: lua_pushnumber(L, person->skill); break;
    default: return luaL_error(L, "a person has no '%s'", luaL_tolstring(L, 2, NULL));
    }
    return 1;
}

static void open_account(lua_State *L) {
    account *made = lua_newuserdatauv(L, sizeof *made, 0);
    made->sum = 0;
    luaL_newmetatable(L, account_name);
    lua_newtable(L);
    lua_pushcfunction(L, account_add);
    lua_setfield(L, -2, "add");
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_setglobal(L, "account");
}

static void open_person(lua_State *L) {
    person *made = lua_newuserdatauv(L, sizeof *made, 0);
    made->trust = 0.5;
    made->skill = 0.25;
    luaL_newmetatable(L, person_name);
    lua_newtable(L);
    lua_pushinteger(L, 1);
    lua_setfield(L, -2, "trust");
    lua_pushinteger(L, 2);
    lua_setfield(L, -2, "skill");
    lua_pushcclosure(L, person_read, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_setglobal(L, "person");
}

peer *peer_open(void) {
    lua_State *L = luaL_newstate();
    if (!L) return NULL;
    luaL_openlibs(L);
    lua_pushcfunction(L, add);
    lua_setglobal(L, "add");
    open_account(L);
    open_person(L);
    return L;
}

void peer_close(peer *state) { lua_close(state); }

int32_t peer_load(peer *state, const char *text) {
    if (luaL_dostring(state, text)) {
        lua_pop(state, 1);
        return 0;
    }
    return luaL_ref(state, LUA_REGISTRYINDEX);
}

double peer_call(peer *state, int32_t function, double argument) {
    lua_rawgeti(state, LUA_REGISTRYINDEX, function);
    lua_pushnumber(state, argument);
    double result = lua_pcall(state, 1, 1, 0) == LUA_OK ? lua_tonumber(state, -1) : NAN;
    lua_pop(state, 1);
    return result;
}

double peer_events(peer *state, int32_t function, int64_t count) {
    double sum = 0;
    for (int64_t day = 1; day <= count; day++) sum += peer_call(state, function, (double)day);
    return sum;
}

double peer_policies(peer *state, int32_t function, int64_t count) {
    double sum = 0;
    for (int64_t week = 1; week <= count; week++) {
        lua_rawgeti(state, LUA_REGISTRYINDEX, function);
        lua_pushnumber(state, (double)week);
        lua_pushnumber(state, 30000);
        lua_pushnumber(state, 20);
        lua_pushnumber(state, 150);
        if (lua_pcall(state, 4, 2, 0) != LUA_OK) return NAN;
        sum += lua_tonumber(state, -2) + lua_tonumber(state, -1);
        lua_pop(state, 2);
    }
    return sum;
}

double peer_fresh(const char *text, size_t length) {
    lua_State *L = luaL_newstate();
    if (!L) return NAN;
    luaL_openlibs(L);
    bool done = luaL_loadbuffer(L, text, length, "=text") == LUA_OK && lua_pcall(L, 0, 1, 0) == LUA_OK;
    double result = done ? lua_tonumber(L, -1) : NAN;
    lua_close(L);
    return result;
}
