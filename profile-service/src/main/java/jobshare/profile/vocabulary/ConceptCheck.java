package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import jobshare.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Says which URIs of a profile are not in the vocabulary, and which ones were perhaps meant. */
@ApplicationScoped
public class ConceptCheck {

    /** Looking for the nearest takes a while: a list of a hundred unknown ones gets hints for the first few. */
    private static final int MOST_HINTS = 3;

    private final Vocabulary vocabulary;
    private final VocabularySearch search;

    ConceptCheck(Vocabulary vocabulary, VocabularySearch search) {
        this.vocabulary = vocabulary;
        this.search = search;
    }

    /** One field; null is fine. */
    public List<FieldError> one(ConceptKind kind, String pointer, @Nullable String uri) {
        return uri == null
                ? List.of()
                : vocabulary.unknown(kind, List.of(uri)).stream()
                        .map(unknown -> new FieldError(pointer, detail(kind, unknown, true))).toList();
    }

    /** Skills with levels; each may be named once. */
    public List<FieldError> skills(String pointer, List<SkillLevel> skills) {
        return all(ConceptKind.SKILL, pointer, skills.stream().map(SkillLevel::uri).toList(), "/uri");
    }

    /** Ranked strengths; each may be named once. */
    public List<FieldError> strengths(String pointer, List<String> strengths) {
        return all(ConceptKind.STRENGTH, pointer, strengths, "");
    }

    private List<FieldError> all(ConceptKind kind, String pointer, List<String> uris, String below) {
        var unknown = vocabulary.unknown(kind, uris);
        var before = new HashSet<String>();
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < uris.size(); i++) {
            var uri = uris.get(i);
            if (!before.add(uri)) {
                errors.add(new FieldError(pointer + "/" + i + below, "names " + uri + " a second time; once is enough"));
            } else if (unknown.contains(uri)) {
                errors.add(new FieldError(pointer + "/" + i + below, detail(kind, uri, errors.size() < MOST_HINTS)));
            }
        }
        return errors;
    }

    private String detail(ConceptKind kind, String uri, boolean hint) {
        var look = "see /v1/vocabulary/" + kind.word() + "s?query=";
        var wrongKind = hint ? vocabulary.any(uri) : Optional.<ConceptView>empty();
        if (wrongKind.isPresent()) {
            return "is '" + wrongKind.get().label() + "', which is no " + kind.word() + "; " + look;
        }
        var nearest = hint ? search.nearest(kind, uri) : Optional.<ConceptView>empty();
        return "is no " + kind.word() + " of the vocabulary, but was '" + uri + "'; "
                + nearest.map(near -> "maybe '" + near.label() + "', " + near.uri() + "? Else ").orElse("") + look;
    }
}
