import { describe, expect, test } from "vitest";
import { brief, claimsOf } from "./claims.js";

type Row = readonly [text: string, ...expected: string[]];
/** "number thing/measure" of every claim but dates, in sentences of seldom forms; rows without any are near misses. */
const form = (name: string, rows: readonly Row[]): void => {
  describe(name, () => {
    test.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) =>
      expect(
        claimsOf(text)
          .filter(({ kind }) => kind !== "date")
          .map(brief),
      ).toEqual(expected),
    );
  });
};

form("ages", [
  ["A 40-year-old barge sank.", "40 barge/age"],
  ["The 40 year old barge sank.", "40 barge/age"],
  ["Anna Weir, 24, sang.", "24 Anna Weir/age"],
  ["Of them, children under five were fed.", "five child/age"],
]);

form("shares and changes", [
  ["There was a 4-point drop in the turnout.", "4 turnout/change"],
  ["There was a 4-point swing.", "4 swing/change"],
  ["It was a profit of $6 million, or 31 cents a share.", "6 million profit/profit", "31 profit/per share"],
  ["Of 300 voters, two thirds agreed.", "300 voter", "two thirds voter/share"],
  ["The mill hired 300 voters. A quarter were against.", "300 voter", "A quarter voter/share"],
  ["Sales came to 40 million crowns, up 12 percent.", "40 million sale/revenue", "12 sale/change"],
  ["It got 446 votes (29%).", "446 vote", "29 vote/share"],
  ["Fares rose by 3 percent and rents by 5 percent.", "3 fare/change", "5 rent/change"],
  ["Alder fire: 900 acres burned, 68 percent contained.", "900 Alder fire/area", "68 Alder fire/level"],
  ["Rates are 4 percent lower.", "4 rate/change"],
]);

form("votes", [
  ["Orlo got 44 percent of the votes and Benn 31 percent.", "44 vote for Orlo/share", "31 vote for Benn/share"],
  ["They need 50 percent plus one of the votes.", "50 vote/threshold"],
  ["The party cleared the 5-percent threshold for votes.", "5 vote/threshold"],
]);

form("measures", [
  ["The mayor doubled the number of patrols.", "doubled patrol"],
  ["The mayor doubled the patrols.", "doubled patrol"],
  ["A 30-km corridor and a 12 km tunnel.", "30 corridor", "12 tunnel"],
  ["It fell in Velm, 40 km south of the port.", "40 Velm/distance"],
  ["The tower is 40 m in height.", "40 tower/height"],
  ["The tower has a 40 m-high wall.", "40 wall/height"],
  ["The quake had a magnitude of 5.6.", "5.6 quake/magnitude"],
  ["They saw a 7.4-magnitude quake.", "7.4 quake/magnitude"],
]);

form("sums", [
  ["Coal is 77 dollars a barrel.", "77 coal/price"],
  ["Grain worth 40 euros burned.", "40 grain/value"],
  ["They lost 40 euros' worth of grain.", "40 grain/value"],
  ["They bought the striker for a fee of 3 million euros.", "3 million striker fee/price"],
  ["They paid fees of 3 million euros.", "3 million fee/price"],
  [
    "The loss was 4 million crowns for the quarter and 9 million crowns for the year.",
    "4 million loss/loss",
    "9 million loss/loss",
  ],
]);

form("what is counted", [
  ["Toy cars: the shop sold 40 toy tanks.", "40 toy tank"],
  ["The ships carried 30 pieces of artillery.", "30 artillery piece"],
  ["They bought 30 units of damaged sails.", "30 sail"],
  ["Some 40 special forces left.", "40 special force"],
  ["The rebels lost 40 enemy forces.", "40 force"],
  ["President Orlo met 40 deputies.", "40 deputy"],
  ["They saw 4 weaving/dyeing mills.", "4 weaving/dyeing mill"],
  ["They have 4 economic and political clubs.", "4 economic and political club"],
  ["They have 4 mills and “great” barns.", "4 mill"],
  ["They repaired 4 seriously damaged houses.", "4 house"],
  ["They repaired 4 “Kasta” radars.", "4 Kasta radar"],
  ["They own 4 TB2 drones.", "4 TB2 drone"],
  ["They fed 12 Workers' Party clerks.", "12 Workers Party clerk"],
  ["They stocked 4 [Norse] ships.", "4 ship"],
  ["They put the crowd at 20,000.", "20,000 person"],
  ["They put the losses at 20,000.", "20,000 null"],
  ["They put barns at 20,000.", "20,000 barn"],
  ["The number who fled has risen, and the total will rise to 80,000.", "80,000 null/level"],
  ["The refugees, of whom there are about 9,000, wait.", "9,000 refugee"],
  ["Boria took in refugees. There are 9,000 of them here.", "9,000 refugee"],
  ["Boria took in sand. There are 9,000 of them here.", "9,000 null"],
  ["He rang the office five times.", "five ring"],
  ["It carried 24 buses, the rest, nine, ran on gas.", "24 bus", "nine bus"],
  ["They sold 10 guns, including eight of one make.", "10 gun", "eight gun"],
  ["It killed 31 people, of whom 12 were nurses.", "31 person", "12 nurse"],
  ["7 out of 10 mills are shut.", "7 mill", "10 mill/total"],
  ["They sold 40 carts altogether.", "40 cart/total"],
  ["They sold 40 carts in all.", "40 cart/total"],
  ["Only one bridge stands."],
  ["Thousands have fled across the country as a whole.", "Thousands person"],
  ["Two hundred reached Velm on foot.", "Two hundred person"],
  ["Boats: 18 sank. Two others were hit.", "18 boat", "Two boat"],
  ["Four miners were hurt. Two others were hit.", "Four miner", "Two miner"],
]);

