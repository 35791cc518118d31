export { answerTo, journeys, receiptFor, wordsOf } from '../mock/mock.ts';
