from analysis.reading.documents.pdf.columns import columns, edge_of

LONG = "a line of thirty five code points .."


def texts(found):
    return [[n.text for n in column] for column in found]


def test_columns_are_read_one_after_the_other(line):
    left = [line(f"{LONG} {n}", 0, 20 + 12 * n) for n in range(5)]
    right = [line(f"{LONG} {n}", 220, 12 * n - 40) for n in range(5, 10)]
    mixed = [n for pair in zip(right, left, strict=True) for n in pair]
    assert texts(columns(mixed)) == [[n.text for n in left], [n.text for n in right]]
    assert edge_of(mixed) == 220


def test_three_columns_under_a_line_across_all(line):
    body = [line(f"{LONG} {c}{n}", 220 * c, 60 + 12 * n) for n in range(4) for c in range(3)]
    title = line("A title " * 16, 0, 30, 10)
    found = texts(columns([*body, title]))
    assert found[0] == [title.text]
    assert [column[0][-2:] for column in found[1:]] == ["00", "10", "20"]


def test_a_line_across_parts_what_is_above_it_from_what_is_below(line):
    above = [line(f"{LONG} a{c}{n}", 220 * c, 20 + 12 * n) for n in range(4) for c in range(2)]
    below = [line(f"{LONG} b{c}{n}", 220 * c, 120 + 12 * n) for n in range(4) for c in range(2)]
    across = line("a line across" * 6, 0, 90)
    found = texts(columns([*above, across, *below]))
    assert [column[0][-3:] for column in found] == ["a00", "a10", "oss", "b00", "b10"]


def test_one_column_with_indents_and_numbers_is_no_table(line):
    lines = [line(f"{LONG} {n}", 12 * (n % 3 == 0), 20 + 12 * n) for n in range(12)]
    numbers = [line(f"{n}.", 0, 20 + 12 * n) for n in range(12, 16)]
    items = [line(f"{LONG} {n}", 24, 20 + 12 * n) for n in range(12, 16)]
    found = columns([*lines, *numbers, *items])
    assert len(found) == 1
    assert found[0][-1].text == f"15. {LONG} 15"


def test_a_known_edge_is_believed_for_a_short_last_page(line):
    lines = [line(f"{LONG} {n}", 220 * (n % 2), 20 + 12 * (n // 2)) for n in range(4)]
    assert len(columns(lines)) == 1
    assert [len(column) for column in columns(lines, [220])] == [2, 2]


def test_nothing_is_nothing():
    assert columns([]) == []
    assert edge_of([]) is None
