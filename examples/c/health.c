/*
 * Opens a map that Rust wrote to a file (main.rs), prints it, changes it in place, and writes it back.
 *
 *     cc -I codegen/include examples/c/health.c -o health && ./health health.bin
 */
#include "health.h"
#include <stdio.h>

static health map;

int main(int argc, char **argv) {
    FILE *file = argc == 2 ? fopen(argv[1], "r+b") : NULL;
    if (file == NULL) {
        fputs("usage: health FILE, which `cargo run --example c -- write FILE` made\n", stderr);
        return 2;
    }
    size_t size = fread(map.bytes, 1, sizeof map, file);
    if (!health_check(&map, size)) {
        fputs("this is another map, or none\n", stderr);
        return 1;
    }
    for (uint32_t slot = health_next(&map, 0); slot != HM_NONE; slot = health_next(&map, slot + 1))
        printf("%u: %d\n", (unsigned)health_key_at(&map, slot), health_value_at(&map, slot));

    int16_t *points = health_get_mut(&map, 1);
    if (points != NULL) *points = (int16_t)(*points / 2);
    health_remove(&map, 2);
    if (!health_insert(&map, 7, 55)) fputs("the map is full\n", stderr);
    printf("%u entries of at most %u\n", (unsigned)health_len(&map), (unsigned)HEALTH_ENTRIES);

    rewind(file);
    bool written = fwrite(map.bytes, 1, sizeof map, file) == sizeof map;
    return fclose(file) == 0 && written ? 0 : 1;
}
