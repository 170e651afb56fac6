/** Words that tell persons from bodies and places. Data only, lower case. */

const words = (list: string): readonly string[] => list.split(" ");

/** First names that the grammar's own list lacks, many of them words of the language too. */
export const FIRST_NAMES: readonly string[] = [
  ...words(
    "bill bob rob mark will grace jack pat sue rose dawn hope faith joy may june april summer ray gene art ken ron don rod drew chase frank grant guy dean earl glen heath miles max rich rusty sandy skip terry van wade ward bo al ed ty jo jan",
  ),
  ...words(
    "olena oksana oleksandr oleksii oleksiy andriy serhiy serhii dmytro mykola mykhailo volodymyr viktor vitaly vitaliy iryna kateryna nataliia yulia yuliia denys pavlo petro vadym ihor oleh",
  ),
  ...words(
    "ngozi kofi raila uhuru chidi chinedu emeka amina fatou mamadou moussa oumar ousmane abdoulaye ibrahima cheikh aissatou thabo sipho nelson jomo wangari odinga yoweri paul salva riek abiy getachew tedros haile mulatu tesfaye",
  ),
  ...words(
    "narendra ramesh mukesh naresh mahesh dinesh rajesh amit rahul priya ravi sanjay vijay anil sunil ashok arun deepak manoj rajiv sonia indira pramod prakash bhim bikram pushpa sher khadga imran nawaz shehbaz bilawal asif benazir sheikh hasina khaleda mahinda gotabaya ranil",
  ),
  ...words(
    "joao joão jose josé jesús jesus andrés nicolás hernán raúl césar sebastián iván óscar álvaro inés maría mónica verónica sofía lucía luís antónio sérgio",
  ),
  ...words(
    "françois frédéric rené andré jérôme éric hélène anaïs benoît gaël loïc maël jürgen jörg björn günther søren jørgen håkan åsa göran pål bjørn øystein",
  ),
  ...words(
    "recep kemal mevlut mevlüt hulusi suleyman süleyman ekrem devlet selahattin ilham nikol serzh aliyev tofiq hikmet leyla mehriban zohrab ararat artsrun arayik",
  ),
  ...words(
    "wang zhang chen liu xi yang zhao huang zhou wu sun hu jiang cho choi jung kang yoon lim moon jang shin hwang nguyen tran pham shinzo fumio yoshihide taro hiroshi kenji yuki joko prabowo susilo mahathir anwar najib ferdinand rodrigo leni aung thein min",
  ),
  ...words(
    "mahmoud ismail khaled yahya hassan bashar walid hosni anwar gamal muammar saif haider nouri adel mustafa moqtada hamid ashraf abdullah abdel abdul abdulrahman abdulaziz salman faisal saud khalifa tamim riyad saeb hanan marwan samir nabih najib saad michel rafik rafiq zainab maryam mariam yasmin noor nour",
  ),
];

/** Relatives: "their three children" are those of persons. */
export const KIN: ReadonlySet<string> = new Set(
  words(
    "child son daughter parent mother father brother sister sibling wife husband grandchild grandson granddaughter grandparent grandmother grandfather cousin niece nephew uncle aunt relative baby infant kid twin",
  ),
);

/** What a person may be beside a name, further to titles and the grammar's own actors. */
export const ROLES: readonly string[] = [
  ...words(
    "official representative resident survivor witness eyewitness lawyer villager activist spokesperson spokesman spokeswoman organiser organizer adviser advisor aide strategist teacher student nurse doctor surgeon medic paramedic",
  ),
  ...words(
    "mother father son daughter wife husband widow widower brother sister uncle aunt grandmother grandfather neighbour neighbor worker driver farmer fisherman trader shopkeeper engineer professor lecturer dean rector historian geologist seismologist epidemiologist virologist climatologist meteorologist hydrologist ecologist biologist physicist chemist",
  ),
  ...words(
    "writer poet novelist photographer columnist blogger pollster researcher scholar politician lawmaker legislator councillor councilor councilman councilwoman deputy sheriff trooper constable prosecutor magistrate coroner fighter soldier pilot sailor skipper captain",
  ),
  ...words(
    "coordinator co-ordinator counsel president-elect chief executive principal headmaster headteacher warden ranger firefighter volunteer veteran refugee passenger tourist demonstrator supporter fan trader shopper commuter shopkeeper onlooker bystander protester protestor candidate winner successor predecessor",
  ),
  ...words(
    "baker carpenter plumber tailor waiter waitress welder shepherd herder butcher mason mechanic technician cook cleaner guard porter rescuer diver climber guide hairdresser beekeeper gardener grocer innkeeper librarian pharmacist postman salesman saleswoman seamstress vendor vet weaver stallholder pensioner retiree childminder midwife orphan bystander onlooker commuter tenant homeowner landlord",
  ),
  ...words(
    "vice-president under-secretary-general secretary-general director-general undersecretary attache attaché consul undersecretary",
  ),
];

/** Actors of the grammar that are as often firms: "the builder Barrow", "carrier Norair". */
export const FIRMS: readonly string[] = words(
  "builder builders developer producer publisher supplier dealer broker brokers provider designer operator maker manufacturer retailer lender insurer carrier miner brewer employer customer sponsor contractor distributor rival owner partner client group team side enemy enemies giant examiner courier controller opponent",
);

/** Words before a name that are titles too, yet begin names of firms and papers: "General Atomics", "Prime Foods", "Major Oil". */
export const HALF_TITLES: readonly string[] = words(
  "general prime major private first home finance health foreign interior defence defense former acting interim the hon honourable honorable late vice deputy head chief justice chair host father speaker coach member leader editor founder member judge king queen prince pope",
);

/** Those of them that are offices where they stand behind a name: "Ek, the head of the port". */
export const HALF_OFFICES: readonly string[] = words(
  "head chief chair speaker coach leader editor founder member judge king queen prince deputy general host",
);

/** Bodies whose names look like those of persons, and houses, agencies and papers of one word. */
export const BODIES_LIKE_NAMES: readonly string[] = [
  "morgan stanley|merrill lynch|philip morris|charles schwab|lockheed martin|aston martin|eli lilly|john deere|ernst young|arthur andersen|hewlett packard|harley davidson",
  "louis vuitton|calvin klein|ralph lauren|walt disney|fannie mae|freddie mac|sallie mae|dow jones|standard chartered|goldman sachs|wells fargo|credit suisse|jones lang|jones lang lasalle",
  "lloyds|barclays|reuters|bloomberg|sputnik|interfax|tass|xinhua|tasnim|ukrinform|anadolu|yonhap|kyodo|moody|moody's|fitch|nielsen|gallup|ipsos|yougov|deloitte|accenture|mckinsey",
  "amnesty|oxfam|unicef|unesco|unhcr|greenpeace|caritas|médecins|boeing|airbus|siemens|toyota|honda|nissan|hyundai|samsung|sony|apple|google|microsoft|amazon|facebook|meta|twitter|youtube|instagram|telegram|tesla|ford|chrysler|stellantis|volkswagen",
  "kremlin|pentagon|hamas|hezbollah|wagner|brussels|washington|moscow|beijing|kyiv|kiev|london|paris|berlin|ankara|tehran|baghdad|cairo|nairobi|geneva|wikipedia|eurostat|frontex|interpol|europol",
].flatMap((list) => list.split("|"));
