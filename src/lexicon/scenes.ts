const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** A sentence with one of them tells of other places than the text did. */
export const AWAY = setOf("elsewhere abroad worldwide globally global overseas world separate separately universe earth orbit");

/** What is agreed on paper stands at no place. */
export const DEAL_HEADS = setOf("share stock price bid offer deal contract payment fine penalty sentence term age");

/** Public bodies of a town: what they do, they do there. */
export const TOWN_BODIES = setOf(
  "police court council mayor firefighters hospital hospitals voters residents prosecutors airport harbour harbor port schools zoo jury magistrates metro underground tram townspeople shopkeepers",
);

/** What is so moved arrives where it goes to. */
export const ARRIVING = setOf(
  "send sends sent sending deliver delivers delivered delivering dispatch dispatched supply supplied flee fled fleeing deploy deployed fire fired firing donated lent ship shipped",
);

/** They see to what is so at home, beside a word for the matter or, as the police, of themselves. */
export const HOME_BODIES = setOf(
  "police rescuers firefighters medics villagers residents ministry agency authority authorities department service services office officials bureau centre center",
);
export const HOME_MATTERS = setOf(
  "home interior health disaster disasters emergency emergencies civil rescue fire education meteorological weather statistics electoral election local provincial state hospital national public management relief protection prevention",
);

/** Those who do so are then where they go to. */
export const GOING = setOf(
  "fled flee fleeing crossed crossing moved escaped poured streamed travelled traveled walked returned gone went relocated evacuated deported expelled migrated emigrated",
);

/** What a country does with them is done elsewhere: "Boria has sent 40 medics". */
export const AWAY_DEEDS = setOf(
  "sent flown taken pledged promised offered deployed dispatched donated delivered evacuated lost killed fired launched shot struck attacked captured bombed destroyed bought purchased ordered sold exported airlifted repatriated contributed",
);

/** "aid flights to Tarn carried 22 tonnes" */
export const CARRIERS = setOf(
  "flight flights train trains convoy convoys ferry ferries bus buses truck trucks lorries trip trips",
);

/** Of a country that is their subject they tell what is so within it. */
export const LAND_HAS = setOf(
  "has had have saw sees uses used produces produced consumes counts counted took takes imports imported suffered recorded registered reported grew shrank needs needed employs",
);

/** What moves is as long as it is wherever it lies. */
export const VEHICLES = setOf(
  "train carriage wagon coach bus ferry vessel boat ship plane aircraft tanker freighter trawler yacht",
);

/** What nature or mishap does to a place. */
export const DISASTERS = setOf(
  "earthquake earthquakes quake quakes tremor tremors aftershock aftershocks flood floods floodwaters fire fires wildfire wildfires storm storms hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornados tornadoes tsunami tsunamis avalanche avalanches blast blasts explosion explosions landslide landslides mudslide mudslides heatwave heatwaves blizzard blizzards eruption eruptions outbreak outbreaks",
);

/** Fights that a text speaks of as known: "nine died in the clash". */
export const FIGHTS = setOf(
  "ambush ambushes clash clashes skirmish skirmishes fighting gunfight firefight assault operation battle incident",
);
