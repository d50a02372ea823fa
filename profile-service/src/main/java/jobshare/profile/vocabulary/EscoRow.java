package jobshare.profile.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line of an ESCO file says. */
public sealed interface EscoRow {

    /**
     * An occupation, a skill or a strength.
     *
     * @param group ISCO-08 group of an occupation, of 1 to 4 digits
     */
    record Concept(ConceptKind kind, String uri, String label, List<String> otherLabels, String description,
            @Nullable String group) implements EscoRow {
    }

    /** An occupation needs a skill, or is helped by it. Both by URI. */
    record Relation(String occupation, String skill, boolean essential) implements EscoRow {
    }
}
