/* The interface as C sees it: right calls, wrong calls, limits, a panic inside, many threads.
 * Compiled as C11 and as C++17; run bare, under AddressSanitizer, under valgrind, and on Windows. */
#include <chuan.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int passed, failed;

static void check(int holds, const char *what)
{
    if (holds) {
        passed++;
    } else {
        failed++;
        printf("FAILED %s\n", what);
    }
}

#define CHECK(holds) check((holds) ? 1 : 0, #holds)

static const uint8_t *bytes(const char *text)
{
    return (const uint8_t *)text;
}

/* The answer to a request; free it. */
static chuan_bytes ask(const char *request, const uint8_t *data, size_t length)
{
    chuan_bytes answer = {NULL, 0};
    chuan_status status = chuan_call(bytes(request), strlen(request), data, length, &answer, NULL);
    CHECK(status == CHUAN_STATUS_OK);
    CHECK(answer.data != NULL && strlen((const char *)answer.data) == answer.length);
    return answer;
}

/* Whether the answer has a piece of text. */
static int says(const char *request, const uint8_t *data, size_t length, const char *piece)
{
    chuan_bytes answer = ask(request, data, length);
    int found = answer.data != NULL && strstr((const char *)answer.data, piece) != NULL;
    if (!found) {
        printf("%s\n", (const char *)answer.data);
    }
    chuan_bytes_free(&answer);
    return found;
}

static const char QR[] = "001190000017|012345678|Nguy\xe1\xbb\x85n Th\xe1\xbb\x8b Thu H\xc3\xa0|15011990|Nam|"
                         "Ph\xc3\xba" "c X\xc3\xa1, Ba \xc4\x90\xc3\xacnh, H\xc3\xa0 N\xe1\xbb\x99i|01052021";

static void test_calls(void)
{
    chuan_bytes answer, document;
    const char *convert = "{\"op\":\"convert\",\"as_of\":\"2026-11-21\",\"to\":\"chip-dg13\"}";
    CHECK(chuan_abi() == CHUAN_ABI);
    CHECK(says("{\"op\":\"versions\"}", NULL, 0, "\"abi\":1"));
    CHECK(says("{\"op\":\"check\",\"as_of\":\"2026-11-21\"}", bytes(QR), sizeof QR - 1, "CIT-ID-020"));
    CHECK(says("no JSON", NULL, 0, "\"bad-json\""));
    CHECK(says("", NULL, 0, "\"bad-json\""));
    CHECK(says("\xff", NULL, 0, "\"not-utf8\""));
    CHECK(says(convert, bytes(QR), sizeof QR - 1, "\"hex\":\"6d"));
    CHECK(chuan_call(bytes(convert), strlen(convert), bytes(QR), sizeof QR - 1, &answer, &document) == CHUAN_STATUS_OK);
    CHECK(document.length > 0 && document.data[0] == 0x6d);
    CHECK(strstr((const char *)answer.data, "\"hex\"") == NULL);
#ifndef CHUAN_LEAK /* the tests prove with it that a leak is noticed */
    chuan_bytes_free(&answer);
#endif
    chuan_bytes_free(&document);
    chuan_bytes_free(&document);
    chuan_bytes_free(NULL);
    CHECK(document.data == NULL && document.length == 0);
    CHECK(chuan_call(bytes("{\"op\":\"versions\"}"), 17, NULL, 0, &answer, &document) == CHUAN_STATUS_OK);
    CHECK(document.data == NULL && document.length == 0);
    chuan_bytes_free(&answer);
}

