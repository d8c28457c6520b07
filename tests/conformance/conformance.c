/* Every vector of spec/vectors/door through the C library: conformance VECTORS. With CHUAN_BREAK=1 one byte of each answer is changed. */
#include <chuan.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint8_t *read_all(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    uint8_t *all = NULL;
    if (file != NULL && fseek(file, 0, SEEK_END) == 0) {
        *length = (size_t)ftell(file);
        rewind(file);
        all = malloc(*length + 1);
        if (all != NULL && fread(all, 1, *length, file) != *length) {
            *length = 0;
        }
    }
    if (file != NULL) {
        fclose(file);
    }
    return all;
}

int main(int argc, char **argv)
{
    size_t length = 0, passed = 0, failed = 0;
    uint8_t *all = argc == 2 ? read_all(argv[1], &length) : NULL, *at = all;
    uint8_t *end = all + length;
    while (all != NULL && at < end) {
        uint8_t *field[5] = {at, end, end, end, end}, *data;
        chuan_bytes answer = {NULL, 0};
        size_t n, digits;
        int same;
        field[4] = (uint8_t *)memchr(at, '\n', (size_t)(end - at)) + 1;
        for (n = 1; n < 4; n++) {
            field[n] = (uint8_t *)memchr(field[n - 1], '\t', (size_t)(field[4] - field[n - 1])) + 1;
        }
        digits = (size_t)(field[3] - field[2]) - 1;
        data = digits > 0 ? malloc(digits / 2) : NULL;
        for (n = 0; n < digits / 2; n++) {
            char pair[3] = {(char)field[2][2 * n], (char)field[2][2 * n + 1], 0};
            data[n] = (uint8_t)strtoul(pair, NULL, 16);
        }
        same = chuan_call(field[1], (size_t)(field[2] - field[1]) - 1, data, digits / 2, &answer, NULL) == CHUAN_STATUS_OK;
        if (same && getenv("CHUAN_BREAK") != NULL) {
            answer.data[answer.length / 2] ^= 1;
        }
        same = same && answer.length == (size_t)(field[4] - field[3]) - 1 && memcmp(answer.data, field[3], answer.length) == 0;
        *(same ? &passed : &failed) += 1;
        printf("%s %.*s\n", same ? "ok" : "FAIL", (int)(field[1] - field[0]) - 1, (const char *)field[0]);
        chuan_bytes_free(&answer);
        free(data);
        at = field[4];
    }
    free(all);
    printf("%zu passed, %zu failed\n", passed, failed);
    return failed != 0 || passed == 0;
}
