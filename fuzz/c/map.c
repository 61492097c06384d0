/* hashmap_mem.h as functions that Rust can call. */
#include "hashmap_mem.h"

size_t fuzz_sizeof_layout(void) { return sizeof(struct hm_layout); }
void fuzz_init(const struct hm_layout *l, void *map, const void *hash_key) { hm_init_keyed(l, map, hash_key); }
bool fuzz_check(const struct hm_layout *l, const void *map, size_t size) { return hm_check(l, map, size); }
void fuzz_clear(const struct hm_layout *l, void *map) { hm_clear(l, map); }
uint32_t fuzz_len(const struct hm_layout *l, const void *map) { return hm_len(l, map); }
uint32_t fuzz_find(const struct hm_layout *l, const void *map, const void *key) { return hm_find(l, map, key); }
uint32_t fuzz_reserve(const struct hm_layout *l, void *map, const void *key, bool *present) {
    return hm_reserve(l, map, key, present);
}
bool fuzz_remove(const struct hm_layout *l, void *map, const void *key) { return hm_remove(l, map, key); }
bool fuzz_rekey(const struct hm_layout *l, void *map, const void *hash_key) { return hm_rekey(l, map, hash_key); }
uint32_t fuzz_next(const struct hm_layout *l, const void *map, uint32_t from) { return hm_next(l, map, from); }
