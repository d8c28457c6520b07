/* A card was scanned: what is wrong with it, in Vietnamese, and the same person as a message of the population database.
 *
 *     cc card.c $(pkg-config --cflags --libs chuan libcjson) -o card && ./card < line.txt */
#include <chuan.h>
#include <cjson/cJSON.h>
#include <stdio.h>
#include <string.h>

static void say(const cJSON *object, const char *name, const char *behind)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItem(object, name));
    printf("%s%s", text != NULL ? text : "", behind);
}

/* The result of a request about a document; NULL after saying what was wrong with the request. */
static cJSON *ask(const char *request, const char *document, size_t length, chuan_bytes *written)
{
    chuan_bytes answer;
    chuan_status status = chuan_call((const uint8_t *)request, strlen(request), (const uint8_t *)document, length, &answer, written);
    if (status != CHUAN_STATUS_OK) {
        puts(chuan_status_text(status));
        return NULL;
    }
    cJSON *json = cJSON_ParseWithLength((const char *)answer.data, answer.length);
    cJSON *result = cJSON_DetachItemFromObject(json, "result");
    if (result == NULL) {
        say(cJSON_GetObjectItem(json, "error"), "message", "\n");
    }
    cJSON_Delete(json);
    chuan_bytes_free(&answer);
    return result;
}

int main(void)
{
    char line[4096];
    size_t length = fread(line, 1, sizeof line, stdin);
    chuan_bytes message = {NULL, 0};
    cJSON *found = ask("{\"op\":\"check\",\"format\":\"cccd-qr\",\"as_of\":\"2026-11-21\",\"lang\":\"vi\"}", line, length, NULL);
    if (found == NULL) {
        return 1;
    }
    cJSON *told = ask("{\"op\":\"convert\",\"format\":\"cccd-qr\",\"to\":\"popdb-soap\",\"as_of\":\"2026-11-21\"}", line, length, &message);
    const cJSON *one;
    cJSON_ArrayForEach(one, cJSON_GetObjectItem(found, "findings")) {
        say(one, "rule", " ");
        say(one, "severity", " ");
        say(one, "path", ": ");
        say(one, "message", "\n");
    }
    cJSON_ArrayForEach(one, cJSON_GetObjectItem(told, "losses")) {
        say(one, "fate", " ");
        say(one, "path", "\n");
    }
    puts(message.length > 0 ? (const char *)message.data : "");
    cJSON_Delete(found);
    cJSON_Delete(told);
    chuan_bytes_free(&message);
    return told != NULL ? 0 : 1;
}
