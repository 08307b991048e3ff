from dataclasses import replace

from analysis.model.article import Block, Picture, PictureNotice
from analysis.model.codes import Kind, PictureWitness, Role
from analysis.model.evidence import Finding
from ui.panel.pictures import PicturesView

SEEN = Picture(
    "https://gull.invalid/quay.jpg",
    "Waves",
    "R. Olin",
    notices=(PictureNotice("archive", PictureWitness.FILE, "taken in 2011"),),
)
BARE = Picture("https://gull.invalid/other.jpg", "")


def with_pictures(analysis):
    article = analysis.article
    first = article.blocks[1]
    caption = Block(first.span, Role.CAPTION, SEEN)
    blocks = (article.blocks[0], caption, *article.blocks[2:])
    article = replace(article, blocks=blocks, pictures=(SEEN, BARE))
    archive = Finding(Kind.ARCHIVE_IMAGE, "en.archive.x", first.span, id=0)
    return replace(analysis, article=article, findings=(archive,)), first.span


def test_a_picture_says_all_that_is_known_of_it(qtbot, analysis, messages):
    view = PicturesView()
    qtbot.addWidget(view)
    shown, span = with_pictures(analysis)
    view.show_pictures(shown, messages)
    row = view.model.row(view.model.index(0))
    assert row.title == span.of(shown.article.text)
    for words in ("R. Olin", "The caption says", "The file itself says: “taken in 2011”", "Waves"):
        assert words in row.body


def test_what_is_not_known_is_said(qtbot, analysis, messages):
    view = PicturesView()
    qtbot.addWidget(view)
    view.show_pictures(with_pictures(analysis)[0], messages)
    row = view.model.row(view.model.index(1))
    assert row.title == "other.jpg"
    assert row.body.count("none given") == 2


def test_a_click_goes_to_the_caption(qtbot, analysis, messages):
    view = PicturesView()
    qtbot.addWidget(view)
    shown, span = with_pictures(analysis)
    view.show_pictures(shown, messages)
    heard = []
    view.passage_chosen.connect(heard.append)
    view.list.clicked.emit(view.model.index(0))
    view.list.clicked.emit(view.model.index(1))
    assert heard == [span]


def test_without_pictures_there_is_no_section(qtbot, analysis, messages):
    view = PicturesView()
    qtbot.addWidget(view)
    view.show_pictures(analysis, messages)
    assert view.isHidden()
