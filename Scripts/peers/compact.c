// Workload W4 in C, one thread: the limit that `wahana-benchmark compact` measures beside Wahana.
//
// Usage: compact REPLICATES [FIRST]. Prints the seconds of processor time, then the sum and the sum of squares over the
// replicates of: adopted, active and budget at the end, and the first week after which at least 200 have adopted.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { GROUPS = 60, HOUSES = 400, WEEKS = 104, ACTIVE = 5, MOST = 16 };

static const uint64_t GOLDEN = 0x9E3779B97F4A7C15u;

static inline uint64_t mix64(uint64_t x) {
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}
static inline double u53(uint64_t x) { return (double)(x >> 11) * 0x1p-53; }
static inline uint64_t key(uint64_t rep, uint64_t stream) { return mix64(GOLDEN * (rep * 16 + stream + 1)); }

static uint16_t contact[HOUSES][MOST];
static int contacts[HOUSES], roof[HOUSES], houses[GROUPS];
static double convinced[MOST + 2];
static const double rise[ACTIVE] = {.6, .5, .4, .3, .5};

static void link(int a, int b) {
    if (a == b) return;
    for (int i = 0; i < contacts[a]; i++)
        if (contact[a][i] == b) return;
    contact[a][contacts[a]++] = (uint16_t)b;
    contact[b][contacts[b]++] = (uint16_t)a;
}

static void place(void) {
    for (int h = 0; h < HOUSES; h++) {
        link(h, (h + 1) % HOUSES);
        link(h, (h + 2) % HOUSES);
        link(h, (37 * h + 11) % HOUSES);
        roof[h] = (7 * h + 3) % GROUPS;
        houses[roof[h]]++;
    }
    for (int m = 2; m < MOST + 2; m++) convinced[m] = 1 - pow(0.97, m);
}

static void replicate(uint64_t rep, double out[4]) {
    uint8_t stage[GROUPS] = {0}, adopted[HOUSES] = {0}, served[GROUPS];
    uint8_t near[HOUSES] = {0};
    int members[GROUPS] = {0}, flips[HOUSES], all = 0, active = 0;
    double budget = 60000, first = WEEKS;
    const uint64_t groupKey = key(rep, 1), houseKey = key(rep, 2);
    for (int h = 0; h < HOUSES; h += 40) {
        adopted[h] = 1;
        all++;
        members[roof[h]]++;
        for (int i = 0; i < contacts[h]; i++) near[contact[h][i]]++;
    }
    for (int week = 0; week < WEEKS; week++) {
        const int campaign = all < 200 && budget > 2000;
        const int helpers = budget < 10000 ? 2 : budget > 50000 && active < 30 ? 6 : 4;
        int left = 2 * helpers;
        memset(served, 0, sizeof served);
        for (int s = ACTIVE - 1; s >= 0 && left > 0; s--)
            for (int o = 0; o < GROUPS && left > 0; o++)
                if (stage[o] == s) served[o] = 1, left--;
        for (int o = 0; o < GROUPS; o++) {
            const double u = u53(mix64(groupKey ^ (uint64_t)(week * 1024 + o)));
            if (served[o]) {
                const double share = houses[o] ? (double)members[o] / houses[o] : 0;
                if (u < rise[stage[o]] * (1 + 0.5 * share)) active += ++stage[o] == ACTIVE;
            } else if (stage[o] > 0 && u < (stage[o] == ACTIVE ? 0.004 : 0.03)) {
                active -= stage[o]-- == ACTIVE;
            }
        }
        int count = 0;
        for (int h = 0; h < HOUSES; h++) {
            const int atWork = stage[roof[h]] == ACTIVE;
            const double u = u53(mix64(houseKey ^ (uint64_t)(week * 1024 + h)));
            const int m = near[h] + atWork;
            const double p = adopted[h] ? (atWork ? 0.01 : 0.02) : (m < 2 ? 0 : convinced[m]) + 0.004 * campaign;
            if (u < p) flips[count++] = h;
        }
        for (int i = 0; i < count; i++) {
            const int h = flips[i], step = adopted[h] ? -1 : 1;
            adopted[h] ^= 1;
            all += step;
            members[roof[h]] += step;
            for (int j = 0; j < contacts[h]; j++) near[contact[h][j]] += step;
        }
        budget += 1500 + 120.0 * active + 0.5 * all - 250.0 * helpers - 400.0 * campaign;
        if (all >= 200 && first == WEEKS) first = week;
    }
    out[0] = all;
    out[1] = active;
    out[2] = budget;
    out[3] = first;
}

int main(int argc, char **argv) {
    const int replicates = argc > 1 ? atoi(argv[1]) : 2000, begin = argc > 2 ? atoi(argv[2]) : 0;
    double sum[4] = {0}, squares[4] = {0}, out[4];
    place();
    const clock_t start = clock();
    for (int r = 0; r < replicates; r++) {
        replicate((uint64_t)(begin + r), out);
        for (int i = 0; i < 4; i++) {
            sum[i] += out[i];
            squares[i] += out[i] * out[i];
        }
    }
    printf("%.6f", (double)(clock() - start) / CLOCKS_PER_SEC);
    for (int i = 0; i < 4; i++) printf(" %.17g %.17g", sum[i], squares[i]);
    printf("\n");
    return 0;
}
