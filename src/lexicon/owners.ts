const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(" ").split(" "));

/** What firms are called before their name or instead of it: "discount chain Orlo", "the insurer". */
export const FIRM_SORTS = setOf(
  "company firm group business corporation conglomerate multinational enterprise startup start-up subsidiary giant major rival",
  "retailer grocer supermarket chain wholesaler distributor supplier manufacturer maker producer builder contractor developer housebuilder homebuilder",
  "carrier airline operator shipper shipowner haulier freighter railway utility telecom telco broadcaster publisher studio label network platform website",
  "bank lender insurer reinsurer broker brokerage fund investor landlord hotelier restaurateur brewer distiller winemaker bakery brewery bookmaker casino",
  "miner oil-producer refiner refinery steelmaker carmaker automaker truckmaker planemaker trainmaker shipbuilder shipyard chipmaker drugmaker toymaker",
  "drinkmaker chocolatier foodmaker papermaker boatbuilder turbine-maker tyremaker watchmaker arms-maker gunmaker engine-maker plane-maker train-maker drug-maker",
  "consultancy agency recruiter logistics cooperative co-operative mutual confectioner caterer clothier jeweller jeweler outfitter",
  "hauler courier forwarder stevedore ferryman sawmill foundry smelter quarry vineyard winery dairy creamery roaster miller meatpacker packer processor",
  "outsourcer integrator vendor reseller franchise franchisee licensee lessor lessee financier moneylender pawnbroker underwriter bancassurer fintech unicorn",
  "streamer gamemaker tabloid newspaper magazine daily zoo theme-park",
);
/** Endings of such words that are too many to list: "windmaker". */
export const FIRM_SORT_END = /[a-z]{3}-?(?:maker|builder|producer|grower|seller)$/;

/** Of two words where one alone would be anything: "shipping line Orlo", "auction house Velm". */
export const FIRM_SORT_PAIR =
  /\b(?:shipping|cruise|ferry|container|rail|bus|coach|auction|fashion|publishing|trading|power|steel|paper|cotton|textile|ship|boat|car|design|law|record|film|news|hedge|private-equity|pension) (?:line|house|yard|mill|works|plant|studio|label|channel|fund|firm|arm|unit)$/i;

/** Those that stand for a firm named before: "the company", "the carrier", "the chain". */
export const FIRM_PRONOUNS = setOf(
  "company firm group business corporation conglomerate retailer grocer supermarket chain wholesaler manufacturer maker producer builder contractor",
  "developer housebuilder carrier airline operator utility telecom broadcaster publisher bank lender insurer reinsurer brewer distiller miner refiner",
  "steelmaker carmaker automaker planemaker trainmaker shipbuilder shipyard chipmaker drugmaker startup start-up brokerage hotelier cooperative mutual",
);

/** Last words of the names of firms. */
export const FIRM_ENDS = setOf(
  "Inc Ltd Limited plc PLC AG SA SE NV GmbH Corp Corporation Co LLC LLP SpA AB ASA Oyj Holding Holdings Industries Enterprises Partners",
  "Airlines Airways Aviation Aerospace Motors Automotive Steel Steelworks Shipping Lines Logistics Freight Rail Railways Energy Oil Petroleum Gas Electric",
  "Mining Minerals Metals Platinum Chemicals Pharma Pharmaceuticals Biotech Therapeutics Foods Beverages Brewery Breweries Brewing Dairies Farms",
  "Stores Supermarkets Retail Fashions Telecom Telecoms Telekom Communications Media Pictures Studios Publishing Software Technologies Semiconductors Electronics",
  "Insurance Assurance Mutual Securities Bancorp Properties Construction Cement Engineering Shipyards Shipbuilding Hotels Resorts Cruises",
);
/** Of those, the words that a name is quoted without. */
export const LEGAL_FORMS = setOf("Inc Ltd Limited plc PLC AG SA SE NV GmbH Corp LLC LLP SpA AB ASA Oyj");

