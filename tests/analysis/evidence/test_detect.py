from analysis.evidence.detect import BOX, detect
from analysis.model.article import Block, Picture, PictureNotice
from analysis.model.codes import Kind, PictureWitness, Place, Role, Tier
from tests.builders import article as article_of


def found(text, pack, role, **options):
    article = article_of(text, pack.code, role)
    blocks = tuple(Block(b.span, b.role, **options) for b in article.blocks)
    object.__setattr__(article, "blocks", blocks)
    return detect(article, (), pack)


def test_a_prompt_is_a_finding_of_its_whole_block(french):
    finding = found("Faites un don", french, Role.PROMPT)[0]
    assert (finding.kind, finding.type, finding.span) == (Kind.MONETISATION, "donate", (0, 13))


def test_a_prompt_in_a_menu_is_listed_and_not_counted(english):
    for place in (Place.TEXT, Place.CUT, Place.AROUND):
        assert found("Subscribe now", english, Role.PROMPT, place=place)[0].tier is Tier.A
    assert found("Subscribe now", english, Role.PROMPT, place=Place.MENU)[0].tier is Tier.B


def test_a_prompt_says_where_it_stands(english):
    finding = found("Subscribe now", english, Role.PROMPT, place=Place.CUT)[0]
    assert finding.place is Place.CUT


def test_a_line_of_a_box_has_the_box_s_type(english):
    finding = found("Everything on rivers", english, Role.PROMPT, hint="newsletter")[0]
    assert (finding.rule, finding.type) == (BOX, "newsletter")


def test_a_caption_may_be_a_notice_and_mostly_is_none(english):
    notice = found("FILE PHOTO: The harbour in March", english, Role.CAPTION)[0]
    assert (notice.kind, notice.type) == (Kind.ARCHIVE_IMAGE, "archive")
    assert found("The harbour in March", english, Role.CAPTION) == ()


def test_running_text_is_no_notice(french):
    assert found("Elle a retrouvé une image d'archive.", french, Role.PARAGRAPH) == ()


def test_a_picture_that_is_declared_as_generated_marks_its_caption(english):
    told = (PictureNotice("generated", PictureWitness.JSON_LD, "trainedAlgorithmicMedia"),)
    picture = Picture("quay.jpg", "", notices=told)
    finding = found("The harbour in March", english, Role.CAPTION, picture=picture)[0]
    assert (finding.type, finding.tier) == ("generated", Tier.A)


def test_a_file_s_name_alone_marks_nothing(english):
    told = (PictureNotice("stock", PictureWitness.FILE_NAME, "adobestock 123"),)
    picture = Picture("adobestock_123.jpg", "", notices=told)
    assert found("The harbour in March", english, Role.CAPTION, picture=picture) == ()
