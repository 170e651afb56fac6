/**
 * Plain nouns in the singular that the word list taken from compromise lacks (it guesses them by their form). At the start of a sentence they have a capital
 * and are no names: "Authorities said", "Rescuers pulled", "Security was tight".
 */
export const PLAIN_NOUNS: ReadonlySet<string> = new Set(
  [
    // those who say and do
    "authority rescuer rescue crew civilian analyst economist union church bureau security treasury parliament congress cabinet court tribunal jury prosecutor embassy",
    "consulate mayor lawmaker legislator deputy delegate envoy diplomat aide adviser advisor spokesman spokeswoman spokesperson commander soldier trooper militant rebel",
    "insurgent fighter gunman attacker bomber sniper smuggler trafficker pirate protester protestor demonstrator striker organiser organizer witness bystander passer-by",
    "neighbour neighbor resident villager islander settler refugee migrant asylum evacuee survivor victim hostage captive prisoner inmate detainee suspect defendant",
    "patient doctor physician nurse paramedic medic surgeon midwife firefighter fireman lifeguard diver climber hiker skier pilot driver passenger commuter traveller",
    "traveler tourist visitor guest spectator fan supporter player coach referee athlete runner swimmer rower boxer cyclist champion worker employee staff workforce",
    "personnel miner farmer fisherman fisher grower producer manufacturer automaker carmaker retailer wholesaler shopper customer consumer client subscriber user buyer",
    "seller trader broker investor shareholder creditor lender borrower banker insurer landlord tenant homeowner taxpayer voter candidate pollster pensioner student pupil",
    "teacher lecturer professor scholar scientist researcher expert historian archaeologist biologist geologist seismologist meteorologist forecaster astronomer",
    "engineer architect builder contractor developer designer author writer poet novelist painter sculptor composer singer musician actor actress director publisher",
    "editor reporter journalist correspondent columnist blogger activist campaigner monitor observer inspector auditor regulator watchdog investigator detective officer",
    "customs coastguard navy army airforce marine guardsman veteran conscript reservist recruit volunteer mercenary hacker thief robber burglar gang cartel",
    "mob crowd opponent critic rival ally partner donor sponsor charity foundation institute academy college university school kindergarten nursery museum gallery library",
    "theatre theater cinema hospital clinic laboratory pharmacy monastery temple mosque cathedral synagogue chapel shrine prison jail barracks garrison headquarters",
    "mother father parent child baby infant toddler teenager adolescent adult woman man girl boy brother sister son daughter wife husband widow orphan twin relative family",
    // things that are counted and hit
    "house home building apartment flat dwelling household shop store supermarket restaurant hotel factory plant mill refinery warehouse depot mine quarry dam reservoir",
    "canal bridge tunnel road street highway motorway railway railroad track station airport runway port harbour harbor dock pier lighthouse bus car truck lorry van taxi",
    "motorcycle motorbike bicycle tram train locomotive carriage wagon plane airplane aircraft airliner jet helicopter drone missile rocket shell bullet bomb grenade",
    "mortar rifle pistol weapon ammunition tank vehicle ship vessel boat ferry tanker freighter trawler yacht submarine raft container cargo pipeline cable turbine reactor",
    "satellite spacecraft capsule telescope probe telephone phone computer laptop server network website account password passport visa ticket permit licence license",
    // what happens
    "year month week day hour minute morning evening night weekend season decade century spring summer autumn winter flight voyage journey trip visit tour game match race",
    "contest tournament championship final election referendum poll ballot vote turnout campaign rally march protest demonstration strike walkout riot unrest clash skirmish",
    "battle offensive siege ambush raid airstrike attack assault bombing explosion blast detonation shooting stabbing murder homicide robbery burglary theft kidnapping",
    "arrest trial verdict sentence appeal lawsuit settlement fine penalty ransom truce ceasefire armistice treaty accord pact negotiation talk summit conference meeting",
    "session hearing inquiry investigation report survey census study test experiment sample vaccine vaccination infection case outbreak epidemic pandemic virus",
    "disease illness symptom injury wound fracture burn death fatality birth marriage divorce quake earthquake aftershock tremor tsunami landslide mudslide avalanche",
    "eruption lava ash flood floodwater storm thunderstorm hurricane typhoon cyclone tornado blizzard hail lightning heatwave wildfire bushfire fire blaze flame crash",
    "collision derailment wreck wreckage sinking accident disaster catastrophe emergency evacuation shelter relief aid donation delivery shipment convoy supply reserve",
    "stockpile harvest crop yield field orchard vineyard forest tree animal livestock cattle cow sheep pig goat chicken horse dog cat bird whale dolphin shark turtle fish",
    "elephant rhino tiger lion bear wolf bee insect species",
    // money, work, goods
    "stock share bond currency dollar euro pound loan mortgage deposit asset liability budget tax tariff duty subsidy grant pension benefit wage salary bonus payroll pay",
    "rent price cost fee fare rate dividend margin loss export import trade commerce industry business firm company corporation enterprise startup merger acquisition",
    "takeover bid offer deal contract order purchase sale market economy growth recession slump boom recovery forecast estimate outlook target goal plan project",
    "scheme programme program proposal draft bill law act decree rule regulation reform policy measure ban embargo sanction quota limit job vacancy layoff redundancy",
    "overtime shift gasoline fuel gas oil crude power energy water food bread grain fruit vegetable meat clothing clothes furniture telecommunication telecommunications",
    "transport transportation health education science technology research software equipment application admission congratulation inflationary organisation organization",
    "movement party coalition alliance bloc opposition majority minority seat post office term mandate constitution clause article chapter page book novel film movie album",
    "song concert festival exhibition painting statue monument tomb grave coffin body bone skull fossil artefact artifact coin manuscript letter document record file photo",
    "photograph picture image video footage recording message email tweet rumour rumor claim allegation accusation charge complaint petition signature",
    // of people, lands and nature
    "population inhabitant citizen national community neighbourhood neighborhood suburb village hamlet town city capital region province district county",
    "territory border frontier coast coastline shore beach island peninsula river lake sea ocean glacier mountain peak valley hill cliff cave desert jungle swamp soil",
    "earth moon planet star galaxy comet asteroid sun sky air wind cloud temperature weather climate rain snowfall level depth height width length distance area size weight",
    "speed amount number figure total average half quarter third percentage proportion ratio statistic toll count tally",
  ].flatMap((line) => line.split(" ")),
);

/** Words that are no nouns and open a sentence: "Despite the rain", "Around 40". */
export const PLAIN_OPENERS: ReadonlySet<string> = new Set(
  [
    "despite around amid amidst among amongst besides between beyond inside outside near nearby opposite per plus versus via upon up down off out back away along across",
    "again ago apart aside elsewhere everywhere nowhere somewhere overnight nationwide worldwide abroad overseas altogether instead otherwise thus hence therefore",
    "nonetheless nevertheless furthermore likewise indeed perhaps maybe please thanks welcome goodbye hello non last next first second both either neither whether",
    "unlike given regarding concerning including excluding according following counting adding citing speaking asked tens scores dozens",
  ].flatMap((line) => line.split(" ")),
);
