package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import jobshare.kit.rejection.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Checks the URIs of a profile, and suggests similar concepts for unknown ones. A profile may keep a concept that it already has,
 * even if a newer release of the vocabulary no longer contains it.
 */
@ApplicationScoped
public class ConceptValidator {

    /** The search for similar concepts is slow, so only the first few errors of a list get suggestions. */
    private static final int MAX_ERRORS_WITH_SUGGESTIONS = 3;
    private static final int MAX_SUGGESTIONS = 3;

    private final ConceptRepository vocabulary;
    private final VocabularySearch search;

    ConceptValidator(ConceptRepository vocabulary, VocabularySearch search) {
        this.vocabulary = vocabulary;
        this.search = search;
    }

    /** Checks one field; null is valid. */
    public List<FieldError> one(ConceptKind kind, String pointer, @Nullable String uri, @Nullable String stored) {
        return uri == null || uri.equals(stored) ? List.of()
                : vocabulary.notOffered(kind, List.of(uri))
                        .stream()
                        .map(unknown -> new FieldError(pointer, detail(kind, unknown, true)))
                        .toList();
    }

    /** Checks skills with levels; each skill may occur once. */
    public List<FieldError> skills(String pointer, List<SkillLevel> skills, List<SkillLevel> stored) {
        return all(ConceptKind.SKILL, pointer, uris(skills), "/uri", uris(stored));
    }

    /** Checks ranked strengths; each strength may occur once. */
    public List<FieldError> strengths(String pointer, List<String> strengths, List<String> stored) {
        return all(ConceptKind.STRENGTH, pointer, strengths, "", stored);
    }

    private static List<String> uris(List<SkillLevel> skills) {
        return skills.stream().map(SkillLevel::uri).toList();
    }

    private List<FieldError> all(ConceptKind kind, String pointer, List<String> uris, String below, Collection<String> stored) {
        var kept = new HashSet<>(stored);
        var invalid = vocabulary.notOffered(kind, uris.stream().filter(uri -> !kept.contains(uri)).toList());
        var seen = new HashSet<String>();
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < uris.size(); i++) {
            var uri = uris.get(i);
            if (!seen.add(uri)) {
                errors.add(new FieldError(pointer + "/" + i + below, "repeats " + uri + "; name each one once"));
            } else if (invalid.contains(uri)) {
                errors.add(new FieldError(pointer + "/" + i + below,
                        detail(kind, uri, errors.size() < MAX_ERRORS_WITH_SUGGESTIONS)));
            }
        }
        return errors;
    }

    private String detail(ConceptKind kind, String uri, boolean withSuggestions) {
        var search = "Search at /v1/vocabulary/" + kind.word() + "s?query=.";
        if (!withSuggestions) {
            return unknown(kind, uri) + search;
        }
        return vocabulary.find(uri)
                .map(found -> found.is(kind) && found.isObsolete()
                        ? "is '" + found.label() + "', which is obsolete. " + replacement(kind, found) + search
                        : "is '" + found.label() + "', which is not " + kind.wordWithArticle() + ". " + search)
                .orElseGet(() -> unknown(kind, uri) + suggestions(this.search.findSimilar(kind, uri, MAX_SUGGESTIONS)) + search);
    }

    private static String unknown(ConceptKind kind, String uri) {
        return "must be " + kind.wordWithArticle() + " of the vocabulary, but was '" + uri + "'. ";
    }

    /** What to use instead of an obsolete concept. */
    private String replacement(ConceptKind kind, ConceptRepository.StoredConcept obsolete) {
        var successor = obsolete.successor();
        return successor == null ? suggestions(search.findSimilar(kind, obsolete.label(), MAX_SUGGESTIONS))
                : "Use its replacement " + vocabulary.find(successor).map(next -> "'" + next.label() + "' ").orElse("")
                        + successor + ". ";
    }

    private static String suggestions(List<ConceptView> similar) {
        return similar.isEmpty() ? ""
                : similar.stream()
                        .map(concept -> "'" + concept.label() + "' " + concept.uri())
                        .collect(Collectors.joining(", or ", "Did you mean ", "? "));
    }
}
