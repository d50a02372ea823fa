package jobshare.matching.conversation;

/** The answers of both partners to one question. */
public record AnswerPair(String first, String second) {
}
