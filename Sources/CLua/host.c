/* Trampolines: decode and check in C (may raise), call Swift (never raises), push the results or raise. */
#include <stdlib.h>

#include "box.h"

enum { FEW = 8, MANY = 250 };

static host_function *the_function(lua_State *L) { return lua_touserdata(L, lua_upvalueindex(1)); }

/* After the host's frame is gone: its results, its error, or its wait. */
static int finish(lua_State *L, clua_box *box, int32_t status) {
    if (atomic_load_explicit(&box->stop, memory_order_relaxed) != CLUA_GOING) return clua_raise_stop(L);
    if (status == CLUA_THROWN) {
        clua_encode(L, &box->outgoing[0]);
        return lua_error(L);
    }
    int32_t count = status <= CLUA_YIELD ? CLUA_YIELD - status : status;
    if (count > 10) luaL_checkstack(L, count, "too many results");
    for (int32_t index = 0; index < count; index++) clua_encode(L, &box->outgoing[index]);
    return status <= CLUA_YIELD ? lua_yield(L, count) : count;
}

static void sweep_some(clua_box *box) {
    if (box->dead_references.count > 256 || box->dead_objects.count > 256) clua_sweep(box);
}

static int call_host(lua_State *L) {
    host_function *function = the_function(L);
    clua_box *box = box_of(L);
    clua_value few[FEW], *arguments = few;
    int count = lua_gettop(L);
    size_t texts = 0;
    luaL_checkstack(L, LUA_MINSTACK, NULL);
    clua_charge(L, box, 1);
    sweep_some(box);
    if (function->class_id) {
        object_block *block = lua_type(L, 1) == LUA_TUSERDATA ? lua_touserdata(L, 1) : NULL;
        if (!block || block->class_id != function->class_id)
            return clua_complain(L, "'%s' was called without its object: write ':' instead of '.'", function->name);
    }
    if (count > FEW) {
        if (count > MANY) return clua_complain(L, "too many arguments to '%s' (%d)", function->name, count);
        arguments = lua_newuserdatauv(L, (size_t)count * sizeof *arguments, 0);
    }
    for (int index = 0; index < count; index++) {
        clua_decode(L, index + 1, &arguments[index]);
        if (arguments[index].tag == CLUA_STRING) texts += arguments[index].length;
    }
    if (texts > TEXTS) {
        clua_release_all(box, arguments, count);
        return clua_complain(L, "the texts given to '%s' are too long (more than 8 MB)", function->name);
    }
    int32_t status = function->body(function->context, arguments, count);
    clua_release_all(box, arguments, count);
    return finish(L, box, status);
}

static int call_host_with_numbers(lua_State *L) {
    host_function *function = the_function(L);
    clua_box *box = box_of(L);
    double arguments[3] = { 0, 0, 0 }, result;
    clua_charge(L, box, 1);
    for (int index = 0; index < function->arity; index++) {
        if (lua_type(L, index + 1) != LUA_TNUMBER)
            return clua_bad_argument(L, index + 1, function->name, function->parameters[index], "number", index + 1);
        arguments[index] = lua_tonumber(L, index + 1);
    }
    int32_t status = function->number_body(function->context, arguments[0], arguments[1], arguments[2], &result);
    if (status != 1 || atomic_load_explicit(&box->stop, memory_order_relaxed) != CLUA_GOING)
        return finish(L, box, CLUA_THROWN);
    lua_pushnumber(L, result);
    return 1;
}

static host_function *make(clua_box *box, const char *name, void *context, int32_t class_id) {
    size_t length = strlen(name) + 1;
    host_function *function = calloc(1, sizeof *function + length);
    if (!function) return NULL;
    memcpy(function->name, name, length);
    function->context = context;
    function->class_id = class_id;
    function->next = box->functions;
    box->functions = function;
    return function;
}

/* What the operations below are given. */
typedef struct binding {
    host_function *function;
    host_class *class;
    const char *name;
    int32_t number;
    lua_CFunction trampoline;
} binding;

