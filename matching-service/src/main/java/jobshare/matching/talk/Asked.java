package jobshare.matching.talk;

/**
 * A question that two people are asked.
 *
 * @param why in words to the one who reads it: what they have told themselves, and of the other no more than that it is not told, or
 *        otherwise
 */
record Asked(Question question, Reason reason, String why) {
}
