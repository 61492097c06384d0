/* The driver of the radio, in C: it works on a map that Rust owns. */
#include <stdint.h>

struct session {
    uint32_t frames;
    int32_t highest;
};

#include "sessions.h"

bool radio_heard(sessions *map, uint32_t device, int32_t reading);
uint32_t radio_forget(sessions *map, uint32_t frames);

/* A frame has come. False where there is no room for its device. */
bool radio_heard(sessions *map, uint32_t device, int32_t reading) {
    bool present;
    struct session *session = sessions_reserve(map, device, &present);
    if (session == NULL) return false;
    session->frames++;
    if (!present || reading > session->highest) session->highest = reading;
    return true;
}

/* Forgets the devices of fewer frames than these. How many there were. */
uint32_t radio_forget(sessions *map, uint32_t frames) {
    uint32_t forgotten = 0;
    for (uint32_t slot = sessions_next(map, 0); slot != HM_NONE; slot = sessions_next(map, slot + 1))
        if (sessions_value_at(map, slot).frames < frames)
            forgotten += sessions_remove(map, sessions_key_at(map, slot));
    return forgotten;
}
