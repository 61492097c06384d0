/* The loops of main.rs, in C. */
#define LOOPS(m) \
    uint64_t m##_c_sum(const m *map, const m##_key *keys, size_t count) \
    { \
        uint64_t sum = 0; \
        for (size_t i = 0; i < count; i++) { \
            const m##_value *value = m##_get(map, keys[i]); \
            if (value != NULL) sum += *value; \
        } \
        return sum; \
    } \
    uint64_t m##_c_fill(m *map, const m##_key *keys, size_t count) \
    { \
        uint64_t sum = 0; \
        for (size_t i = 0; i < count; i++) sum += m##_insert(map, keys[i], 1); \
        return sum; \
    } \
    uint64_t m##_c_empty(m *map, const m##_key *keys, size_t count) \
    { \
        uint64_t sum = 0; \
        for (size_t i = 0; i < count; i++) sum += m##_remove(map, keys[i]); \
        return sum; \
    }
