package jobshare.profile.vocabulary;

/** What a word of the vocabulary stands for. A strength is a skill that serves in any occupation (ESCO: transversal). */
public enum ConceptKind {
    OCCUPATION("occupation"), SKILL("skill"), STRENGTH("strength");

    private final String word;

    ConceptKind(String word) {
        this.word = word;
    }

    /** As it is called in messages. */
    public String word() {
        return word;
    }
}
