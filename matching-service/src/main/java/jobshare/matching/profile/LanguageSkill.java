package jobshare.matching.profile;

/**
 * A language that a person can work in.
 *
 * @param code ISO 639-1
 */
public record LanguageSkill(String code, CefrLevel level) {
}
