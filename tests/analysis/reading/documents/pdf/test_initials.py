from analysis.reading.documents.pdf.initials import with_initials, without_numbers


def test_a_large_initial_stands_before_its_word_and_its_lines_at_the_edge(line):
    initial = line("D", left=0, foot=40, size=40)
    beside = [line("imanche matin", left=22, foot=12), line("le quai", left=22, foot=24)]
    below = line("était vide", left=0, foot=50)
    found = with_initials([initial, *beside, below], 10)
    assert [n.text for n in found] == ["Dimanche matin", "le quai", "était vide"]
    assert [n.box.left for n in found] == [0, 0, 0]
    assert [n.has_initial for n in found] == [True, False, False]


def test_an_initial_that_is_a_word_stays_one(line):
    text = [line("A", left=0, foot=40, size=40), line("quay is shut", left=22, foot=12)]
    found = with_initials([*text, line("see the quay", foot=60)], 10)
    assert found[0].text == "A quay is shut"


def test_a_large_word_without_lines_beside_it_is_left_alone(line):
    lines = (line("OUI", size=30, foot=30), line("The quay", foot=60))
    assert with_initials(lines, 10) == lines


def test_the_numbers_of_notes_are_left_out(line):
    lines = [line("The quay", foot=10), line("2", left=40, foot=5, size=6), line("1999", foot=30)]
    assert [n.text for n in without_numbers(lines, 10)] == ["The quay", "1999"]
