// SPDX-License-Identifier: MIT
//
// Names that headers of the C library declare, or define as macros, with a small letter in them: no
// namespace beside those headers can be called so. An f or l behind one (sinf) stands for itself, and
// names of POSIX threads are known by their first letters (identifier.cpp).
#pragma once

#include <string_view>

namespace fixnet::io {

// clang-format off
inline constexpr std::string_view reserved_names =
    "a64l abort abs access acct acos acosh alarm aligned_alloc alloca arc4random arc4random_buf "
    "arc4random_uniform asctime asctime_r asin asinh asprintf assert atan atan2 atanh atexit "
    "atof atoi atol basename bcmp bcopy brk bsearch btowc bzero c16rtomb c32rtomb c8rtomb "
    "calloc canonicalize canonicalize_file_name cbrt ceil chdir chmod chown clearenv clearerr "
    "clock clock_adjtime clock_getcpuclockid clock_getres clock_gettime clock_nanosleep "
    "clock_settime close complex copysign cos cosh creat crypt ctermid ctime ctime_r cuserid "
    "daemon daylight difftime div dprintf drand48 drand48_data drand48_r drem dup dup2 "
    "duplocale dysize ecvt ecvt_r encrypt environ erand48 erand48_r erf erfc errno execl execlp "
    "execv execve execvp exit exp exp10 exp2 explicit_bzero expm1 fabs fchmod fchmodat fclose "
    "fcloseall fcntl fcvt fcvt_r fdim fdopen feclearexcept fedisableexcept feenableexcept "
    "fegetenv fegetexcept fegetexceptflag fegetmode fegetround feholdexcept feof feraiseexcept "
    "ferror fesetenv fesetexcept fesetexceptflag fesetmode fesetround fetestexcept "
    "fetestexceptflag feupdateenv fflush ffs fgetc fgetpos fgets fgetwc fgetws fileno finite "
    "flockfile floor fma fmax fmaximum fmaximum_mag fmaximum_mag_num fmaximum_num fmaxmag "
    "fmemopen fmin fminimum fminimum_mag fminimum_mag_num fminimum_num fminmag fmod fopen "
    "fopencookie fork fpclassify fprintf fputc fputs fputwc fputws fread free freelocale "
    "freopen frexp fromfp fromfpx fscanf fseek fseeko fsetpos fstat fstatat fsync ftell ftello "
    "ftrylockfile funlockfile futimens fwide fwprintf fwrite fwscanf gamma gcvt getc getchar "
    "getcwd getdate getdate_err getdate_r getdelim getenv gethostname getline getloadavg "
    "getlogin getopt getpayload getpid getppid getpt getsubopt getumask getw getwc getwchar "
    "gmtime gmtime_r grantpt gsignal hypot i386 ilogb imaginary imaxabs imaxdiv index initstate "
    "initstate_r isalnum isalnum_l isalpha isalpha_l isascii isatty isblank isblank_l iscntrl "
    "iscntrl_l isctype isdigit isdigit_l isfinite isgraph isgraph_l isinf islower islower_l "
    "isnan isnormal isprint isprint_l ispunct ispunct_l isspace isspace_l isupper isupper_l "
    "iswalnum iswalnum_l iswalpha iswalpha_l iswblank iswblank_l iswcntrl iswcntrl_l iswctype "
    "iswctype_l iswdigit iswdigit_l iswgraph iswgraph_l iswlower iswlower_l iswprint iswprint_l "
    "iswpunct iswpunct_l iswspace iswspace_l iswupper iswupper_l iswxdigit iswxdigit_l isxdigit "
    "isxdigit_l itimerspec j0 j1 jmp_buf jn jrand48 jrand48_r kill killpg l64a labs lchmod "
    "lcong48 lcong48_r lconv ldexp ldiv lgamma link linux llabs lldiv llogb llrint llround "
    "localeconv localtime localtime_r log log10 log1p log2 logb longjmp lrand48 lrand48_r lrint "
    "lround lseek lstat malloc math_errhandling mblen mbrlen mbrtoc16 mbrtoc32 mbrtoc8 mbrtowc "
    "mbsinit mbsnrtowcs mbsrtowcs mbstowcs mbtowc memccpy memchr memcmp memcpy memfrob memmem "
    "memmove mempcpy memrchr memset mkdir mkdirat mkdtemp mkfifo mkfifoat mknod mknodat "
    "mkostemp mkostemps mkstemp mkstemps mktemp mktime modf mrand48 mrand48_r nan nanosleep "
    "nearbyint newlocale nextafter nextdown nexttoward nextup nice noreturn nrand48 nrand48_r "
    "obstack obstack_printf obstack_vprintf offsetof on_exit open open_memstream "
    "open_wmemstream optarg opterr optind optopt pause pclose perror pipe poll popen "
    "posix_memalign posix_openpt pow pread printf program_invocation_name "
    "program_invocation_short_name psiginfo psignal ptsname ptsname_r putc putchar putenv puts "
    "putw putwc putwchar pwrite qecvt qecvt_r qfcvt qfcvt_r qgcvt qsort qsort_r quick_exit "
    "raise rand rand_r random random_data random_r rawmemchr read readlink realloc reallocarray "
    "realpath remainder remove remquo rename renameat renameat2 rewind rindex rint rmdir round "
    "roundeven rpmatch sa_handler sa_sigaction sbrk scalb scalbln scalbn scanf secure_getenv "
    "seed48 seed48_r select setbuf setbuffer setenv setjmp setlinebuf setlocale setpayload "
    "setpayloadsig setsid setstate setstate_r setvbuf sigabbrev_np sigaction sigaddset "
    "sigaltstack sigandset sigblock sigcontext sigdelset sigdescr_np sigemptyset sigevent "
    "sigfillset siggetmask sighold sigignore siginterrupt sigisemptyset sigismember sigjmp_buf "
    "siglongjmp signal signbit signgam significand sigorset sigpause sigpending sigprocmask "
    "sigqueue sigrelse sigreturn sigset sigsetmask sigstack sigsuspend sigtimedwait sigval "
    "sigwait sigwaitinfo sin sincos sinh sleep snprintf space sprintf sqrt srand srand48 "
    "srand48_r srandom srandom_r sscanf ssignal st_atime st_ctime st_mtime stat statx "
    "statx_timestamp std stderr stdin stdout stpcpy stpncpy strcasestr strcat strchr strchrnul "
    "strcmp strcoll strcoll_l strcpy strcspn strdup strerror strerror_l strerror_r "
    "strerrordesc_np strerrorname_np strfromd strfromf strfroml strfry strftime strftime_l "
    "strlen strncat strncmp strncpy strndup strnlen strpbrk strptime strptime_l strrchr strsep "
    "strsignal strspn strstr strtod strtod_l strtof strtof32_l strtof32x_l strtof64_l "
    "strtof64x_l strtof_l strtoimax strtok strtok_r strtol strtol_l strtold strtold_l strtoll_l "
    "strtoq strtoul strtoul_l strtoull_l strtoumax strtouq strverscmp strxfrm strxfrm_l swab "
    "swprintf swscanf symlink sync syscall sysconf system sysv_signal tan tanh tcgetpgrp "
    "tempnam tgamma tgkill time timegm timelocal timer_create timer_delete timer_getoverrun "
    "timer_gettime timer_settime timespec_get timespec_getres timex timezone tm tmpfile tmpnam "
    "tmpnam_r toascii tolower tolower_l totalorder totalordermag toupper toupper_l towctrans "
    "towctrans_l towlower towlower_l towupper towupper_l trunc truncate ttyname tzname tzset "
    "ufromfp ufromfpx umask ungetc ungetwc unix unlink unlockpt unsetenv uselocale usleep "
    "utimensat va_list valloc vasprintf vdprintf vfork vfprintf vfscanf vfwprintf vfwscanf "
    "vprintf vscanf vsnprintf vsprintf vsscanf vswprintf vswscanf vwprintf vwscanf wcpcpy "
    "wcpncpy wcrtomb wcscasecmp wcscasecmp_l wcscat wcschr wcschrnul wcscmp wcscoll wcscoll_l "
    "wcscpy wcscspn wcsdup wcsftime wcsftime_l wcslen wcsncasecmp wcsncasecmp_l wcsncat wcsncmp "
    "wcsncpy wcsnlen wcsnrtombs wcspbrk wcsrchr wcsrtombs wcsspn wcsstr wcstod wcstod_l wcstof "
    "wcstof32_l wcstof32x_l wcstof64_l wcstof64x_l wcstof_l wcstoimax wcstok wcstol wcstol_l "
    "wcstold wcstold_l wcstoll_l wcstombs wcstoq wcstoul wcstoul_l wcstoull_l wcstoumax wcstouq "
    "wcswcs wcswidth wcsxfrm wcsxfrm_l wctob wctomb wctrans wctrans_l wctype wctype_l wcwidth "
    "wmemchr wmemcmp wmemcpy wmemmove wmempcpy wmemset wprintf write wscanf y0 y1 yn";
// clang-format on

}  // namespace fixnet::io
