import { describe, expect, test } from "vitest";
import { brief, claimsOf } from "./claims.js";

const items = (text: string): string[] => claimsOf(text).map(brief);

describe("the noun phrase behind the number", () => {
  test.each([
    ["They towed away 12 long-range missile launchers.", ["12 long-range missile launcher"]],
    ["He owns 14 Bofors anti-aircraft guns.", ["14 Bofors anti-aircraft gun"]],
    ["The port lost 3 Kashtan gun systems.", ["3 Kashtan gun system"]],
    ["Divers raised nine “Mosquito” missile boats.", ["nine Mosquito missile boat"]],
    ["The museum bought two MiG-21 fighters and one Boeing 747 aircraft.", ["two MiG-21 fighter", "one Boeing 747 aircraft"]],
    ["Six members of parliament left.", ["Six member of parliament"]],
    ["Doctors counted 300 cases of typhoid fever.", ["300 case of typhoid fever"]],
    ["The yard holds seven pieces of artillery.", ["seven artillery piece"]],
    ["They found four launch rails of the “Sopka” complex.", ["four Sopka launch rail"]],
    ["The town has 18 ruined mills.", ["18 mill"]],
    ["Some 40 other orchards were felled.", ["40 orchard"]],
    ["The number of Karans who have fled reached 2 million.", ["2 million Karan"]],
    ["Some 900 hectares were burned by the Alder fire.", ["900 Alder fire/area"]],
    ["It was 42 degrees in Tarn.", ["42 temperature/temperature"]],
    ["Clerks want 12 percent more pay.", ["12 pay/change"]],
    ["Sales were 12 percent more than in May.", ["12 sale/change", "May null"]],
    ["Len Brand, the former actor, was 70 when he died.", ["70 Len Brand/age"]],
    ["Guards estimated that 30,000 joined the march.", ["30,000 person"]],
    ["Twelve firms joined the index.", ["Twelve firm"]],
    ["Police put the number of marchers in Tarn on Sunday at 8,000.", ["Sunday null", "8,000 marcher"]],
    ["The ministry lowered the death toll in the attack on the isle of Tarn to 84.", ["84 person"]],
    ["Shares of Quill closed at 19 dollars.", ["19 share"]],
    ["Winds of 180 km per hour battered Tarn.", ["180 wind/speed"]],
    ["Waves of 9 metres hit the pier.", ["9 wave"]],
    ["Ilan Orlo, who died on Tuesday, was 73.", ["Tuesday null", "73 Ilan Orlo/age"]],
    ["The toll, which rose on Tuesday, was 73.", ["Tuesday null", "73 person"]],
    ["The Larks won 40 seats: the Herons 12 and the Union 9.", ["40 seat", "12 seat", "9 seat"]],
    ["Orlo will pay $2 million for Osten Foods.", ["2 million Osten Foods/cost"]],
    ["The crowd at the fair in Tarn numbered 9,000.", ["9,000 person"]],
    ["Police put the crowd at Sunday's rally in Tarn at 9,000.", ["Sunday rally", "9,000 person"]],
    // counted together
    ["Some 40 women and children sang, 9 men and 3 boys danced.", ["40 woman and child", "9 man", "3 boy"]],
    ["About 700 Borian men, women and children fled.", ["700 Borian man, woman and child"]],
    ["Some 900 Danish and twice as many Swedish sailors sang.", ["900 sailor"]],
    // words in -ly that are no adverbs
    ["Nine family members and six family doctors came.", ["Nine family member", "six family doctor"]],
    [
      "It had 30 weekly flights, 3 deadly crashes and 20 friendly matches.",
      ["30 weekly flight", "3 deadly crash", "20 friendly match"],
    ],
    ["They sold 40 heavily mended huts and 12 partly loaded carts.", ["40 mended hut", "12 loaded cart"]],
    ["It has 5 customs offices and 2 sports clubs.", ["5 customs office", "2 sports club"]],
    ["Two children's hospitals were built.", ["Two children's hospital"]],
    ["Four People's Guard fighters sang.", ["Four People's Guard fighter"]],
    ["Four New People's Guard (NPG) fighters sang.", ["Four New People's Guard fighter"]],
    ["It recorded 87 deaths and 40 injuries.", ["87 death", "40 person"]],
    ["Eleven radio or television masts fell.", ["Eleven radio or television mast"]],
    ["Crews cleared 30 aircraft hangars.", ["30 aircraft hangar"]],
    ["Firemen found 22 gas bottles in the cellar.", ["22 gas bottle"]],
    ["Hundreds of barns burned.", ["Hundreds barn"]],
    ["It flew to six U.S. cities and 14 U.K. ports.", ["six U.S. city", "14 U.K. port"]],
    ["It hired nine U.N.-trained divers.", ["nine U.N.-trained diver"]],
    ["Of the cows 90 (45%) heifers were sold.", ["90 heifer", "45 heifer/share"]],
    ["The line bought 25 A330s and three single-aisle 757 jets.", ["25 A330", "three single-aisle 757 jet"]],
    ["The fund bought 12 of the Dutch yard's K900s.", ["12 K900"]],
    ["Wagons: 44 in 12 depots.", ["44 wagon", "12 depot"]],
    ["At least one of your ferries is leaking.", ["one ferry"]],
  ])("%s", (text, expected) => expect(items(text)).toEqual(expected));
});

