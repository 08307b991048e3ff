"""What class names and tags say about a part of a page: its zone."""

import re
from functools import lru_cache
from itertools import pairwise


class Zone:
    """What a part of a page is by its mark-up: bits, for a part can be several things."""

    NONE = 0
    HIDDEN = 1 << 0
    MENU = 1 << 1
    FOOT = 1 << 2
    SIDE = 1 << 3
    RELATED = 1 << 4
    SHARE = 1 << 5
    COMMENTS = 1 << 6
    PROMO = 1 << 7
    ADVERT = 1 << 8
    CAPTION = 1 << 9
    BYLINE = 1 << 10
    DATE = 1 << 11
    TAGS = 1 << 12
    STANDFIRST = 1 << 13
    CONSENT = 1 << 14
    BIO = 1 << 15
    BODY = 1 << 16
    FORM = 1 << 17
    FIGURE = 1 << 18
    EMBED = 1 << 19
    PLAYER = 1 << 20
    ROW = 1 << 21


ROW_NAME = "selon-row"
"""The class of a line that the reading of documents makes of a table's row."""


AROUND = (
    Zone.MENU
    | Zone.FOOT
    | Zone.SIDE
    | Zone.RELATED
    | Zone.SHARE
    | Zone.COMMENTS
    | Zone.PROMO
    | Zone.ADVERT
    | Zone.TAGS
    | Zone.CONSENT
    | Zone.BIO
    | Zone.FORM
    | Zone.PLAYER
)
"""Zones whose text is not the article's."""

AUTHOR = re.compile(
    r"/(?:authors?|auteurs?|autore?n?|profiles?|people|journalistes?|contributors?|redaktion)/."
)
"""The address of a page about somebody who writes."""

WALL = re.compile(
    r"(?:pay|reg|soft|hard|premium|subscri\w*|abonn\w*|article)[-_]?wall|mur[-_](?:abonn|pay|prem)"
    r"|(?:subscri\w*|article|content)[-_](?:gate|lock)|poool|leaky|tinypass|paid[-_]?content",
    re.IGNORECASE,
)
"""Class names of a part that stands where a text goes on for those who pay."""

# Parts of class names, cut at hyphens, underscores and capitals; two neighbours also count as one
# word ("article-body" is "articlebody"). A star stands for any ending.
_TOKENS = {
    Zone.MENU: """nav navs menu menus navbar navigation breadcrumb breadcrumbs masthead topbar
        toolbar sitemap drawer hamburger pagination pager skip toc ariane filariane""",
    Zone.FOOT: "footer foot colophon legal disclaimer disclaimers subfooter",
    Zone.SIDE: "sidebar sidebars aside rail widget widgets secondary sidecol rightcol marginalia",
    Zone.RELATED: """related* recommend* recirc* readmore moreon morefrom mostread mostpopular
        mostviewed popular trending teaser teasers outbrain taboola zergnet latest lireaussi alire
        carousel onward nextarticle prevnext suggest* further seealso readalso alsoread similar
        relies associes postnavigation nextprev playlist livefeed ticker newsfeed readnext upnext
        storypackage newsroll""",
    Zone.SHARE: "share* sharing social* addthis addtoany follow partage* sharedaddy",
    Zone.COMMENTS: """comment comments disqus livefyre respond spotim commentaire commentaires
        reactions commentlist commentsarea""",
    Zone.PROMO: """newsletter* subscri* paywall* regwall piano poool qiota donat* signup membership
        abonn* promo promos promotion promobox inscription offer offers offre offres cta upsell
        metered supportus appbanner nl calltoaction marketing emailsignup""",
    Zone.ADVERT: """ad ads advert* adslot adunit dfp sponsor* gpt publicite banner affiliate
        affiliates adsense adbox promoted""",
    Zone.CAPTION: """caption* figcaption legend legende credit credits photocredit imagecredit
        mediainfo imagecaption picturecaption photographer attribution captiontext imgcaption""",
    Zone.BYLINE: "byline* author authors auteur auteurs writer contributor contributors signature",
    Zone.DATE: """date* dateline published timestamp posted updated pubdate postmeta entrymeta
        articlemeta""",
    Zone.TAGS: """tag tags taglist topic topics keyword keywords categories catlinks tagcloud
        kicker rubrique eyebrow taglinks""",
    Zone.STANDFIRST: """standfirst subtitle dek deck chapo* chapeau subheadline subheading excerpt
        articlesummary articleintro leadtext""",
    Zone.CONSENT: """cookie cookies consent* gdpr didomi cmp onetrust privacy modal popup lightbox
        dialog overlay tooltip dropdown""",
    Zone.BIO: "bio biography authorbox aboutauthor authorinfo authorbio authordesc*",
    Zone.BODY: """articlebody articlecontent entrycontent postcontent postbody storybody
        storycontent bodycontent contentbody articletext articlecopy bodycopy bodytext storytext
        newscontent newsbody richtext texte articlemain singlecontent pagecontent entrytext""",
    Zone.EMBED: "twittertweet instagrammedia tiktokembed fbpost embed embedded",
    Zone.PLAYER: "player audioplayer videoplayer jw* brightcove videojs",
    Zone.ROW: "selonrow",
}
_EXACT: dict[str, int] = {}
_STARTS: dict[str, int] = {}
for _zone, _words in _TOKENS.items():
    for _word in _words.split():
        _table = _STARTS if _word.endswith("*") else _EXACT
        _table[_word.rstrip("*")] = _table.get(_word.rstrip("*"), 0) | _zone
