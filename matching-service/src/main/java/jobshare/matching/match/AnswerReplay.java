package jobshare.matching.match;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.feed.PersonEvent;
import jobshare.matching.feed.RoleEvent;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.matchlog.LoggedAnswer;
import jobshare.matching.matchlog.LoggedFact;
import jobshare.matching.matchlog.LoggedInput;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.search.Explanation;
import jobshare.matching.search.PairFinder;
import jobshare.matching.search.PairMatch;
import jobshare.matching.search.PartnerFinder;
import jobshare.matching.search.ViewerRole;
import jobshare.matching.settings.MatchingModel;

/** Recomputes results of a logged answer, with the logged people and roles in an index of its own. */
final class AnswerReplay {

    private final LoggedAnswer answer;
    private final ObjectReader json;
    private final PartnerFinder partners;
    private final PairFinder pairs;
    private final PairingFacts facts;
    private final ViewerRole viewer;
    private final PeopleIndex people;
    private final Map<RoleId, RoleProfile> roles = new HashMap<>();

    AnswerReplay(LoggedAnswer answer, MatchingModel model, ObjectMapper mapper) {
        this.answer = answer;
        json = mapper.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        people = new PeopleIndex(model);
        partners = new PartnerFinder(people);
        pairs = new PairFinder(people);
        facts = LoggedFact.facts(answer.facts());
        viewer = answer.context().path("viewer").asText().equals(ViewerRole.MEMBER.name()) ? ViewerRole.MEMBER
                : ViewerRole.EMPLOYER;
        answer.inputs().forEach(this::load);
    }

    private void load(LoggedInput input) {
        if (input.kind().equals("PERSON")) {
            people.upsert(read(input.content(), PersonEvent.class).profile());
        } else {
            var role = read(input.content(), RoleEvent.class).role(new byte[0]).profile();
            roles.put(role.roleId(), viewer.visible(role));
        }
    }

    /** Recomputes one result; empty if its inputs were erased. */
    Optional<?> recompute(JsonNode result) {
        if (result.has("redacted")) {
            return Optional.empty();
        }
        return switch (answer.question()) {
            case PARTNERS, EXPLANATION -> explanation(PersonId.of(answer.about()), person(result.path("personId")));
            case PAIRS, ROLE_PARTNERS, REPLACEMENTS -> roles.values().stream().findAny().flatMap(role -> pair(role, result));
            case ROLES ->
                role(result).flatMap(role -> pair(role, result.path("pair")).map(pair -> new RoleMatch(role.roleId(), pair)));
        };
    }

    private Optional<Explanation> explanation(PersonId asker, PersonId other) {
        var snapshot = people.snapshot();
        return snapshot.find(asker) == null || snapshot.find(other) == null ? Optional.empty()
                : Optional.of(partners.explain(asker, other, facts));
    }

    private Optional<PairMatch> pair(RoleProfile role, JsonNode pair) {
        return pairs.explain(person(pair.path("people").path(0)), person(pair.path("people").path(1)), role, facts)
                .map(viewer::visible);
    }

    private Optional<RoleProfile> role(JsonNode result) {
        return Optional.ofNullable(roles.get(RoleId.of(UUID.fromString(result.path("roleId").asText()))));
    }

    private static PersonId person(JsonNode id) {
        return PersonId.of(UUID.fromString(id.asText()));
    }

    private <T> T read(JsonNode content, Class<T> type) {
        try {
            return json.forType(type).readValue(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The match log cannot be read", e);
        }
    }
}
