package jobshare.matching.criterion;

/**
 * A language someone works in.
 *
 * @param code ISO 639-1
 */
public record Language(String code, CefrLevel level) {
}
