package jobshare.profile.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The CSV files of the official ESCO download that the import reads. Names end with the language: {@code skills_en.csv}. */
public enum EscoFile {

    OCCUPATIONS("occupations(_[a-z]{2})?\\.csv", "conceptUri", "preferredLabel", "altLabels", "description", "iscoGroup") {
        @Override
        EscoRow row(CSVRecord line) {
            return concept(ConceptKind.OCCUPATION, line, text(line, "iscoGroup"));
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
            return new EscoRow.Relation(text(line, "occupationUri"), text(line, "skillUri"),
                    "essential".equals(text(line, "relationType")));
        }
    };

    /** One label per line, or separated by bars in the collections. */
    private static final Pattern LABEL_SEPARATOR = Pattern.compile("\\R| \\| ");

    private static final Set<String> OBSOLETE = Set.of("obsolete", "deprecated");

    private final Predicate<String> name;
    private final List<String> columns;

    EscoFile(String name, String... columns) {
        this.name = Pattern.compile(name).asMatchPredicate();
        this.columns = List.of(columns);
    }

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
        var label = text(line, "preferredLabel");
        var others = Stream.of(LABEL_SEPARATOR.split(text(line, "altLabels")))
                .map(String::strip)
                .filter(other -> !other.isEmpty() && !other.equals(label))
                .distinct()
                .toList();
        return new EscoRow.Concept(kind, text(line, "conceptUri"), label, others, text(line, "description"), group,
                OBSOLETE.contains(optional(line, "status")), emptyToNull(optional(line, "isReplacedBy")));
    }

    private static String optional(CSVRecord line, String column) {
        return line.isMapped(column) ? text(line, column) : "";
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(CSVRecord line, String column) {
        return line.get(column).strip();
    }
}
