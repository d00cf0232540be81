"""Reference values of the functions in packages/core/src/numeric, correctly rounded from mpmath.

Run: python tools/golden/numeric.py
Writes packages/core/src/numeric/golden/numeric.json: for each function a list of lines "input … output", each number the
16 hex digits of a double's bits. Deterministic: points come from a fixed seed and a list of hard and edge points.
"""

import json
import math
import random
import struct
from pathlib import Path

import mpmath
from mpmath import mp, mpf

OUTPUT = Path(__file__).parents[2] / "packages/core/src/numeric/golden/numeric.json"
POINTS = 300
mp.prec = 2400  # sin of the largest double needs 1024 bits of pi before the point and some 170 after it

TINY = [5e-324, 1e-310, 2.2250738585072014e-308, 1e-300, 1e-20, 2.0**-54, 2.0**-53, 2.0**-28, 1e-8, 1e-5]


def to_double(value: mpf) -> float:
    """Nearest double, ties to even, denormals and overflow included."""
    if value == 0:
        return 0.0
    sign, man, exp, count = value._mpf_
    lowest = max(exp + count - 53, -1074)
    shift = lowest - exp
    if shift > 0:
        quotient, rest = divmod(int(man), 1 << shift)
        half = 1 << (shift - 1)
        if rest > half or (rest == half and quotient & 1):
            quotient += 1
    else:
        quotient = int(man) << -shift
    try:
        magnitude = math.ldexp(quotient, lowest)
    except OverflowError:
        magnitude = math.inf
    return -magnitude if sign else magnitude


def bits(x: float) -> str:
    return struct.pack(">d", x).hex()


def both(points):
    return [s * p for p in points for s in (1, -1)]


def around(points):
    return [q for p in points for q in (math.nextafter(p, -math.inf), p, math.nextafter(p, math.inf))]


def uniform(low, high):
    return lambda rng: rng.uniform(low, high)


def spread(low, high):
    """Positive, with the exponent uniform."""
    return lambda rng: math.ldexp(rng.uniform(1, 2), rng.randint(low, high))


def signed(draw):
    return lambda rng: draw(rng) * rng.choice((1, -1))


QUARTERS = [float(k * mpmath.pi / 4) for k in (1, 2, 3, 4, 5, 6, 7, 8, 22, 355, 710, 10**5, 10**9, 10**15)]
# Of all doubles the closest to a multiple of pi/2 (Kahan; Muller, Elementary Functions, 2nd ed., p. 176).
WORST_TRIG = [math.ldexp(6381956970095103, 797), 1048576.5, 1e22, 1e300, 1.7976931348623157e308, 2.0**20, 2.0**1023]

FUNCTIONS = {
    "exp": (
        mpmath.exp,
        around([709.782712893384, -708.3964185322641, -745.1332191019411, 0.34657359027997264, 1.0, -1.0, 88.7])
        + both(TINY)
        + [-740.5, -710.0, -744.9],
        [uniform(-745, 709), uniform(-3, 3), signed(spread(-30, 8))],
    ),
    "expm1": (
        mpmath.expm1,
        around([709.782712893384, -38.816242, 0.34657359027997264, -0.34657359027997264, 1.0397207708399179, -1.0])
        + both(TINY)
        + [-37.4, 56 * math.log(2), 20 * math.log(2)],
        [uniform(-40, 709), uniform(-2, 2), signed(spread(-50, 5))],
    ),
    "log": (
        mpmath.log,
        around([1.0, math.sqrt(2), math.sqrt(0.5), 2.0, math.e, 10.0]) + TINY + [1.7976931348623157e308],
        [spread(-1074, 1023), uniform(0.5, 2), uniform(0, 100)],
    ),
    "log1p": (
        mpmath.log1p,
        around([-0.2928932188134524, 0.41421356237309503, 1.0, -0.5]) + both(TINY) + [math.nextafter(-1, 0), 1e300],
        [uniform(-1, 2), signed(spread(-50, -2)), spread(-10, 1023)],
    ),
    "log2": (
        lambda x: mpmath.log(x) / mpmath.log(2) if math.frexp(x)[0] != 0.5 else mpf(math.frexp(x)[1] - 1),
        around([1.0, math.sqrt(2), math.sqrt(0.5), 2.0, 3.0, 1024.0]) + TINY + [1.7976931348623157e308],
        [spread(-1074, 1023), uniform(0.5, 2), uniform(0, 100)],
    ),
    "log10": (
        mpmath.log10,
        around([1.0, math.sqrt(2), math.sqrt(0.5), 2.0, 1000.0]) + [10.0**k for k in range(23)] + TINY,
        [spread(-1074, 1023), uniform(0.5, 2), uniform(0, 100)],
    ),
    "sin": (
        mpmath.sin,
        both(around(QUARTERS) + TINY + WORST_TRIG),
        [uniform(-7, 7), signed(spread(-30, 19)), signed(spread(20, 1023))],
    ),
    "cos": (
        mpmath.cos,
        both(around(QUARTERS) + TINY + WORST_TRIG),
        [uniform(-7, 7), signed(spread(-30, 19)), signed(spread(20, 1023))],
    ),
    "tanh": (
        mpmath.tanh,
        both(around([0.625, 20.0, 1.0, 19.06]) + TINY),
        [uniform(-4, 4), uniform(-20, 20), signed(spread(-30, 1))],
    ),
    "erf": (
        mpmath.erf,
        both(around([0.84375, 1.25, 1 / 0.35, 6.0, 5.92]) + TINY),
        [uniform(-3, 3), uniform(-6, 6), signed(spread(-30, 1))],
    ),
}

POW_EDGES = [
    (2.0, 1023.5), (2.0, -1074.0), (2.0, -1074.5), (10.0, 308.0), (10.0, -323.0), (10.0, 22.0), (0.9, 1e3), (0.999, 1e5),
    (1.0000000000000002, 1e18), (0.9999999999999999, 2.0**60), (1.0000000000000002, -(2.0**61)), (1.0000009, 2.0**32),
    (5e-324, 0.3), (5e-324, -0.3), (1.7976931348623157e308, 0.7), (1.2247448713915892, 3.3), (1.7320508075688774, -7.7),
    (-3.0, 5.0), (-0.3, 4.0), (-1.5, -7.0), (3.0, 1 / 3), (0.5, 0.5), (1.1, 2.0), (7.0, -1.0),
]  # fmt: skip


def unary_lines(function, edges, draws, rng):
    points = list(dict.fromkeys(edges))
    while len(points) < POINTS:
        points.append(draws[len(points) % len(draws)](rng))
    return [f"{bits(x)} {bits(to_double(function(mpf(x))))}" for x in points]


def pow_lines(rng):
    points = list(POW_EDGES)
    while len(points) < POINTS:
        kind = len(points) % 3
        x = rng.uniform(0, 2) if kind == 0 else math.ldexp(rng.uniform(1, 2), rng.randint(-1074, 1022))
        y = rng.uniform(-700, 700) if kind == 0 else rng.uniform(-1.1, 1.1) if kind == 1 else rng.uniform(-20, 20)
        points.append((x, y))
    return [f"{bits(x)} {bits(y)} {bits(to_double(mpmath.power(mpf(x), mpf(y))))}" for x, y in points]


def main():
    values = {name: unary_lines(*spec, random.Random(name)) for name, spec in FUNCTIONS.items()}
    values["pow"] = pow_lines(random.Random("pow"))
    document = {"source": "mpmath", "version": mpmath.__version__, "values": values}
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_text(json.dumps(document, indent=1) + "\n")


if __name__ == "__main__":
    main()
