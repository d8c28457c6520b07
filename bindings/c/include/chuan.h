/* Generated from bindings/c/src by its tests (CHUAN_BLESS=1 cargo test -p chuan-c). Do not edit.
 *
 * chuan: Vietnam's data standard, for C and every language that calls C.
 *
 * Texts    are UTF-8: a pointer and a length in bytes, no zero needed. NULL only with length 0.
 * Status   Every function that can fail returns a chuan_status. Three levels are never mixed: a call that is wrong has a
 *          status, a request that is wrong has an answer with "error", data that is wrong has findings in the answer.
 * Outputs  are pointers at the end. They are written when the status is CHUAN_STATUS_OK and otherwise left alone (but for the
 *          length that chuan_normalize needs). What they hold before is not looked at: free it first.
 * Memory   Only chuan_bytes must be given back, with chuan_bytes_free. There is nothing to open or to close. When memory
 *          runs out the program ends, as it does in most languages that call this.
 * Limits   Requests: 64 MiB. Data beside them: 1 GiB. Larger ones are refused unread, in the answer ("over-limit").
 * Threads  Every function may be called from any number of threads at once; work on one request is the caller's thread's,
 *          unless the request asks for "threads". There is no last error and no other hidden state.
 * Panics   A defect of the library stops at this boundary: CHUAN_STATUS_PANIC. Rust says one line about it on stderr.
 * Privacy  Nothing is written to disk, sent or logged. Answers repeat no personal value unless the request says "reveal".
 * Clock    There is none: the day of judgement is part of the request ("as_of").
 * Versions chuan_abi() says which interface the library has; it changes when programs must be compiled anew, and stands in
 *          the name of the library (libchuan.so.1). {"op":"versions"} tells the others. Numbers of statuses and verdicts
 *          are only ever added.
 */

#ifndef CHUAN_H
#define CHUAN_H

#include <stddef.h>
#include <stdint.h>

/* The number of the interface that this header describes. */
#define CHUAN_ABI 1

// How a call ended: whether the call itself was right. What is wrong with a request stands in the answer, what is wrong with
// data is findings. Numbers are never used again for anything else.
enum chuan_status
#ifdef __cplusplus
  : int32_t
#endif // __cplusplus
 {
    // Done; the outputs are written.
    CHUAN_STATUS_OK = 0,
    // A pointer is NULL that must not be.
    CHUAN_STATUS_NULL_POINTER = 1,
    // A length is larger than any memory (PTRDIFF_MAX), such as a negative number that became unsigned.
    CHUAN_STATUS_TOO_LONG = 2,
    // A text is not UTF-8.
    CHUAN_STATUS_NOT_UTF8 = 3,
    // No value type and no code list has this name or number.
    CHUAN_STATUS_NO_KIND = 4,
    // A day is neither 0 nor a day of the calendar as YYYYMMDD.
    CHUAN_STATUS_NO_DAY = 5,
    // The buffer is too small; the length that is needed is written.
    CHUAN_STATUS_SHORT_BUFFER = 6,
    // A defect of the library. It can be used further; please report it.
    CHUAN_STATUS_PANIC = 7,
};
#ifndef __cplusplus
typedef int32_t chuan_status;
#endif // __cplusplus

// What a text is, taken as a value of a kind.
enum chuan_verdict
#ifdef __cplusplus
  : int32_t
#endif // __cplusplus
 {
    // It is in canonical form.
    CHUAN_VERDICT_CANONICAL = 0,
    // It can be brought into canonical form without losing anything.
    CHUAN_VERDICT_REPAIRABLE = 1,
    // It can not be read as this kind of value.
    CHUAN_VERDICT_UNREADABLE = 2,
    // There is no value, only blanks.
    CHUAN_VERDICT_EMPTY = 3,
};
#ifndef __cplusplus
typedef int32_t chuan_verdict;
#endif // __cplusplus

// Bytes that belong to the caller until they are given back with chuan_bytes_free. `data[length]` is a zero that does not
// count, so that a text can be printed as one of C. No bytes: `data` is NULL and `length` 0.
typedef struct {
    // The bytes.
    uint8_t *data;
    // How many.
    size_t length;
} chuan_bytes;

// Called now and then with the bytes and records that are judged; 0 stops the work. It runs on the thread of the call, and
// must come back: no exception and no longjmp may leave it.
typedef int32_t (*chuan_progress)(void *context,
                                  uint64_t bytes,
                                  uint64_t records);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// The number of this interface. A program compares it with CHUAN_ABI, which it was compiled with.
uint32_t chuan_abi(void);

// What a status means, in English: a constant text that ends with a zero. Any number may be asked for.
const char *chuan_status_text(int32_t status);

// Answers a request. `request` is JSON in UTF-8, such as {"op":"versions"}; what can be asked stands in README.md.
//
// `data` is a document beside the request, such as the bytes of a chip file or lines of NDJSON. NULL: there is none.
// `answer` receives JSON: {"ok":true,"op":...,"result":{...}} or {"ok":false,"error":{"code":...,"message":...}}.
// `document` receives what the operation "convert" writes, no bytes for any other. It may be NULL: then the document
// stands in the result, as "text", or as "hex" when it is no text.
chuan_status chuan_call(const uint8_t *request,
                        size_t request_length,
                        const uint8_t *data,
                        size_t data_length,
                        chuan_bytes *answer,
                        chuan_bytes *document);

// The same for work that may take long, such as the operation "check" of millions of lines: `progress`, which must not be NULL,
// is called with `context`. After it said 0 the answer covers what was judged, and its result has "stopped":true.
chuan_status chuan_call_watched(const uint8_t *request,
                                size_t request_length,
                                const uint8_t *data,
                                size_t data_length,
                                chuan_progress progress,
                                void *context,
                                chuan_bytes *answer,
                                chuan_bytes *document);

// Gives bytes back and leaves none, so that giving them back twice does no harm. NULL is allowed. Bytes of chuan go nowhere
// else, and bytes of others do not come here.
void chuan_bytes_free(chuan_bytes *bytes);

// The number of a kind of value by its name: a value type ("personal-id", "date", "phone", "tax-code" ...), "person-name",
// "commune-code", or the name of a code list. The number holds as long as the program runs; it is never 0.
chuan_status chuan_kind(const uint8_t *name,
                        size_t name_length,
                        uint32_t *kind);

// What a text is, taken as a value of a kind, by the rules of the day `on` (YYYYMMDD; 0: of the last day that the library
// knows of). Takes no memory when the text is canonical.
chuan_status chuan_check(uint32_t kind,
                         const uint8_t *value,
                         size_t value_length,
                         uint32_t on,
                         chuan_verdict *verdict);

// The canonical form of a text, written into the caller's buffer: the text itself when it is canonical, which takes no
// memory, and when it can not be read; nothing when it is empty. No zero is written behind it.
//
// `length` receives how long it is. When the buffer is too small the status is CHUAN_STATUS_SHORT_BUFFER, `length` receives
// what is needed and nothing else is written; a `buffer` of NULL with `capacity` 0 only asks. The buffer and the text must
// not overlap.
chuan_status chuan_normalize(uint32_t kind,
                             const uint8_t *value,
                             size_t value_length,
                             uint32_t on,
                             uint8_t *buffer,
                             size_t capacity,
                             size_t *length,
                             chuan_verdict *verdict);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* CHUAN_H */
