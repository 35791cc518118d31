import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} is working on it; you need do nothing. We are sorry for the wait.';
const shopActs =
  'It is up to {shop} to put that right. Write to them if it takes longer than a day.';
const shopResends = '{shop} has to send it another way. Write to them to hear how.';
const writeToShop = 'Write to {shop}, so that it can go on.';
const shopMakesGood = 'Write to {shop}; it is up to them to put it right.';
const afterPayment =
  'It goes on once that is paid. The carrier’s page says how; if it does not, write to {shop}.';
const afterRoads = 'It goes on when the roads are clear; you need do nothing.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: {
    headline: '{carrier} is behind',
    detail: 'They are catching up; you need do nothing. We are sorry for the wait.',
  },
  missorted: {
    headline: 'It took a wrong turn',
    detail:
      '{carrier} is sending it the right way; you need do nothing. We are sorry for the wait.',
  },
  transport: { headline: 'Held up on the road', detail: carrierActs },
  capacity: {
    headline: 'More parcels than usual',
    detail: '{carrier} is working through them; you need do nothing. We are sorry for the wait.',
  },
  damaged: { headline: 'It was damaged', detail: shopMakesGood },
  lost: { headline: 'Nobody can find it just now', detail: shopMakesGood },
  rejected: { headline: '{carrier} did not take it', detail: shopResends },
  held: {
    headline: 'Kept at a depot',
    detail: '{carrier} has it safe and will say when it moves on; you need do nothing.',
  },
  researched: {
    headline: '{carrier} is looking for it',
    detail: 'If it has not turned up in two days, write to {shop}; then it is up to them.',
  },
  not_found_by_carrier: {
    headline: '{carrier} does not know this number yet',
    detail:
      'A new parcel can take until the evening to appear. If that does not change, write to {shop}.',
  },
  wrong_data: { headline: 'The paperwork is not right', detail: shopActs },
  not_ready: {
    headline: 'It was not ready yet',
    detail: '{shop} hands it over at the next collection; you need do nothing.',
  },
  packaging: { headline: 'The packaging did not hold', detail: shopActs },
  documents: { headline: 'A document is missing', detail: shopActs },
  prohibited: { headline: 'It may not travel this way', detail: shopResends },
  cancelled_by_shop: {
    headline: '{shop} called it off',
    detail: 'Nothing is on its way. If you did not expect that, write to {shop}.',
  },
  wrong_number: {
    headline: 'The tracking number is not right',
    detail:
      '{carrier} does not know it; your parcel may well be on its way. It is up to {shop} to put it right: write to them.',
  },
  addressee_absent: {
    headline: 'Nobody was in',
    detail:
      'You can leave it at that: they usually come again on the next working day. The card or the carrier’s page says what else is possible.',
  },
  addressee_moved: {
    headline: 'The address has changed',
    detail: 'Write the new one to {shop}, so that it can go on.',
  },
  business_closed: {
    headline: 'It was closed',
    detail: 'They usually come again on the next working day. You need do nothing.',
  },
  refused: { headline: 'It was refused', detail: writeToShop },
  wrong_address: {
    headline: 'The address is not right',
    detail: 'Write the right one to {shop}, so that it can go on.',
  },
  no_access: {
    headline: 'They could not reach the door',
    detail:
      'They usually come again on the next working day. You can say how to get in on the carrier’s page.',
  },
  no_safe_place: {
    headline: 'No safe place to leave it',
    detail:
      'They usually come again on the next working day. Be in then, or name a place on the carrier’s page.',
  },
  pickup_missed: { headline: 'Not collected in time', detail: writeToShop },
  payment: { headline: 'A payment is due', detail: afterPayment },
  identity: {
    headline: 'They need to see your ID',
    detail: 'Have it ready when they come again, or bring it to the counter.',
  },
  cancelled_by_shopper: {
    headline: 'Called off, as you asked',
    detail: 'Nothing is on its way. If that was not you, write to {shop}.',
  },
  customs: {
    headline: 'Held at customs',
    detail: 'Customs decides. Two days are usual; you need do nothing.',
  },
  customs_documents: {
    headline: 'Customs needs a document',
    detail: 'It is up to {shop} to send it in. Write to them if it takes longer than two days.',
  },
  customs_duty: { headline: 'Duty has to be paid', detail: afterPayment },
  customs_prohibited: { headline: 'Customs will not let it in', detail: shopMakesGood },
  weather: { headline: 'The weather is holding it up', detail: afterRoads },
  disaster: { headline: 'An emergency is holding it up', detail: afterRoads },
  external: {
    headline: 'It is taking longer',
    detail:
      'The cause is out of the carrier’s hands; you need do nothing. We are sorry for the wait.',
  },
  security: {
    headline: 'It is being checked',
    detail: 'That is for everybody’s safety. It goes on afterwards; you need do nothing.',
  },
  regulation: {
    headline: 'A rule is holding it up',
    detail: '{carrier} is clearing that up; you need do nothing.',
  },
};
