import type { Entry } from "../types.js";

const under = (isA: string, ids: string): Entry[] => ids.split(", ").map((id) => ({ id, isA: [isA], kind: "people" }));

/** Words for persons: roles, groups, occupations, with their classes. */
export const PEOPLE: readonly Entry[] = [
  { id: "person", forms: ["people", "human being", "individual", "soul"], kind: "people" },
  { id: "civilian", forms: ["noncombatant", "non-combatant"], isA: ["person"], kind: "people" },
  {
    id: "inhabitant",
    forms: ["resident", "dweller", "islander", "townspeople", "local resident"],
    isA: ["person"],
    kind: "people",
  },
  { id: "citizen", forms: ["national"], isA: ["person"], kind: "people" },
  { id: "refugee", forms: ["asylum seeker"], isA: ["displaced person"], kind: "people" },
  {
    id: "displaced person",
    forms: ["internally displaced person", "IDP", "evacuee", "displaced"],
    isA: ["person"],
    kind: "people",
  },
  {
    id: "soldier",
    forms: [
      "serviceman",
      "servicewoman",
      "troop",
      "troops",
      "military personnel",
      "military",
      "service member",
      "conscript",
      "enlisted man",
      "trooper",
      "NCO",
      "non-commissioned officer",
      "security force",
      "armed force",
    ],
    isA: ["fighter"],
    kind: "people",
  },
  {
    id: "fighter",
    forms: ["combatant", "militant", "gunman", "rebel", "insurgent", "guerrilla", "militiaman", "cadre", "partisan"],
    isA: ["person"],
    kind: "people",
  },
  { id: "police officer", forms: ["policeman", "policewoman", "police"], isA: ["person"], kind: "people" },
  {
    id: "child",
    forms: ["kid", "minor", "infant", "baby", "toddler", "schoolchild", "boy", "girl"],
    isA: ["person"],
    kind: "people",
  },
  { id: "woman", isA: ["person"], kind: "people" },
  { id: "woman and child", isA: ["person"], kind: "people", forms: ["child and woman"] },
  { id: "man and woman", isA: ["person"], kind: "people", forms: ["woman and man"] },
  { id: "man, woman and child", isA: ["person"], kind: "people", forms: ["woman, man and child"] },
  { id: "man and boy", isA: ["person"], kind: "people", forms: ["boy and man"] },
  { id: "man", isA: ["person"], kind: "people" },
  { id: "deserter", isA: ["soldier"], kind: "people" },
  { id: "officer", isA: ["soldier"], kind: "people" },
  ...under(
    "soldier",
    "general, colonel, major, captain, lieutenant, sergeant, marine, sailor, paratrooper, reservist, recruit, peacekeeper, mercenary, commando, gunner, infantryman, sniper, pilot, cadet, private, corporal, aviator, warrior, draftee, legionnaire, legionary",
  ),
  ...under("fighter", "jihadist, terrorist, extremist, attacker, assailant, bomber, hijacker, saboteur, pirate"),
  ...under("soldier", "sapper"),
  { id: "passer-by", isA: ["person"], kind: "people", forms: ["passers-by", "passerby", "passersby"] },
  { id: "midwife", isA: ["person"], kind: "people", forms: ["midwives"] },
  { id: "gendarme", isA: ["person"], kind: "people" },
  ...under(
    "person",
    "organiser, organizer, traveller, traveler, grower, campaigner, contractor, opponent, bather, seaman, mariner, motorcyclist, vagrant, beggar, diner, clubber, mobster, jailer, congregant, bouncer, amputee, archer, balloonist, barmaid, barman, barrister, bridegroom, canoeist, caterer, caver, coastguard, collaborator, colonist, communist, councilor, counsellor, counselor, creditor, crewmate, deckhand, dignitary, dressmaker, dropout, educator, emigrant, entertainer, escapee, escort, explorer, fanatic, feminist, florist, godparent, greengrocer, headmaster, helper, hitchhiker, hooligan, hotelier, housewife, informer, kayaker, landowner, learner, marathoner, matador, miller, monarchist, navigator, octogenarian, pacifist, paraglider, paramilitary, petitioner, pickpocket, picnicker, pollster, potter, presenter, protagonist, purchaser, puppeteer, raider, rambler, raver, repatriate, royalist, runaway, scavenger, schoolmate, schoolteacher, senior, sheikh, sheriff, shipbuilder, shipmate, skater, skydiver, slave, snorkeller, snowboarder, solicitor, stepchild, stonemason, stowaway, subordinate, sunbather, surveyor, teammate, traitor, troublemaker, trustee, umpire, undertaker, unionist, vagabond, vegetarian, vicar, vigilante, warder, weightlifter, whaler, workmate, youngster, conspirator, plotter, putschist, mutineer",
  ),
  ...under(
    "person",
    "adult, male, female, teenager, youth, pensioner, student, pupil, teacher, worker, employee, staff, staffer, miner, farmer, fisherman, doctor, nurse, medic, patient, visitor, tourist, viewer, passenger, driver, motorist, cyclist, pedestrian, crew member, crewmember, voter, candidate, lawmaker, MP, deputy, senator, councillor, member, delegate, independent, minister, judge, juror, official, journalist, reporter, activist, protester, protestor, demonstrator, marcher, picket, occupier, invader, supporter, fan, spectator, player, footballer, athlete, volunteer, rescuer, firefighter, survivor, victim, casualty, hostage, prisoner, detainee, inmate, captive, suspect, witness, migrant, immigrant, expatriate, returnee, settler, family member, relative, parent, mother, father, son, daughter, brother, sister, widow, orphan, customer, client, user, subscriber, shareholder, investor, director, partner, guest, participant, attendee, competitor, winner, signatory, expert, scientist, researcher, engineer, specialist, observer, monitor, diplomat, ambassador, envoy, leader, president, king, guard, bystander, shopper, commuter, villager, monk, nun, priest, bishop, imam, tenant, homeowner, infected, holidaymaker, jobseeker, job seeker, apprentice, staff member, personnel, taxpayer, householder, artist, actor, author, speaker, mechanic, electrician, builder, labourer, laborer, adolescent, newborn, veteran, billionaire, millionaire, personality, sympathizer, sympathiser, beneficiary, donor, recipient, applicant, colleague, friend, foreigner, believer, listener, reader, writer, singer, dancer, musician, trader, banker, smoker, drinker, dealer, buyer, seller, follower, borrower, lender, walker, runner, hiker, climber, swimmer, skier, rider, owner, baker, butcher, plumber, carpenter, cleaner, cook, chef, waiter, hunter, logger, herder, shepherd, docker, trucker, lawyer, prosecutor, attorney, programmer, developer, consultant, manager, executive, clerk, cashier, secretary, translator, lecturer, professor, academic, scholar, graduate, intern, trainee, referee, midfielder, striker, defender, goalkeeper, forward, winger, batsman, bowler, contestant, nominee, inspector, auditor, accountant, surgeon, paramedic, midwife, pharmacist, dentist, therapist, carer, caregiver, breadwinner, seafarer, crewman, airman, bodyguard, watchman, warden, gang member, smuggler, trafficker, thief, burglar, robber, murderer, offender, convict, addict, defector, dissident, exile, stowaway, pilgrim, worshipper, mourner, reveller, camper, backpacker, trekker, mountaineer, diver, lifeguard, workforce, audience, crowd, garrison, crew, team member, evacuee, newcomer, native, elder, grandparent, twin, sibling, couple, spouse, wife, husband, elderly, disabled, homeless, unemployed, jobless, sick, wounded, injured, cousin, neighbour, neighbor, roommate, Muslim, Christian, Jew, Catholic, Protestant, Hindu, Buddhist, Kurd, Arab, tribal, abductee, newborn baby, laundryman, porter, stoker, ground crew, aid worker, islander, flight attendant, deputy sheriff, social worker, health worker, healthcare worker, single mother, bandit leader, gang leader, governor, mayor, representative, fugitive, bandit, hoodlum, thug, gangster, criminal, kidnapper, looter, rioter, arsonist, vandal, intruder, squatter, poacher, peasant, peddler, hawker, vendor, shopkeeper, nomad, pastoralist, fisher, fisherwoman, fisherfolk, rower, boatman, ferryman, stewardess, dispatcher, janitor, nanny, maid, servant, butler, gardener, postman, constable, detective, separatist, loyalist, rabbi, cleric, mullah, pastor, preacher, missionary, theologian, disciple, novice, seminarian, parishioner, schoolgirl, schoolboy, teen, preschooler, kindergartner, boarder, undergraduate, alumnus, headteacher, tutor, librarian, curator, archaeologist, historian, economist, statistician, geologist, seismologist, chemist, physicist, biologist, botanist, astronomer, astronaut, cosmonaut, meteorologist, epidemiologist, virologist, pathologist, psychiatrist, psychologist, paediatrician, pediatrician, cardiologist, obstetrician, anaesthetist, radiologist, vaccinator, caseworker, peacemaker, mediator, negotiator, lobbyist, strategist, adviser, advisor, aide, spokesman, spokeswoman, spokesperson, chancellor, congressman, congresswoman, legislator, parliamentarian, alderman, assemblyman, councilman, ombudsman, magistrate, bailiff, notary, plaintiff, defendant, complainant, culprit, perpetrator, abuser, rapist, stalker, swindler, fraudster, hacker, spy, informant, whistleblower, interpreter, stranger, passer-by, onlooker, retiree, centenarian, widower, bride, groom, fiancee, caretaker, landlord, lodger, pedlar, wholesaler, grocer, fishmonger, weaver, tailor, seamstress, cobbler, blacksmith, welder, bricklayer, roofer, plasterer, sculptor, novelist, poet, playwright, composer, pianist, violinist, guitarist, rapper, chorister, ballerina, acrobat, clown, comedian, filmmaker, photographer, cameraman, columnist, blogger, influencer, gamer, cricketer, golfer, boxer, wrestler, gymnast, sprinter, jockey, biker, skateboarder, surfer, angler, birdwatcher, beekeeper, rancher, cowboy, sharecropper, lumberjack, forester, woodcutter, quarryman, roughneck, steelworker, autoworker, ironworker, dockworker, stevedore, machinist, assembler, technician, repairman, respondent, interviewee, panellist, panelist, debater, elector, nonvoter, appointee, incumbent, challenger, contender, finalist, semifinalist, medallist, medalist, laureate, honoree, honouree, evictee, expellee, deportee, internee, mutineer, commander, warlord, strongman, chieftain, tribesman, clansman, kinsman, countryman, compatriot, townsman, newlywed, analyst, conductor, steward, commissioner, ranger, messenger, champion, chief",
  ),
];

