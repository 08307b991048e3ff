"""Every error has a code of its own."""

from analysis import errors


def test_codes_are_distinct():
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.SelonError)
    ]
    assert len({kind.code for kind in kinds}) == len(kinds)


def test_an_error_keeps_its_facts():
    assert errors.NotFound(location="port.txt").facts == {"location": "port.txt"}
