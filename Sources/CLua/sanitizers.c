/* Debian builds liblua with fortified sources, so Lua's errors leave by `__longjmp_chk`. The thread sanitizer follows
 * `longjmp` only: its record of the calls under way would keep a frame for every error, until it runs past its end. */
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#include <setjmp.h>

_Noreturn void __longjmp_chk(jmp_buf place, int value);
_Noreturn void __longjmp_chk(jmp_buf place, int value) { longjmp(place, value); }

#endif
#endif
