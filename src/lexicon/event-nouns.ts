/** Nouns of what happens at a time and lasts a time: what a date or a duration can be of. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  [
    "war battle fighting clash combat offensive counteroffensive attack assault raid strike airstrike bombing shelling bombardment shooting siege ambush incursion coup uprising revolt rebellion mutiny massacre genocide invasion blockade truce armistice ceasefire hostility conflict crisis operation mission campaign exercise drill manoeuvre maneuver patrol retreat withdrawal pullout surrender capitulation defeat victory conquest deportation exodus evacuation escape",
    "earthquake quake aftershock tremor flood flooding storm hurricane typhoon cyclone tornado blizzard drought heatwave fire blaze wildfire bushfire eruption landslide avalanche tsunami disaster accident crash collision derailment explosion blast collapse sinking capsizing leak spill outage blackout famine outbreak epidemic pandemic lockdown quarantine",
    "murder killing death assassination kidnapping abduction robbery theft burglary heist arrest trial hearing verdict sentence ruling judgment judgement lawsuit appeal inquest inquiry raid crime rape hijacking",
    "election vote ballot referendum poll runoff by-election inauguration summit talks meeting conference congress session debate speech address statement declaration announcement resolution decree law act order agreement accord deal treaty pact protocol memorandum contract ultimatum proposal protest demonstration march rally riot walkout boycott visit trip tour call conversation negotiation interview briefing ceremony parade celebration anniversary festival holiday wedding funeral birth census survey report review audit study",
    "match game season tournament championship final semifinal semi-final race fight bout cup olympics debut transfer draw win loss",
    "merger takeover acquisition purchase sale auction launch release opening closure shutdown completion start beginning outset onset end finish bankruptcy default recession boom slump layoff redundancy strike listing flotation offering results forecast delivery shipment harvest sowing recall",
    "flight landing takeoff take-off liftoff lift-off crossing voyage expedition docking orbit spacewalk journey drive march ascent",
    "surgery transplant vaccination treatment injection therapy dialysis pregnancy",
    "work works reign term presidency tenure rule mandate stay career marriage life imprisonment detention captivity exile occupation curfew ban embargo moratorium suspension delay pause break stoppage overhaul process project programme program deadline expiry move",
  ].flatMap((list) => list.split(" ")),
);

/** "liberation", "agreement", "arrival", "closure": an event by its ending. */
export const EVENT_ENDING = /(?:[a-z]{3}[stx]ion|[a-z]{3}ment|[a-z]{3}ival|[a-z]{3}sure|[a-z]{3}(?:fare|break|down|over))$/;

/** Words with such an ending that are things or bodies. */
export const NO_EVENTS: ReadonlySet<string> = new Set(
  "station government parliament department apartment regiment settlement document equipment instrument monument establishment basement population nation region section position question mention fraction portion institution organisation organization association federation union religion version location foundation corporation installation ammunition generation condition opinion reputation caption notion edition junction profession commission administration delegation coalition faction opposition constitution legislation information communication population element segment fragment cement garment sediment complement compartment detachment environment ornament pavement allotment management formation million billion mission-station".split(
    " ",
  ),
);
