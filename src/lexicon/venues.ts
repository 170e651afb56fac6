/** Where something befalls people, each kind under one name: of two texts that name two kinds, each may tell of another event. */
export const VENUES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    market: "market bazaar marketplace",
    church: "church cathedral chapel",
    mosque: "mosque",
    synagogue: "synagogue",
    temple: "temple shrine monastery",
    school: "school classroom kindergarten university campus college",
    hospital: "hospital clinic",
    hotel: "hotel hostel resort",
    restaurant: "restaurant cafe café bar pub nightclub club disco",
    shop: "supermarket mall store shop",
    stadium: "stadium arena",
    prison: "prison jail",
    mine: "mine colliery pit",
    factory: "factory plant mill refinery foundry",
    train: "train railway tram subway metro",
    bus: "bus minibus coach",
    plane: "plane airliner aircraft jet helicopter airport",
    ship: "ferry boat ship vessel steamer trawler dinghy",
    checkpoint: "checkpoint barracks outpost",
    funeral: "funeral wedding",
  }).flatMap(([venue, words]) =>
    words.split(" ").flatMap((word) => [word, `${word}s`, `${word}es`].map((form) => [form, venue] as const)),
  ),
);