_ANY_START = tuple(_STARTS)

_PARTS = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_BY_TAG = {
    "nav": Zone.MENU,
    "footer": Zone.FOOT,
    "aside": Zone.SIDE,
    "form": Zone.FORM,
    "figure": Zone.FIGURE,
    "figcaption": Zone.CAPTION,
    "dialog": Zone.CONSENT,
    "menu": Zone.MENU,
    "address": Zone.BYLINE,
    "amp-ad": Zone.ADVERT,
    "amp-consent": Zone.CONSENT,
    "amp-sidebar": Zone.MENU,
}
_BY_ROLE = {
    "navigation": Zone.MENU,
    "complementary": Zone.SIDE,
    "contentinfo": Zone.FOOT,
    "search": Zone.FORM,
    "dialog": Zone.CONSENT,
    "alertdialog": Zone.CONSENT,
    "menu": Zone.MENU,
}
_FACTS = {
    *("factbox", "factboxes", "factfile", "infobox", "keyfacts", "keypoints"),
    *("encadre", "encadres", "enbref", "repere", "reperes"),
}
"""Parts of class names of what stands apart from an article and is of it."""

_WHOLE = {"html", "body", "main", "article"}
"""Tags whose class names speak of the page and of its style."""


def zone_of(tag: str, names: str, role: str) -> int:
    """The zone of an element by its tag, its class and id, and its ARIA role."""
    zone = _BY_TAG.get(tag, 0)
    if zone == Zone.SIDE and any(map(_holds_facts, names.split())):
        zone = 0
    if role:
        zone |= _BY_ROLE.get(role, 0)
    if names and tag not in _WHOLE:
        for name in names.split():
            zone |= _zone_of_name(name)
    return zone


def _holds_facts(name: str) -> bool:
    """Whether a class says that a part holds facts of the article, though set apart from it."""
    return not _FACTS.isdisjoint(_words_of(name))


def _words_of(name: str) -> tuple[str, ...]:
    """The parts of a class name, and each two neighbours as one word."""
    parts = [p.lower() for p in _PARTS.findall(name)]
    return (*parts, *(a + b for a, b in pairwise(parts)))


@lru_cache(maxsize=4_000)
def _zone_of_name(name: str) -> int:
    zone = 0
    for part in _words_of(name):
        zone |= _EXACT.get(part, 0)
        if part.startswith(_ANY_START):
            for start, kind in _STARTS.items():
                if part.startswith(start):
                    zone |= kind
    return zone
