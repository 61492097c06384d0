/* what functions printed by hashmap-mem-codegen's Recipe::c call */
#include <stdint.h>
#include <string.h>

enum { HM_FOUND, HM_NEW, HM_MISSING, HM_BEYOND };

typedef struct {
    int how;
    uint64_t at; /* the slot: bytes from the first one */
} hm_exit;

static inline uint64_t hm_load(const unsigned char *p, int bytes) {
    uint64_t word = 0;
    for (int i = 0; i < bytes; i++) word |= (uint64_t)p[i] << 8 * i;
    return word;
}

static inline void hm_store(unsigned char *p, int bytes, uint64_t word) {
    for (int i = 0; i < bytes; i++) p[i] = (unsigned char)(word >> 8 * i);
}

/* fields of the header: in the byte order of the machine */
static inline int hm_little(void) {
    const uint16_t one = 1;
    return *(const unsigned char *)&one;
}

static inline uint64_t hm_load_field(const unsigned char *p, int bytes) {
    uint64_t word = 0;
    for (int i = 0; i < bytes; i++) word |= (uint64_t)p[i] << 8 * (hm_little() ? i : bytes - 1 - i);
    return word;
}

static inline void hm_store_field(unsigned char *p, int bytes, uint64_t word) {
    for (int i = 0; i < bytes; i++) p[i] = (unsigned char)(word >> 8 * (hm_little() ? i : bytes - 1 - i));
}

static inline uint64_t hm_mul_high(uint64_t a, uint64_t b) { /* b is below 2^32 */
    return ((a >> 32) * b + ((a & 0xffffffffu) * b >> 32)) >> 32;
}

static inline uint64_t hm_ctz(uint64_t a) { /* a is not 0 */
    uint64_t n = 0;
    while (!(a >> n & 1)) n++;
    return n;
}
