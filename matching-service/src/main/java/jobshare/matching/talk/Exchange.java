package jobshare.matching.talk;

/** What both have said to a question. */
public record Exchange(String one, String other) {
}
