package jobshare.profile.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a line of an ESCO file says. */
public sealed interface EscoRow {

    /**
     * An occupation, a skill or a strength.
     *
     * @param group ISCO-08 group of an occupation, of 1 to 4 digits
     * @param obsolete whether the release still lists it, but no longer wants it used
     * @param successor URI of what replaces it
     */
    record Concept(ConceptKind kind, String uri, String label, List<String> otherLabels, String description,
            @Nullable String group, boolean obsolete, @Nullable String successor) implements EscoRow {

        /** One that is in use. */
        Concept(ConceptKind kind, String uri, String label, List<String> otherLabels, String description,
                @Nullable String group) {
            this(kind, uri, label, otherLabels, description, group, false, null);
        }

        Concept as(ConceptKind other) {
            return new Concept(other, uri, label, otherLabels, description, group, obsolete, successor);
        }
    }

    /** An occupation needs a skill, or is helped by it. Both by URI. */
    record Relation(String occupation, String skill, boolean essential) implements EscoRow {
    }
}
