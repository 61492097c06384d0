/*
 * health: a map of at most 100 entries, from uint32_t to int16_t, in 1672 bytes.
 * Layout group, hash fx64, 172 slots. Printed by hashmap-mem-codegen 0.2.3; do not edit it.
 */
#ifndef HASHMAP_MEM_HEALTH_H
#define HASHMAP_MEM_HEALTH_H

#include "hashmap_mem.h"

#define HEALTH_ENTRIES 100
#define HEALTH_SLOTS 172
#define HEALTH_SIZE 1672

static const struct hm_layout health_layout = {
    HM_GROUP, HM_FX64, 0x39, /* kind, hash, code */
    HEALTH_ENTRIES, HEALTH_SLOTS,
    4, 2, /* key size, value size */
    0, 4, 8, /* key offset and value offset in a slot, stride */
    32, 1, 204, /* control bytes: offset and stride; overflow counts */
    296, HEALTH_SIZE /* slots */
};

typedef uint32_t health_key;
typedef int16_t health_value;

/* The block, at a multiple of 4 if typed Rust shares it. Zero bytes, as in a static, are an empty map. */
typedef union health {
    uint8_t bytes[HEALTH_SIZE];
    uint32_t header;
    health_key key;
    health_value value;
} health;

HM_ASSERT(health_size, sizeof(health) == HEALTH_SIZE);
HM_ASSERT(health_key_size, sizeof(health_key) == 4);
HM_ASSERT(health_value_size, sizeof(health_value) == 2);

/* What lies in a slot, which the compiler lays out as the layout does. */
struct health_slot {
    health_key key;
    health_value value;
};

HM_ASSERT(health_stride, sizeof(struct health_slot) == 8);
HM_ASSERT(health_key_offset, offsetof(struct health_slot, key) == 0);
HM_ASSERT(health_value_offset, offsetof(struct health_slot, value) == 4);

/* Makes the block an empty map. */
static inline void health_init(health *map) { hm_init(&health_layout, map); }

/* Whether these bytes are this map, as far as its header says. Then any content is safe, if it may not be right. */
static inline bool health_check(const void *block, size_t size) { return hm_check(&health_layout, block, size); }

/* Removes all entries. */
static inline void health_clear(health *map) { hm_clear(&health_layout, map); }

/* How many entries are present. */
static inline uint32_t health_len(const health *map) { return hm_len(&health_layout, map); }

/* Removes a key. Whether it was there. */
static inline bool health_remove(health *map, health_key key) { return hm_remove(&health_layout, map, &key); }

/* for (uint32_t slot = health_next(map, 0); slot != HM_NONE; slot = health_next(map, slot + 1)) */
static inline uint32_t health_next(const health *map, uint32_t from) { return hm_next(&health_layout, map, from); }

static inline health_key health_key_at(const health *map, uint32_t slot) {
    health_key key;
    HM_COPY(&key, map->bytes + hm_key_at(&health_layout, slot), sizeof key);
    return key;
}

static inline health_value health_value_at(const health *map, uint32_t slot) {
    health_value value;
    HM_COPY(&value, map->bytes + hm_value_at(&health_layout, slot), sizeof value);
    return value;
}

/* The value of a key; NULL where it is not present. Its address stays until the key is removed or the map cleared. */
static inline const health_value *health_get(const health *map, health_key key) {
    uint32_t slot = hm_find(&health_layout, map, &key);
    if (slot == HM_NONE) return NULL;
    return (const health_value *)(const void *)(map->bytes + hm_value_at(&health_layout, slot));
}

/* The same, to change it. */
static inline health_value *health_get_mut(health *map, health_key key) {
    uint32_t slot = hm_find(&health_layout, map, &key);
    if (slot == HM_NONE) return NULL;
    return (health_value *)(void *)(map->bytes + hm_value_at(&health_layout, slot));
}

/* The value of a key, which is inserted with zero bytes if it was not `present`; NULL where the map is full. */
static inline health_value *health_reserve(health *map, health_key key, bool *present) {
    uint32_t slot = hm_reserve(&health_layout, map, &key, present);
    if (slot == HM_NONE) return NULL;
    return (health_value *)(void *)(map->bytes + hm_value_at(&health_layout, slot));
}

/* Sets the value of a key. False where the key is new and the map full. */
static inline bool health_insert(health *map, health_key key, health_value value) {
    bool present;
    health_value *place = health_reserve(map, key, &present);
    if (place != NULL) *place = value;
    return place != NULL;
}

#endif
