package jobshare.proposal.journey;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.UUID;
import jobshare.kit.security.SubjectKeys;
import org.junit.jupiter.api.Test;

/** The text of each refusal about share links. */
@ServiceTest
class ShareLinkRefusalsTest {

    @Inject
    SubjectKeys keys;

    @Test
    void explainsTheRefusalAndWhatToDo() {
        var programme = JourneyFixture.start(keys);
        var path = programme.requested("");
        var links = path + "/share-links";
        var id = UUID.randomUUID();
        programme.asAnna().posts(links, "{\"id\": \"" + id + "\"}", 201);
        programme.asAnna()
                .posts(links, "{\"id\": \"" + id + "\"}", 409)
                .body("detail", equalTo("A share link with id " + id + " already exists. Omit id to have one generated."));
        JourneyFixture.of("auditor employee", "auditor")
                .posts(links, "{}", 403)
                .body("detail", equalTo("Only the partners, the recruiter and HR may create, list and revoke share links."));
        for (int i = 1; i < 50; i++) {
            programme.hr().posts(links, "{}", 201);
        }
        programme.hr().posts(links, "{}", 409).body("detail", equalTo("This pitch already has the maximum of 50 share links."));
        programme.hr().posts(path + "/withdraw", 200);
        programme.hr()
                .posts(links, "{}", 409)
                .body("detail", equalTo(
                        "You cannot share proposal " + path.substring(path.lastIndexOf('/') + 1) + ". Its status is WITHDRAWN."));
        var draft = programme.draft("");
        for (var caller : new JourneyFixture.Caller[]{programme.asAnna(), programme.recruiter(), programme.hr()}) {
            for (var wanted : new String[]{"{}", "{\"anonymous\": false}"}) {
                caller.posts(draft + "/share-links", wanted, 409)
                        .body("type", equalTo("urn:jobshare:problem:proposal-is-draft"))
                        .body("detail",
                                equalTo("You cannot share proposal " + draft.substring(draft.lastIndexOf('/') + 1)
                                        + " yet. It is a DRAFT that the pair has not put to the employer. "
                                        + "Send a sounding or request it first."));
            }
        }
        programme.asAnna().posts(draft + "/send-sounding", 200);
        programme.hr()
                .posts(draft + "/share-links", "{\"anonymous\": false}", 409)
                .body("detail", equalTo("A link with names requires the signatures of both partners. Have them sign first, "
                        + "or create an anonymous link."));
    }
}
