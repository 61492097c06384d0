/*
 * Maps of hashmap-mem in C99 and C++11, byte for byte as FORMAT.md (format 1) says. Needs no library at run time.
 *
 * Every function takes a layout. Where that is a constant, as in the header that `hashmap-mem-codegen --c` prints for
 * one map, the compiler folds it, and a call becomes the code of that map alone; typed functions are printed there.
 *
 * It knows layouts and bytes; it does not know types, and has no say in where a block lies.
 *
 * - A block is `l->size` bytes at any address. Keys and values are aligned relative to its first byte.
 * - Zero bytes are an empty map. Whoever inserts the first entry writes the header.
 * - Whatever the bytes are, no function leaves the block, and each of them ends.
 * - A key is `l->key_size` bytes, all of them initialised: no padding. It may lie in an entry of the block.
 * - A slot is given by its number; HM_NONE stands for none. An entry stays in its slot until it is removed, or the map
 *   cleared.
 *
 * - With HM_SIP13 keys are placed by a hash key of 16 bytes, which lies in the block. It is zero until it is set, by
 *   hm_init_keyed or, in an empty map, by hm_rekey.
 *
 * Before the #include: `#define HM_SMALL` leaves it to the compiler what to inline; `#define HM_PORTABLE` does without
 * extensions of the compiler, as other compilers than GCC and Clang do anyway.
 */
#ifndef HASHMAP_MEM_H
#define HASHMAP_MEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__) && !defined(HM_PORTABLE)
#define HM_COPY __builtin_memcpy /* no <string.h>, which a firmware need not have */
#define HM_FILL __builtin_memset
#define HM_COLD __attribute__((noinline, cold, unused)) static
#define HM_ALWAYS static inline __attribute__((always_inline))
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define HM_LITTLE_ENDIAN
#endif
#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 hm_u128;
#define HM_U128
#endif
#else
#include <string.h>
#define HM_COPY memcpy
#define HM_FILL memset
#define HM_COLD static inline
#define HM_ALWAYS static inline
#endif

#ifdef HM_SMALL
#define HM_INLINE static inline
#else
#define HM_INLINE HM_ALWAYS
#endif

#if defined(__cplusplus)
#define HM_ASSERT(name, condition) static_assert(condition, #name)
#elif __STDC_VERSION__ >= 201112L
#define HM_ASSERT(name, condition) _Static_assert(condition, #name)
#else
#define HM_ASSERT(name, condition) typedef char hm_assert_##name[(condition) ? 1 : -1]
#endif

enum hm_kind { HM_BUCKET, HM_SPLIT, HM_GROUP };
enum hm_hash { HM_FX64, HM_FX32, HM_SIP13 };

/* All numbers are bytes, but for `entries` (at most so many fit) and `slots`. */
struct hm_layout {
    enum hm_kind kind;
    enum hm_hash hash;
    uint8_t code;
    uint32_t entries, slots;
    uint32_t key_size, value_size, key_offset, value_offset, stride;
    uint32_t control_offset, control_stride, overflow_offset, slots_offset, size;
};

#define HM_NONE UINT32_C(0xffffffff)
#define HM_CODE_OFFSET 23
#define HM_HASH_KEY_SIZE 16

#define HM_K64 UINT64_C(0x517cc1b727220a95)
#define HM_K32 UINT32_C(0x27220a95)
#define HM_FINALIZE64 UINT64_C(0x00db22711fc10a9b)
#define HM_FINALIZE32 UINT32_C(0xb05ed963)
#define HM_UNFINALIZE64 UINT64_C(0x3567302c271acb93) /* the inverse of HM_FINALIZE64, modulo 2^64 */
#define HM_UNFINALIZE32 UINT32_C(0x3ee9704b)
#define HM_MIX64 UINT64_C(0xff51afd7ed558ccd)
#define HM_MIX32 UINT32_C(0x85ebca6b)
#define HM_ONES UINT64_C(0x0101010101010101)
#define HM_TAGS UINT64_C(0x8080808080808080)

