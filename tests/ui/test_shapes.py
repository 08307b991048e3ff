"""Kinds are told apart with no colour at all: by line, by badge, by letter."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from analysis.model.codes import Kind
from ui.shapes import LETTERS, badge, draw_line, legend, outline, swatch
from ui.theme import MarkInk

BLACK, WHITE = QColor("black"), QColor("white")
INK = MarkInk(WHITE, WHITE, BLACK)


def grey(draw, width=64, height=20):
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return [255 - image.pixelColor(x, y).red() for x in range(width) for y in range(height)]


def line(kind):
    pen = QPen(BLACK, 1.7)
    return grey(lambda p: draw_line(p, kind, QPointF(2, 10), QPointF(62, 10), pen))


def shape(kind):
    return grey(lambda p: p.fillPath(outline(kind, QPointF(10, 10), 8), BLACK), 20, 20)


def difference(one, other):
    """The share of ink that lies elsewhere: 0 the same, 1 nothing in common."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / (sum(one) + sum(other))


@pytest.mark.parametrize(("one", "other"), list(combinations(Kind, 2)))
def test_two_kinds_have_lines_of_different_shape(qapp, one, other):
    assert difference(line(one), line(other)) > 0.2


@pytest.mark.parametrize(("one", "other"), list(combinations(Kind, 2)))
def test_two_kinds_have_badges_of_different_outline(qapp, one, other):
    assert difference(shape(one), shape(other)) > 0.05


def test_every_kind_has_a_letter_of_its_own():
    assert set(LETTERS) == set(Kind)
    assert len(set(LETTERS.values())) == len(Kind)


def test_no_letter_could_be_taken_for_the_key_of_a_layer():
    assert not any(letter.isdigit() for letter in LETTERS.values())


@pytest.mark.parametrize(("one", "other"), list(combinations(Kind, 2)))
def test_the_legend_shows_badge_and_line_of_each_kind(qapp, one, other):
    def drawn(kind):
        return grey(lambda p: p.drawPixmap(0, 0, legend(kind, INK, 20, 1.7)), 64, 20)

    assert difference(drawn(one), drawn(other)) > 0.05


@pytest.mark.parametrize("kind", list(Kind))
def test_badges_and_samples_are_as_large_as_asked(qapp, kind):
    assert badge(kind, INK, 18).deviceIndependentSize().height() == 18
    assert swatch(kind, INK, 20, 1.7).deviceIndependentSize().height() == 20
    assert outline(kind, QPointF(), 10).boundingRect().isValid()
    assert QRectF(-14, -14, 28, 28).contains(outline(kind, QPointF(), 10).boundingRect())
