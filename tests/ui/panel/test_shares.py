from ui.panel.shares import Shares, shared, shares


def test_every_statement_without_a_source_is_counted_once(analysis):
    rows = dict(shares(analysis))
    bare = [s for s in analysis.sentences if s.is_claim and not s.sources]
    assert rows.get(None, 0) == len(bare)


def test_the_name_carries_the_numbers(qtbot, analysis):
    picture = Shares()
    qtbot.addWidget(picture)
    rows = shares(analysis)
    picture.show_shares(rows)
    for _, number in rows:
        assert str(number) in picture.accessibleName()
    picture.resize(300, picture.sizeHint().height())
    assert not picture.grab().isNull()


def test_what_the_bars_count_twice_makes_up_their_sum(analysis):
    counted = sum(number for _, number in shares(analysis))
    claims = analysis.score.counts.claims
    assert (counted > claims) == (shared(analysis) > 0)
    assert counted >= claims + shared(analysis)
