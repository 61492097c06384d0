/*
 * The C side of ../c.rs: carries out the calls that it reads, on blocks that it is given, and answers.
 *
 * maps.h is written by the test: it includes the printed headers, and says which maps there are. A map of kind TYPED or
 * SET is called by its printed functions, one of kind RAW by those of hashmap_mem.h, at an odd address.
 */
#include "maps.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct map {
    size_t size, key_size, value_size, address;
    void (*init)(void *);
    bool (*check)(const void *, size_t);
    void (*clear)(void *);
    uint32_t (*len)(const void *);
    const void *(*get)(const void *, const void *);
    void *(*reserve)(void *, const void *, bool *);
    bool (*remove)(void *, const void *);
    bool (*rekey)(void *, const void *);
    uint32_t (*next)(const void *, uint32_t);
    void (*entry)(const void *, uint32_t, void *, void *);
};

/* The functions of a map with `void *` in the place of its types. */
#define KEYED(m) \
    static void m##__init(void *map) { m##_init((m *)map); } \
    static bool m##__check(const void *map, size_t size) { return m##_check(map, size); } \
    static void m##__clear(void *map) { m##_clear((m *)map); } \
    static uint32_t m##__len(const void *map) { return m##_len((const m *)map); } \
    static m##_key m##__key(const void *from) \
    { \
        m##_key key; \
        memcpy(&key, from, sizeof key); \
        return key; \
    } \
    static bool m##__remove(void *map, const void *key) { return m##_remove((m *)map, m##__key(key)); } \
    static uint32_t m##__next(const void *map, uint32_t from) { return m##_next((const m *)map, from); }

