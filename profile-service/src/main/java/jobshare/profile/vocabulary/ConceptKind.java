package jobshare.profile.vocabulary;

/** Kind of a concept. A strength is a transversal skill, useful in any occupation. */
public enum ConceptKind {
    OCCUPATION("occupation", "an occupation"), SKILL("skill", "a skill"), STRENGTH("strength", "a strength");

    private final String word;
    private final String wordWithArticle;

    ConceptKind(String word, String wordWithArticle) {
        this.word = word;
        this.wordWithArticle = wordWithArticle;
    }

    /** Name in messages and paths. */
    String word() {
        return word;
    }

    String wordWithArticle() {
        return wordWithArticle;
    }

    /** The kind in the database, where a strength is a skill with a flag. */
    String storedKind() {
        return (this == OCCUPATION ? OCCUPATION : SKILL).name();
    }
}