/** What befell persons, where it stands for them: "300 homeless", "39 infected". */
export const SO_CALLED: ReadonlySet<string> = new Set("homeless infected displaced trapped stranded evacuated".split(" "));

/** Those who are fought in a land by others than its enemies: "the operation against insurgents in Boria" is no war on Boria. */
export const INSURGENTS = /\b(?:terrorists|jihadists|insurgents|Islamic State|ISIS|al[- ]Qaeda)\b/;

/** Those who fight a state without being of an army of one. */
export const IRREGULARS: ReadonlySet<string> = new Set(
  "rebel gunman militant insurgent guerrilla guerilla terrorist jihadist attacker assailant militiaman intruder bandit pirate separatist extremist".split(
    " ",
  ),
);

/** Who fights, falls and is taken in a war, one of them: whose they are is told with the arms. */
export const FIGHTERS: ReadonlySet<string> = new Set(
  "soldier serviceman servicewoman troop trooper fighter militant gunman marine paratrooper sailor airman officer conscript man prisoner captive rebel insurgent".split(
    " ",
  ),
);

/** Ages that a law sets or that are worked out: "the retirement age of 64". */
export const SET_AGES: ReadonlySet<string> = new Set(
  "retirement pension pensionable voting drinking school leaving minimum maximum legal median average mean marriage consent majority qualifying eligibility entry smoking driving conscription draft".split(
    " ",
  ),
);

/** Who is told by their age: "those over 75", "drivers under 21". */
export const OF_SOME_AGE: ReadonlySet<string> = new Set(
  "children people persons women men adults kids anyone everyone those girls boys residents citizens patients drivers voters americans workers students players minors youths pensioners teenagers civilians males females babies infants".split(
    " ",
  ),
);
