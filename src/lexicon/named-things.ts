/** Things that have a name before their noun: the Glass Museum and the Railway Museum of one town are two. */
export const NAMED_THINGS: readonly string[] =
  "museum gallery bridge tunnel viaduct university college school hospital clinic airport station stadium arena theatre theater library archive cathedral church mosque temple synagogue abbey monastery castle palace dam reservoir canal mine quarry factory plant mill refinery smelter hotel prison jail tower railway zoo park festival marathon cup league bank brewery airline".split(
    " ",
  );

/** Ships, whose names follow: "the ferry Delfina". */
export const VESSELS: readonly string[] =
  "ferry boat ship vessel steamer steamship tanker trawler freighter yacht liner cruiser frigate destroyer corvette submarine barge tug tugboat schooner lifeboat".split(
    " ",
  );

/** Craft that no text calls by the name of another: six who drowned with a trawler are not those of a yacht. */
export const CRAFT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ferry: "ferry ferryboat",
    trawler: "trawler",
    yacht: "yacht sailboat catamaran",
    tanker: "tanker",
    freighter: "freighter",
    submarine: "submarine",
    canoe: "canoe kayak",
    helicopter: "helicopter chopper",
    bus: "bus coach minibus",
    train: "train",
    plane: "airliner jetliner",
  }).flatMap(([craft, words]) => words.split(" ").map((word) => [word, craft] as const)),
);

/** What befalls a craft and those aboard, right behind its name. */
export const WRECKS: readonly string[] =
  "sank|sinks|sunk|capsized|capsizes|overturned|overturns|foundered|crashed|crashes|derailed|derails|went down|plunged|plunges|ran aground".split(
    "|",
  );
