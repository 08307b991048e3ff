"""A ridge logistic regression in plain Python: what a weighing of signs could reach at best."""

from collections.abc import Sequence
from math import exp, sqrt

Row = Sequence[float]

_STEPS = 8  # of Newton's method; the figures no longer move after five


def standardised(rows: Sequence[Sequence[float | None]]) -> list[list[float]]:
    """Columns of mean 0 and deviation 1; what is missing lies at the mean."""
    columns = []
    for column in zip(*rows, strict=True):
        known = [x for x in column if x is not None]
        middle = sum(known) / len(known) if known else 0.0
        spread = sqrt(sum((x - middle) ** 2 for x in known) / len(known)) if known else 0.0
        columns.append([(x - middle) / spread if x is not None and spread else 0.0 for x in column])
    return [list(row) for row in zip(*columns, strict=True)]


def weights(rows: Sequence[Row], labels: Sequence[bool], penalty: float) -> list[float]:
    """The weights of the columns, the constant last; a penalty keeps all but that one small."""
    width = len(rows[0]) + 1
    full = [[*row, 1.0] for row in rows]
    found = [0.0] * width
    for _ in range(_STEPS):
        slope = [-penalty * w for w in found[:-1]] + [0.0]
        bend = [[0.0] * width for _ in range(width)]
        for row, label in zip(full, labels, strict=True):
            chance = _chance(row, found)
            error, spread = label - chance, chance * (1 - chance)
            for i, x in enumerate(row):
                slope[i] += error * x
                part, line = spread * x, bend[i]
                for j in range(i + 1):
                    line[j] += part * row[j]
        for i in range(width):
            bend[i][i] += penalty if i + 1 < width else 1e-9
            for j in range(i):
                bend[j][i] = bend[i][j]
        found = [w + step for w, step in zip(found, _solved(bend, slope), strict=True)]
    return found


def scored(rows: Sequence[Row], found: Sequence[float]) -> list[float]:
    """The sum of every row under these weights."""
    return [sum(x * w for x, w in zip((*row, 1.0), found, strict=True)) for row in rows]


def _chance(row: Row, found: Sequence[float]) -> float:
    total = sum(x * w for x, w in zip(row, found, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a system of equations, by elimination with the largest pivot."""
    size = len(right)
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for at in range(size):
        best = max(range(at, size), key=lambda i: abs(rows[i][at]))
        rows[at], rows[best] = rows[best], rows[at]
        pivot = rows[at]
        for line in rows[at + 1 :]:
            factor = line[at] / pivot[at]
            if factor:
                for j in range(at, size + 1):
                    line[j] -= factor * pivot[j]
    out = [0.0] * size
    for at in reversed(range(size)):
        known = sum(rows[at][j] * out[j] for j in range(at + 1, size))
        out[at] = (rows[at][size] - known) / rows[at][at]
    return out
