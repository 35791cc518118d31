import type { Reasons } from './messages.ts';

const carrierActs = ({ carrier }: { carrier: string }) =>
  `${carrier} is working on it; you need do nothing. We are sorry for the wait.`;
const shopActs = ({ shop }: { shop: string }) =>
  `It is ${shop}’s turn to put that right. Write to them if it takes longer than a day.`;
const writeToShop = ({ shop }: { shop: string }) => `Write to ${shop}, so that it can go on.`;
const shopMakesGood = ({ shop }: { shop: string }) =>
  `Write to ${shop}; it is their turn to make it right.`;
const comesAgain = 'They usually come again on the next working day.';

/** Why something is held up, and who acts. */
export const reasons: Reasons = {
  carrier: [({ carrier }) => `${carrier} is behind`, carrierActs],
  missorted: [
    () => 'It took a wrong turn',
    ({ carrier }) =>
      `${carrier} is sending it the right way; you need do nothing. We are sorry for the wait.`,
  ],
  transport: [() => 'Held up on the road', carrierActs],
  capacity: [
    () => 'More parcels than usual',
    ({ carrier }) =>
      `${carrier} is working through them; you need do nothing. We are sorry for the wait.`,
  ],
  damaged: [() => 'It was damaged', shopMakesGood],
  lost: [() => 'Nobody can find it just now', shopMakesGood],
  rejected: [
    ({ carrier }) => `${carrier} did not take it`,
    ({ shop }) => `It is ${shop}’s turn: they send it another way. Write to them to hear how.`,
  ],
  held: [
    () => 'Kept at a depot',
    ({ carrier }) => `${carrier} has it safe and says when it goes on; you need do nothing.`,
  ],
  researched: [
    ({ carrier }) => `${carrier} is looking for it`,
    ({ shop }) => `If it has not turned up in two days, write to ${shop}; then it is their turn.`,
  ],
  not_found_by_carrier: [
    ({ carrier }) => `${carrier} does not know this number yet`,
    ({ shop }) =>
      `A new parcel can take until the evening to appear. If it stays so, write to ${shop}.`,
  ],
  wrong_data: [() => 'Its papers are not right', shopActs],
  not_ready: [
    () => 'It was not ready yet',
    ({ shop }) => `${shop} hands it over at the next collection; you need do nothing.`,
  ],
  packaging: [() => 'The packaging did not hold', shopActs],
  documents: [() => 'A document is missing', shopActs],
  prohibited: [
    () => 'It may not travel this way',
    ({ shop }) => `It is ${shop}’s turn: they send it another way. Write to them to hear how.`,
  ],
  cancelled_by_shop: [
    ({ shop }) => `${shop} called it off`,
    ({ shop }) => `Nothing is on its way. If you did not expect that, write to ${shop}.`,
  ],
  wrong_number: [
    () => 'The tracking number is not right',
    ({ carrier, shop }) =>
      `${carrier} does not know it; your parcel may well be on its way. It is ${shop}’s turn to put it right: write to them.`,
  ],
  addressee_absent: [
    () => 'Nobody was in',
    () =>
      'Leave it at that: they usually come again on the next working day. What else is possible stands on the card, or on the carrier’s page.',
  ],
  addressee_moved: [
    () => 'The address has changed',
    ({ shop }) => `Write the new one to ${shop}, so that it can go on.`,
  ],
  business_closed: [() => 'It was closed', () => `${comesAgain} You need do nothing.`],
  refused: [() => 'It was refused', writeToShop],
  wrong_address: [
    () => 'The address is not right',
    ({ shop }) => `Write the right one to ${shop}, so that it can go on.`,
  ],
  no_access: [
    () => 'They could not reach the door',
    () => `${comesAgain} How to get in, you can say on the carrier’s page.`,
  ],
  no_safe_place: [
    () => 'No safe place to leave it',
    () => `${comesAgain} Be in then, or name a place on the carrier’s page.`,
  ],
  pickup_missed: [() => 'Not collected in time', writeToShop],
  payment: [
    () => 'A payment is open',
    ({ shop }) =>
      `It goes on once that is paid. The carrier’s page says how; if it does not, write to ${shop}.`,
  ],
  identity: [
    () => 'They need to see your ID',
    () => 'Have it ready when they come again, or bring it to the counter.',
  ],
  cancelled_by_shopper: [
    () => 'Called off, as you asked',
    ({ shop }) => `Nothing is on its way. If that was not you, write to ${shop}.`,
  ],
  customs: [
    () => 'Held at customs',
    () => 'Customs decides. Two days are usual; you need do nothing.',
  ],
  customs_documents: [
    () => 'Customs needs a document',
    ({ shop }) =>
      `It is ${shop}’s turn to send it in. Write to them if it takes longer than two days.`,
  ],
  customs_duty: [
    () => 'Duty is to be paid',
    ({ shop }) =>
      `It goes on once that is paid. The carrier’s page says how; if it does not, write to ${shop}.`,
  ],
  customs_prohibited: [() => 'Customs does not let it in', shopMakesGood],
  weather: [
    () => 'The weather holds it up',
    () => 'It goes on when the roads are clear; you need do nothing.',
  ],
  disaster: [
    () => 'An emergency holds it up',
    () => 'It goes on when the roads are clear; you need do nothing.',
  ],
  external: [
    () => 'It takes longer',
    () =>
      'The cause is out of the carrier’s hands; you need do nothing. We are sorry for the wait.',
  ],
  security: [
    () => 'It is being checked',
    () => 'That is for everybody’s safety. It goes on afterwards; you need do nothing.',
  ],
  regulation: [
    () => 'A rule holds it up',
    ({ carrier }) => `${carrier} is clearing that up; you need do nothing.`,
  ],
};
