export { germanWords } from '../mock/german.ts';
export { answerTo, journeys, lookUp, receiptFor } from '../mock/mock.ts';
