/** What the parts of a web page are called in `class` and `id`, word by word: "site-nav__list" is a "nav". */

/** Parts that are never the text of a page. */
export const CHROME_WORDS: readonly string[] =
  `nav navbar navigation navigations menu menus submenu megamenu dropdown breadcrumb breadcrumbs crumbs sidebar sidebars footer colophon masthead topbar toolbar
  cookie cookies consent gdpr ccpa onetrust ad ads advert adverts advertisement advertising advertorial adsense dfp sponsor sponsors sponsored promo promos promotion promoted
  outbrain taboola share sharing shares sharebar addthis sharethis addtoany social socials follow related recommended recommendations recirculation recirc popular trending relatedposts relatedarticles userpic avatar initials reflist teaser teasers
  newsletter newsletters subscribe subscription signup paywall regwall login signin logout pagination pager paginator popup modal overlay lightbox dialog skip skiplink
  search searchbox tagcloud taglist tags toc noprint screenreader visually-hidden visuallyhidden hatnote navbox editsection catlinks`.split(
    /\s+/,
  );

/** Names of two words, whose words alone say nothing. */
export const CHROME_PAIRS: readonly string[] =
  "most read|most viewed|most popular|most shared|read more|read next|read also|see also|more stories|more news|more articles|more from|also read|latest news|top stories|up next|next article|previous article|next post|prev post|post navigation|author bio|author box|about author|back top|screen reader|visually hidden|related posts|related articles|side bar|sign up|log in|language switcher|lang switch|sr only|print only".split(
    "|",
  );

/** Where readers write. */
export const COMMENT_WORDS: readonly string[] =
  "comment comments commentlist disqus respond replies livefyre discussion coral".split(" ");

/** What a note in the margin is called when it belongs to the text. */
export const BOX_WORDS: readonly string[] =
  "fact facts factbox infobox key figures numbers box data stats statistics summary glance".split(" ");