static int32_t run(clua_box *box, lua_CFunction operation, binding *binding) {
    lua_State *L = atomic_load(&box->running);
    /* What the host read before is no result of this. */
    clua_drop_incoming(box);
    if (atomic_load(&box->stop) != CLUA_GOING) return CLUA_STOPPED;
    if (!lua_checkstack(L, LUA_MINSTACK)) return CLUA_FAILED;
    lua_pushcfunction(L, operation);
    lua_pushlightuserdata(L, binding);
    int status = lua_pcall(L, 1, 0, 0);
    if (status == LUA_OK) return CLUA_OK;
    lua_pop(L, 1);
    clua_stop(L, CLUA_MEMORY);
    return CLUA_STOPPED;
}

static void push_closure(lua_State *L, const binding *binding) {
    lua_pushlightuserdata(L, binding->function);
    lua_pushcclosure(L, binding->trampoline, 1);
}

static int function_operation(lua_State *L) {
    binding *binding = lua_touserdata(L, 1);
    push_closure(L, binding);
    binding->number = clua_refer(L, -1);
    return 0;
}

int32_t clua_function(clua_box *box, const char *name, clua_body body, void *context, int32_t *function) {
    binding binding = { .function = make(box, name, context, 0), .trampoline = call_host };
    if (!binding.function) return CLUA_FAILED;
    binding.function->body = body;
    int32_t status = run(box, function_operation, &binding);
    *function = binding.number;
    return status;
}

int32_t clua_number_function(clua_box *box, const char *name, const char *parameters, int32_t arity,
                             clua_number_body body, void *context, int32_t *function) {
    /* The parameters' names are kept behind the function's, in one more record that nothing calls. */
    host_function *made = make(box, name, context, 0);
    if (!made || arity > 3) return CLUA_FAILED;
    made->number_body = body;
    made->arity = arity;
    for (int32_t index = 0; index < arity; index++) {
        host_function *parameter = make(box, parameters, NULL, 0);
        if (!parameter) return CLUA_FAILED;
        made->parameters[index] = parameter->name;
        parameters += strlen(parameters) + 1;
    }
    binding binding = { .function = made, .trampoline = call_host_with_numbers };
    int32_t status = run(box, function_operation, &binding);
    *function = binding.number;
    return status;
}

/* Upvalues of the two below: the class, its methods (reading only), its properties' numbers. */
static int access_object(lua_State *L, int write) {
    host_class *class = lua_touserdata(L, lua_upvalueindex(1));
    clua_box *box = box_of(L);
    clua_value arguments[3] = { { 0 }, { 0 }, { 0 } };
    clua_charge(L, box, 1);
    sweep_some(box);
    if (!clua_fits(L, 2, lua_gettop(L) - 1)) return clua_complain(L, "a text of more than 8 MB is too long here");
    lua_pushvalue(L, 2);
    lua_rawget(L, lua_upvalueindex(3));
    int32_t index = lua_type(L, -1) == LUA_TNUMBER ? (int32_t)lua_tointeger(L, -1) : -1;
    lua_pop(L, 1);
    clua_decode(L, 1, &arguments[0]);
    if (index < 0) clua_decode(L, 2, &arguments[1]);
    if (write) clua_decode(L, 3, &arguments[2]);
    int32_t status = class->property(class->context, index, write, arguments);
    clua_release_all(box, arguments, 3);
    return finish(L, box, status);
}

static int read_object(lua_State *L) {
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(2)) != LUA_TNIL) return 1;
    lua_pop(L, 1);
    return access_object(L, 0);
}

static int write_object(lua_State *L) { return access_object(L, 1); }

static int collect_object(lua_State *L) {
    object_block *block = lua_touserdata(L, 1);
    numbers_add(&box_of(L)->dead_objects, block->handle);
    return 0;
}

