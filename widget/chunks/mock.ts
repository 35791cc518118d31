export { answerTo, journeys, lookUp, receiptFor, wordsOf } from '../mock/mock.ts';