HM_ASSERT(finalize64, (uint64_t)(HM_FINALIZE64 * HM_UNFINALIZE64) == 1);
HM_ASSERT(finalize32, (uint32_t)(HM_FINALIZE32 * HM_UNFINALIZE32) == 1);

HM_INLINE uint32_t hm_load32(const uint8_t *p) {
#ifdef HM_LITTLE_ENDIAN
    uint32_t word;
    HM_COPY(&word, p, sizeof word);
    return word;
#else
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
#endif
}

HM_INLINE uint64_t hm_load64(const uint8_t *p) {
#ifdef HM_LITTLE_ENDIAN
    uint64_t word;
    HM_COPY(&word, p, sizeof word);
    return word;
#else
    return (uint64_t)hm_load32(p) | (uint64_t)hm_load32(p + 4) << 32;
#endif
}

/* Up to 32 bytes are compared without a branch; longer keys end early, every 32 bytes. */
HM_INLINE bool hm_equal(const uint8_t *a, const uint8_t *b, size_t size) {
    uint64_t differ = 0;
    size_t at = 0;
    for (; size - at >= 8; at += 8) {
        if (at % 32 == 0 && differ != 0) return false;
        differ |= hm_load64(a + at) ^ hm_load64(b + at);
    }
    if (size - at >= 4) {
        differ |= hm_load32(a + at) ^ hm_load32(b + at);
        at += 4;
    }
    for (; at < size; at++) differ |= (uint64_t)(a[at] ^ b[at]);
    return differ == 0;
}

/* Where things lie. Slots of a group: 8 or 1; slots that share an overflow count: 2 or 1. */

HM_INLINE bool hm_is_group(const struct hm_layout *l) { return l->kind == HM_GROUP; }
HM_INLINE uint32_t hm_width(const struct hm_layout *l) { return hm_is_group(l) ? 8 : 1; }
HM_INLINE uint32_t hm_fields_size(const struct hm_layout *l) { return hm_is_group(l) ? 32 : 24; }
HM_INLINE uint32_t hm_header_size(const struct hm_layout *l) {
    return hm_fields_size(l) + (l->hash == HM_SIP13 ? HM_HASH_KEY_SIZE : 0);
}
HM_INLINE uint8_t hm_saturated(const struct hm_layout *l) { return hm_is_group(l) ? 255 : 127; }

/* Whether a count can: two of the groups that a key overflows from may share one. */
HM_INLINE bool hm_can_saturate(const struct hm_layout *l) {
    return (uint64_t)l->entries * (hm_is_group(l) ? 2 : 1) >= hm_saturated(l);
}

HM_INLINE size_t hm_control_at(const struct hm_layout *l, uint32_t slot) {
    return l->control_offset + (size_t)slot * l->control_stride;
}

HM_INLINE size_t hm_overflow_at(const struct hm_layout *l, uint32_t group) {
    return hm_is_group(l) ? l->overflow_offset + (size_t)group / 2 : hm_control_at(l, group);
}

HM_INLINE size_t hm_key_at(const struct hm_layout *l, size_t slot) {
    return l->slots_offset + slot * l->stride + l->key_offset;
}

HM_INLINE size_t hm_value_at(const struct hm_layout *l, uint32_t slot) {
    return l->slots_offset + (size_t)slot * l->stride + l->value_offset;
}

HM_INLINE bool hm_lies_in(const struct hm_layout *l, uint32_t slot, uint32_t group) {
    return slot - group < hm_width(l);
}

/* The header. Its fields are in the byte order of the machine. */

HM_INLINE void hm_put16(uint8_t *p, uint32_t number) {
    uint16_t field = (uint16_t)number;
    HM_COPY(p, &field, sizeof field);
}

HM_INLINE void hm_put32(uint8_t *p, uint32_t number) { HM_COPY(p, &number, sizeof number); }

