package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import jobshare.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Says which URIs of a profile can't be used, and which ones were perhaps meant. What a profile holds already it may keep, even when a
 * newer release of the vocabulary no longer has it.
 */
@ApplicationScoped
public class ConceptCheck {

    /** Looking for the nearest takes a while: a list of a hundred unknown ones gets hints for the first few. */
    private static final int MOST_HINTS = 3;
    private static final int NEAREST = 3;

    private final Vocabulary vocabulary;
    private final VocabularySearch search;

    ConceptCheck(Vocabulary vocabulary, VocabularySearch search) {
        this.vocabulary = vocabulary;
        this.search = search;
    }

    /** One field; null is fine. */
    public List<FieldError> one(ConceptKind kind, String pointer, @Nullable String uri, @Nullable String held) {
        return uri == null || uri.equals(held)
                ? List.of()
                : vocabulary.notOffered(kind, List.of(uri)).stream()
                        .map(unknown -> new FieldError(pointer, detail(kind, unknown, true))).toList();
    }

    /** Skills with levels; each may be named once. */
    public List<FieldError> skills(String pointer, List<SkillLevel> skills, List<SkillLevel> held) {
        return all(ConceptKind.SKILL, pointer, uris(skills), "/uri", uris(held));
    }

    /** Ranked strengths; each may be named once. */
    public List<FieldError> strengths(String pointer, List<String> strengths, List<String> held) {
        return all(ConceptKind.STRENGTH, pointer, strengths, "", held);
    }

    private static List<String> uris(List<SkillLevel> skills) {
        return skills.stream().map(SkillLevel::uri).toList();
    }

    private List<FieldError> all(ConceptKind kind, String pointer, List<String> uris, String below, Collection<String> held) {
        var kept = new HashSet<>(held);
        var refused = vocabulary.notOffered(kind, uris.stream().filter(uri -> !kept.contains(uri)).toList());
        var before = new HashSet<String>();
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < uris.size(); i++) {
            var uri = uris.get(i);
            if (!before.add(uri)) {
                errors.add(new FieldError(pointer + "/" + i + below, "names " + uri + " a second time; once is enough"));
            } else if (refused.contains(uri)) {
                errors.add(new FieldError(pointer + "/" + i + below, detail(kind, uri, errors.size() < MOST_HINTS)));
            }
        }
        return errors;
    }

    private String detail(ConceptKind kind, String uri, boolean hint) {
        var look = "see /v1/vocabulary/" + kind.word() + "s?query=";
        if (!hint) {
            return unknown(kind, uri) + look;
        }
        return vocabulary.known(uri).map(known -> known.is(kind) && known.obsolete()
                ? "is '" + known.label() + "', which a newer release of the vocabulary no longer has; " + instead(kind, known)
                        + look
                : "is '" + known.label() + "', which is no " + kind.word() + "; " + look)
                .orElseGet(() -> unknown(kind, uri) + maybe(search.nearest(kind, uri, NEAREST)) + look);
    }

    private static String unknown(ConceptKind kind, String uri) {
        return "is no " + kind.word() + " of the vocabulary, but was '" + uri + "'; ";
    }

    /** What to use for one that is no longer offered. */
    private String instead(ConceptKind kind, Vocabulary.Known known) {
        var successor = known.successor();
        return successor == null
                ? maybe(search.nearest(kind, known.label(), NEAREST))
                : "use " + vocabulary.known(successor).map(next -> "'" + next.label() + "', ").orElse("") + successor
                        + ", which replaces it. Else ";
    }

    private static String maybe(List<ConceptView> near) {
        return near.isEmpty()
                ? ""
                : near.stream().map(concept -> "'" + concept.label() + "', " + concept.uri())
                        .collect(Collectors.joining("; or ", "maybe ", "? Else "));
    }
}
