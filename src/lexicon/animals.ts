/** Animals that texts count: what dies there is no person. Singular. */
export const ANIMALS: ReadonlySet<string> = new Set(
  [
    "animal whale dolphin porpoise seal shark turtle tortoise fish salmon carp trout tuna eel elephant rhino rhinoceros lion tiger leopard cheetah bear wolf fox deer elk moose bison buffalo giraffe zebra hippo antelope gazelle monkey ape gorilla chimpanzee orangutan kangaroo koala panda crocodile alligator snake",
    "cow cattle bull calf ox sheep lamb goat pig hog swine horse pony mule donkey camel llama reindeer yak dog puppy cat kitten rabbit hare mink rat mouse bat chicken hen duck goose turkey swan pigeon gull penguin eagle vulture owl crane stork parrot ostrich bird poultry livestock mammal bee pet calf pup cub chick creature",
  ].flatMap((list) => list.split(" ")),
);
