/** Lines of a page that are no part of the text on it. Lower case, without the stop. */
export const FURNITURE_LINES: readonly string[] = [
  ..."share|share this|share this article|share this story|share on facebook|share on twitter|share on x|share via email|tweet|retweet|like|likes|print|print this page|email|email this|e-mail|save|copy link|copy url|bookmark|follow|follow us|follow us on twitter|follow us on facebook|facebook|twitter|x|whatsapp|telegram|instagram|linkedin|pinterest|reddit|youtube|tiktok|viber|messenger|vk|odnoklassniki".split(
    "|",
  ),
  ..."home|menu|search|skip to content|skip to main content|skip to navigation|main menu|navigation|log in|login|log out|sign in|sign up|register|subscribe|subscribe now|subscribe today|newsletter|newsletters|my account|contact|contact us|about|about us|help|faq|sitemap|site map|privacy|privacy policy|cookie policy|cookies|terms|terms of use|terms of service|terms and conditions|legal notice|imprint|accessibility|careers|advertise|advertise with us|rss|rss feed|mobile version|desktop version".split(
    "|",
  ),
  ..."advertisement|advertising|ad|sponsored|sponsored content|promoted|paid content|read more|read also|see also|see more|more|learn more|show more|load more|view more|view all|see all|click here|continue reading|full story|watch video|watch the video|watch live|listen|play|next|previous|prev|back|back to top|go to top|top|next article|previous article|next page|previous page|older posts|newer posts|related|related articles|related news|related stories|related posts|related topics|related content|you may also like|you might also like|you may also be interested in|recommended|recommended for you|recommended stories|most read|most popular|most viewed|popular|trending|trending now|top stories|latest news|latest|latest stories|more news|more stories|more on this story|more on this topic|more from this section|other news|editor's picks|editors' picks|in this story|topics|tags|categories|archive|all news|news feed|newsfeed|breaking news|loading".split(
    "|",
  ),
  ..."accept|accept all|accept cookies|accept all cookies|reject all|decline|manage cookies|cookie settings|close|ok|got it|i agree|reply|report|report abuse|upvote|downvote|edit|delete|flag|view comments|show comments|hide comments|post a comment|add a comment|leave a comment|leave a reply|write a comment|join the conversation|join the discussion|please enter your comment!|please enter your name here|required fields are marked|comments are closed|be the first to comment|no comments|no comments yet|all rights reserved|image|photo|video|gallery|photo gallery|caption|enlarge image|image caption|image source|photo caption|published|comments|share page|about sharing|close panel|close search|close this search box|enter your email|email address|your email|download|embed|playlist|no script|please wait|from wikipedia, the free encyclopedia|jump to navigation jump to search|jump to navigation|jump to search|an official website|here's how you know|secure .gov websites use https|top of page|not now|maybe later|allow|block|unmute|mute|fullscreen|full screen|gift article|give feedback|support us|donate|become a member|buy tickets|join us|read full article|must read|back to homepage|hide|expand|collapse".split(
    "|",
  ),
];

/** Sections of a site, furniture only beside other links. */
export const SECTION_NAMES: readonly string[] =
  "news world politics business economy markets finance sport sports culture arts entertainment lifestyle life health science tech technology opinion analysis comment weather video videos photos podcasts events jobs shop store travel local national international education magazine multimedia projects".split(
    " ",
  );

