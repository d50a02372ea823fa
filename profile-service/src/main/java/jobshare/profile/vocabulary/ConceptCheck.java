package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import jobshare.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Says which URIs of a profile are not in the vocabulary, and which ones were perhaps meant. */
@ApplicationScoped
public class ConceptCheck {

    private final Vocabulary vocabulary;

    ConceptCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One field; null is fine. */
    public List<FieldError> one(ConceptKind kind, String pointer, @Nullable String uri) {
        return uri == null ? List.of() : vocabulary.unknown(kind, List.of(uri)).stream()
                .map(unknown -> new FieldError(pointer, detail(kind, unknown))).toList();
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
                errors.add(new FieldError(pointer + "/" + i + below, detail(kind, uri)));
            }
        }
        return errors;
    }

    private String detail(ConceptKind kind, String uri) {
        var plural = kind.word() + "s";
        var wrongKind = vocabulary.any(uri);
        if (wrongKind.isPresent()) {
            return "is '" + wrongKind.get().label() + "', which is no " + kind.word() + "; see /v1/vocabulary/" + plural + "?query=";
        }
        return "is no " + kind.word() + " of the vocabulary, but was '" + uri + "'." + vocabulary.nearest(kind, uri)
                .map(near -> " Maybe '" + near.label() + "', " + near.uri() + "?").orElse("")
                + " See /v1/vocabulary/" + plural + "?query=";
    }
}