/* How many entries are present. */
HM_INLINE uint32_t hm_len(const struct hm_layout *l, const void *block) {
    uint16_t narrow;
    uint32_t wide;
    if (hm_is_group(l)) {
        HM_COPY(&wide, block, sizeof wide);
        return wide;
    }
    HM_COPY(&narrow, (const uint8_t *)block + 2, sizeof narrow);
    return narrow;
}

HM_INLINE void hm_set_len(const struct hm_layout *l, uint8_t *map, uint32_t len) {
    if (hm_is_group(l)) hm_put32(map, len);
    else hm_put16(map + 2, len);
}

HM_INLINE void hm_write_header(const struct hm_layout *l, uint8_t *map) {
    hm_put32(map + 4, l->key_size);
    hm_put32(map + 8, l->value_size);
    hm_put32(map + 12, l->value_offset);
    hm_put32(map + 16, l->stride);
    hm_set_len(l, map, 0);
    if (hm_is_group(l)) {
        hm_put32(map + 20, 0);
        hm_put32(map + 24, l->entries);
        hm_put32(map + 28, l->slots);
    } else {
        hm_put16(map, l->slots);
        hm_put16(map + 20, l->entries);
        map[22] = (uint8_t)l->key_offset;
    }
    map[HM_CODE_OFFSET] = l->code;
}

/* Makes the block an empty map. */
HM_INLINE void hm_init(const struct hm_layout *l, void *block) {
    HM_FILL(block, 0, l->size);
    hm_write_header(l, (uint8_t *)block);
}

/* Gives an empty map another hash key, of 16 bytes outside the block. Whether it did: not where there are entries, or the hash has no key. */
HM_INLINE bool hm_rekey(const struct hm_layout *l, void *block, const void *hash_key) {
    uint8_t *map = (uint8_t *)block;
    if (l->hash != HM_SIP13 || hm_len(l, map) != 0) return false;
    hm_write_header(l, map);
    HM_COPY(map + hm_fields_size(l), hash_key, HM_HASH_KEY_SIZE);
    return true;
}

/* Makes the block an empty map with a hash key of 16 bytes, which lie outside it. */
HM_INLINE void hm_init_keyed(const struct hm_layout *l, void *block, const void *hash_key) {
    hm_init(l, block);
    hm_rekey(l, block, hash_key);
}

/* Whether these bytes are a map of this layout, as far as its header says: what is behind it is not looked at. */
HM_INLINE bool hm_check(const struct hm_layout *l, const void *block, size_t size) {
    const uint8_t *map = (const uint8_t *)block;
    uint8_t expected[32];
    if (size < l->size) return false;
    if (map[HM_CODE_OFFSET] == 0) {
        for (size_t at = 0; at < l->size; at++)
            if (map[at] != 0) return false;
        return true;
    }
    hm_write_header(l, expected);
    hm_set_len(l, expected, hm_len(l, map));
    return hm_len(l, map) <= l->entries && hm_equal(map, expected, hm_fields_size(l));
}

/* Removes all entries. */
HM_INLINE void hm_clear(const struct hm_layout *l, void *block) {
    uint8_t *map = (uint8_t *)block;
    if (hm_len(l, map) == 0 && map[HM_CODE_OFFSET] == 0) return; /* zero bytes */
    HM_FILL(map + hm_header_size(l), 0, l->size - hm_header_size(l));
    hm_set_len(l, map, 0);
}

/* The probe sequence of a key: home, then, by hm_next_group, what follows. */

struct hm_probe {
    uint64_t hash; /* finalised */
    uint32_t home;
    uint8_t tag;
};

HM_INLINE uint64_t hm_rotate(uint64_t word, unsigned bits) { return word << bits | word >> (64 - bits); }

/* A step of SipHash: `w` comes in before the first round, and goes in once more after it. */
HM_INLINE void hm_sip_rounds(uint64_t v[4], uint64_t w, int rounds) {
    v[3] ^= w;
    for (int i = 0; i < rounds; i++) {
        v[0] += v[1];
        v[2] += v[3];
        v[1] = hm_rotate(v[1], 13) ^ v[0];
        v[3] = hm_rotate(v[3], 16) ^ v[2];
        v[0] = hm_rotate(v[0], 32) + v[3];
        v[2] += v[1];
        v[1] = hm_rotate(v[1], 17) ^ v[2];
        v[3] = hm_rotate(v[3], 21) ^ v[0];
        v[2] = hm_rotate(v[2], 32);
    }
    v[0] ^= w;
}

