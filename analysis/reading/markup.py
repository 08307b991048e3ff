"""What class names and tags say about a part of a page: its zone."""

import re
from enum import IntFlag, auto
from functools import lru_cache


class Zone(IntFlag):
    """What a part of a page is, by its mark-up; a part can be several things."""

    NONE = 0
    HIDDEN = auto()
    MENU = auto()
    FOOT = auto()
    SIDE = auto()
    RELATED = auto()
    SHARE = auto()
    COMMENTS = auto()
    PROMO = auto()
    ADVERT = auto()
    CAPTION = auto()
    BYLINE = auto()
    DATE = auto()
    TAGS = auto()
    STANDFIRST = auto()
    CONSENT = auto()
    BIO = auto()
    BODY = auto()
    FORM = auto()
    FIGURE = auto()
    EMBED = auto()
    PLAYER = auto()


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

_TOKENS = {
    Zone.MENU: "nav|navs|menu|menus|navbar|navigation|breadcrumbs?|masthead|topbar|toolbar|sitemap"
    "|drawer|hamburger|pagination|pager|skip|toc|ariane|filariane",
    Zone.FOOT: "footer|foot|colophon|copyright|legal|disclaimers?|subfooter",
    Zone.SIDE: "sidebar|aside|rail|widgets?|secondary|sidecol|sidebars|rightcol|marginalia",
    Zone.RELATED: r"related\w*|recommend\w*|recirc\w*|read-?more|more-on|more-from|most-read"
    r"|most-popular|most-viewed|popular|trending|teasers?|outbrain|taboola|zergnet|latest"
    r"|lire-aussi|a-?lire|carousel|onward|next-article|prev-next|suggest\w*|further|see-also"
    r"|read-also|also-read|similar|relies|associes|post-navigation|nextprev|playlist|livefeed"
    r"|ticker|newsfeed|readnext|read-next|up-next|story-package|newsroll|manual-related",
    Zone.SHARE: r"share\w*|sharing|social\w*|addthis|addtoany|follow|partage\w*|sharedaddy",
    Zone.COMMENTS: r"comments?|comment-\w+|disqus|livefyre|respond|spot-im|commentaires?"
    r"|reactions?|commentlist|comments-area",
    Zone.PROMO: r"newsletters?|newsletter-\w+|subscri\w+|paywall\w*|regwall|piano|poool|qiota"
    r"|donat\w+|donations?|signup|sign-up|membership|abonn\w+|promo|promos|promotion|promobox"
    r"|inscription|offer|offers|offre|offres|cta|upsell|metered|support-us|app-banner|nl|don"
    r"|call-to-action|marketing|email-signup",
    Zone.ADVERT: r"ad|ads|advert\w*|adslot|adunit|ad-slot|dfp|sponsor\w*|gpt|publicite|banner"
    r"|affiliates?|adsense|adbox|promoted",
    Zone.CAPTION: r"caption\w*|figcaption|legend|legende|credits?|photo-?credit|image-?credit"
    r"|media-?info|imagecaption|picture-?caption|photographer|attribution|wp-caption-text"
    r"|caption|imgcaption|copyrights",
    Zone.BYLINE: r"byline\w*|authors?|auteurs?|writer|contributors?|author-name|signature",
    Zone.DATE: r"date\w*|dateline|published|timestamp|posted|updated|pubdate|publication-date"
    r"|time-stamp|article-date|post-meta|entry-meta|article-meta|postmeta",
    Zone.TAGS: r"tags?|tag-list|topics?|keywords?|taglist|categories|cat-links|tagcloud|kicker"
    r"|rubrique|eyebrow|tag-links",
    Zone.STANDFIRST: r"standfirst|subtitle|sub-title|dek|deck|chapo|chapeau|chapo\w*|subheadline"
    r"|sub-headline|subheading|excerpt|article-summary|article-intro|lead-text",
    Zone.CONSENT: r"cookies?|consent\w*|gdpr|didomi|cmp|onetrust|privacy|modal|popup|pop-up"
    r"|lightbox|dialog|overlay|tooltip|dropdown",
    Zone.BIO: r"bio|biography|author-?box|about-?author|author-?info|author-?bio|author-desc\w*",
    Zone.BODY: r"article-?body|article-?content|entry-?content|post-?content|post-?body|story-?body"
    r"|story-?content|body-?content|content-?body|article-?text|article-?copy|body-?copy|body-?text"
    r"|articletext|article__(?:body|content|text)|story-?text|news-?content|news-?body|rich-?text"
    r"|texte|article-?main|articlebody|storytext|single-?content|page-?content|entrytext",
    Zone.EMBED: r"twitter-tweet|instagram-media|tiktok-embed|fb-post|embed|embedded",
    Zone.PLAYER: r"player|audio-player|video-player|jw\w*|brightcove|video-js",
}
_ZONES = tuple(
    (zone, re.compile(rf"(?:^|[\s_-])(?:{tokens})(?=$|[\s_-])")) for zone, tokens in _TOKENS.items()
)
_ANY = re.compile("|".join(f"(?:{p.pattern})" for _, p in _ZONES))
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")

BY_TAG = {
    "nav": Zone.MENU,
    "footer": Zone.FOOT,
    "aside": Zone.SIDE,
    "form": Zone.FORM,
    "figure": Zone.FIGURE,
    "figcaption": Zone.CAPTION,
    "dialog": Zone.CONSENT,
    "menu": Zone.MENU,
    "address": Zone.BYLINE,
    "article": Zone.NONE,
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
_WHOLE = {"html", "body", "main", "article"}
"""Tags whose class names speak of the page and of its style."""


@lru_cache(maxsize=4096)
def zone_of(tag: str, names: str, role: str) -> Zone:
    """The zone of an element by its tag, its class and id, and its ARIA role."""
    zone = BY_TAG.get(tag, Zone.NONE) | _BY_ROLE.get(role, Zone.NONE)
    if not names or tag in _WHOLE:
        return zone
    low = _CAMEL.sub("-", names).lower()
    if _ANY.search(low):
        for kind, tokens in _ZONES:
            if tokens.search(low):
                zone |= kind
    return zone
