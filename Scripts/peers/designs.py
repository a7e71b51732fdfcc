"""Workload W6 in SciPy and SALib. Called with the name of a piece of work it prints the seconds on the wall, the seconds of
processor time, and a check value; called with `versions` it prints what it is measured with. Imports and the model's own
evaluation are not counted. The quickest of some turns counts: the first ones meet fresh memory and read tables."""
import sys
import time
from importlib.metadata import version

import numpy as np
from SALib.analyze import sobol as analysis
from SALib.sample import sobol as sampling
from scipy.stats import qmc

SIZE, ROWS, INPUTS, RESAMPLES = 1 << 20, 1 << 14, 20, 100
PROBLEM = {"num_vars": INPUTS, "names": [f"x{i}" for i in range(INPUTS)], "bounds": [[0.0, 1.0]] * INPUTS}
# Sobol's G: Vi = 1 / (3 (1 + ai)^2) over prod(1 + Vi) - 1.
A = np.array([0, 1, 4.5, 9] + [99.0] * (INPUTS - 4))


def measured(work, turns=5):
    costs = []
    for _ in range(turns):
        wall, cpu = time.perf_counter(), time.process_time()
        value = work()
        costs.append((time.process_time() - cpu, time.perf_counter() - wall))
    cpu, wall = min(costs)
    return wall, cpu, value


def points():
    wall, cpu, found = measured(lambda: qmc.Sobol(INPUTS, scramble=False).random_base2(20))
    return wall, cpu, f"{found[:, -1].sum() / SIZE:.9f}"


def hypercube():
    wall, cpu, found = measured(lambda: qmc.LatinHypercube(INPUTS, rng=1).random(SIZE))
    return wall, cpu, len(np.unique(np.minimum(SIZE - 1, (found[:, -1] * SIZE).astype(int))))


def rows():
    return sampling.sample(PROBLEM, ROWS, calc_second_order=False, seed=1)


def design():
    wall, cpu, found = measured(rows)
    return wall, cpu, len(found)


def indices():
    output = np.prod((np.abs(4 * rows() - 2) + A) / (1 + A), axis=1)
    wall, cpu, found = measured(
        lambda: analysis.analyze(
            PROBLEM, output, calc_second_order=False, num_resamples=RESAMPLES, print_to_console=False, seed=1))
    own = 1 / (3 * (1 + A) ** 2)
    share = own / (np.prod(1 + own) - 1)
    # The half-widths of its 95 % intervals doubled: four standard errors.
    right = np.abs(found["S1"] - share) <= np.maximum(2 * found["S1_conf"], 1e-9)
    return wall, cpu, "true" if right.all() else "false"


if sys.argv[1] == "versions":
    print("beside " + ", ".join(f"{name} {version(name)}" for name in ("SciPy", "SALib", "NumPy")))
else:
    print(*{"points": points, "hypercube": hypercube, "design": design, "indices": indices}[sys.argv[1]]())
