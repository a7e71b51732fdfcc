"""Workload W4 in Python with NumPy, a week's draws at a time. Called with REPLICATES it prints the seconds of the runs, then
what compact.c prints: the sum and the sum of squares over the replicates of adopted, active and budget at the end, and of
the first week after which 200 have adopted."""
import sys
import time

import numpy as np

GROUPS, HOUSES, WEEKS, ACTIVE = 60, 400, 104, 5
RISE = np.array([0.6, 0.5, 0.4, 0.3, 0.5, 0.0])


def place():
    near = np.zeros((HOUSES, HOUSES))
    for h in range(HOUSES):
        for other in ((h + 1) % HOUSES, (h + 2) % HOUSES, (37 * h + 11) % HOUSES):
            if other != h:
                near[h, other] = near[other, h] = 1
    heads, tails = np.nonzero(near)
    return heads, tails, (7 * np.arange(HOUSES) + 3) % GROUPS


HEADS, TAILS, ROOF = place()
HOUSES_OF = np.bincount(ROOF, minlength=GROUPS)
CONVINCED = np.array([0.0, 0.0] + [1 - 0.97**m for m in range(2, 20)])


def replicate(draws):
    stage = np.zeros(GROUPS, dtype=int)
    adopted = np.zeros(HOUSES, dtype=bool)
    adopted[::40] = True
    budget, first = 60000.0, WEEKS
    for week in range(WEEKS):
        active, everyone = int((stage == ACTIVE).sum()), int(adopted.sum())
        helpers = 2 if budget < 10000 else 6 if budget > 50000 and active < 30 else 4
        campaign = 1 if everyone < 200 and budget > 2000 else 0
        order = np.lexsort((np.arange(GROUPS), -stage))
        served = np.zeros(GROUPS, dtype=bool)
        served[order[stage[order] < ACTIVE][: 2 * helpers]] = True
        share = np.bincount(ROOF[adopted], minlength=GROUPS) / np.maximum(1, HOUSES_OF)
        u = draws.random(GROUPS)
        up = served & (u < RISE[stage] * (1 + 0.5 * share))
        falling = np.where(stage == ACTIVE, 0.004, np.where(stage > 0, 0.03, 0.0))
        down = ~served & (u < falling)
        stage = stage + up - down
        at_work = stage[ROOF] == ACTIVE
        m = np.bincount(HEADS[adopted[TAILS]], minlength=HOUSES) + at_work
        p = np.where(adopted, np.where(at_work, 0.01, 0.02), CONVINCED[m] + 0.004 * campaign)
        adopted = adopted ^ (draws.random(HOUSES) < p)
        active, everyone = int((stage == ACTIVE).sum()), int(adopted.sum())
        budget += 1500 + 120 * active + 0.5 * everyone - 250 * helpers - 400 * campaign
        if everyone >= 200 and first == WEEKS:
            first = week
    return everyone, active, budget, first


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    begin = time.process_time()
    ends = np.array([replicate(np.random.default_rng([2026, number])) for number in range(count)], dtype=float)
    seconds = time.process_time() - begin
    ends = ends.reshape(count, 4)
    print(seconds, *(value for column in ends.T for value in (column.sum(), (column**2).sum())))


main()