describe("heads that stand elsewhere", () => {
  test.each([
    ["Of the 40 lorries, 12 burned.", ["40 lorry", "12 lorry"]],
    ["Thirty lorries were hit and nine burned out.", ["Thirty lorry", "nine lorry"]],
    ["Six villages were taken: four in the north and two in the south.", ["Six village", "four village", "two village"]],
    ["The number of barges reached 30.", ["30 barge"]],
    ["Pupil numbers climbed to a record 900.", ["900 pupil"]],
    ["They sank 28 of 31 barges. The remaining three hit a pier.", ["28 barge", "31 barge", "three barge"]],
    ["There were 12 fewer strikes than in May.", ["12 strike", "May strike"]],
    ["Alarm grew over hundreds feared drowned.", ["hundreds person"]],
    ["The tug had 9 aboard and the barge 12 on board.", ["9 person", "12 person"]],
    ["Hamlets of 40, 60, up to 90 people are empty.", ["40 person", "60 person", "90 person"]],
    ["Fewer than 600 have made it to the camp.", ["600 person"]],
    ["* Okoro- 48.1% ➡ 4,773", ["48.1 Okoro", "4,773 Okoro"]],
    ["The remaining 28 percent is sold.", ["28 null"]],
    ["Some 400 nurses out of 900 vote by post.", ["400 nurse", "900 nurse"]],
    ["The mill cut 40 jobs, beside the 300 total lost before.", ["40 job", "300 job"]],
    ["Barns destroyed: at least 60.", ["60 barn"]],
    ["All nine, aged 20 to 31, were let go.", ["nine person", "20 to 31 null"]],
    ["Lorries – 97 were burnt, 14 were towed.", ["97 lorry", "14 lorry"]],
    ["Outposts – 14 units.", ["14 outpost"]],
    [
      "The guild owns 10 howitzers, including eight “Vasilek” and two “Rapira”.",
      ["10 howitzer", "eight Vasilek howitzer", "two Rapira howitzer"],
    ],
    ["The council has 120 members, 52 of whom are women.", ["120 member", "52 woman"]],
    ["They won 41 of the 120 seats.", ["41 seat", "120 seat"]],
    ["Seven of the nine judges agreed.", ["Seven judge", "nine judge"]],
    ["Of the barges 36 sank.", ["36 barge"]],
    ["The inspector rang the office five times.", ["five ring"]],
    ["It is a six-storey house.", ["six storey"]],
    ["Thousands took to the streets.", ["Thousands person"]],
    ["The clinic has a staff of 900.", ["900 staff"]],
    ["Twelve barns were rebuilt. Nine more were torn down.", ["Twelve barn", "Nine barn"]],
  ])("%s", (text, expected) => expect(items(text).map((item) => item.replace(/\/.*/, ""))).toEqual(expected));
});

describe("numbers that count nothing", () => {
  test.each([
    "One proverb says that rain is a guest.",
    "I shall give you two examples.",
    "We saw only one side of him.",
    "One day I shall return.",
    "Telephone: 555.",
    "The matter is settled.",
  ])("%s", (text) => expect(items(text)).toEqual([]));
});

test("a stated sum is marked", () => {
  expect(items("A total of 366 barges were hit.")).toEqual(["366 barge/total"]);
  expect(items("Barges – 287 sunk, 79 towed, 366 in all.")).toEqual(["287 barge", "79 barge", "366 barge/total"]);
});