/** Beginnings of lines that are notices, credits or links, matched on the line in lower case. */
export const FURNITURE_STARTS: readonly RegExp[] = [
  /^(?:©|\(c\) ?\d{4}|copyright(?: ©| \d{4}| by)|all rights reserved)/,
  /^(?:(?:photo|image|picture|video|file photo|photograph|illustration|graphic)s? ?(?:credit|courtesy|by|source)?|credit|foto): ?\S.{0,100}$/,
  /^(?:read (?:more|also|next|the full)|see also|also read|watch|listen|related|recommended|more on|don't miss|you may also like) ?(?::|>|»|→)/,
  /^(?:we use cookies|this (?:web)?site uses cookies|by (?:continuing|using|clicking)\b.{0,60}\b(?:cookies|site|agree)|cookies help us)/,
  /^(?:sign up|subscribe|register|log in|sign in) (?:to|for|now|here|today|and)\b/,
  /^(?:follow|like|find|join) us (?:on|at)\b/,
  /^(?:share|tweet|pin|email|post) (?:this|on|via|to)\b.{0,40}$/,
  /^(?:posted|filed|categori[sz]ed|tagged) (?:in|under|by|as)\b(?!.*[.!?]$)/,
  /^(?:tags|topics|categories|keywords|filed under|labels): ?\S/,
  /^(?:reading time|estimated reading time|\d{1,2}[ -]min(?:ute)?s?(?: read| to read)|\d[\d,.]*k? (?:views?|shares?|likes?|followers|reads))\b.{0,20}$/,
  /^(?:by|from|author:|text:|words:) ?\p{L}[\p{L}'’.-]{1,20}(?: \p{L}[\p{L}'’.-]{0,20}){1,3}(?:,? (?:and|&) \p{L}[\p{L}'’.-]{1,20}(?: \p{L}[\p{L}'’.-]{0,20}){1,2})?(?:,? (?:in|for) [\p{L} ]{3,20})?$/u,
  /^\(?(?:reporting|writing|editing|additional reporting|compiled|translated) by .{3,120}$/,
  /^(?:click|tap) (?:here|on|to)\b/,
  /^(?:advertisement|story continues below|article continues (?:below|after))\b.{0,50}$/,
  /^\[?(?:image|photo|picture|video|file photo)s? (?:source|caption|credit|copyright)\b/,
  /(?:via getty images|\/ ?(?:afp|ap|reuters|epa|getty images|anadolu)(?:\/.{1,25}| via .{1,25}| ?file)?|\((?:afp|ap|reuters|epa|getty) ?(?:photo)? ?[/|].{1,40}\)|[([]?(?:photo|image|picture)s? (?:by|credit:?|courtesy of) [\p{L}. /-]{3,50}[)\]]?)$/u,
  /^(?:this page was )?last (?:modified|edited|updated|changed)\b.{0,80}$/,
  /^(?:you(?: are|'re)? (?:receive|received|receiving|got|get) this (?:e-?mail|mail|message|newsletter)|to unsubscribe|unsubscribe\b|view (?:this|it|in) .{0,30}browser|manage (?:your )?(?:subscriptions?|preferences)|get (?:our|the) (?:.{1,30} )?newsletter)/,
  /^(?:whatsapp|viber|telegram|tel|telephone|phone|fax|mobile|cell|hotline|e-?mail|contact|call us)\.?(?: us)?:? ?.{0,40}(?:@|\+?[\d(][\d\s()/.-]{6,})/,
  /\S@\S{2,40}\.\w{2,8}\b.{0,40}\b(?:tel|phone|mobile|cell|fax)\b|\b(?:tel|phone|mobile|cell|fax)\b.{0,40}\S@\S/,
  /^for\s(?:more|further|additional) information,? (?:please )?(?:contact|visit|see|call|write)\b/,
  /^(?:registered office|company (?:no|number|reg)|isbn|issn|vat (?:no|number))\b/,
  /^by (?:our |the )?(?:editors?|staff|admin|newsroom|agencies|news desk|web desk|staff (?:writer|reporter)s?)(?:\b.{0,30}\d{4})?$/,
  /^by \p{L}[\p{L}'’. ]{2,40} ?[-–—|•,] ?(?:(?:updated|published|posted):? )?(?:\p{L}{3,9}\.? \d{1,2},?|\d{1,2}(?:\.| )\p{L}{3,9}\.?|\d{1,2}[./]\d{1,2}[./]) ?\d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,12})?$/u,
  /^(?:(?:first |last )?(?:updated|published|posted|modified|created)(?: on| at)?:? )(?:\p{L}{3,9},? )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th)?(?:\.| )\p{L}{3,9}\.?,?|\d{1,2}[./-]\d{1,2}[./-]) ?\d{4}.{0,30}$/u,
  /^(?:(?:first |last )?(?:updated|published|posted|modified|created):? )(?:an?|\d{1,3}) (?:second|minute|hour|day|week|month|year)s? ago$/,
  /^.{3,60} (?:published|updated|posted):? (?:on )?(?:\p{L}{3,9}\.? \d{1,2},?|\d{1,2} \p{L}{3,9}\.?,?) \d{4}(?: ?[|,-] ?\d{1,2}:\d{2}.{0,10})?$/u,
  /^page \d{1,4} (?:of|\/) \d{1,4}$/,
  /^(?:\d{1,3} ){2,}(?:\.{3} |… )?(?:\d{1,4} )?(?:next|last|older)\b.{0,20}$/,
  /^\d[\d,.]*k? (?:comments?|replies|reactions?|retweets?|likes?|downloads?|subscribers?|upvotes?)\b(?: .{0,60})?$/,
  /^(?:listen|watch|play)(?: now| live| to this article)? ?\(?\d{1,3}(?::\d{2}| ?min)/,
  /^[\^↑] ?\S/,
  /^(?:\^ ?|\[\d{1,3}\] ?|\d{1,3}\. ).{10,}\b(?:retrieved|archived from|accessed) .{4,}\d{4}/,
];

/** Heads of lists of other pages: "Related articles", "Most read". */
export const TEASER_HEADS =
  /^(?:read (?:more|also|next)|also read|related|more (?:on|from|stories|news)|most (?:read|popular|viewed|shared)|recommended|you (?:may|might) also|see also|latest|trending|popular|top (?:stories|news)|other (?:news|stories)|editor['’]?s['’]? picks|don['’]t miss|in case you missed|must read|next up)/i;

/** Heads of an electronic mail. */
export const MAIL_HEADS = /^(?:from|to|cc|bcc|date|sent|reply-to|message-id|mime-version|content-type|list-id|x-[a-z-]+): ?\S/i;

/** Lines behind which readers comment: "12 comments", "Leave a reply". */
export const COMMENT_HEADS: readonly RegExp[] = [
  /^(?:\d{1,6} )?(?:comments?|replies|responses|thoughts on .{1,120})(?: ?\(\d{1,6}\))?:?$/i,
  /^(?:readers?['’]? comments?|user comments?|join the (?:conversation|discussion)|leave a (?:reply|comment|response)|(?:post|add|write|view|show)(?: a| your| all)? comments?|comment section|comments? (?:are|have been) closed|what do you think\??|disqus.{0,40}|sort by (?:best|newest|oldest|top))$/i,
];

/** Lines that stand between comments: "Reply", "3 years ago", "Anna says:". */
export const COMMENT_MARKS: readonly RegExp[] = [
  /^(?:reply|report|like|upvote|share|permalink|log in to reply|reply to .{1,40})(?: ?[·•|].{0,40})?$/i,
  /^(?:an?|\d{1,3}) (?:second|minute|hour|day|week|month|year)s? ago$/i,
  /^.{1,40} (?:[•·|-] )?(?:an?|\d{1,3}) (?:minute|hour|day|week|month|year)s? ago$/i,
  /^\S.{0,40} says:?$/i,
  /^(?:\w{3,9} \d{1,2}, \d{4}|\d{1,2} \w{3,9} \d{4}) at \d{1,2}:\d{2} ?(?:[ap]m)?$/i,
];

/** Words of chat, not of articles. */
export const CHATTY =
  /\b(?:lol|lmao|rofl|imo|imho|btw|wtf|omg|smh|tbh|idk|ffs|dude|guys|folks|yeah|yep|nope|haha+|my ass|bullshit|bs|crap|damn|shit\w*|fuck\w*|idiots?|morons?|stupid|clowns?|propaganda|trolls?|gonna|wanna|gotta|dont|cant|wont|isnt|doesnt|u r|ur|thx|pls|plz)\b/i;

/** Links of a page that stand with their counts: "Share 120 Comments 57". */
export const COUNTED_LINKS: ReadonlySet<string> = new Set(
  "share shares tweet tweets like likes comment comments print email save view views facebook twitter whatsapp".split(" "),
);
