package jobshare.matching.conversation;

/**
 * A question that the guide asks both partners.
 *
 * @param why the reason as text, with the reader's own profile values only
 */
record GuideQuestion(Question question, QuestionReason reason, String why) {
}
