package jobshare.profile.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jobshare.kit.rejection.UnreadableValue;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The CSV files of the official ESCO download that the import reads. Names end with the language: {@code skills_en.csv}. */
public enum EscoFile {

    OCCUPATIONS("occupations(_[a-z]{2})?\\.csv", "conceptUri", "preferredLabel", "altLabels", "description", "iscoGroup") {
        @Override
        EscoRow row(CSVRecord line) {
            return concept(ConceptKind.OCCUPATION, line, text(line, "iscoGroup", MAX_GROUP_LENGTH));
        }
    },
    SKILLS("skills(_[a-z]{2})?\\.csv", "conceptUri", "preferredLabel", "altLabels", "description") {
        @Override
        EscoRow row(CSVRecord line) {
            return concept(ConceptKind.SKILL, line, null);
        }
    },
    STRENGTHS("transversalSkillsCollection(_[a-z]{2})?\\.csv", "conceptUri", "preferredLabel", "altLabels", "description") {
        @Override
        EscoRow row(CSVRecord line) {
            return concept(ConceptKind.STRENGTH, line, null);
        }
    },
    RELATIONS("occupationSkillRelations(_[a-z]{2})?\\.csv", "occupationUri", "relationType", "skillUri") {
        @Override
        EscoRow row(CSVRecord line) {
            return new EscoRow.Relation(text(line, "occupationUri", MAX_URI_LENGTH), text(line, "skillUri", MAX_URI_LENGTH),
                    "essential".equals(text(line, "relationType", MAX_LABEL_LENGTH)));
        }
    };

    /** One label per line, or separated by bars in the collections. */
    private static final Pattern LABEL_SEPARATOR = Pattern.compile("\\R| \\| ");

    private static final int MAX_URI_LENGTH = 512;
    private static final int MAX_GROUP_LENGTH = 4;
    /** Labels are part of the events of roles and people, of which each must fit into a Kafka record. */
    private static final int MAX_LABEL_LENGTH = 255;
    private static final int MAX_OTHER_LABEL_LENGTH = 500;

    private static final Set<String> OBSOLETE = Set.of("obsolete", "deprecated");

    private final Predicate<String> name;
    private final List<String> columns;

    EscoFile(String name, String... columns) {
        this.name = Pattern.compile(name).asMatchPredicate();
        this.columns = List.of(columns);
    }

    /** @throws UnreadableValue if a cell is longer than the vocabulary allows, or contains U+0000 */
    abstract EscoRow row(CSVRecord line);

    /** The required columns, in any order; others are ignored. */
    List<String> columns() {
        return columns;
    }

    /** The file with this name, in any folder. */
    static Optional<EscoFile> find(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return Arrays.stream(values()).filter(file -> file.name.test(name)).findAny();
    }

    private static EscoRow.Concept concept(ConceptKind kind, CSVRecord line, @Nullable String group) {
        var label = text(line, "preferredLabel", MAX_LABEL_LENGTH);
        var others = Stream.of(LABEL_SEPARATOR.split(text(line, "altLabels", Integer.MAX_VALUE)))
                .map(String::strip)
                .filter(other -> !other.isEmpty() && !other.equals(label))
                .map(other -> limited("altLabels", other, MAX_OTHER_LABEL_LENGTH))
                .distinct()
                .toList();
        return new EscoRow.Concept(kind, text(line, "conceptUri", MAX_URI_LENGTH), label, others,
                text(line, "description", Integer.MAX_VALUE), group, OBSOLETE.contains(optional(line, "status")),
                emptyToNull(optional(line, "isReplacedBy")));
    }

    private static String optional(CSVRecord line, String column) {
        return line.isMapped(column) ? text(line, column, MAX_URI_LENGTH) : "";
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(CSVRecord line, String column, int maxLength) {
        return limited(column, line.get(column).strip(), maxLength);
    }

    private static String limited(String column, String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new UnreadableValue(column + " has " + text.length() + " characters. The maximum is " + maxLength + ".");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableValue(column + " contains the character U+0000.");
        }
        return text;
    }
}
