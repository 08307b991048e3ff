from analysis.reading.jsonld import name, own_text, picture, words


def test_a_value_may_be_text_an_object_or_a_list():
    assert words(["Tea &amp; toast", "x"]) == "Tea & toast"
    assert name([{"name": "Ada Wren"}]) == "Ada Wren"
    assert picture({"contentUrl": "https://gull.example/quay.jpg"}).endswith("quay.jpg")
    assert name({"url": "x"}) == words(7) == picture(None) == ""


def test_the_text_for_machines_loses_its_tags():
    assert own_text({"articleBody": "<p>A &amp; b</p>"}).split() == ["A", "&", "b"]
