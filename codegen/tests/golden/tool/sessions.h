/*
 * sessions: a map of at most 1000 entries, from uint64_t to uint32_t, in 29312 bytes.
 * Layout group, hash sip13, 1672 slots. Printed by hashmap-mem-codegen 0.2.3; do not edit it.
 */
#ifndef HASHMAP_MEM_SESSIONS_H
#define HASHMAP_MEM_SESSIONS_H

#include "hashmap_mem.h"

#define SESSIONS_ENTRIES 1000
#define SESSIONS_SLOTS 1672
#define SESSIONS_SIZE 29312

static const struct hm_layout sessions_layout = {
    HM_GROUP, HM_SIP13, 0x35, /* kind, hash, code */
    SESSIONS_ENTRIES, SESSIONS_SLOTS,
    8, 4, /* key size, value size */
    0, 8, 16, /* key offset and value offset in a slot, stride */
    48, 1, 1720, /* control bytes: offset and stride; overflow counts */
    2560, SESSIONS_SIZE /* slots */
};

typedef uint64_t sessions_key;
typedef uint32_t sessions_value;

/* The block, at a multiple of 8 if typed Rust shares it. Zero bytes, as in a static, are an empty map. */
typedef union sessions {
    uint8_t bytes[SESSIONS_SIZE];
    uint32_t header;
    sessions_key key;
    sessions_value value;
} sessions;

HM_ASSERT(sessions_size, sizeof(sessions) == SESSIONS_SIZE);
HM_ASSERT(sessions_key_size, sizeof(sessions_key) == 8);
HM_ASSERT(sessions_value_size, sizeof(sessions_value) == 4);

/* What lies in a slot, which the compiler lays out as the layout does. */
struct sessions_slot {
    sessions_key key;
    sessions_value value;
};

HM_ASSERT(sessions_stride, sizeof(struct sessions_slot) == 16);
HM_ASSERT(sessions_key_offset, offsetof(struct sessions_slot, key) == 0);
HM_ASSERT(sessions_value_offset, offsetof(struct sessions_slot, value) == 8);

/* Makes the block an empty map. */
static inline void sessions_init(sessions *map) { hm_init(&sessions_layout, map); }

/* Whether these bytes are this map, as far as its header says. Then any content is safe, if it may not be right. */
static inline bool sessions_check(const void *block, size_t size) { return hm_check(&sessions_layout, block, size); }

/* Removes all entries. */
static inline void sessions_clear(sessions *map) { hm_clear(&sessions_layout, map); }

/* How many entries are present. */
static inline uint32_t sessions_len(const sessions *map) { return hm_len(&sessions_layout, map); }

/* Removes a key. Whether it was there. */
static inline bool sessions_remove(sessions *map, sessions_key key) { return hm_remove(&sessions_layout, map, &key); }

/* for (uint32_t slot = sessions_next(map, 0); slot != HM_NONE; slot = sessions_next(map, slot + 1)) */
static inline uint32_t sessions_next(const sessions *map, uint32_t from) { return hm_next(&sessions_layout, map, from); }

static inline sessions_key sessions_key_at(const sessions *map, uint32_t slot) {
    sessions_key key;
    HM_COPY(&key, map->bytes + hm_key_at(&sessions_layout, slot), sizeof key);
    return key;
}

/* Gives an empty map another hash key, of 16 random bytes. False where there are entries. */
static inline bool sessions_rekey(sessions *map, const uint8_t *hash_key) {
    return hm_rekey(&sessions_layout, map, hash_key);
}

static inline sessions_value sessions_value_at(const sessions *map, uint32_t slot) {
    sessions_value value;
    HM_COPY(&value, map->bytes + hm_value_at(&sessions_layout, slot), sizeof value);
    return value;
}

/* The value of a key; NULL where it is not present. Its address stays until the key is removed or the map cleared. */
static inline const sessions_value *sessions_get(const sessions *map, sessions_key key) {
    uint32_t slot = hm_find(&sessions_layout, map, &key);
    if (slot == HM_NONE) return NULL;
    return (const sessions_value *)(const void *)(map->bytes + hm_value_at(&sessions_layout, slot));
}

/* The same, to change it. */
static inline sessions_value *sessions_get_mut(sessions *map, sessions_key key) {
    uint32_t slot = hm_find(&sessions_layout, map, &key);
    if (slot == HM_NONE) return NULL;
    return (sessions_value *)(void *)(map->bytes + hm_value_at(&sessions_layout, slot));
}

/* The value of a key, which is inserted with zero bytes if it was not `present`; NULL where the map is full. */
static inline sessions_value *sessions_reserve(sessions *map, sessions_key key, bool *present) {
    uint32_t slot = hm_reserve(&sessions_layout, map, &key, present);
    if (slot == HM_NONE) return NULL;
    return (sessions_value *)(void *)(map->bytes + hm_value_at(&sessions_layout, slot));
}

/* Sets the value of a key. False where the key is new and the map full. */
static inline bool sessions_insert(sessions *map, sessions_key key, sessions_value value) {
    bool present;
    sessions_value *place = sessions_reserve(map, key, &present);
    if (place != NULL) *place = value;
    return place != NULL;
}

#endif