/* SipHash-1-3 (Aumasson and Bernstein, 2012). */
HM_INLINE uint64_t hm_sip13(const uint8_t *hash_key, const uint8_t *key, size_t size) {
    uint64_t k0 = hm_load64(hash_key), k1 = hm_load64(hash_key + 8), last = (uint64_t)size << 56;
    uint64_t v[4] = {k0 ^ UINT64_C(0x736f6d6570736575), k1 ^ UINT64_C(0x646f72616e646f6d),
                     k0 ^ UINT64_C(0x6c7967656e657261), k1 ^ UINT64_C(0x7465646279746573)};
    size_t at = 0;
    for (; size - at >= 8; at += 8) hm_sip_rounds(v, hm_load64(key + at), 1);
    for (unsigned bits = 0; at < size; at++, bits += 8) last |= (uint64_t)key[at] << bits;
    hm_sip_rounds(v, last, 1);
    v[2] ^= 0xff;
    hm_sip_rounds(v, 0, 3);
    return v[0] ^ v[1] ^ v[2] ^ v[3];
}

HM_INLINE struct hm_probe hm_probe_of(const struct hm_layout *l, const uint8_t *map, const uint8_t *key) {
    struct hm_probe p;
    uint64_t groups = l->slots - (hm_width(l) - 1), product;
    uint32_t below;
    size_t at = 0, size = l->key_size;
    if (l->hash == HM_FX64) {
        uint64_t h = 0;
        for (; size - at >= 8; at += 8) h = ((h << 5 | h >> 59) ^ hm_load64(key + at)) * HM_K64;
        if (size - at >= 4) {
            h = ((h << 5 | h >> 59) ^ hm_load32(key + at)) * HM_K64;
            at += 4;
        }
        for (; at < size; at++) h = ((h << 5 | h >> 59) ^ key[at]) * HM_K64;
        p.hash = h * HM_FINALIZE64;
    } else if (l->hash == HM_SIP13) {
        p.hash = hm_sip13(map + hm_fields_size(l), key, size);
    } else {
        uint32_t h = 0;
        for (; size - at >= 4; at += 4) h = ((h ^ h >> 16) + hm_load32(key + at)) * HM_K32;
        for (; at < size; at++) h = ((h ^ h >> 16) + key[at]) * HM_K32;
        p.hash = (uint32_t)(h * HM_FINALIZE32);
    }
    /* the home lies above the hash's bits in the product, the tag right below it */
#ifdef HM_U128
    if (l->hash != HM_FX32 && hm_is_group(l)) {
        hm_u128 wide = (hm_u128)p.hash * groups;
        p.home = (uint32_t)(wide >> 64);
        below = (uint32_t)((uint64_t)wide >> 32);
    } else
#endif
    {
        product = (l->hash != HM_FX32 ? p.hash >> 32 : p.hash) * groups;
        if (l->hash != HM_FX32 && hm_is_group(l)) product += ((p.hash & HM_NONE) * groups) >> 32;
        p.home = (uint32_t)(product >> 32);
        below = (uint32_t)product;
    }
    p.tag = (uint8_t)(0x80 | below >> 25);
    return p;
}

struct hm_sequence {
    uint32_t group; /* the one that is looked at */
    uint32_t home, second, index, delta, step;
    bool second_is_next;
};

/* How many positions there are in the sequence after home: every slot lies in a group of them. */
HM_INLINE uint32_t hm_positions(const struct hm_layout *l) { return hm_is_group(l) ? l->slots / 4 - 1 : l->slots; }

/* The least power of two that is not below the number of positions, less one. */
HM_INLINE uint32_t hm_position_mask(const struct hm_layout *l) {
    uint32_t mask = hm_positions(l) - 1;
    mask |= mask >> 1;
    mask |= mask >> 2;
    mask |= mask >> 4;
    mask |= mask >> 8;
    return mask | mask >> 16;
}

