/*
 * seen: a set of at most 20 keys, 6 bytes each, in 248 bytes.
 * Layout bucket, hash fx32, 32 slots. Printed by hashmap-mem-codegen 0.2.3; do not edit it.
 */
#ifndef HASHMAP_MEM_SEEN_H
#define HASHMAP_MEM_SEEN_H

#include "hashmap_mem.h"

#define SEEN_ENTRIES 20
#define SEEN_SLOTS 32
#define SEEN_SIZE 248

static const struct hm_layout seen_layout = {
    HM_BUCKET, HM_FX32, 0x3c, /* kind, hash, code */
    SEEN_ENTRIES, SEEN_SLOTS,
    6, 0, /* key size, value size */
    1, 7, 7, /* key offset and value offset in a slot, stride */
    24, 7, 24, /* control bytes: offset and stride; overflow counts */
    24, SEEN_SIZE /* slots */
};

typedef struct seen_key { uint8_t bytes[6]; } seen_key;

/* The block, at a multiple of 1 if typed Rust shares it. Zero bytes, as in a static, are an empty map. */
typedef union seen {
    uint8_t bytes[SEEN_SIZE];
    seen_key key;
} seen;

HM_ASSERT(seen_size, sizeof(seen) == SEEN_SIZE);
HM_ASSERT(seen_key_size, sizeof(seen_key) == 6);

/* Makes the block an empty map. */
static inline void seen_init(seen *map) { hm_init(&seen_layout, map); }

/* Whether these bytes are this map, as far as its header says. Then any content is safe, if it may not be right. */
static inline bool seen_check(const void *block, size_t size) { return hm_check(&seen_layout, block, size); }

/* Removes all entries. */
static inline void seen_clear(seen *map) { hm_clear(&seen_layout, map); }

/* How many entries are present. */
static inline uint32_t seen_len(const seen *map) { return hm_len(&seen_layout, map); }

/* Removes a key. Whether it was there. */
static inline bool seen_remove(seen *map, seen_key key) { return hm_remove(&seen_layout, map, &key); }

/* for (uint32_t slot = seen_next(map, 0); slot != HM_NONE; slot = seen_next(map, slot + 1)) */
static inline uint32_t seen_next(const seen *map, uint32_t from) { return hm_next(&seen_layout, map, from); }

static inline seen_key seen_key_at(const seen *map, uint32_t slot) {
    seen_key key;
    HM_COPY(&key, map->bytes + hm_key_at(&seen_layout, slot), sizeof key);
    return key;
}

/* Whether a key is present. */
static inline bool seen_contains(const seen *map, seen_key key) {
    return hm_find(&seen_layout, map, &key) != HM_NONE;
}

/* Inserts a key, if it was not `present`. False where it is new and the set full. */
static inline bool seen_reserve(seen *map, seen_key key, bool *present) {
    return hm_reserve(&seen_layout, map, &key, present) != HM_NONE;
}

#endif
