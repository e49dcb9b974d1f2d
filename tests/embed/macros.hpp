// SPDX-License-Identifier: MIT
//
// Macros that other people's headers make of plain words, as those headers define them; words that
// several define stand once. lint-headers.sh reads every header of the library behind this file.

// Qt (qobjectdefs.h), and its forever
#define slots
#define signals public
#define emit
#define foreach(variable, container) for (variable : container)
#define forever for (;;)

// C: <complex.h>, <tgmath.h>, <sys/sysmacros.h>, <termios.h>, <stdnoreturn.h>, ctype.h of BSD
#define I _Complex_I
#define complex _Complex
#define imaginary _Imaginary
#define exp(x) __tg_exp(x)
#define log(x) __tg_log(x)
#define pow(x, y) __tg_pow(x, y)
#define sqrt(x) __tg_sqrt(x)
#define sin(x) __tg_sin(x)
#define cos(x) __tg_cos(x)
#define tan(x) __tg_tan(x)
#define tanh(x) __tg_tanh(x)
#define ceil(x) __tg_ceil(x)
#define floor(x) __tg_floor(x)
#define fma(x, y, z) __tg_fma(x, y, z)
#define copysign(x, y) __tg_copysign(x, y)
#define erf(x) __tg_erf(x)
#define expm1(x) __tg_expm1(x)
#define log1p(x) __tg_log1p(x)
#define nearbyint(x) __tg_nearbyint(x)
#define remainder(x, y) __tg_remainder(x, y)
#define major(dev) gnu_dev_major(dev)
#define minor(dev) gnu_dev_minor(dev)
#define B50 0000001
#define B75 0000002
#define _A 0x00000100L
#define _N 0x00000400L
#define _X 0x00010000L

// Windows (minwindef.h, rpcndr.h, winerror.h, winuser.h) and Xw32defs.h
#define far
#define near
#define FAR far
#define NEAR near
#define CONST const
#define IN
#define OUT
#define OPTIONAL
#define small char
#define hyper __int64
#define interface struct
#define ERROR 0
#define NO_ERROR 0L
#define DELETE (0x00010000L)
#define STRICT 1
#define TRUE 1
#define FALSE 0
#define VOID void
#define BOOL WINBOOL
#define Size SIZE_
#define GetObject GetObjectW
#define SendMessage SendMessageA
#define Yield()
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define random rand
#define read _read
#define write _write

// X11 (X.h, Xlib.h, Xos.h, XIproto.h) and glxmd.h
#define None 0L
#define Bool int
#define Status int
#define True 1
#define False 0
#define Always 2
#define Success 0
#define Above 0
#define Below 1
#define Complex 0
#define Convex 2
#define CursorShape 0
#define Expose 12
#define FocusIn 9
#define KeyPress 2
#define Unsorted 0
#define YSorted 1
#define index(s, c) (strchr((s), (c)))
#define Mask CARD32
#define F32 FLOAT32

// Arduino (Arduino.h, binary.h, WString.h) and avr-libc's ina90.h
#define abs(x) ((x) > 0 ? (x) : -(x))
#define round(x) ((x) >= 0 ? (long)((x) + 0.5) : (long)((x)-0.5))
#define constrain(x, low, high) ((x) < (low) ? (low) : ((x) > (high) ? (high) : (x)))
#define radians(deg) ((deg)*DEG_TO_RAD)
#define degrees(rad) ((rad)*RAD_TO_DEG)
#define sq(x) ((x) * (x))
#define bit(b) (1UL << (b))
#define word(...) makeWord(__VA_ARGS__)
#define lowByte(w) ((unsigned char)((w)&0xff))
#define highByte(w) ((unsigned char)((w) >> 8))
#define F(string_literal) (reinterpret_cast<const __FlashStringHelper*>(string_literal))
#define B0 0
#define B1 1
#define B00 0
#define B01 1
#define B11111111 255
#define PI 3.1415926535897932384626433832795
#define EULER 2.718281828459045235360287471352
#define HIGH 0x1
#define LOW 0x0
#define INPUT 0x0
#define OUTPUT 0x1
#define DEFAULT 1
#define EXTERNAL 0
#define CHANGE 1
#define input(port) (port)
#define output(port, val) (port) = (val)

// f2c
#define dabs(x) (double)abs(x)
#define dmin(a, b) (double)min(a, b)
#define dmax(a, b) (double)max(a, b)
#define bit_test(a, b) ((a) >> (b)&1)
#define real float
#define logical int
#define integer int

// glib, PostgreSQL (c.h), perl (handy.h, embed.h), Tcl, ruby (missing.h), R (Error.h, Rmath.h)
#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#define ABS(a) (((a) < 0) ? -(a) : (a))
#define CLAMP(x, low, high) (((x) > (high)) ? (high) : (((x) < (low)) ? (low) : (x)))
#define Min(x, y) ((x) < (y) ? (x) : (y))
#define Max(x, y) ((x) > (y) ? (x) : (y))
#define likely(x) __builtin_expect((x) != 0, 1)
#define unlikely(x) __builtin_expect((x) != 0, 0)
#define Copy(s, d, n, t) (memcpy((char*)(d), (const char*)(s), (n) * sizeof(t)))
#define Zero(d, n, t) (memset((char*)(d), 0, (n) * sizeof(t)))
#define New(x, v, n, t) (v = (t*)malloc((n) * sizeof(t)))
#define Move(s, d, n, t) (memmove((char*)(d), (const char*)(s), (n) * sizeof(t)))
#define apply(a, b, c) Perl_apply(aTHX_ a, b, c)
#define seed() Perl_seed(aTHX)
#define I8 char
#define I16 short
#define I32 int
#define I64 long
#define U8 unsigned char
#define U16 unsigned short
#define U32 unsigned
#define U64 unsigned long
#define finite(x) isfinite(x)
#define error Rf_error
#define beta Rf_beta
#define pt Rf_pt
#define sign Rf_sign

// curses and term.h, AssertMacros.h of Apple, pkcs11.h, linux/keyboard.h, v8-profiler.h, scsi.h
#define clear() wclear(stdscr)
#define move(y, x) wmove(stdscr, (y), (x))
#define erase() werase(stdscr)
#define columns CUR _columns
#define lines CUR _lines
#define check(assertion) ((void)(assertion))
#define verify(assertion) ((void)(assertion))
#define require(assertion, label) \
  if (!(assertion)) goto label
#define count ul_count
#define parameter pParameter
#define value pValue
#define K(t, v) (((t) << 8) | (v))
#define V(NAME) NAME
#define VERIFY 0x2f
#define direct dirent
#define bytes(x) ((x) >> 3)

// CUDA's, Linux', BSD's and compilers' names of attributes; lwIP
#define always_inline __inline __attribute__((__always_inline__))
#define noinline __attribute__((__noinline__))
#define swap(a, b) swap_bytes(a, b)
#define call(f) f()
#define select(n, r, w, e, t) lwip_select(n, r, w, e, t)
#define time(t) fake_time(t)

// The capitals left, as headers of microcontrollers and matrices have them
#define A (0x01)
#define B (0x02)
#define C (0x04)
#define D (0x08)
#define E 2.718281828459045
#define G 9.81
#define H (0x10)
#define J (0x20)
#define L (0x40)
#define M 3
#define N 4
#define O 0
#define P 5
#define Q 6
#define R 8.314
#define S 7
#define T (0x80)
#define U 9
#define W 10
#define X 0
#define Y 1
#define Z 2