/* The sequence with home as its group. */
HM_INLINE struct hm_sequence hm_sequence_of(const struct hm_layout *l, struct hm_probe p) {
    struct hm_sequence s;
    uint32_t positions = hm_positions(l);
    if (l->hash != HM_FX32) {
        uint64_t h = l->hash == HM_SIP13 ? p.hash : p.hash * HM_UNFINALIZE64;
        s.step = (uint32_t)(((h ^ h >> 32) * HM_MIX64) >> 32) | 1;
    } else {
        uint32_t h = (uint32_t)p.hash * HM_UNFINALIZE32;
        s.step = ((h ^ h >> 16) * HM_MIX32) >> 16 | 1;
    }
    s.group = s.home = s.second = p.home;
    s.second_is_next = hm_is_group(l) && positions > 1;
    if (!hm_is_group(l)) {
        s.index = p.home;
        s.delta = s.step;
        return s;
    }
    if (s.second_is_next) {
        uint32_t nearest = positions > 4 ? 3 : positions - 1, span = positions > 4 ? positions - 4 : 0;
        uint32_t position = p.home / 4 + nearest + ((p.tag & 0x7fu) * (span < 256 ? span : 256) >> 7);
        s.second = 4 * (position < positions ? position : position - positions);
    }
    s.index = p.home / 4 + s.step;
    s.delta = hm_position_mask(l) + 1; /* which changes no position: the walk begins with its first */
    return s;
}

/* Goes on to the next group; false where there is none. */
HM_INLINE bool hm_next_group(const struct hm_layout *l, struct hm_sequence *s) {
    uint32_t mask = hm_position_mask(l), end = hm_is_group(l) ? mask << 1 | 1 : mask;
    if (s->second_is_next) {
        s->second_is_next = false;
        s->group = s->second;
        return true;
    }
    while ((s->delta & end) != 0) {
        uint32_t group;
        s->index = (s->index + s->delta) & mask;
        s->delta += s->step;
        group = hm_is_group(l) ? 4 * s->index : s->index;
        if (!hm_is_group(l) || (s->index < hm_positions(l) && group != s->home && group != s->second)) {
            s->group = group;
            return true;
        }
    }
    return false;
}

/* The operations. */

/* The lowest place of a group, of a set that is not empty: bit 7 of its byte. */
HM_INLINE uint32_t hm_lowest(uint64_t places) {
#if defined(__GNUC__) && !defined(HM_PORTABLE)
    return (uint32_t)__builtin_ctzll(places) >> 3;
#else
    uint32_t place = 0;
    while ((places >> (8 * place) & 0x80) == 0) place++;
    return place;
#endif
}

/* The slot of a key in one group. */
HM_INLINE uint32_t hm_find_in(const struct hm_layout *l, const uint8_t *map, const uint8_t *key, uint32_t group,
                              uint8_t tag) {
    if (!hm_is_group(l)) {
        bool occupied = map[hm_control_at(l, group)] >= 0x80;
        bool equal = hm_equal(map + hm_key_at(l, group), key, l->key_size);
        return (occupied & equal) ? group : HM_NONE;
    }
    uint64_t same = hm_load64(map + hm_control_at(l, group)) ^ (tag & 0x7fu) * HM_ONES;
    uint64_t places = same & ~(same - HM_ONES) & HM_TAGS; /* of this tag, and now and then one of another */
    for (; places != 0; places &= places - 1) {
        size_t slot = (size_t)group + hm_lowest(places);
        if (hm_equal(map + hm_key_at(l, slot), key, l->key_size)) return (uint32_t)slot;
    }
    return HM_NONE;
}