form("others", [
  ["The mayor met 4 miners and 3 bakers. Two others were late.", "4 miner", "3 baker", "Two person"],
  ["Four miners were hurt. Another two were hit.", "Four miner", "two miner/increment"],
  ["Four people were hurt. Another two were hit.", "Four person", "two person/increment"],
  ["Another two were hit.", "two null/increment"],
  ["They fed 255 British and 649 Polish sailors.", "255 sailor", "649 Polish sailor"],
  ["They fed 255 British clerks and 649 sailors.", "255 British clerk", "649 sailor"],
  ["The crew lost nine huts; the other lost four.", "nine hut", "four hut"],
  ["Of the clerks 40 of them were hurt.", "40 clerk"],
  ["The clerks were not lost: 40 of them were hurt.", "40 clerk"],
  ["The sand was not lost: 40 of them were hurt.", "40 person"],
  ["They sold 24 buses; the rest, nine, ran.", "24 bus", "nine bus"],
  ["The rest, nine, ran.", "nine null"],
  ["They sold 10 guns, including eight of this town.", "10 gun", "eight gun"],
]);

form("more shares", [
  ["Okoro – 48.1% ➡ 4,773", "48.1 Okoro/share", "4,773 Okoro"],
  ["* Lund – 48.1 percent", "48.1 Lund/share"],
  ["– 48.1 percent", "48.1 null/level"],
  ["It is known that 95 percent of it is sand.", "95 null/share"],
  ["Some 25 percent of the time it rained.", "25 time/share"],
  ["A pay rise of 6 percent was given.", "6 pay rise/change"],
  ["It fell by a fifth.", "a fifth null/change"],
  ["Half of the crews left.", "Half crew/share"],
  ["It hired 300 bakers; 40 percent of whom are old.", "300 baker", "40 baker/share"],
  ["It bought 300 lamps; 40 percent of which are old.", "300 lamp", "40 lamp/share"],
]);

form("numbers of nothing that is named", [
  ["Nine more were towed.", "Nine null/increment"],
  ["The number displaced may be as high as 14,000.", "14,000 person"],
  ["The clerk displaced may be as old as 40.", "40 clerk/age"],
  ["Some 40 reached the port.", "40 person"],
  ["Some 40 made it home.", "40 person"],
  ["They arrested 40.", "40 null"],
]);

form("totals", [
  ["Mills out of 10 towns came.", "10 town"],
  ["They sold a total of 40 carts.", "40 cart/total"],
  ["The town, of which there are 3 plans, sleeps.", "3 plan"],
]);

form("nouns", [
  ["They own 4 well-kept huts.", "4 well-kept hut"],
  ["They own 4 huts and/or barns.", "4 hut"],
  ["They hold 5 “Kasta” and “Osa” radars.", "5 Kasta and Osa radar"],
  ["They feed 12 RM and harbour crews.", "12 RM and harbour crew"],
  ["They own 4 newly built huts.", "4 newly built hut"],
  ["They own 4 Velm's huts.", "4 Velm's hut"],
  ["The sheet is 20 x 30 m.", "20 sheet", "30 sheet"],
  ["They own 4 A-40 boats.", "4 A-40 boat"],
  ["They own four anti-tank guns.", "four anti-tank gun"],
  ["They bought the ox for a sum of 3 million euros.", "3 million ox/price"],
  ["He came for a fee of 3 million euros.", "3 million fee/price"],
]);

form("more of votes", [
  ["Orlo, with 44 percent of the votes, leads.", "44 vote for Orlo/share"],
  ["It got 446 votes - all told (29%).", "446 vote", "29 vote/share"],
  ["Orlo won (44 percent of the votes).", "44 vote/share"],
]);

form("what goes on without its noun", [
  ["Thousands have died in the whole country.", "Thousands person"],
  ["They sank 40 boats. Of those 12 were raised.", "40 boat", "12 boat"],
  ["They sank 40 boats. Ten more were raised.", "40 boat", "Ten boat/increment"],
  ["The raid took 40 boats. They took in 12.", "40 boat", "12 boat"],
  ["He rang the office five times and the mill six times.", "five ring", "six ring"],
  ["Killed: 40 of the crew", "40 crew"],
]);
