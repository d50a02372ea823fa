package jobshare.profile.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of an ESCO file. */
public sealed interface EscoRow {

    /** Approximate size in memory, in characters. */
    int length();

    /**
     * An occupation, a skill or a strength.
     *
     * @param group ISCO-08 group of an occupation, of 1 to 4 digits
     * @param isObsolete whether the release lists it as obsolete
     * @param successor URI of its replacement
     */
    record Concept(
            ConceptKind kind,
            String uri,
            String label,
            List<String> otherLabels,
            String description,
            @Nullable String group,
            boolean isObsolete,
            @Nullable String successor) implements EscoRow {

        /** A concept that is not obsolete. */
        Concept(ConceptKind kind, String uri, String label, List<String> otherLabels, String description,
                @Nullable String group) {
            this(kind, uri, label, otherLabels, description, group, false, null);
        }

        @Override
        public int length() {
            return uri.length() + label.length() + description.length() + otherLabels.stream().mapToInt(String::length).sum();
        }

        Concept as(ConceptKind other) {
            return new Concept(other, uri, label, otherLabels, description, group, isObsolete, successor);
        }
    }

    /** A skill that is essential or optional for an occupation, by URI. */
    record Relation(String occupation, String skill, boolean isEssential) implements EscoRow {

        @Override
        public int length() {
            return occupation.length() + skill.length();
        }
    }
}