HM_INLINE uint32_t hm_find_probed(const struct hm_layout *l, const uint8_t *map, const uint8_t *key,
                                  struct hm_probe p) {
    uint32_t slot = hm_find_in(l, map, key, p.home, p.tag);
    if (slot != HM_NONE || (map[hm_overflow_at(l, p.home)] & hm_saturated(l)) == 0) return slot;
    struct hm_sequence s = hm_sequence_of(l, p);
    while (hm_next_group(l, &s)) {
        slot = hm_find_in(l, map, key, s.group, p.tag);
        if (slot != HM_NONE || (map[hm_overflow_at(l, s.group)] & hm_saturated(l)) == 0) return slot;
    }
    return HM_NONE;
}

/* The slot of a key. */
HM_INLINE uint32_t hm_find(const struct hm_layout *l, const void *block, const void *key) {
    struct hm_probe p = hm_probe_of(l, (const uint8_t *)block, (const uint8_t *)key);
    return hm_find_probed(l, (const uint8_t *)block, (const uint8_t *)key, p);
}

/* The first occupied slot from this number on, whatever the header says. */
HM_INLINE uint32_t hm_occupied_from(const struct hm_layout *l, const uint8_t *map, uint32_t from) {
    if (!hm_is_group(l)) {
        while (from < l->slots && map[hm_control_at(l, from)] < 0x80) from++;
        return from < l->slots ? from : HM_NONE;
    }
    while (from < l->slots) {
        uint32_t first = from < l->slots - 8 ? from : l->slots - 8;
        uint64_t places = hm_load64(map + hm_control_at(l, first)) & HM_TAGS << 8 * (from - first);
        if (places != 0) return first + hm_lowest(places);
        from = first + 8;
    }
    return HM_NONE;
}

/* The first entry's slot from this number on. Begin with 0, go on with the slot and one. */
HM_INLINE uint32_t hm_next(const struct hm_layout *l, const void *block, uint32_t from) {
    return hm_len(l, block) == 0 ? HM_NONE : hm_occupied_from(l, (const uint8_t *)block, from);
}

/* One key more that overflowed from a group. */
HM_INLINE void hm_increment(const struct hm_layout *l, uint8_t *map, uint32_t group) {
    uint8_t *count = map + hm_overflow_at(l, group), saturated = hm_saturated(l);
    if ((*count & saturated) != saturated) ++*count;
    if (hm_can_saturate(l) && (*count & saturated) == saturated) map[hm_overflow_at(l, 0)] |= saturated;
}

/* One key less in every group before the first with the slot `until`, which is not home. Whether one was saturated. */
HM_INLINE bool hm_decrement(const struct hm_layout *l, uint8_t *map, struct hm_probe p, uint32_t until) {
    struct hm_sequence s = hm_sequence_of(l, p);
    bool saturated = false;
    do {
        uint8_t *count = map + hm_overflow_at(l, s.group);
        if ((*count & hm_saturated(l)) == hm_saturated(l)) saturated = true;
        else if ((*count & hm_saturated(l)) != 0) --*count;
    } while (hm_next_group(l, &s) && !hm_lies_in(l, until, s.group));
    return saturated;
}

/* Sets the control byte of a slot. Where there are just eight, all are written at once: a lookup, which reads them all,
   would wait for a single one. */
HM_INLINE void hm_set_control(const struct hm_layout *l, uint8_t *map, uint32_t slot, uint8_t control) {
#ifdef HM_LITTLE_ENDIAN
    if (hm_is_group(l) && l->slots == 8) {
        uint64_t tags = hm_load64(map + l->control_offset) & ~((uint64_t)0xff << 8 * slot);
        tags |= (uint64_t)control << 8 * slot;
        HM_COPY(map + l->control_offset, &tags, sizeof tags);
        return;
    }
#endif
    map[hm_control_at(l, slot)] = control;
}

HM_INLINE void hm_vacate(const struct hm_layout *l, uint8_t *map, uint32_t slot) {
    hm_set_control(l, map, slot, hm_is_group(l) ? 0 : map[hm_control_at(l, slot)] & 0x7f);
}

