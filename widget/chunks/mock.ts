export { answerTo, journeys, receiptFor } from '../mock/mock.ts';