static void test_wrong_calls(void)
{
    uint8_t mark = 0;
    chuan_bytes answer = {&mark, 77};
    uint32_t kind = 0;
    const uint8_t *x = bytes("x");
    CHECK(chuan_call(NULL, 1, NULL, 0, &answer, NULL) == CHUAN_STATUS_NULL_POINTER);
    CHECK(chuan_call(x, 1, NULL, 1, &answer, NULL) == CHUAN_STATUS_NULL_POINTER);
    CHECK(chuan_call(x, 1, NULL, 0, NULL, NULL) == CHUAN_STATUS_NULL_POINTER);
    CHECK(chuan_call(x, (size_t)-1, NULL, 0, &answer, NULL) == CHUAN_STATUS_TOO_LONG);
    CHECK(chuan_call(x, 1, x, (size_t)PTRDIFF_MAX + 1, &answer, NULL) == CHUAN_STATUS_TOO_LONG);
    CHECK(chuan_call_watched(x, 1, NULL, 0, NULL, NULL, &answer, NULL) == CHUAN_STATUS_NULL_POINTER);
    CHECK(chuan_call(bytes("{\"op\":\"test-panic\"}"), 19, NULL, 0, &answer, NULL) == CHUAN_STATUS_PANIC);
    CHECK(chuan_kind(bytes("shoe-size"), 9, &kind) == CHUAN_STATUS_NO_KIND);
    CHECK(chuan_kind(bytes("\xc3\x28"), 2, &kind) == CHUAN_STATUS_NOT_UTF8);
    CHECK(chuan_kind(bytes("date"), 4, NULL) == CHUAN_STATUS_NULL_POINTER);
    CHECK(answer.data == &mark && answer.length == 77 && kind == 0);
    CHECK(strcmp(chuan_status_text(CHUAN_STATUS_PANIC), "a defect of the library") == 0);
    CHECK(strlen(chuan_status_text(-5)) > 0);
}

static void test_limits(void)
{
    /* A gigabyte that is never touched: it is refused by its length. */
    size_t much = (size_t)1 << 30;
    uint8_t *huge = (uint8_t *)calloc(much + 1, 1);
    chuan_bytes answer;
    if (huge == NULL) {
        printf("no memory for a gigabyte, not tested\n");
        return;
    }
    CHECK(chuan_call(huge, much, NULL, 0, &answer, NULL) == CHUAN_STATUS_OK);
    CHECK(strstr((const char *)answer.data, "\"over-limit\"") != NULL);
    chuan_bytes_free(&answer);
    CHECK(chuan_call(huge, ((size_t)64 << 20) + 1, NULL, 0, &answer, NULL) == CHUAN_STATUS_OK);
    CHECK(strstr((const char *)answer.data, "\"over-limit\"") != NULL);
    chuan_bytes_free(&answer);
    CHECK(says("{\"op\":\"detect\"}", huge, much + 1, "\"over-limit\""));
    free(huge);
}

static void test_values(void)
{
    uint32_t kind = 0;
    uint8_t buffer[16];
    size_t length = 0;
    chuan_verdict verdict = CHUAN_VERDICT_EMPTY;
    CHECK(chuan_kind(bytes("phone"), 5, &kind) == CHUAN_STATUS_OK && kind != 0);
    CHECK(chuan_check(kind, bytes("0912345678"), 10, 0, &verdict) == CHUAN_STATUS_OK);
    CHECK(verdict == CHUAN_VERDICT_CANONICAL);
    CHECK(chuan_check(kind, NULL, 0, 0, &verdict) == CHUAN_STATUS_OK && verdict == CHUAN_VERDICT_EMPTY);
    CHECK(chuan_check(kind, NULL, 3, 0, &verdict) == CHUAN_STATUS_NULL_POINTER);
    CHECK(chuan_check(kind, bytes("x\0y"), 3, 20261121, &verdict) == CHUAN_STATUS_OK);
    CHECK(verdict == CHUAN_VERDICT_UNREADABLE);
    CHECK(chuan_check(kind, bytes("x"), 1, 20260231, &verdict) == CHUAN_STATUS_NO_DAY);
    CHECK(chuan_check(0, bytes("x"), 1, 0, &verdict) == CHUAN_STATUS_NO_KIND);
    CHECK(chuan_normalize(kind, bytes("+84 912 345 678"), 15, 0, buffer, sizeof buffer, &length, &verdict) == CHUAN_STATUS_OK);
    CHECK(verdict == CHUAN_VERDICT_REPAIRABLE && length == 10 && memcmp(buffer, "0912345678", 10) == 0);
    CHECK(chuan_normalize(kind, bytes("0912345678"), 10, 0, NULL, 0, &length, &verdict) == CHUAN_STATUS_SHORT_BUFFER);
    CHECK(length == 10);
    CHECK(chuan_normalize(kind, bytes("1"), 1, 0, NULL, 1, &length, &verdict) == CHUAN_STATUS_NULL_POINTER);
    CHECK(chuan_normalize(kind, bytes("1"), 1, 0, buffer, 1, NULL, &verdict) == CHUAN_STATUS_NULL_POINTER);
}