/** Behind "Bank of": of those that lend to everybody, and are not the bank of a state. */
export const TRADING_BANKS = setOf(
  "America Ireland China Scotland India Montreal Baroda Nova Cyprus Queensland Hawaii Communications",
);

/** Sums, shares and people that are an enterprise's by nature: "net profit fell to", "revenue of". */
export const FIRM_FIGURES = setOf(
  "profit loss revenue turnover earnings earning sale dividend margin ebitda takings receipt income debt borrowing workforce staff payroll headcount",
  "share stock order-book backlog claim premium customer subscriber passenger outlet store branch shop stake capitalisation capitalization",
);
/** Of those, the ones that a sentence without a name tells of the firm that the text is about. */
export const FIRM_ACCOUNTS = setOf(
  "profit loss revenue turnover earnings earning sale dividend margin ebitda takings debt income claim share stock workforce headcount order-book backlog",
);
/** Of a sum of money what only an account has. */
export const ACCOUNT_ATTRIBUTES = setOf("profit loss revenue debt dividend");

/** Those who work for somebody: "15,000 miners at Orlo". */
export const WORKERS = setOf(
  "worker employee miner staff driver pilot engineer labourer laborer steelworker operator clerk technician nurse cook guard cleaner crew autoworker docker",
);

/** What a country has: "the economy grew", "exports fell". */
export const LAND_FIGURES = setOf(
  "economy gdp product growth inflation unemployment jobless joblessness population export import deficit surplus debt investment spending budget output",
  "production harvest crop reserve consumption demand emission army workforce tax borrowing tourism rate",
);

/** What owners do with what is theirs. Infinitives. */
export const OWNERS_DO = setOf(
  "have own possess hold keep retain maintain operate run manage employ hire recruit use need require lack boast field command station base house",
  "buy purchase acquire order lease rent charter import procure commission sell export ship deliver supply provide send hand give donate grant lend contribute pledge promise offer dispatch deploy transfer",
  "spend pay repay invest allocate earmark set budget borrow raise owe refund reimburse compensate cost save cut slash trim shed axe reduce lower increase boost double triple halve",
  "earn make gain generate produce mine pump brew build construct assemble manufacture turn print grow harvest cultivate refine generate emit consume burn collect levy charge impose tax take receive",
  "open close shut launch start cancel scrap suspend reopen add create lay sack dismiss furlough staff train serve carry fly transport handle welcome attract host treat insure cover license",
  "win lose secure land sign bid account attain reach miss default write swallow control rent let recall withdraw install instal erect roll lead plan aim seek want hope mean propose agree intend settle",
);

/** Whose object is who pays or is paid: "fined Orlo 2 million". Infinitives. */
export const OF_OBJECT = setOf(
  "fine sue charge order award pay owe lend grant cost refund compensate bill penalise penalize sentence jail",
);

/** What two firms make with each other: whose the sum is, no one can say. */
export const DEALS = setOf(
  "deal takeover merger offer bid tie-up acquisition buyout approach transaction premium swap valuation",
);

/** Bodies of a state that act for it: "the Danish government", "Boria's lower house". */
export const STATE_BODIES = setOf(
  "government cabinet state parliament house senate congress ministry treasury army navy military forces force troops police lawmakers legislature",
  "assembly council authorities regime administration economy exporters farmers growers taxpayers workers households companies factories utility budget navy railways railway",
);

/** What a state has accounts of: "Boria's exports". */
export const LAND_ACCOUNTS = setOf("population economy gdp inflation unemployment exports imports joblessness deficit surplus");

/** Named in a sentence, they may own its sums as well as the firm told of before. */
export const OTHER_OWNERS = setOf(
  "industry sector market country government state national nationwide farmers households insurers banks rivals competitors shops retailers automakers carmakers airlines companies firms groups lenders operators brewers miners",
);

/** Lands and bodies by their sort, which have a sum and are not what it is for: "the province got 4 million". */
export const PAYING_BODIES = setOf("country nation city town region province kingdom republic agency department ministry");