/* Counts all overflow counts anew, without the entry of this slot, if one is saturated and that pays. */
HM_COLD void hm_heal(const struct hm_layout *l, uint8_t *map, uint32_t without, uint32_t left) {
    uint64_t allowed = 2 * (uint64_t)l->slots;
    if ((map[hm_overflow_at(l, 0)] & hm_saturated(l)) != hm_saturated(l) || 8 * (uint64_t)left > 5 * (uint64_t)l->slots)
        return;
    hm_vacate(l, map, without);
    for (int counting = 0; counting < 2; counting++) {
        for (uint32_t group = 0; counting && group < l->slots; group++) {
            if (!hm_is_group(l)) map[hm_overflow_at(l, group)] &= 0x80;
            else map[hm_overflow_at(l, group)] = 0;
        }
        for (uint32_t slot = 0; (slot = hm_occupied_from(l, map, slot)) != HM_NONE; slot++) {
            struct hm_sequence s = hm_sequence_of(l, hm_probe_of(l, map, map + hm_key_at(l, slot)));
            for (bool more = true; more && !hm_lies_in(l, slot, s.group); more = hm_next_group(l, &s)) {
                if (counting) hm_increment(l, map, s.group);
                else if (allowed-- == 0) return;
            }
        }
    }
}

/* The lowest vacant slot of a group. */
HM_INLINE uint32_t hm_vacant_in(const struct hm_layout *l, const uint8_t *map, uint32_t group) {
    const uint8_t *control = map + hm_control_at(l, group);
    uint64_t vacant = hm_is_group(l) ? ~hm_load64(control) & HM_TAGS : ~*control & 0x80u;
    return vacant == 0 ? HM_NONE : group + hm_lowest(vacant);
}

/* The slot of a key, which it is given if it has none, with a value of zero bytes; HM_NONE where the map is full. */
HM_INLINE uint32_t hm_reserve(const struct hm_layout *l, void *block, const void *key, bool *present) {
    uint8_t *map = (uint8_t *)block;
    struct hm_probe p = hm_probe_of(l, map, (const uint8_t *)key);
    bool is_free = !hm_is_group(l) && map[hm_control_at(l, p.home)] == 0; /* no need to compare the key */
    uint32_t slot = is_free ? HM_NONE : hm_find_probed(l, map, (const uint8_t *)key, p), len = hm_len(l, map);
    *present = slot != HM_NONE;
    if (*present || len >= l->entries) return slot;
    if (len == 0) hm_write_header(l, map);
    slot = hm_vacant_in(l, map, p.home);
    if (slot == HM_NONE) {
        struct hm_sequence s = hm_sequence_of(l, p);
        do {
            hm_increment(l, map, s.group);
            if (!hm_next_group(l, &s)) { /* in a damaged map only */
                hm_decrement(l, map, p, l->slots);
                return HM_NONE;
            }
            slot = hm_vacant_in(l, map, s.group);
        } while (slot == HM_NONE);
    }
    hm_set_control(l, map, slot, hm_is_group(l) ? p.tag : map[hm_control_at(l, slot)] | 0x80);
    HM_COPY(map + hm_key_at(l, slot), key, l->key_size);
    hm_set_len(l, map, len + 1);
    return slot;
}

/* Removes a key, and zeroes its bytes and those of its value. Whether it was there. */
HM_INLINE bool hm_remove(const struct hm_layout *l, void *block, const void *key) {
    uint8_t *map = (uint8_t *)block;
    struct hm_probe p = hm_probe_of(l, map, (const uint8_t *)key);
    uint32_t slot = hm_find_probed(l, map, (const uint8_t *)key, p), left = hm_len(l, map) - 1;
    if (slot == HM_NONE) return false;
    bool saturated = !hm_lies_in(l, slot, p.home) && hm_decrement(l, map, p, slot);
    if (hm_can_saturate(l) && (saturated || left == 0)) hm_heal(l, map, slot, left);
    hm_vacate(l, map, slot);
    HM_FILL(map + hm_key_at(l, slot), 0, l->key_size);
    HM_FILL(map + hm_value_at(l, slot), 0, l->value_size);
    hm_set_len(l, map, left);
    return true;
}

#endif