struct told {
    uint64_t bytes, records;
    int calls, most;
};

static int32_t tell(void *context, uint64_t bytes_done, uint64_t records)
{
    struct told *told = (struct told *)context;
    told->bytes = bytes_done;
    told->records = records;
    return ++told->calls < told->most;
}

static void test_progress(void)
{
    static const char line[] = "{\"record\":\"citizen\",\"personal_id\":\"001190000017\"}\n";
    static const char request[] = "{\"op\":\"check\",\"format\":\"ndjson\",\"as_of\":\"2026-11-21\",\"max_findings\":3}";
    const size_t lines = 40000, width = sizeof line - 1;
    char *all = (char *)malloc(lines * width);
    struct told told = {0, 0, 0, 1000}, stopped = {0, 0, 0, 1};
    chuan_bytes answer;
    size_t n;
    for (n = 0; n < lines; n++) {
        memcpy(all + n * width, line, width);
    }
    CHECK(chuan_call_watched(bytes(request), sizeof request - 1, bytes(all), lines * width, tell, &told, &answer, NULL) == CHUAN_STATUS_OK);
    CHECK(told.calls > 1 && told.records == lines && told.bytes == lines * width);
    CHECK(strstr((const char *)answer.data, "\"records\":40000,") != NULL);
    chuan_bytes_free(&answer);
    CHECK(chuan_call_watched(bytes(request), sizeof request - 1, bytes(all), lines * width, tell, &stopped, &answer, NULL) == CHUAN_STATUS_OK);
    CHECK(stopped.calls == 1 && strstr((const char *)answer.data, "\"stopped\":true") != NULL);
    chuan_bytes_free(&answer);
    free(all);
}

/* A thread's share of the work; the number of answers that were not as they must be. */
static void *work(void *ignored)
{
    size_t wrong = 0;
    int n;
    (void)ignored;
    for (n = 0; n < 50; n++) {
        char request[160];
        chuan_bytes answer = {NULL, 0};
        chuan_verdict verdict = CHUAN_VERDICT_EMPTY;
        uint32_t kind = 0;
        /* More days than standards are kept, so that they are made and dropped under the others' feet. */
        snprintf(request, sizeof request, "{\"op\":\"check\",\"format\":\"cccd-qr\",\"as_of\":\"2026-10-%02d\"}", 1 + n % 20);
        wrong += chuan_call(bytes(request), strlen(request), bytes(QR), sizeof QR - 1, &answer, NULL) != CHUAN_STATUS_OK;
        wrong += answer.data == NULL || strstr((const char *)answer.data, "CIT-ID-020") == NULL;
        chuan_bytes_free(&answer);
        wrong += chuan_kind(bytes("personal-id"), 11, &kind) != CHUAN_STATUS_OK;
        wrong += chuan_check(kind, bytes("001190000017"), 12, 0, &verdict) != CHUAN_STATUS_OK || verdict != CHUAN_VERDICT_CANONICAL;
    }
    return (void *)wrong;
}

static void test_threads(void)
{
    pthread_t threads[8];
    void *wrong;
    int n;
    for (n = 0; n < 8; n++) {
        CHECK(pthread_create(&threads[n], NULL, work, NULL) == 0);
    }
    for (n = 0; n < 8; n++) {
        CHECK(pthread_join(threads[n], &wrong) == 0);
        CHECK(wrong == NULL);
    }
}

int main(void)
{
    test_threads();
    test_calls();
    test_wrong_calls();
    test_limits();
    test_values();
    test_progress();
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
