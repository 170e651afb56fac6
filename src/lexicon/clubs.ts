/** Words in the names of sports clubs: "United – 3, Rovers – 1" is a score. Source: the names of clubs in the leagues of several countries. */
export const CLUB_WORDS: readonly string[] =
  "united city rovers wanderers rangers athletic albion hotspur villa wednesday argyle orient alexandra dynamo dinamo spartak lokomotiv sporting real atletico inter milan juventus ajax feyenoord benfica porto celtic arsenal chelsea liverpool everton barcelona bayern borussia galatasaray fenerbahce besiktas qarabag neftchi fc sc afc cf bc".split(
    " ",
  );
