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
  ["It was a profit of $6 million, or 31 cents a share.", "6 million profit/profit", "31 profit/profit"],
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
  ["The loss was 4 million crowns for the quarter and 9 million crowns for the year.", "4 million loss/loss", "9 million loss"],
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