static int class_operation(lua_State *L) {
    binding *binding = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, CLASSES);
    lua_newtable(L);
    int metatable = lua_gettop(L);
    lua_newtable(L);
    lua_newtable(L);
    for (int write = 0; write < 2; write++) {
        lua_pushlightuserdata(L, binding->class);
        lua_pushvalue(L, metatable + 1);
        lua_pushvalue(L, metatable + 2);
        lua_pushcclosure(L, write ? write_object : read_object, 3);
        lua_setfield(L, metatable, write ? "__newindex" : "__index");
    }
    lua_pushvalue(L, metatable + 1);
    lua_rawseti(L, metatable, 1);
    lua_pushvalue(L, metatable + 2);
    lua_rawseti(L, metatable, 2);
    lua_pushcfunction(L, collect_object);
    lua_setfield(L, metatable, "__gc");
    lua_pushliteral(L, "protected");
    lua_setfield(L, metatable, "__metatable");
    lua_pushstring(L, binding->class->name);
    lua_setfield(L, metatable, "__name");
    lua_pushvalue(L, metatable);
    lua_rawseti(L, metatable - 1, binding->class->identifier);
    return 0;
}

int32_t clua_class(clua_box *box, const char *name, clua_property property, void *context, int32_t *identifier) {
    size_t length = strlen(name) + 1;
    host_class *class = calloc(1, sizeof *class + length);
    host_class **classes = realloc(box->classes, (size_t)(box->class_count + 1) * sizeof *classes);
    if (classes) box->classes = classes;
    if (!class || !classes) {
        free(class);
        return CLUA_FAILED;
    }
    memcpy(class->name, name, length);
    class->property = property;
    class->context = context;
    classes[box->class_count++] = class;
    class->identifier = *identifier = box->class_count;
    binding binding = { .class = class };
    return run(box, class_operation, &binding);
}

/* Puts the function at its name into the methods (1), the metatable (0), or a property's number among the names (2). */
static int member_operation(lua_State *L) {
    binding *binding = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, CLASSES);
    lua_rawgeti(L, -1, binding->class->identifier);
    if (binding->number >= 0) lua_rawgeti(L, -1, binding->trampoline ? 1 : 2);
    if (binding->trampoline) push_closure(L, binding);
    else lua_pushinteger(L, binding->number);
    lua_setfield(L, -2, binding->name);
    return 0;
}

int32_t clua_class_method(clua_box *box, int32_t identifier, const char *name, clua_body body, void *context) {
    host_class *class = box->classes[identifier - 1];
    size_t first = strlen(class->name), second = strlen(name);
    char shown[200];
    if (first + second + 2 > sizeof shown) return CLUA_FAILED;
    memcpy(shown, class->name, first);
    shown[first] = ':';
    memcpy(shown + first + 1, name, second + 1);
    binding binding = {
        .function = make(box, shown, context, identifier), .class = class, .name = name, .trampoline = call_host
    };
    if (!binding.function) return CLUA_FAILED;
    binding.function->body = body;
    return run(box, member_operation, &binding);
}

int32_t clua_class_property(clua_box *box, int32_t identifier, const char *name, int32_t index) {
    binding binding = { .class = box->classes[identifier - 1], .name = name, .number = index };
    return run(box, member_operation, &binding);
}

int32_t clua_class_operator(clua_box *box, int32_t identifier, const char *event, clua_body body, void *context) {
    binding binding = {
        .function = make(box, event, context, 0), .class = box->classes[identifier - 1], .name = event, .number = -1,
        .trampoline = call_host
    };
    if (!binding.function) return CLUA_FAILED;
    binding.function->body = body;
    return run(box, member_operation, &binding);
}

/* Whether the running function may wait, and what stands in the way. */
int32_t clua_may_yield(clua_box *box, const char **obstacle) {
    lua_State *L = atomic_load(&box->running);
    *obstacle = NULL;
    if (!box->process) *obstacle = "outside a process";
    else if (L != box->process) *obstacle = "inside a coroutine of the script's own; call it in the process itself";
    else if (!lua_isyieldable(L)) {
        lua_Debug activation;
        *obstacle = "inside a function that the host is calling";
        for (int level = 1; lua_getstack(L, level, &activation); level++) {
            lua_getinfo(L, "f", &activation);
            lua_CFunction function = lua_tocfunction(L, -1);
            lua_pop(L, 1);
            if (function == clua_sort) *obstacle = "inside a callback of table.sort";
            else if (function == clua_gsub) *obstacle = "inside a callback of string.gsub";
            else continue;
            break;
        }
    }
    return *obstacle == NULL;
}