#define TYPED(m, bytes_of_value) \
    KEYED(m) \
    static const void *m##__get(const void *map, const void *key) \
    { \
        m##_value *place = m##_get_mut((m *)(size_t)map, m##__key(key)); \
        if (place != m##_get((const m *)map, m##__key(key))) abort(); \
        return place; \
    } \
    static void *m##__reserve(void *map, const void *key, bool *present) \
    { \
        m##_value *place = m##_reserve((m *)map, m##__key(key), present), copy; \
        if (place == NULL) return NULL; \
        memcpy(&copy, place, sizeof copy); \
        if (!m##_insert((m *)map, m##__key(key), copy)) abort(); \
        return place; \
    } \
    static void m##__entry(const void *map, uint32_t slot, void *key, void *value) \
    { \
        m##_key k = m##_key_at((const m *)map, slot); \
        m##_value v = m##_value_at((const m *)map, slot); \
        memcpy(key, &k, sizeof k); \
        memcpy(value, &v, sizeof v); \
    }

#define SET(m, bytes_of_value) \
    KEYED(m) \
    static const void *m##__get(const void *map, const void *key) \
    { \
        return m##_contains((const m *)map, m##__key(key)) ? map : NULL; \
    } \
    static void *m##__reserve(void *map, const void *key, bool *present) \
    { \
        return m##_reserve((m *)map, m##__key(key), present) ? map : NULL; \
    } \
    static void m##__entry(const void *map, uint32_t slot, void *key, void *value) \
    { \
        m##_key k = m##_key_at((const m *)map, slot); \
        memcpy(key, &k, sizeof k); \
        (void)value; \
    }

#define RAW(m, bytes_of_value) \
    static void m##__init(void *map) { hm_init(&m##_layout, map); } \
    static bool m##__check(const void *map, size_t size) { return hm_check(&m##_layout, map, size); } \
    static void m##__clear(void *map) { hm_clear(&m##_layout, map); } \
    static uint32_t m##__len(const void *map) { return hm_len(&m##_layout, map); } \
    static bool m##__remove(void *map, const void *key) { return hm_remove(&m##_layout, map, key); } \
    static uint32_t m##__next(const void *map, uint32_t from) { return hm_next(&m##_layout, map, from); } \
    static const void *m##__get(const void *map, const void *key) \
    { \
        uint32_t slot = hm_find(&m##_layout, map, key); \
        return slot == HM_NONE ? NULL : (const uint8_t *)map + hm_value_at(&m##_layout, slot); \
    } \
    static void *m##__reserve(void *map, const void *key, bool *present) \
    { \
        uint32_t slot = hm_reserve(&m##_layout, map, key, present); \
        return slot == HM_NONE ? NULL : (uint8_t *)map + hm_value_at(&m##_layout, slot); \
    } \
    static void m##__entry(const void *map, uint32_t slot, void *key, void *value) \
    { \
        memcpy(key, (const uint8_t *)map + hm_key_at(&m##_layout, slot), m##_layout.key_size); \
        memcpy(value, (const uint8_t *)map + hm_value_at(&m##_layout, slot), m##_layout.value_size); \
    }

MAPS(TYPED, SET, RAW)

#define REKEY(m, bytes_of_value) \
    static bool m##__rekey(void *map, const void *hash_key) { return hm_rekey(&m##_layout, map, hash_key); }
MAPS(REKEY, REKEY, REKEY)

#define ENTRY_AT(m, bytes_of_value, odd) \
    { sizeof(m), sizeof(m##_key), bytes_of_value, odd, m##__init, m##__check, m##__clear, m##__len, m##__get, \
      m##__reserve, m##__remove, m##__rekey, m##__next, m##__entry },
#define ENTRY(m, bytes_of_value) ENTRY_AT(m, bytes_of_value, 0)
#define ENTRY_ODD(m, bytes_of_value) ENTRY_AT(m, bytes_of_value, 1)

static const struct map maps[] = { MAPS(ENTRY, ENTRY, ENTRY_ODD) };

#define GUARD 0xa5
static uint8_t *memory;
static size_t memory_size;

static void get(void *bytes, size_t size) {
    if (fread(bytes, 1, size, stdin) != size) abort();
}

static void put(const void *bytes, size_t size) {
    if (fwrite(bytes, 1, size, stdout) != size) abort();
}

static void put_number(uint32_t number) {
    for (int i = 0; i < 4; i++) putchar((int)(number >> 8 * i & 0xff));
}

/* At a multiple of 128, or one byte further; other bytes around it. */
static uint8_t *make_room(const struct map *map) {
    memory_size = map->size + 512;
    memory = (uint8_t *)realloc(memory, memory_size);
    if (memory == NULL) abort();
    memset(memory, GUARD, memory_size);
    return memory + (256 - (uintptr_t)memory % 128) + map->address;
}

static void check_guards(const struct map *map, const uint8_t *block) {
    for (uint8_t *at = memory; at < memory + memory_size; at++)
        if ((at < block || at >= block + map->size) && *at != GUARD) abort();
}

int main(void) {
    const uint16_t one = 1;
    const struct map *map = NULL;
    uint8_t *block = NULL, key[256], value[256], number[2];
    bool present = false;
    putchar(*(const uint8_t *)&one == 0); /* big-endian? */
    fflush(stdout);
    for (int call; (call = getchar()) != EOF;) {
        switch (call) {
        case 'B': /* a block */
            get(number, 2);
            map = &maps[number[0] | number[1] << 8];
            block = make_room(map);
            get(block, map->size);
            break;
        case 'I': map->init(block); break;
        case 'K':
            putchar(map->check(block, map->size));
            putchar(map->check(block, map->size - 1));
            break;
        case 'C': map->clear(block); break;
        case 'L': put_number(map->len(block)); break;
        case 'G': {
            get(key, map->key_size);
            const void *found = map->get(block, key);
            putchar(found != NULL);
            if (found != NULL) put(found, map->value_size);
            break;
        }
        case 'R': {
            get(key, map->key_size);
            get(value, map->value_size);
            void *place = map->reserve(block, key, &present);
            putchar(place == NULL ? 0 : present ? 2 : 1);
            if (place == NULL) break;
            put(place, map->value_size);
            memcpy(place, value, map->value_size);
            break;
        }
        case 'D':
            get(key, map->key_size);
            putchar(map->remove(block, key));
            break;
        case 'Y':
            get(key, 16);
            putchar(map->rekey(block, key));
            break;
        case 'N':
            for (uint32_t slot = 0; (slot = map->next(block, slot)) != HM_NONE; slot++) {
                map->entry(block, slot, key, value);
                put_number(slot);
                put(key, map->key_size);
                put(value, map->value_size);
            }
            put_number(HM_NONE);
            break;
        case 'S': /* the block back */
            check_guards(map, block);
            put(block, map->size);
            fflush(stdout);
            break;
        default: abort();
        }
    }
    return 0;
}
