from analysis.reading.jsonld import moment, name, own_text, picture, words


def test_a_value_may_be_text_an_object_or_a_list():
    assert words(["Tea &amp; toast", "x"]) == "Tea & toast"
    assert name([{"name": "Ada Wren"}]) == "Ada Wren"
    assert picture({"contentUrl": "https://gull.example/quay.jpg"}).endswith("quay.jpg")
    assert name({"url": "x"}) == words(7) == picture(None) == ""


def test_the_text_for_machines_loses_its_tags():
    assert own_text({"articleBody": "<p>A &amp; b</p>"}).split() == ["A", "&", "b"]


def test_a_moment_may_be_text_a_number_or_a_value_with_its_type():
    assert moment({"@type": "Date", "@value": "2021-03-03"}) == moment(["2021-03-03"])
    assert (moment(1614758400), moment(1614758400.5)) == ("1614758400", "1614758400.5")
    assert moment(None) == moment({"@value": None}) == moment(["x", "y"])[1:] == ""
